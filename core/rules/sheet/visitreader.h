// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/rules/sheet/understood.h"

#include <variant>

namespace hub {

/// A word that a list did not know, in one row.
struct UnknownInRow {
    QString text;
    WordList list = WordList::Supports;
};

/// What one row says, before its names are looked up among those of the others.
struct VisitDraft {
    UnderstoodRow visit;
    QString who;
    QString about;
    QString worker;
    QString whoCode = {}; ///< in our own exports
    QString aboutCode = {};
    std::vector<UnknownInRow> unknown = {};
};

struct NotUnderstood {
    LeftOverReason reason = LeftOverReason::DateNotUnderstood;
    qsizetype column = 0;
};

using VisitReading = std::variant<VisitDraft, NotUnderstood>;

/// How a sheet is to be read, the same for all its rows.
struct ReadingRules {
    const Vocabulary &vocabulary;
    const CivilTime &time;
    DateOrder dateOrder = DateOrder::DayFirst;
    QDate lastDay = {}; ///< today in the hub's zone; later dates are typing slips. Null: any day is allowed
    QHash<QString, int> wholeNames = {}; ///< sheetnames.h
};

/// The row of a hub's own old sheet.
VisitReading readVisit(const SheetLayout &layout, const SheetRecord &record, const ReadingRules &rules);

/// The name in a row, in one column or as given and family name; empty for nobody ("anon", "-").
QString nameIn(const SheetLayout &layout, const QStringList &cells);

} // namespace hub
