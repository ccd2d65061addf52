// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheetcells.h"

#include "tests/support/properties.h"
#include "tests/support/texts.h"

#include <QLocale>

using namespace hub;
using namespace hub::test;

namespace {

CellReading<CellDate> date(const char *cell, DateOrder order = DateOrder::DayFirst)
{
    return readDate(QString::fromUtf8(cell), order);
}

CellProblem dateProblem(const char *cell, DateOrder order = DateOrder::DayFirst)
{
    return date(cell, order).problem();
}

/// "15:22 minute", or nothing when the cell was not read.
std::string time(const char *cell)
{
    const auto read = readTime(QString::fromUtf8(cell));
    return read ? (read->time.toString(QStringLiteral("hh:mm ")) + toCode(read->precision)).toStdString()
                : std::string();
}

CellProblem timeProblem(const char *cell)
{
    return readTime(QString::fromUtf8(cell)).problem();
}

QDate eighth(int year, int month)
{
    return QDate(year, month, 8);
}

} // namespace

TEST_CASE("a day as offices type it")
{
    for (const char *cell : {"8/5/2025", "08/05/25", "8-5-2025", "8.5.2025", "08.05.25", "2025-05-08", "2025/05/08",
             "20250508", "8-May-25", "08-May-2025", "8 May 2025", "8th May 2025", "8 may 25", "8May2025", "May 8 2025",
             "May 8th, 2025", "Thu 8 May 2025", "Thursday, 8 May 2025", "Thu 08/05/25", "8/5/2025 (Thu)",
             "8th of May 2025", " 8 / 5 / 2025 ", "45785", "45785.0", "８/５/２０２５"}) {
        CAPTURE(cell);
        REQUIRE(date(cell).has_value());
        CHECK(date(cell)->date == eighth(2025, 5));
        CHECK(date(cell)->time == std::nullopt);
    }
}

TEST_CASE("the order of a column decides what two small numbers mean, and nothing else")
{
    CHECK(date("8/5/2025", DateOrder::MonthFirst)->date == QDate(2025, 8, 5));
    CHECK(date("5/25/2025", DateOrder::MonthFirst)->date == QDate(2025, 5, 25));
    CHECK(dateProblem("5/25/2025") == CellProblem::NoSuchDay);
    CHECK(dateProblem("25/5/2025", DateOrder::MonthFirst) == CellProblem::NoSuchDay);
    for (const char *cell : {"8 May 2025", "2025-05-08", "8-May-25", "45785"})
        CHECK(date(cell, DateOrder::MonthFirst)->date == eighth(2025, 5));
}

TEST_CASE("a day with a time behind it keeps both, and midnight is no time")
{
    CHECK(*date("45785.64") == CellDate{eighth(2025, 5), CellTime{QTime(15, 21), Precision::Minute}});
    CHECK(*date("45785,64") == CellDate{eighth(2025, 5), CellTime{QTime(15, 21), Precision::Minute}});
    CHECK(*date("45785.999999") == CellDate{eighth(2025, 5), CellTime{QTime(23, 59), Precision::Minute}});
    CHECK(*date("2025-05-08T14:54:00") == CellDate{eighth(2025, 5), CellTime{QTime(14, 54), Precision::Minute}});
    CHECK(date("08/05/2025 14:54")->time == CellTime{QTime(14, 54), Precision::Minute});
    CHECK(date("8 May 2025 3pm")->time == CellTime{QTime(15, 0), Precision::Hour});
    CHECK(date("8 May 2025 am")->time == CellTime{QTime(0, 0), Precision::HalfDay});
    CHECK(*date("08/05/2025 00:00:00") == CellDate{eighth(2025, 5)});
    CHECK(date("20 Nov 10")->date == QDate(2010, 11, 20));
    CHECK(dateProblem("08/05/2025 2:30") == CellProblem::MorningOrAfternoon);
    CHECK(dateProblem("08/05/2025 25:00") == CellProblem::NoSuchTime);
}

TEST_CASE("years of two digits are this century up to 69, and say that they were short")
{
    CHECK(date("1/1/69")->date == QDate(2069, 1, 1));
    CHECK(date("1/1/70")->date == QDate(1970, 1, 1));
    CHECK(date("1/1/00")->date == QDate(2000, 1, 1));
    CHECK(date("1/1/70")->shortYear);
    CHECK(date("1-Jan-70")->shortYear);
    CHECK_FALSE(date("1/1/1970")->shortYear);
    CHECK_FALSE(date("2070-01-01")->shortYear);
}

TEST_CASE("what is no day is refused with its reason")
{
    CHECK(dateProblem("31/02/2025") == CellProblem::NoSuchDay);
    CHECK(dateProblem("29/2/2025") == CellProblem::NoSuchDay);
    CHECK(date("29/2/2024").has_value());
    CHECK(dateProblem("30-Feb-25") == CellProblem::NoSuchDay);
    CHECK(dateProblem("0/5/2025") == CellProblem::NoSuchDay);
    CHECK(dateProblem("Fri 8 May 2025") == CellProblem::OtherWeekday);
    CHECK(dateProblem("8 May") == CellProblem::NoYear);
    CHECK(dateProblem("8/5") == CellProblem::NoYear);
    CHECK(dateProblem("8/5/1825") == CellProblem::UnlikelyYear);
    CHECK(dateProblem("8/5/2205") == CellProblem::UnlikelyYear);
    for (const char *cell : {"last Tues", "Tuesday", "TOTAL", "8/5/125", "8/5-2025", "8 5 2025", "080525", "4578",
             "May 2025", "8/5/2025/1", "sometime in May", "8//5/2025", "45785.64.1", "3pm", "8/5/2025 x"}) {
        CAPTURE(cell);
        CHECK(dateProblem(cell) == CellProblem::NotUnderstood);
    }
    for (const char *cell : {"", " ", "-", "?", "...", "\t"})
        CHECK(dateProblem(cell) == CellProblem::Blank);
}

TEST_CASE("a column is month first only when some of its days need it and none contradicts")
{
    const auto guess = [](QStringList cells) { return guessDateOrder(cells); };
    const auto cell = [](const char *text) { return QString::fromUtf8(text); };
    CHECK(guess({}) == DateOrderGuess{DateOrder::DayFirst, 0, 0});
    CHECK(guess({cell("8/5/2025"), cell("9/5/2025")}) == DateOrderGuess{DateOrder::DayFirst, 0, 0});
    CHECK(guess({cell("8/5/2025"), cell("25/5/2025")}) == DateOrderGuess{DateOrder::DayFirst, 1, 0});
    CHECK(guess({cell("8/5/2025"), cell("5/25/2025 3pm")}) == DateOrderGuess{DateOrder::MonthFirst, 0, 1});
    const auto both = guess({cell("5/25/2025"), cell("25/5/2025")});
    CHECK(both == DateOrderGuess{DateOrder::DayFirst, 1, 1});
    CHECK(both.isContradicted());
    CHECK(guess({cell("Thu 5/8/2025")}) == DateOrderGuess{DateOrder::MonthFirst, 0, 1});
    CHECK(guess({cell("31/02/2025"), cell("2025-25-05"), cell("8 May 2025"), cell("8.5"), cell("?")})
        == DateOrderGuess{DateOrder::DayFirst, 0, 0});
}

TEST_CASE("a time as offices type it")
{
    CHECK(time("3:22pm") == "15:22 minute");
    CHECK(time("14.54") == "14:54 minute");
    CHECK(time("9:12am") == "09:12 minute");
    CHECK(time("3pm") == "15:00 hour");
    CHECK(time("3 PM") == "15:00 hour");
    CHECK(time("1430") == "14:30 minute");
    CHECK(time("1430hrs") == "14:30 minute");
    CHECK(time("14:54:00") == "14:54 minute");
    CHECK(time("9:12:30 AM") == "09:12 minute");
    CHECK(time("noon") == "12:00 hour");
    CHECK(time("12 noon") == "12:00 hour");
    CHECK(time("12pm") == "12:00 hour");
    CHECK(time("12:05pm") == "12:05 minute");
    CHECK(time("12:05am") == "00:05 minute");
    CHECK(time("am") == "00:00 half-day");
    CHECK(time("a.m.") == "00:00 half-day");
    CHECK(time("pm") == "12:00 half-day");
    CHECK(time("afternoon") == "12:00 half-day");
    CHECK(time("Evening") == "12:00 half-day");
    CHECK(time("15:00pm") == "15:00 minute");
}

TEST_CASE("a blank time is a day, and a part of a day is a time")
{
    for (const char *cell : {"", "  ", "-", "?"})
        CHECK(time(cell) == "00:00 day");
    CHECK(time("0.64") == "15:21 minute");
    CHECK(time("0,64") == "15:21 minute");
    CHECK(time(".5") == "12:00 minute");
    CHECK(time("0.640277777777778") == "15:22 minute");
    CHECK(time("0.30") == "00:30 minute");
    CHECK(time("00.25") == "00:25 minute");
    CHECK(timeProblem("0.25") == CellProblem::TwoMeanings);
    CHECK(time("45785.64") == "15:21 minute");
    CHECK(time("45785") == "00:00 day");
    CHECK(time("30/12/1899 14:54:00") == "14:54 minute");
}

TEST_CASE("what is no time is refused with its reason")
{
    CHECK(timeProblem("2:30") == CellProblem::MorningOrAfternoon);
    CHECK(timeProblem("3") == CellProblem::MorningOrAfternoon);
    CHECK(timeProblem("25:00") == CellProblem::NoSuchTime);
    CHECK(timeProblem("24:00") == CellProblem::NoSuchTime);
    CHECK(timeProblem("13am") == CellProblem::NoSuchTime);
    CHECK(time("0230") == "02:30 minute");
    for (const char *cell : {"14.5", "2-3pm", "lateish", "after lunch", "11/05/2025", "9:1", "3pm 4pm", "14:54:99"})
        CHECK(timeProblem(cell) == CellProblem::NotUnderstood);
}

TEST_CASE("minutes are read, and what is no number is left for the note")
{
    CHECK(*readMinutes(QStringLiteral("1.5 hrs")) == 90);
    CHECK(*readMinutes(QStringLiteral("10")) == 10);
    CHECK(readMinutes(QStringLiteral("ages")).problem() == CellProblem::NotUnderstood);
    CHECK(readMinutes(QStringLiteral("-")).problem() == CellProblem::Blank);
}

TEST_CASE("a written day reads back as itself, in both orders")
{
    const std::vector<QString> dayFirst{QStringLiteral("d/M/yyyy"), QStringLiteral("dd/MM/yy"),
        QStringLiteral("d.M.yyyy"), QStringLiteral("ddd dd/MM/yyyy"), QStringLiteral("d-M-yyyy")};
    const std::vector<QString> monthFirst{QStringLiteral("M/d/yyyy"), QStringLiteral("MM/dd/yy"),
        QStringLiteral("M-d-yyyy"), QStringLiteral("dddd M/d/yyyy")};
    const std::vector<QString> either{QStringLiteral("yyyy-MM-dd"), QStringLiteral("d-MMM-yy"),
        QStringLiteral("d MMMM yyyy"), QStringLiteral("MMM d, yyyy"), QStringLiteral("yyyyMMdd"),
        QStringLiteral("dddd d MMM yyyy")};
    const std::vector<QString> times{
        QString(), QStringLiteral(" hh:mm"), QStringLiteral(" h.mmap"), QStringLiteral(" hh:mm:ss")};
    forAll("read(format(day)) == day", [&] {
        const QDate day = QDate(1970, 1, 1).addDays(*rc::gen::inRange(0, 36'000));
        const QTime clock = QTime(0, 0).addSecs(60 * *rc::gen::inRange(1, 1440));
        const bool dayIsFirst = *rc::gen::arbitrary<bool>();
        const QString format
            = *rc::gen::oneOf(rc::gen::elementOf(dayIsFirst ? dayFirst : monthFirst), rc::gen::elementOf(either));
        const QString timeFormat = *rc::gen::elementOf(times);
        const QString cell = QLocale::c().toString(day, format)
            + (timeFormat.isEmpty() ? QString() : QLocale::c().toString(clock, timeFormat));
        const auto read = readDate(cell, dayIsFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->date == day);
        RC_ASSERT(read->time.has_value() == !timeFormat.isEmpty());
        if (read->time)
            RC_ASSERT(read->time->time == clock);
    });
}

TEST_CASE("an Excel day with its part reads back to the minute")
{
    forAll("read(serial) == moment", [] {
        const int serial = *rc::gen::inRange(10'000, 73'000);
        const int minute = *rc::gen::inRange(1, 1440);
        const QString part = QString::number(minute / 1440.0, 'f', *rc::gen::inRange(8, 16));
        const auto read = readDate(QString::number(serial) + part.mid(1), DateOrder::DayFirst);
        RC_ASSERT(read.has_value());
        RC_ASSERT(QDate(1899, 12, 30).daysTo(read->date) == serial);
        RC_ASSERT(read->time.has_value());
        RC_ASSERT(QTime(0, 0).secsTo(read->time->time) == minute * 60);
        RC_ASSERT(readTime(part)->time == read->time->time);
    });
}

TEST_CASE("any cell is read or refused, and never one day in two columns by chance")
{
    const std::vector<QString> pieces{QStringLiteral("May"), QStringLiteral("Thu"), QStringLiteral("2025"),
        QStringLiteral("am"), QStringLiteral("pm"), QStringLiteral("hrs"), QStringLiteral("mins"), QStringLiteral("th"),
        QStringLiteral("noon"), QStringLiteral("8/5/"), QStringLiteral("45785"), QStringLiteral("½")};
    forAll("no cell breaks the readers", [&pieces] {
        const QString cell = *rc::gen::oneOf(textOf(pieces), anyText());
        const auto dayFirst = readDate(cell, DateOrder::DayFirst);
        const auto monthFirst = readDate(cell, DateOrder::MonthFirst);
        if (dayFirst)
            RC_ASSERT(dayFirst->date.isValid());
        if (dayFirst && monthFirst && dayFirst->date != monthFirst->date)
            RC_ASSERT(dayFirst->date.day() <= 12);
        const auto clock = readTime(cell);
        if (clock)
            RC_ASSERT(clock->time.isValid());
        const auto length = readMinutes(cell);
        if (length)
            RC_ASSERT(*length >= 0 && *length <= 1440);
        guessDateOrder({cell});
    });
}
