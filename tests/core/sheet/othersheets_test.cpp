// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/sheetfixture.h"

using namespace hub;
using namespace hub::test;

static Error::Kind refusalOf(const char *file, const UnderstandOptions &options = starterOptions())
{
    const auto result = understand(sheetNamed(file), options);
    REQUIRE_FALSE(result);
    return result.error().kind;
}

TEST_CASE("a German sheet with semicolons: 7 rows are 5 visits of 3 people and one nobody, 1 left over, 1 total")
{
    const auto sheet = understood(sheetNamed("sheets/semicolons-german.csv"));
    CHECK(meaningsOf(sheet).join(u' ') == u"date time who support feeling worker note");
    SheetFigures expected;
    expected.rows = 7;
    expected.understood = expected.visits = 5;
    expected.notLinked = 1;
    expected.people = 3;
    expected.timesInNotes = 1;
    expected.leftOver = 1;
    expected.lines = 1;
    expected.unknownWords = 1;
    expected.workers = 2;
    CHECK(sheet.figures() == expected);
    CHECK(leftOverOf(sheet) == QStringList{u"8 no-such-day"_qs});
    CHECK(sheet.unknownWords == std::vector<UnknownWord>{{u"Beratung"_qs, WordList::Supports, 2, 4}});
}

TEST_CASE("a German sheet: ß and ss are one spelling, and what no field holds stands in the note")
{
    const auto sheet = understood(sheetNamed("sheets/semicolons-german.csv"));
    CHECK(visitInRow(sheet, 3).person == visitInRow(sheet, 5).person);
    CHECK(visitInRow(sheet, 3).note == u"Kaffee, Kuchen; und ein langes Gespräch");
    CHECK(whenOf(visitInRow(sheet, 7)) == u"2025-05-07 00:00 day");
    CHECK(visitInRow(sheet, 7).note == u"1,5 Stunden im Garten\nUhrzeit: vormittags\nStimmung: 5/10");
}

TEST_CASE("Excel's Unicode text with Polish names: 5 visits, 3 people, given and family names joined")
{
    const auto sheet = understood(sheetNamed("sheets/unicode-text-polish.txt"));
    CHECK(meaningsOf(sheet).join(u' ') == u"date time given-name family-name support minutes worker note");
    const SheetFigures figures = sheet.figures();
    CHECK(figures.visits == 5);
    CHECK(figures.notLinked == 1);
    CHECK(figures.people == 3);
    CHECK(figures.workers == 3);
    CHECK(sheet.people[0].shown == u"Małgorzata Wiśniewska");
    CHECK(sheet.people[0].spellings.size() == 2);
    CHECK(personOf(sheet, visitInRow(sheet, 3)) == u"Zbigniew");
    CHECK(visitInRow(sheet, 4).note == u"asked \"when is the choir?\"");
    CHECK(visitInRow(sheet, 2).minutes == 45);
}

TEST_CASE("a sheet with the month first: 23 May settles the order, 13/14 is left over, and 2:30 stands in the note")
{
    const auto sheet = understood(sheetNamed("sheets/month-first.csv"));
    CHECK(sheet.dateOrder == DateOrder::MonthFirst);
    CHECK(sheet.figures().visits == 5);
    CHECK(sheet.figures().people == 3);
    CHECK(leftOverOf(sheet) == QStringList{u"7 no-such-day"_qs});
    CHECK(whenOf(visitInRow(sheet, 2)) == u"2025-05-08 15:22 minute");
    CHECK(whenOf(visitInRow(sheet, 5)) == u"2025-06-02 00:00 day");
    CHECK(visitInRow(sheet, 5).note == u"time typed by hand\nVisit date: 6/2/2025 2:30");
    CHECK(visitInRow(sheet, 5).timeInNote);
    CHECK(whenOf(visitInRow(sheet, 6)) == u"2025-06-14 00:00 day");
}

TEST_CASE("the worker's word about the order of dates counts more than the guess")
{
    auto options = starterOptions();
    options.dateOrder = DateOrder::DayFirst;
    const auto sheet = understood(sheetNamed("sheets/month-first.csv"), options);
    CHECK(whenOf(visitInRow(sheet, 2)) == u"2025-08-05 15:22 minute");
    CHECK(leftOverOf(sheet) == QStringList{u"4 no-such-day"_qs, u"6 no-such-day"_qs, u"7 no-such-day"_qs});
}

TEST_CASE("Excel's day numbers and columns of ticks: 5 visits with their supports, and a line of figures left over")
{
    const auto sheet = understood(sheetNamed("sheets/serials-and-ticks.csv"));
    CHECK(meaningsOf(sheet).join(u' ') == u"extra date time who tick tick tick tick minutes extra");
    CHECK(sheet.figures().visits == 5);
    CHECK(sheet.figures().notLinked == 1);
    CHECK(sheet.figures().people == 2);
    CHECK(leftOverOf(sheet) == QStringList{u"7 date-missing"_qs});
    CHECK(whenOf(visitInRow(sheet, 2)) == u"2025-05-08 15:22 minute");
    CHECK(visitInRow(sheet, 2).minutes == 90);
    CHECK(visitInRow(sheet, 2).note == u"Postcode: YO1");
    CHECK(supportsOf(visitInRow(sheet, 3)) == u"goals carers");
    CHECK(visitInRow(sheet, 3).minutes == 30);
    CHECK(supportsOf(visitInRow(sheet, 4)) == u"just-here");
    CHECK(whenOf(visitInRow(sheet, 4)) == u"2025-05-09 00:00 day");
    CHECK(supportsOf(visitInRow(sheet, 5)) == u"peer");
    CHECK(visitInRow(sheet, 6).note == u"Time spent (hrs): 25\nPostcode: YO31 7EX");
}

TEST_CASE("months and totals between the rows: 3 visits, 6 lines about the sheet, 4 rows left over")
{
    const auto sheet = understood(sheetNamed("sheets/months-and-totals.csv"));
    CHECK(sheet.layout.headerRow == 4);
    CHECK(sheet.figures().rows == 13);
    CHECK(sheet.figures().visits == 3);
    CHECK(sheet.figures().blankRows == 1);
    CHECK(leftOverOf(sheet)
        == QStringList{u"11 several-people"_qs, u"13 several-people"_qs, u"14 date-missing"_qs, u"15 no-year"_qs});
    QStringList lines;
    for (const SheetLine &line : sheet.lines)
        lines.append(QString::number(line.row) + u' ' + toCode(line.kind));
    CHECK(lines
        == QStringList{
            u"5 heading"_qs, u"8 total"_qs, u"9 heading"_qs, u"10 header-again"_qs, u"16 total"_qs, u"17 total"_qs});
}

TEST_CASE("extra columns, line breaks and words to teach: 5 visits, 1 repeated, 1 row of two people left over")
{
    const auto sheet = understood(sheetNamed("sheets/extra-columns.csv"));
    CHECK(sheet.figures().rows == 7);
    CHECK(sheet.figures().visits == 5);
    CHECK(sheet.figures().repeated == 1);
    CHECK(sheet.figures().people == 3);
    CHECK(leftOverOf(sheet) == QStringList{u"4 several-people"_qs});
    CHECK(visitInRow(sheet, 2).note
        == u"Line one\nline two\nDOB: 3/2/1981\nCame for: RW goals\nPostcode: YO1 9AA\nFollow-up date: 8/5/2025");
    CHECK(personOf(sheet, visitInRow(sheet, 2)) == u"José Hammock");
    CHECK(visitInRow(sheet, 2).person == visitInRow(sheet, 3).person);
    CHECK(visitInRow(sheet, 3).kind == ContactKind{u"phone"_qs});
    CHECK(supportsOf(visitInRow(sheet, 3)) == u"just-here");
    CHECK(visitInRow(sheet, 8).note == u"Time: 25:00\nCame for: anxiety  mgmt\nand a cell too many");
    CHECK(sheet.unknownWords
        == std::vector<UnknownWord>{{u"RW goals"_qs, WordList::Supports, 2, 2}, {u"so-so"_qs, WordList::Feelings, 2, 3},
            {u"Anxiety mgmt"_qs, WordList::Supports, 2, 6}, {u"carrier pigeon"_qs, WordList::Kinds, 1, 5}});
}

TEST_CASE("a sheet without a header is refused, and read once the worker says what its columns are")
{
    CHECK(refusalOf("sheets/no-header.csv") == Error::Kind::NoHeaderRow);
    auto options = starterOptions();
    options.layout.headerRow = 0;
    options.layout.meanings = {{0, Meaning::Date}, {2, Meaning::Who}, {3, Meaning::Support}, {4, Meaning::Worker}};
    const auto sheet = understood(sheetNamed("sheets/no-header.csv"), options);
    CHECK(sheet.figures().visits == 2);
    CHECK(whenOf(visitInRow(sheet, 1)) == u"2025-05-08 15:22 minute");
    CHECK(supportsOf(visitInRow(sheet, 2)) == u"goals");
}

TEST_CASE("empty sheets and sheets without days are refused by name")
{
    CHECK(refusalOf("sheets/empty.csv") == Error::Kind::NotATable);
    CHECK(refusalOf("sheets/only-commas.csv") == Error::Kind::NotATable);
    CHECK(refusalOf("sheets/no-dates.csv") == Error::Kind::NoDateColumn);
}

TEST_CASE("headers in no language we know: days, times and supports are seen by their look, the rest is the worker's")
{
    const auto guessed = understood(sheetNamed("sheets/unknown-headers.csv"));
    CHECK(meaningsOf(guessed).join(u' ') == u"date time extra support");
    CHECK(visitInRow(guessed, 2).note == u"Hver: Katrín");
    auto options = starterOptions();
    options.layout.meanings = {{2, Meaning::Who}};
    const auto told = understood(sheetNamed("sheets/unknown-headers.csv"), options);
    CHECK(told.figures().people == 1);
    CHECK(visitInRow(told, 2).note.isEmpty());
}
