// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/timetokens.h"

#include <QDate>

#include <optional>

namespace hub {

/// Which of two small numbers is the day: 8/5/2025 is 8 May or August 5.
enum class DateOrder { DayFirst, MonthFirst };

/// A date as typed; it need not exist.
struct DateParts {
    std::optional<int> year = {}; ///< in full; absent when none was typed
    int month = 0;
    int day = 0;
    int weekday = 0;           ///< 1 for Monday to 7, 0 when none was typed
    bool orderMatters = false; ///< both of day and month were numbers, with nothing to say which is which

    bool shortYear = false; ///< the year was typed with two digits

    friend bool operator==(const DateParts &, const DateParts &) = default;
};

/// "8/5/2025", "09-05-25", "8.5.2025", "2025-05-11", "20250511", "11-May-25", "8 May 2025", "May 8 2025", "21/11", "21
/// Nov", each with or without its weekday. Absent when it is none of these. A year of two digits: 00 to 69 are the
/// 2000s.
std::optional<DateParts> datePartsOf(TimeTokens tokens, DateOrder order);

} // namespace hub
