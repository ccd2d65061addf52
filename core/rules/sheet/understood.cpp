// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/understood.h"

#include <algorithm>

namespace hub {

QString toCode(LeftOverReason reason)
{
    switch (reason) {
    case LeftOverReason::DateMissing:
        return QStringLiteral("date-missing");
    case LeftOverReason::DateNotUnderstood:
        return QStringLiteral("date-not-understood");
    case LeftOverReason::NoSuchDay:
        return QStringLiteral("no-such-day");
    case LeftOverReason::NoYear:
        return QStringLiteral("no-year");
    case LeftOverReason::OtherWeekday:
        return QStringLiteral("other-weekday");
    case LeftOverReason::UnlikelyYear:
        return QStringLiteral("unlikely-year");
    case LeftOverReason::DateInFuture:
        return QStringLiteral("date-in-future");
    case LeftOverReason::SeveralPeople:
        return QStringLiteral("several-people");
    case LeftOverReason::NameTooLong:
        return QStringLiteral("name-too-long");
    case LeftOverReason::NoteTooLong:
        return QStringLiteral("note-too-long");
    case LeftOverReason::NameMissing:
        return QStringLiteral("name-missing");
    case LeftOverReason::AnotherOfThatName:
        return QStringLiteral("another-of-that-name");
    case LeftOverReason::CodeNotUnderstood:
        return QStringLiteral("code-not-understood");
    }
    return {};
}

SheetFigures UnderstoodSheet::figures() const
{
    SheetFigures figures;
    figures.visits = int(visits.size());
    figures.repeated = int(repeated.size());
    figures.leftOver = int(leftOver.size());
    figures.lines = int(lines.size());
    figures.understood = figures.visits + int(persons.size()) + figures.repeated;
    figures.rows = figures.understood + figures.leftOver + figures.lines;
    figures.blankRows = blankRows;
    figures.notLinked
        = int(std::count_if(visits.begin(), visits.end(), [](const UnderstoodRow &visit) { return !visit.person; }));
    figures.people = int(people.size());
    figures.proposedPairs = int(proposedPeople.size());
    figures.timesInNotes = timesInNotes;
    figures.unknownWords = int(unknownWords.size());
    figures.workers = int(workers.size());
    return figures;
}

} // namespace hub
