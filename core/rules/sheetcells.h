// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/when.h"
#include "core/rules/cellreading.h"
#include "core/rules/datetext.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

namespace hub {

/// A time of day from a sheet: the start of what is meant, as in When; a blank cell is a Day.
struct CellTime {
    QTime time = QTime(0, 0);
    Precision precision = Precision::Day;

    friend bool operator==(const CellTime &, const CellTime &) = default;
};

/// A day from a sheet, with the time when the cell had one. Midnight is what spreadsheets write for no time.
struct CellDate {
    QDate date;
    std::optional<CellTime> time = {};
    bool shortYear = false; ///< only two digits: 00 to 69 were read as the 2000s, which is no birthday of the old

    friend bool operator==(const CellDate &, const CellDate &) = default;
};

/// "8/5/2025", "09/05/25", "8.5.2025", "11-May-25", "2025-05-11", "Thu 8 May 2025", "8th May 2025", with or without a
/// time behind, and Excel's days: 45785 is 8 May 2025, 45785.64 with 15:21 (counted from 1900; the 1904 count of old
/// Macs is not told apart). `order` is the column's. Never Blank's day, never a guess.
CellReading<CellDate> readDate(const QString &cell, DateOrder order);

/// What the dates of one column say about their order.
struct DateOrderGuess {
    DateOrder order = DateOrder::DayFirst;
    int dayFirst = 0;   ///< cells that only make sense with the day first: "25/5/2025"
    int monthFirst = 0; ///< cells that only make sense with the month first: "5/25/2025"

    /// Both kinds are there; the order is then day first, and the others are refused one by one.
    bool isContradicted() const { return dayFirst > 0 && monthFirst > 0; }

    friend bool operator==(const DateOrderGuess &, const DateOrderGuess &) = default;
};

/// Day first, unless some cells need the month first and none the day. A weekday beside the numbers counts as well.
DateOrderGuess guessDateOrder(const QStringList &cells);

/// "3:22pm", "14.54", "9:12am", "3pm", "1430", "14:54:00", "noon", "am", "afternoon", Excel's part of a day (0.64 is
/// 15:21), a day with a time, of which the time is taken. Blank, "-" and "?" are Day precision.
CellReading<CellTime> readTime(const QString &cell);

/// Minutes from "20 mins", "1.5 hrs", "2h", "1hr", "10", "1:30", "half an hour", "1h30"; more in durationtext.h.
CellReading<int> readMinutes(const QString &cell);

} // namespace hub
