// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/visitreader.h"

#include "core/rules/names.h"
#include "core/rules/sheet/columnlooks.h"
#include "core/rules/sheet/headerwords.h"
#include "core/rules/timetokens.h"
#include "core/rules/visit.h"

#include <QRegularExpression>

#include <algorithm>

namespace hub {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestNote = 20'000;
constexpr int firstYear = 1990; // before that there were no such sheets, only slips such as 1/5/1902

LeftOverReason reasonFor(CellProblem problem)
{
    switch (problem) {
    case CellProblem::Blank:
        return LeftOverReason::DateMissing;
    case CellProblem::NoSuchDay:
        return LeftOverReason::NoSuchDay;
    case CellProblem::NoYear:
        return LeftOverReason::NoYear;
    case CellProblem::OtherWeekday:
        return LeftOverReason::OtherWeekday;
    case CellProblem::UnlikelyYear:
        return LeftOverReason::UnlikelyYear;
    default:
        return LeftOverReason::DateNotUnderstood;
    }
}

bool isUnclearTime(CellProblem problem)
{
    return problem == CellProblem::MorningOrAfternoon || problem == CellProblem::NoSuchTime
        || problem == CellProblem::TwoMeanings;
}

/// The day of "8/5/2025 2:30", where the time behind it may be morning or afternoon.
std::optional<QDate> dayBeforeTime(const QString &cell, DateOrder order)
{
    constexpr qsizetype longestDay = 40;
    for (qsizetype cut = std::min(cell.size(), longestDay) - 1; cut > 0; --cut) {
        const auto day = cell[cut].isSpace() ? readDate(cell.left(cut), order) : CellProblem::Blank;
        if (day && !day->time)
            return day->date;
    }
    return std::nullopt;
}

/// Makes one row into a visit, column by column, and keeps in the note whatever has no field of its own.
class VisitMaker
{
public:
    VisitMaker(const SheetLayout &layout, const SheetRecord &record, const ReadingRules &rules)
        : m_layout(layout)
        , m_cells(record.cells)
        , m_rules(rules)
    {
        m_draft.visit.row = record.row;
        m_draft.visit.cells = record.cells;
    }

    VisitReading make()
    {
        if (const auto problem = readWhen())
            return *problem;
        if (const auto problem = readNames())
            return *problem;
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            if (!cell(i).isEmpty())
                readColumn(i);
        }
        m_draft.visit.note = (m_notes + m_kept).join(u'\n');
        if (m_draft.visit.note.size() > longestNote)
            return NotUnderstood{LeftOverReason::NoteTooLong, m_layout.find(Meaning::Note).value_or(0)};
        return std::move(m_draft);
    }

private:
    QString cell(qsizetype column) const { return m_cells.value(column).trimmed(); }
    QString cell(std::optional<qsizetype> column) const { return column ? cell(*column) : QString(); }
    static QString orNobody(const QString &name) { return namesNobody(name) ? QString() : name; }

    std::optional<NotUnderstood> readWhen()
    {
        const qsizetype column = m_layout.find(Meaning::Date).value_or(0);
        const QString typed = cell(column);
        auto read = readDate(typed, m_rules.dateOrder);
        const auto dayOnly
            = !read && isUnclearTime(read.problem()) ? dayBeforeTime(typed, m_rules.dateOrder) : std::nullopt;
        if (dayOnly) {
            read = CellDate{*dayOnly};
            keepTime(column, typed);
        }
        if (!read)
            return NotUnderstood{reasonFor(read.problem()), column};
        if (read->date.year() < firstYear)
            return NotUnderstood{LeftOverReason::UnlikelyYear, column};
        if (m_rules.lastDay.isValid() && read->date > m_rules.lastDay)
            return NotUnderstood{LeftOverReason::DateInFuture, column};
        const CellTime time = timeBeside(read->time.value_or(CellTime{}));
        m_draft.visit.when = {m_rules.time.at(read->date, time.time), time.precision};
        return std::nullopt;
    }

    /// The time in its own column, or the one that stood with the day.
    CellTime timeBeside(const CellTime &withDay)
    {
        const auto column = m_layout.find(Meaning::Time);
        if (!column)
            return withDay;
        const auto read = readTime(cell(*column));
        if (!read)
            keepTime(*column, cell(*column)); // "after lunch": the day is certain, the time is not
        return read && read->precision != Precision::Day ? *read : withDay;
    }

    void keepTime(qsizetype column, const QString &typed)
    {
        keep(column, typed);
        m_draft.visit.timeInNote = true;
    }

    std::optional<NotUnderstood> readNames()
    {
        m_draft.who = nameIn(m_layout, m_cells);
        m_draft.worker = orNobody(cell(m_layout.find(Meaning::Worker)));
        m_draft.about = orNobody(cell(m_layout.find(Meaning::About)));
        const qsizetype who = m_layout.find(Meaning::Who).value_or(m_layout.find(Meaning::GivenName).value_or(0));
        for (const auto &[name, column] :
            {std::pair(m_draft.who, who), std::pair(m_draft.about, m_layout.find(Meaning::About).value_or(0)),
                std::pair(m_draft.worker, m_layout.find(Meaning::Worker).value_or(0))}) {
            if (name.size() > longestName)
                return NotUnderstood{LeftOverReason::NameTooLong, column};
        }
        if (namesSeveral(m_draft.who, m_rules.wholeNames))
            return NotUnderstood{LeftOverReason::SeveralPeople, who};
        return std::nullopt;
    }

    void readColumn(qsizetype column)
    {
        const QString text = cell(column);
        switch (
            column < qsizetype(m_layout.columns.size()) ? m_layout.columns[size_t(column)].meaning : Meaning::Extra) {
        case Meaning::Date:
        case Meaning::Time:
        case Meaning::Who:
        case Meaning::GivenName:
        case Meaning::FamilyName:
        case Meaning::About:
        case Meaning::Worker:
        case Meaning::RowNumber:
        case Meaning::Reason:
        case Meaning::Ignored:
            return;
        case Meaning::Support:
            return readSupports(column, text);
        case Meaning::Tick:
            return readTicked(column, text);
        case Meaning::Minutes:
            return readLength(column, text);
        case Meaning::HowTheyAre:
            return readWord(column, text, WordList::Feelings, m_draft.visit.feeling);
        case Meaning::Kind:
            return readWord(column, text, WordList::Kinds, m_draft.visit.kind);
        case Meaning::Attended:
            return readWord(column, text, WordList::Attendances, m_draft.visit.attendance);
        case Meaning::Where:
            return readWord(column, text, WordList::Places, m_draft.visit.place);
        case Meaning::Note:
            m_notes.append(text);
            return;
        default:
            if (!saysTheWeekday(text))
                keep(column, text);
        }
    }

    /// "Thu" in a column of its own says nothing that the date does not; another day than the date's does.
    bool saysTheWeekday(const QString &text) const
    {
        return weekdayNamed(foldName(text)) == m_rules.time.dayOf(m_draft.visit.when.at).dayOfWeek();
    }

    void readSupports(qsizetype column, const QString &text)
    {
        const SupportsReading reading = hub::readSupports(text, m_rules.vocabulary.words(WordList::Supports));
        for (const SupportType &support : reading.supports)
            addSupport(support);
        for (const QString &part : reading.unknown)
            m_draft.unknown.push_back({part, WordList::Supports});
        if (reading.supports.isEmpty())
            keep(column, text);
        else if (!reading.unknown.isEmpty())
            keep(column, reading.unknown.join(QLatin1String("; ")));
    }

    void readTicked(qsizetype column, const QString &text)
    {
        const auto tick = readTick(text);
        if (tick == true)
            addSupport(m_layout.columns[size_t(column)].ticked);
        else if (!tick)
            keep(column, text);
    }

    void readLength(qsizetype column, const QString &text)
    {
        static const QRegularExpression bareNumber(u"^\\d{0,2}(?:[.,]\\d{1,2})?$"_qs);
        const QString header = headerKey(headerOf(column));
        const bool inHours = header.contains(u"hours") || header.contains(u"hrs");
        const bool isBare = inHours && bareNumber.match(text).hasMatch();
        const auto minutes
            = readMinutes(isBare ? (text[0].isDigit() ? text : u'0' + text) + QLatin1String(" hours") : text);
        if (minutes && *minutes >= 1 && *minutes <= longestVisit)
            m_draft.visit.minutes = *minutes;
        else
            keep(column, text);
    }

    template <typename List>
    void readWord(qsizetype column, const QString &text, WordList list, std::optional<Code<List>> &field)
    {
        if (const auto code = m_rules.vocabulary.codeOf(list, text)) {
            field = Code<List>{*code};
            return;
        }
        keep(column, text);
        // "5/10" is no word that could be taught.
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
            m_draft.unknown.push_back({text, list});
    }

    QString headerOf(qsizetype column) const
    {
        return column < qsizetype(m_layout.columns.size()) ? m_layout.columns[size_t(column)].header : QString();
    }

    void keep(qsizetype column, const QString &text)
    {
        const QString header = headerOf(column);
        m_kept.append(header.isEmpty() ? text : header + QLatin1String(": ") + text);
    }

    void addSupport(const SupportType &support)
    {
        auto &supports = m_draft.visit.supports;
        if (std::find(supports.begin(), supports.end(), support) == supports.end())
            supports.push_back(support);
    }

    const SheetLayout &m_layout;
    const QStringList &m_cells;
    const ReadingRules &m_rules;
    VisitDraft m_draft;
    QStringList m_notes;
    QStringList m_kept;
};

} // namespace

QString nameIn(const SheetLayout &layout, const QStringList &cells)
{
    const auto cell = [&](Meaning meaning) {
        const auto column = layout.find(meaning);
        return column ? cells.value(*column).trimmed() : QString();
    };
    const QString whole = cell(Meaning::Who);
    const QString given = whole.isEmpty() ? cell(Meaning::GivenName) : whole;
    const QString family = cell(Meaning::FamilyName);
    if (namesNobody(given) && namesNobody(family))
        return {};
    if (namesNobody(given) || namesNobody(family))
        return namesNobody(given) ? family : given;
    return given + u' ' + family;
}

VisitReading readVisit(const SheetLayout &layout, const SheetRecord &record, const ReadingRules &rules)
{
    return VisitMaker(layout, record, rules).make();
}

} // namespace hub
