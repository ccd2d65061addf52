// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/columns.h"

#include "core/rules/sheet/columnlooks.h"
#include "core/rules/sheet/headerwords.h"
#include "core/rules/sheet/peoplereader.h"

#include <QSet>

#include <algorithm>

namespace hub {

namespace {

constexpr size_t headerSearchedIn = 30; // records

/// A meaning that a column may have, and how much speaks for it.
struct Claim {
    qsizetype column = 0;
    Meaning meaning = Meaning::Extra;
    double strength = 0;
};

bool hasDates(const SheetRecord &record)
{
    return std::any_of(record.cells.begin(), record.cells.end(), looksLikeDate);
}

int recognisedHeaders(const SheetRecord &record)
{
    QSet<Meaning> meanings;
    for (const QString &cell : record.cells) {
        const auto guess = guessHeader(cell);
        if (guess && guess->meaning != Meaning::Extra)
            meanings.insert(guess->meaning);
    }
    return int(meanings.size());
}

/// The record straight above the first dates, if it fills as many columns: a header in a language we do not know.
std::optional<size_t> unknownWordsAboveDates(const Sheet &sheet, size_t end)
{
    size_t first = 0;
    while (first < end && !hasDates(sheet.records[first]))
        ++first;
    if (first == 0 || first == end)
        return std::nullopt;
    const QStringList &above = sheet.records[first - 1].cells;
    const auto filled = std::count_if(above.begin(), above.end(), [](const QString &cell) { return !cell.isEmpty(); });
    return filled >= 2 && filled + 1 >= sheet.records[first].cells.size() ? std::optional(first - 1) : std::nullopt;
}

/// The record that has the most header words.
std::optional<size_t> findHeader(const Sheet &sheet)
{
    const size_t end = std::min(sheet.records.size(), headerSearchedIn);
    std::optional<size_t> best;
    int bestCount = 0;
    for (size_t i = 0; i < end; ++i) {
        const SheetRecord &record = sheet.records[i];
        if (hasDates(record))
            break; // what stands below the first row of dates is no header of theirs
        const int count = recognisedHeaders(record);
        const bool enough = count >= 2 || (count == 1 && record.cells.size() == 1);
        if (enough && count > bestCount) {
            best = i;
            bestCount = count;
        }
    }
    return best ? best : unknownWordsAboveDates(sheet, end);
}

qsizetype widthOf(const Sheet &sheet, size_t first)
{
    qsizetype width = 0;
    for (size_t i = first; i < sheet.records.size(); ++i)
        width = std::max(width, sheet.records[i].cells.size());
    return width;
}

void claimByHeader(const SheetColumn &column, qsizetype index, const ColumnLooks &looks, std::vector<Claim> &claims)
{
    const auto guess = guessHeader(column.header);
    if (!guess)
        return;
    double strength = guess->strength;
    if (guess->meaning == Meaning::Date)
        strength += 4 * looks.dates; // "Date: 8/5/2025" before "Day: Mon"
    claims.push_back({index, guess->meaning, strength});
}

void claimByLook(qsizetype index, const ColumnLooks &looks, std::vector<Claim> &claims)
{
    // Weaker than any header's word, which is at least 2.
    if (looks.dates >= 0.6)
        claims.push_back({index, Meaning::Date, looks.dates});
    else if (looks.clockTimes >= 0.6)
        claims.push_back({index, Meaning::Time, looks.clockTimes});
    else if (looks.supports >= 0.5)
        claims.push_back({index, Meaning::Support, looks.supports});
}

/// Gives every claim its column, the strongest first, unless the column or the meaning is taken.
void settle(std::vector<Claim> claims, std::vector<SheetColumn> &columns, const LayoutChoice &choice)
{
    std::stable_sort(
        claims.begin(), claims.end(), [](const Claim &a, const Claim &b) { return a.strength > b.strength; });
    QSet<qsizetype> settled;
    QSet<Meaning> taken;
    for (const auto &[column, meaning] : choice.meanings) {
        if (column < 0 || column >= qsizetype(columns.size()))
            continue;
        columns[size_t(column)].meaning = meaning;
        settled.insert(column);
        taken.insert(meaning);
    }
    for (const Claim &claim : claims) {
        if (settled.contains(claim.column) || (isOnlyOnce(claim.meaning) && taken.contains(claim.meaning)))
            continue;
        // Supports seen by their look alone are wanted once, and only where no header says supports.
        if (claim.strength < 2 && taken.contains(claim.meaning))
            continue;
        columns[size_t(claim.column)].meaning = claim.meaning;
        settled.insert(claim.column);
        taken.insert(claim.meaning);
    }
}

void giveMeanings(SheetLayout &layout, const Sheet &sheet, const Vocabulary &vocabulary, const LayoutChoice &choice)
{
    std::vector<Claim> claims;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        SheetColumn &column = layout.columns[i];
        const auto index = qsizetype(i);
        if (const auto leftOver = leftOverColumn(column.header)) {
            claims.push_back({index, *leftOver, 100});
            continue;
        }
        const ColumnLooks looks = lookAt(sheet, layout.firstRecord, index, vocabulary);
        const auto ticked = looks.onlyTicks ? vocabulary.codeOf(WordList::Supports, column.header) : std::nullopt;
        if (ticked) {
            column.ticked = SupportType{*ticked};
            claims.push_back({index, Meaning::Tick, 50});
            continue;
        }
        claimByHeader(column, index, looks, claims);
        claimByLook(index, looks, claims);
    }
    settle(std::move(claims), layout.columns, choice);
}

Result<SheetLayout> ownLayout(const Sheet &sheet, const OwnTitle &title, SheetLayout layout)
{
    if (title.version > OwnTitle::currentVersion)
        return Error::Kind::FileNewer;
    if (sheet.records.size() < 2)
        return Error::Kind::NoHeaderRow;
    layout.own = title.file;
    layout.kind = title.file == OwnFile::People ? SheetLayout::Kind::People : SheetLayout::Kind::Visits;
    for (SheetColumn &column : layout.columns)
        column.meaning = meaningFromCode(column.header.trimmed()).value_or(Meaning::Extra);
    const Meaning needed = title.file == OwnFile::People ? Meaning::PersonCode : Meaning::When;
    return layout.find(needed) ? Result<SheetLayout>(layout) : Result<SheetLayout>(Error::Kind::NoDateColumn);
}

/// A sheet without dates is a list of people, unless a column is about visits: then the dates are what is missing.
Result<SheetLayout> withKind(SheetLayout layout)
{
    if (layout.find(Meaning::Date))
        return layout;
    constexpr Meaning ofVisits[] = {Meaning::Time, Meaning::Support, Meaning::Tick, Meaning::HowTheyAre,
        Meaning::Minutes, Meaning::Worker, Meaning::Kind, Meaning::Attended};
    const auto present = [&](Meaning meaning) { return layout.find(meaning).has_value(); };
    const bool named = present(Meaning::Who) || present(Meaning::GivenName);
    if (!named || std::any_of(std::begin(ofVisits), std::end(ofVisits), present))
        return Error::Kind::NoDateColumn;
    layout.kind = SheetLayout::Kind::People;
    // A card has no note that could hold whatever else the list has: that stays in the file, and a preview says so.
    for (SheetColumn &column : layout.columns) {
        if (!isAboutPeople(column.meaning))
            column.meaning = Meaning::Ignored;
    }
    return layout;
}

/// Which record the header is, or its number of records when the worker says there is none.
Result<std::optional<size_t>> chosenHeader(const Sheet &sheet, const LayoutChoice &choice)
{
    if (!choice.headerRow) {
        const auto found = findHeader(sheet);
        return found ? Result<std::optional<size_t>>(found) : Result<std::optional<size_t>>(Error::Kind::NoHeaderRow);
    }
    if (*choice.headerRow == 0)
        return std::optional<size_t>();
    for (size_t i = 0; i < sheet.records.size(); ++i) {
        if (sheet.records[i].row == *choice.headerRow)
            return std::optional(i);
    }
    return Error::Kind::NoHeaderRow;
}

} // namespace

std::optional<qsizetype> SheetLayout::find(Meaning meaning) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].meaning == meaning)
            return qsizetype(i);
    }
    return std::nullopt;
}

QStringList SheetLayout::headers() const
{
    QStringList headers;
    for (const SheetColumn &column : columns)
        headers.append(column.header);
    return headers;
}

Result<SheetLayout> findLayout(const Sheet &sheet, const Vocabulary &vocabulary, const LayoutChoice &choice)
{
    if (sheet.records.empty())
        return Error::Kind::NotATable;
    const auto title = ownTitleFromMark(sheet.records.front().cells.value(0));
    auto header = title ? Result<std::optional<size_t>>(std::optional<size_t>(1)) : chosenHeader(sheet, choice);
    if (!header)
        return header.error();
    SheetLayout layout;
    layout.firstRecord = *header ? **header + 1 : 0;
    layout.columns.resize(size_t(widthOf(sheet, *header ? **header : 0)));
    if (*header && **header < sheet.records.size()) {
        const SheetRecord &record = sheet.records[**header];
        layout.headerRow = record.row;
        for (qsizetype i = 0; i < record.cells.size(); ++i)
            layout.columns[size_t(i)].header = record.cells[i].simplified();
    }
    if (title)
        return ownLayout(sheet, *title, std::move(layout));
    giveMeanings(layout, sheet, vocabulary, choice);
    // Where the whole name has a column, a given name beside it is what the person is called, not a part of it.
    if (const auto given = layout.find(Meaning::GivenName); given && layout.find(Meaning::Who))
        layout.columns[size_t(*given)].meaning = Meaning::Extra;
    return withKind(std::move(layout));
}

} // namespace hub
