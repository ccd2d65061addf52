// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/understandpeople.h"

#include "core/rules/names.h"
#include "core/rules/sheet/eachrecord.h"
#include "core/rules/sheet/ownperson.h"
#include "core/rules/sheet/rowkey.h"

namespace hub {

namespace {

DateOrder birthOrderOf(const Sheet &sheet, const SheetLayout &layout)
{
    QStringList cells;
    const auto column = layout.find(Meaning::Born);
    for (size_t i = layout.firstRecord; column && i < sheet.records.size(); ++i)
        cells.append(sheet.records[i].cells.value(*column));
    return guessDateOrder(cells).order;
}

class PeopleUnderstanding
{
public:
    PeopleUnderstanding(const Sheet &sheet, SheetLayout layout, const UnderstandOptions &options)
        : m_sheet(sheet)
        , m_options(options)
    {
        m_result.layout = std::move(layout);
        m_result.blankRows = sheet.blankRows;
        m_result.dateOrder = options.dateOrder.value_or(birthOrderOf(sheet, m_result.layout));
    }

    Result<UnderstoodSheet> run()
    {
        const auto takeOne = [this](const SheetRecord &record) { take(record); };
        if (const auto done = eachRecord(m_sheet, m_result.layout, m_options, takeOne); !done)
            return done.error();
        m_result.people = m_names.names();
        m_result.proposedPeople = proposePairs(m_result.people);
        return std::move(m_result);
    }

private:
    void take(const SheetRecord &record)
    {
        const ReadingRules rules{m_options.vocabulary, m_options.time, m_result.dateOrder, m_options.lastDay};
        PersonReading reading = m_result.layout.own ? readOwnPerson(m_result.layout, record)
                                                    : readPerson(m_result.layout, record, rules);
        const auto line = lineKind(canonicalCells(record.cells), m_result.layout.headers());
        if (line && !m_result.layout.own)
            m_result.lines.push_back({record.row, *line, record.cells});
        else if (const auto *problem = std::get_if<NotUnderstood>(&reading))
            m_result.leftOver.push_back({record.row, problem->reason, problem->column, record.cells});
        else
            keep(std::move(std::get<PersonDraft>(reading)), record);
    }

    void keep(PersonDraft draft, const SheetRecord &record)
    {
        const QString key = draft.person.code.isEmpty() ? foldName(draft.name) : draft.person.code;
        const auto above = m_places.constFind(key);
        if (above != m_places.constEnd()) {
            const UnderstoodPerson &first = m_result.persons[*above];
            if (first.said == draft.person)
                m_result.repeated.push_back({record.row, first.row, record.cells});
            else
                m_result.leftOver.push_back({record.row, LeftOverReason::AnotherOfThatName, nameColumn(), record.cells});
            return;
        }
        const auto person = m_names.add(draft.name, record.row, draft.person.code);
        if (!person) { // nothing visible in it
            m_result.leftOver.push_back({record.row, LeftOverReason::NameMissing, nameColumn(), record.cells});
            return;
        }
        m_places.insert(key, m_result.persons.size());
        m_result.persons.push_back({record.row, *person, std::move(draft.person), record.cells});
    }

    qsizetype nameColumn() const
    {
        const SheetLayout &layout = m_result.layout;
        return layout.find(Meaning::Who).value_or(layout.find(Meaning::GivenName).value_or(0));
    }

    const Sheet &m_sheet;
    const UnderstandOptions &m_options;
    SheetNames m_names;
    QHash<QString, size_t> m_places; // of a code or folded name, in m_result.persons
    UnderstoodSheet m_result;
};

} // namespace

Result<UnderstoodSheet> understandPeople(const Sheet &sheet, SheetLayout layout, const UnderstandOptions &options)
{
    return PeopleUnderstanding(sheet, std::move(layout), options).run();
}

} // namespace hub
