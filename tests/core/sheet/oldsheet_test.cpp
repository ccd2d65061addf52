// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/leftover.h"
#include "tests/core/sheet/sheetfixture.h"

using namespace hub;
using namespace hub::test;

static const char *const oldSheet = "old-drop-in-sheet.csv";

TEST_CASE("the old drop-in sheet: its header stands below a title, and its eight columns are understood")
{
    const auto sheet = understood(sheetNamed(oldSheet));
    CHECK(sheet.layout.headerRow == 2);
    CHECK(meaningsOf(sheet).join(u' ') == u"date time who support feeling minutes worker note");
    CHECK(sheet.dateOrder == DateOrder::DayFirst);
}

TEST_CASE("the old drop-in sheet: of 244 rows 239 are visits, 2 are repeated, 2 are left over and 1 is the total")
{
    const auto sheet = understood(sheetNamed(oldSheet));
    const SheetFigures figures = sheet.figures();
    CHECK(figures.rows == 244);
    CHECK(figures.blankRows == 2);
    CHECK(figures.understood == 241);
    CHECK(figures.visits == 239);
    CHECK(figures.notLinked == 60);
    CHECK(figures.people == 26);
    CHECK(figures.repeated == 2);
    CHECK(figures.leftOver == 2);
    CHECK(figures.lines == 1);
    CHECK(figures.workers == 6);
    CHECK(figures.timesInNotes == 0);
}

TEST_CASE("the old drop-in sheet: what cannot be a day is left over with its row and its reason")
{
    const auto sheet = understood(sheetNamed(oldSheet));
    CHECK(leftOverOf(sheet) == QStringList{u"23 no-such-day"_qs, u"28 date-not-understood"_qs});
    CHECK(sheet.leftOver[1].cells[0] == u"last Tues");
    REQUIRE(sheet.lines.size() == 1);
    CHECK(sheet.lines[0].row == 248);
    CHECK(sheet.lines[0].kind == LineKind::Total);
}

TEST_CASE("the old drop-in sheet: BEV and Kit typed twice count once, the same row without a name counts twice")
{
    const auto sheet = understood(sheetNamed(oldSheet));
    REQUIRE(sheet.repeated.size() == 2);
    CHECK(sheet.repeated[0].row == 11);
    CHECK(sheet.repeated[0].firstRow == 10);
    CHECK(sheet.repeated[1].row == 136);
    CHECK(visitInRow(sheet, 65).cells == visitInRow(sheet, 66).cells);
    CHECK(visitInRow(sheet, 65).key != visitInRow(sheet, 66).key);
}

TEST_CASE("the old drop-in sheet: only three words are new to the starter's, and all their rows are visits")
{
    const auto sheet = understood(sheetNamed(oldSheet));
    CHECK(sheet.unknownWords
        == std::vector<UnknownWord>{{u"anxiety mgmt"_qs, WordList::Supports, 19, 24},
            {u"bit better"_qs, WordList::Feelings, 16, 3}, {u"RW goals"_qs, WordList::Supports, 13, 40}});
    CHECK(supportsOf(visitInRow(sheet, 40)).isEmpty());
    CHECK(visitInRow(sheet, 40).note
        == u"Chat about housing, wants to ring council Monday\nWhat for: RW goals\nHow are they: 5/10");
}

TEST_CASE("the old drop-in sheet: once RW goals is taught, its rows are goals and the word leaves the note")
{
    auto options = starterOptions();
    options.vocabulary.teach({u"support-types"_qs, u"rw Goals"_qs, u"goals"_qs});
    const auto before = understood(sheetNamed(oldSheet));
    const auto after = understood(sheetNamed(oldSheet), options);
    CHECK(after.figures().unknownWords == before.figures().unknownWords - 1);
    CHECK(supportsOf(visitInRow(after, 40)) == u"goals");
    CHECK_FALSE(visitInRow(after, 40).note.contains(u"RW goals"));
    CHECK(visitInRow(after, 40).key == visitInRow(before, 40).key);
    CHECK(after.figures().visits == before.figures().visits);
}

TEST_CASE("the old drop-in sheet: rows read as a worker would read them")
{
    const auto sheet = understood(sheetNamed(oldSheet));
    const UnderstoodRow &first = visitInRow(sheet, 3);
    CHECK(whenOf(first) == u"2025-05-08 15:22 minute");
    CHECK(personOf(sheet, first) == u"Sam O");
    CHECK(supportsOf(first) == u"social-care");
    CHECK_FALSE(first.feeling);
    CHECK(first.minutes == 90);
    CHECK(workerOf(sheet, first) == u"Dee");
    CHECK(first.note == u"Said “finally slept”\nHow are they: bit better");

    const UnderstoodRow &second = visitInRow(sheet, 4);
    CHECK(whenOf(second) == u"2025-05-09 13:07 minute");
    CHECK_FALSE(second.person);
    CHECK(supportsOf(second) == u"social-care carers just-here");
    CHECK(second.feeling == Feeling{u"worst"_qs});
    CHECK(second.note == u"Bus fare £2 given");

    CHECK(whenOf(visitInRow(sheet, 5)) == u"2025-05-09 14:54 minute");
    CHECK_FALSE(visitInRow(sheet, 5).minutes);
    CHECK(visitInRow(sheet, 5).note.endsWith(u"How long: ages"));
    CHECK(whenOf(visitInRow(sheet, 8)) == u"2025-05-10 00:00 half-day");
    CHECK(whenOf(visitInRow(sheet, 10)) == u"2025-05-11 12:00 half-day");
    CHECK_FALSE(visitInRow(sheet, 12).worker);
}

TEST_CASE("the old drop-in sheet: precisions are kept as typed")
{
    int count[4] = {};
    for (const UnderstoodRow &visit : understood(sheetNamed(oldSheet)).visits)
        ++count[size_t(visit.when.precision)];
    CHECK(count[size_t(Precision::Minute)] == 114);
    CHECK(count[size_t(Precision::Hour)] == 32);
    CHECK(count[size_t(Precision::HalfDay)] == 66);
    CHECK(count[size_t(Precision::Day)] == 27);
}

TEST_CASE("the old drop-in sheet: supports are counted as they stand, synonyms together")
{
    QHash<QString, int> visits;
    for (const UnderstoodRow &visit : understood(sheetNamed(oldSheet)).visits) {
        for (const SupportType &support : visit.supports)
            ++visits[support.text];
    }
    CHECK(visits[u"carers"_qs] == 63);
    CHECK(visits[u"linking-up"_qs] == 46);
    CHECK(visits[u"just-here"_qs] == 55);
    CHECK(visits[u"skills"_qs] == 28);
}

TEST_CASE("the old drop-in sheet: who may be one person is proposed and nothing is merged")
{
    const auto sheet = understood(sheetNamed(oldSheet));
    CHECK(proposalsOf(sheet.proposedPeople, sheet.people)
        == QStringList{u"Sam O ~ Sam Okafor"_qs, u"Jo Thwaite ~ J. Thwaite"_qs, u"Priyah Raman ~ Priya Raman"_qs});
    const auto nuala = std::find_if(
        sheet.people.begin(), sheet.people.end(), [](const SheetName &name) { return name.shown == u"Nuala O'Brien"; });
    REQUIRE(nuala != sheet.people.end());
    CHECK(nuala->turned);
    CHECK(nuala->spellings == QStringList{u"O'Brien, Nuala"_qs});
}

TEST_CASE("the old drop-in sheet: a mended row is imported under the id it would have had in the old sheet")
{
    const auto sheet = understood(sheetNamed(oldSheet));
    auto rest = leftOverTable(sheet);
    REQUIRE(rest.size() == 3);
    CHECK(rest[0].last() == u"left-over-reason");
    CHECK(rest[1].mid(8) == QStringList{u"23"_qs, u"no-such-day"_qs});

    const auto notMended = understood(sheetOf(csvOf(rest)));
    CHECK(notMended.visits.empty());
    CHECK(leftOverTable(notMended)[0] == rest[0]);

    rest[1][0] = u"28/02/2025"_qs;
    const auto mended = understood(sheetOf(csvOf(rest)));
    REQUIRE(mended.visits.size() == 1);
    CHECK(mended.visits[0].note == visitInRow(sheet, 4).note + u"\nHow long: ages"_qs);

    Sheet old = sheetNamed(oldSheet);
    for (SheetRecord &record : old.records) {
        if (record.row == 23)
            record.cells[0] = u"28/02/2025"_qs;
    }
    CHECK(visitInRow(understood(old), 23).key == mended.visits[0].key);
}

TEST_CASE("the old drop-in sheet: rows keep their keys when the sheet is saved another way, moved and added to")
{
    const Sheet old = sheetNamed(oldSheet);
    const auto before = understood(old);
    std::vector<QStringList> rows{{u"A new title"_qs}};
    for (const SheetRecord &record : old.records) {
        rows.push_back(record.cells);
        if (record.row == 100)
            rows.push_back({u"30/06/2025"_qs, {}, u"Somebody new"_qs});
    }
    const auto after = understood(sheetOf(csvOf(rows)));
    CHECK(after.figures().visits == before.figures().visits + 1);
    QSet<QByteArray> keys;
    for (const UnderstoodRow &visit : after.visits)
        keys.insert(visit.key);
    CHECK(keys.size() == qsizetype(after.visits.size()));
    for (const UnderstoodRow &visit : before.visits)
        CHECK(keys.contains(visit.key));
}
