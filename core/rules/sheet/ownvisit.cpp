// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/ownvisit.h"

#include "core/rules/visit.h"

namespace hub {

std::optional<Instant> readIsoTime(const QString &text, const CivilTime &time)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!read.isValid())
        return std::nullopt;
    const bool hasOffset = read.timeSpec() != Qt::LocalTime;
    return hasOffset ? Instant{read.toMSecsSinceEpoch()} : time.at(read.date(), read.time());
}

namespace {

/// Cells by their meaning.
struct OwnRow {
    const SheetLayout &layout;
    const QStringList &cells;

    QString text(Meaning meaning) const
    {
        const auto column = layout.find(meaning);
        return column ? cells.value(*column) : QString();
    }

    template <typename Code>
    std::optional<Code> code(Meaning meaning) const
    {
        const QString read = text(meaning).trimmed();
        return read.isEmpty() ? std::nullopt : std::optional(Code{read});
    }
};

std::optional<NotUnderstood> readOwnTimes(const OwnRow &row, const CivilTime &time, UnderstoodRow &visit)
{
    const auto at = readIsoTime(row.text(Meaning::When).trimmed(), time);
    const auto precision = precisionFromCode(row.text(Meaning::Precision).trimmed());
    if (!at || !precision) {
        const Meaning unread = at ? Meaning::Precision : Meaning::When;
        return NotUnderstood{LeftOverReason::CodeNotUnderstood, row.layout.find(unread).value_or(0)};
    }
    visit.when = {*at, *precision};
    const QString length = row.text(Meaning::Minutes).trimmed();
    bool isNumber = false;
    const int minutes = length.toInt(&isNumber);
    if (isNumber && minutes >= 1 && minutes <= longestVisit)
        visit.minutes = minutes;
    else if (!length.isEmpty())
        return NotUnderstood{LeftOverReason::CodeNotUnderstood, row.layout.find(Meaning::Minutes).value_or(0)};
    return std::nullopt;
}

} // namespace

VisitReading readOwnVisit(const SheetLayout &layout, const SheetRecord &record, const CivilTime &time)
{
    const OwnRow row{layout, record.cells};
    VisitDraft draft;
    UnderstoodRow &visit = draft.visit;
    visit.row = record.row;
    visit.cells = record.cells;
    if (const auto problem = readOwnTimes(row, time, visit))
        return *problem;
    for (const QString &code : splitItems(row.text(Meaning::Support)))
        visit.supports.push_back({code});
    visit.feeling = row.code<Feeling>(Meaning::HowTheyAre);
    visit.kind = row.code<ContactKind>(Meaning::Kind);
    visit.attendance = row.code<Attendance>(Meaning::Attended);
    visit.place = row.code<Place>(Meaning::Where);
    visit.note = row.text(Meaning::Note);
    visit.visitCode = row.text(Meaning::VisitCode).trimmed();
    visit.hub = row.text(Meaning::Hub);
    draft.who = row.text(Meaning::Who);
    draft.whoCode = row.text(Meaning::PersonCode).trimmed();
    draft.about = row.text(Meaning::About);
    draft.aboutCode = row.text(Meaning::AboutCode).trimmed();
    draft.worker = row.text(Meaning::Worker);
    return draft;
}

} // namespace hub
