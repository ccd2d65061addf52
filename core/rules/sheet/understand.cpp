// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/understand.h"

#include "core/rules/names.h"
#include "core/rules/sheet/eachrecord.h"
#include "core/rules/sheet/ownvisit.h"
#include "core/rules/sheet/rowkey.h"
#include "core/rules/sheet/understandpeople.h"
#include "core/rules/sheet/visitreader.h"

#include <algorithm>
#include <map>

namespace hub {

namespace {

DateOrder dateOrderOf(const Sheet &sheet, const SheetLayout &layout)
{
    QStringList cells;
    const qsizetype column = layout.find(Meaning::Date).value_or(0);
    for (size_t i = layout.firstRecord; i < sheet.records.size(); ++i)
        cells.append(sheet.records[i].cells.value(column));
    return guessDateOrder(cells).order;
}

/// How often each name stands in the sheet by itself, folded.
QHash<QString, int> wholeNamesIn(const Sheet &sheet, const SheetLayout &layout)
{
    QHash<QString, int> typed;
    for (size_t i = layout.firstRecord; i < sheet.records.size(); ++i)
        ++typed[nameIn(layout, sheet.records[i].cells)];
    QHash<QString, int> folded;
    for (auto name = typed.cbegin(); name != typed.cend(); ++name) {
        if (!name.key().isEmpty() && !name.key().contains(u','))
            folded[foldName(name.key())] += name.value();
    }
    return folded;
}

/// Counts words by what they mean the same as: "Anxiety mgmt" and "anxiety mgmt" are one to teach.
class UnknownWords
{
public:
    void add(const UnknownInRow &word, int row)
    {
        const auto [found, isNew] = m_index.try_emplace({word.list, wordKey(word.text)}, m_words.size());
        if (isNew)
            m_words.push_back({word.text, word.list, 0, row});
        ++m_words[found->second].count;
    }

    std::vector<UnknownWord> mostFrequentFirst() const
    {
        auto words = m_words;
        std::stable_sort(
            words.begin(), words.end(), [](const UnknownWord &a, const UnknownWord &b) { return a.count > b.count; });
        return words;
    }

private:
    std::map<std::pair<WordList, QString>, size_t> m_index;
    std::vector<UnknownWord> m_words;
};

class Understanding
{
public:
    Understanding(const Sheet &sheet, SheetLayout layout, const UnderstandOptions &options)
        : m_sheet(sheet)
        , m_options(options)
        , m_wholeNames(layout.own ? QHash<QString, int>() : wholeNamesIn(sheet, layout))
        , m_people(m_wholeNames)
    {
        m_result.layout = std::move(layout);
        m_result.blankRows = sheet.blankRows;
        m_result.dateOrder = options.dateOrder.value_or(dateOrderOf(sheet, m_result.layout));
    }

    Result<UnderstoodSheet> run()
    {
        const auto takeOne = [this](const SheetRecord &record) { take(record); };
        if (const auto done = eachRecord(m_sheet, m_result.layout, m_options, takeOne); !done)
            return done.error();
        m_result.people = m_people.names();
        m_result.workers = m_workers.names();
        m_result.proposedPeople = proposePairs(m_result.people);
        m_result.proposedWorkers = proposePairs(m_result.workers);
        m_result.unknownWords = m_unknown.mostFrequentFirst();
        return std::move(m_result);
    }

private:
    void take(const SheetRecord &record)
    {
        VisitReading reading = m_result.layout.own ? readOwnVisit(m_result.layout, record, m_options.time)
                                                   : readVisit(m_result.layout, record, rules());
        const QStringList canonical = canonicalCells(saidIn(record.cells));
        const auto *problem = std::get_if<NotUnderstood>(&reading);
        const auto line = problem ? lineKind(canonical, m_result.layout.headers()) : std::nullopt;
        if (line) {
            m_result.lines.push_back({record.row, *line, record.cells});
            return;
        }
        if (isRepeated(record, canonical))
            return;
        if (problem)
            m_result.leftOver.push_back({record.row, problem->reason, problem->column, record.cells});
        else
            keep(std::move(std::get<VisitDraft>(reading)), m_keys.next(canonical));
    }

    /// The cells without the two columns that a file to mend has beside them.
    QStringList saidIn(const QStringList &cells) const
    {
        QStringList said;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const Meaning meaning = m_result.layout.columns[size_t(i)].meaning;
            if (meaning != Meaning::RowNumber && meaning != Meaning::Reason)
                said.append(cells[i]);
        }
        return said;
    }

    bool isRepeated(const SheetRecord &record, const QStringList &canonical)
    {
        const bool sameAsAbove = canonical == m_above && !nameIn(m_result.layout, record.cells).isEmpty();
        if (sameAsAbove) {
            m_result.repeated.push_back({record.row, m_rowAbove, record.cells});
        } else {
            m_above = canonical;
            m_rowAbove = record.row;
        }
        return sameAsAbove;
    }

    void keep(VisitDraft draft, QByteArray key)
    {
        const int row = draft.visit.row;
        draft.visit.key = std::move(key);
        draft.visit.person = m_people.add(draft.who, row, draft.whoCode);
        draft.visit.about = m_people.add(draft.about, row, draft.aboutCode);
        draft.visit.worker = m_workers.add(draft.worker, row);
        for (const UnknownInRow &word : draft.unknown)
            m_unknown.add(word, row);
        m_result.timesInNotes += draft.visit.timeInNote ? 1 : 0;
        m_result.visits.push_back(std::move(draft.visit));
    }

    ReadingRules rules() const
    {
        return {m_options.vocabulary, m_options.time, m_result.dateOrder, m_options.lastDay, m_wholeNames};
    }

    const Sheet &m_sheet;
    const UnderstandOptions &m_options;
    QHash<QString, int> m_wholeNames;
    SheetNames m_people;
    SheetNames m_workers;
    RowKeys m_keys;
    UnknownWords m_unknown;
    QStringList m_above;
    int m_rowAbove = 0;
    UnderstoodSheet m_result;
};

} // namespace

Result<UnderstoodSheet> understand(const Sheet &sheet, const UnderstandOptions &options)
{
    auto layout = findLayout(sheet, options.vocabulary, options.layout);
    if (!layout)
        return layout.error();
    if (layout->kind == SheetLayout::Kind::People)
        return understandPeople(sheet, *std::move(layout), options);
    return Understanding(sheet, *std::move(layout), options).run();
}

} // namespace hub
