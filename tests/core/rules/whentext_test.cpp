// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/whentext.h"

#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;
using namespace hub::test;

namespace {

const CivilTime london("Europe/London");

Instant at(int year, int month, int day, int hour = 0, int minute = 0)
{
    return london.at(QDate(year, month, day), QTime(hour, minute));
}

/// Saturday 21 November 2026, 10:30.
Instant saturday()
{
    return at(2026, 11, 21, 10, 30);
}

/// "Fri 2026-11-20 15:00 hour", or why not; in words, so that a failure can be read.
std::string when(const char *typed, Instant now = saturday(), const CivilTime &place = london)
{
    const Result<When> read = parseWhen(QString::fromUtf8(typed), now, place);
    if (!read) {
        const QString kind = read.error().kind == Error::Kind::TimeInFuture ? QStringLiteral("future")
            : read.error().kind == Error::Kind::TimeNotUnderstood           ? QStringLiteral("unclear")
                                                                            : QStringLiteral("?");
        return (kind + u' ' + read.error().detail).trimmed().toStdString();
    }
    const QString local = place.local(read->at).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    return (local + u' ' + toCode(read->precision)).toStdString();
}

} // namespace

TEST_CASE("nothing and now are this moment")
{
    const Instant now = saturday().plusMs(12'345);
    CHECK(parseWhen(QString(), now, london).value() == When{now, Precision::Minute});
    CHECK(parseWhen(QStringLiteral("  now "), now, london).value() == When{now, Precision::Minute});
}

TEST_CASE("a time of day is today's, as exact as it was typed")
{
    CHECK(when("10:15") == "2026-11-21 10:15 minute");
    CHECK(when("1015") == "2026-11-21 10:15 minute");
    CHECK(when("10.15") == "2026-11-21 10:15 minute");
    CHECK(when("0915") == "2026-11-21 09:15 minute");
    CHECK(when("915") == "2026-11-21 09:15 minute");
    CHECK(when("9:15am") == "2026-11-21 09:15 minute");
    CHECK(when("9.15 a.m.") == "2026-11-21 09:15 minute");
    CHECK(when("9am") == "2026-11-21 09:00 hour");
    CHECK(when("9") == "2026-11-21 09:00 hour");
    CHECK(when("9 o'clock") == "2026-11-21 09:00 hour");
    CHECK(when("at 9") == "2026-11-21 09:00 hour");
    CHECK(when("09:00:30") == "2026-11-21 09:00 minute");
    CHECK(when("midnight") == "2026-11-21 00:00 hour");
    CHECK(when("12am") == "2026-11-21 00:00 hour");
    CHECK(when("am") == "2026-11-21 00:00 half-day");
    CHECK(when("this morning") == "2026-11-21 00:00 half-day");
    CHECK(when("today") == "2026-11-21 00:00 day");
    CHECK(when("today 9") == "2026-11-21 09:00 hour");
    CHECK(when("١٠:١٥") == "2026-11-21 10:15 minute");
}

TEST_CASE("what has not come yet is refused, with five minutes between two clocks")
{
    CHECK(when("10:35") == "2026-11-21 10:35 minute");
    CHECK(when("10:36") == "future");
    CHECK(when("3pm") == "future");
    CHECK(when("noon") == "future");
    CHECK(when("pm") == "future");
    CHECK(when("24:00") == "future");
    CHECK(when("tomorrow") == "future");
    CHECK(when("tomorrow 9am") == "future");
    CHECK(when("22/11/2026") == "future");
    CHECK(when("21/11/2027") == "future");
    CHECK(when("+20") == "future");
    CHECK(when("evening", at(2026, 11, 21, 16, 0)) == "future");
    CHECK(when("evening", at(2026, 11, 21, 17, 0)) == "2026-11-21 12:00 half-day");
    CHECK(when("pm", at(2026, 11, 21, 12, 0)) == "2026-11-21 12:00 half-day");
}

TEST_CASE("before four in the morning the evening before is still today")
{
    const Instant night = at(2026, 11, 22, 0, 40);
    CHECK(when("23:50", night) == "2026-11-21 23:50 minute");
    CHECK(when("today 9pm", night) == "2026-11-21 21:00 hour");
    CHECK(when("tonight", night) == "2026-11-21 12:00 half-day");
    CHECK(when("00:10", night) == "2026-11-22 00:10 minute");
    CHECK(when("sun 9pm", night) == "future");
    CHECK(when("23:50", at(2026, 11, 22, 4, 0)) == "future");
}

TEST_CASE("yesterday and the days of the week")
{
    CHECK(when("yesterday") == "2026-11-20 00:00 day");
    CHECK(when("yesterday 3pm") == "2026-11-20 15:00 hour");
    CHECK(when("3 pm yesterday") == "2026-11-20 15:00 hour");
    CHECK(when("Yesterday, 3:15 pm") == "2026-11-20 15:15 minute");
    CHECK(when("yesterday afternoon") == "2026-11-20 12:00 half-day");
    CHECK(when("yesterday evening") == "2026-11-20 12:00 half-day");
    CHECK(when("last night") == "2026-11-20 12:00 half-day");
    CHECK(when("yesterday 24:00") == "2026-11-21 00:00 minute");
    CHECK(when("mon am") == "2026-11-16 00:00 half-day");
    CHECK(when("monday 14:20") == "2026-11-16 14:20 minute");
    CHECK(when("on Mon at 14.20") == "2026-11-16 14:20 minute");
    CHECK(when("weds 9") == "2026-11-18 09:00 hour");
    CHECK(when("thurs") == "2026-11-19 00:00 day");
    CHECK(when("sat") == "2026-11-21 00:00 day");
    CHECK(when("sat 9am") == "2026-11-21 09:00 hour");
    CHECK(when("sat 3pm") == "future");
}

TEST_CASE("last Tuesday is the Tuesday before today, also on a Tuesday")
{
    CHECK(when("last tue") == "2026-11-17 00:00 day");
    CHECK(when("last tuesday 2pm") == "2026-11-17 14:00 hour");
    CHECK(when("last sat") == "2026-11-14 00:00 day");
    CHECK(when("last sat pm") == "2026-11-14 12:00 half-day");
    CHECK(when("last") == "unclear");
    CHECK(when("last week") == "unclear");
    CHECK(when("next tue") == "unclear");
}

TEST_CASE("a date without a year is the latest such day")
{
    CHECK(when("20/11") == "2026-11-20 00:00 day");
    CHECK(when("21/11") == "2026-11-21 00:00 day");
    CHECK(when("22/11") == "2025-11-22 00:00 day");
    CHECK(when("20/11 3pm") == "2026-11-20 15:00 hour");
    CHECK(when("20-11 15.30") == "2026-11-20 15:30 minute");
    CHECK(when("20 Nov") == "2026-11-20 00:00 day");
    CHECK(when("20th of November at 3pm") == "2026-11-20 15:00 hour");
    CHECK(when("Nov 20") == "2026-11-20 00:00 day");
    CHECK(when("Fri 20 Nov") == "2026-11-20 00:00 day");
    CHECK(when("29/2") == "2024-02-29 00:00 day");
    CHECK(when("29 Feb 9am", at(2101, 3, 1)) == "2096-02-29 09:00 hour");
    CHECK(when("21/11 3pm") == "future");
}

TEST_CASE("a date with its year")
{
    CHECK(when("20/11/2026") == "2026-11-20 00:00 day");
    CHECK(when("20/11/26") == "2026-11-20 00:00 day");
    CHECK(when("20.11.2026 9am") == "2026-11-20 09:00 hour");
    CHECK(when("11.05.26") == "2026-05-11 00:00 day");
    CHECK(when("20 November 2026 10:15") == "2026-11-20 10:15 minute");
    CHECK(when("20 November 2026") == "2026-11-20 00:00 day");
    CHECK(when("Nov 20, 2026") == "2026-11-20 00:00 day");
    CHECK(when("20 Nov 2026 1015") == "2026-11-20 10:15 minute");
    CHECK(when("20 Nov 1930") == "2026-11-20 19:30 minute");
    CHECK(when("20-Nov-26") == "2026-11-20 00:00 day");
    CHECK(when("2026-11-21T10:15") == "2026-11-21 10:15 minute");
    CHECK(when("2026-11-20 22:15") == "2026-11-20 22:15 minute");
    CHECK(when("2026-11-20T22:15:00+01:00") == "2026-11-20 21:15 minute");
    CHECK(when("2026-07-20T22:15:00Z") == "2026-07-20 23:15 minute");
    CHECK(when("2027-07-20T22:15:00Z") == "future");
    CHECK(when("1/1/69") == "future");
    CHECK(when("31/12/70") == "1970-12-31 00:00 day");
}

TEST_CASE("so long ago")
{
    CHECK(when("-20") == "2026-11-21 10:10 minute");
    CHECK(when("−20") == "2026-11-21 10:10 minute");
    CHECK(when("- 20 min") == "2026-11-21 10:10 minute");
    CHECK(when("-1h") == "2026-11-21 09:30 minute");
    CHECK(when("+3") == "2026-11-21 10:33 minute");
    CHECK(when("20 min ago") == "2026-11-21 10:10 minute");
    CHECK(when("20 minutes ago") == "2026-11-21 10:10 minute");
    CHECK(when("half an hour ago") == "2026-11-21 10:00 minute");
    CHECK(when("an hour ago") == "2026-11-21 09:00 hour");
    CHECK(when("about 2 hours ago") == "2026-11-21 08:00 hour");
    CHECK(when("1.5 hours ago") == "2026-11-21 09:00 minute");
    CHECK(when("2 days ago") == "2026-11-19 00:00 day");
    CHECK(when("a week ago") == "2026-11-14 00:00 day");
    CHECK(when("20 ago") == "unclear");
    CHECK(when("ages ago") == "unclear");
    CHECK(when("ago") == "unclear");
}

TEST_CASE("signs at the end are steps of five minutes")
{
    CHECK(when("-") == "2026-11-21 10:25 minute");
    CHECK(when("---") == "2026-11-21 10:15 minute");
    CHECK(when("+") == "2026-11-21 10:35 minute");
    CHECK(when("++") == "future");
    CHECK(when("9:30-") == "2026-11-21 09:25 minute");
    CHECK(when("9:30++") == "2026-11-21 09:40 minute");
    CHECK(when("2026-11-20 9:30--") == "2026-11-20 09:20 minute");
    CHECK(when("10:30 -20") == "2026-11-21 10:10 minute");
    CHECK(when("yesterday 3pm +10") == "2026-11-20 15:10 minute");
    CHECK(when("9:30-10") == "unclear");
    CHECK(when("9:30 - 10") == "unclear");
    CHECK(when("yesterday -20") == "unclear");
    CHECK(when("yesterday am -") == "unclear");
}

TEST_CASE("what could be two things, or cannot be, is never guessed")
{
    CHECK(when("3:15") == "unclear morning-or-afternoon");
    CHECK(when("2") == "unclear morning-or-afternoon");
    CHECK(when("yesterday 2") == "unclear morning-or-afternoon");
    CHECK(when("03:15") == "2026-11-21 03:15 minute");
    CHECK(when("0:15") == "2026-11-21 00:15 minute");
    CHECK(when("20 Nov 10") == "unclear two-meanings");
    CHECK(when("yesterday midnight") == "unclear two-meanings");
    CHECK(when("31/02/2026") == "unclear no-such-day");
    CHECK(when("31/2") == "unclear no-such-day");
    CHECK(when("29/2/2026") == "unclear no-such-day");
    CHECK(when("11/21") == "unclear no-such-day");
    CHECK(when("Mon 20 Nov") == "unclear no-such-day");
    CHECK(when("20/11/1066") == "unclear no-such-day");
    CHECK(when("25:00") == "unclear no-such-time");
    CHECK(when("10:75") == "unclear no-such-time");
    CHECK(when("13am") == "unclear no-such-time");
    for (const char *typed : {"soon", "10:3", "10:", ":", "3 4", "yesterday yesterday", "mon tue", "21/11/2026/1",
             "1/2-2026", "last 21/11", "10:30 10:40", "99999", "sometime", "😀", "?", "-x", "+-+1"})
        CHECK(when(typed) == "unclear");
}

TEST_CASE("the hour that spring skips and the one that autumn has twice")
{
    const Instant spring = at(2026, 3, 29, 12);
    CHECK(when("00:30", spring) == "2026-03-29 00:30 minute");
    CHECK(when("01:30", spring) == "2026-03-29 02:30 minute");
    CHECK(when("sun", spring) == "2026-03-29 00:00 day");
    // 01:40 for the second time: an hour ago was also one o'clock.
    const Instant autumn = at(2026, 10, 25, 1, 40).plusMinutes(60);
    REQUIRE(london.timeOf(autumn) == QTime(1, 40));
    CHECK(parseWhen(QStringLiteral("-20"), autumn, london).value().at == autumn.plusMinutes(-20));
    CHECK(parseWhen(QStringLiteral("an hour ago"), autumn, london).value().at == autumn.plusMinutes(-100));
    CHECK(when("01:30", autumn) == "2026-10-25 01:30 minute");
    CHECK(when("yesterday", at(2026, 10, 26, 9)) == "2026-10-25 00:00 day");
}

TEST_CASE("a day is the hub's day, wherever the machine is")
{
    const CivilTime auckland("Pacific/Auckland");
    CHECK(when("today", saturday(), auckland) == "2026-11-21 00:00 day");
    CHECK(when("yesterday 3pm", saturday(), auckland) == "2026-11-20 15:00 hour");
    CHECK(when("20:00", saturday(), auckland) == "2026-11-21 20:00 minute");
}

TEST_CASE("words of another language stand beside the English ones")
{
    const TimeWords french{{QStringLiteral("hier"), QStringLiteral("yesterday")},
        {QStringLiteral("lundi"), QStringLiteral("monday")}, {QStringLiteral("fevr"), QStringLiteral("february")},
        {QStringLiteral("matin"), QStringLiteral("morning")}};
    const auto read
        = [&french](const char *typed) { return parseWhen(QString::fromUtf8(typed), saturday(), london, french); };
    CHECK(read("hier 15h30").value() == When{at(2026, 11, 20, 15, 30), Precision::Minute});
    CHECK(read("lundi matin").value() == When{at(2026, 11, 16), Precision::HalfDay});
    CHECK(read("3 févr. 2026").value() == When{at(2026, 2, 3), Precision::Day});
    CHECK(read("monday").value() == When{at(2026, 11, 16), Precision::Day});
    CHECK_FALSE(read("mardi"));
}

TEST_CASE("a written date and time read back as themselves")
{
    const std::vector<QString> dateFormats{QStringLiteral("d/M/yyyy"), QStringLiteral("dd/MM/yyyy"),
        QStringLiteral("d.M.yyyy"), QStringLiteral("yyyy-MM-dd"), QStringLiteral("d MMM yyyy"),
        QStringLiteral("dd-MMM-yyyy"), QStringLiteral("d MMMM yyyy"), QStringLiteral("ddd d MMM yyyy"),
        QStringLiteral("MMM d yyyy"), QStringLiteral("yyyyMMdd"), QStringLiteral("dd/MM/yy"),
        QStringLiteral("dddd d MMMM yyyy")};
    const std::vector<QString> timeFormats{QStringLiteral("hh:mm"), QStringLiteral("hh.mm"), QStringLiteral("h:mmap"),
        QStringLiteral("h.mm AP"), QStringLiteral("hhmm"), QStringLiteral("hh:mm:ss")};
    forAll("parse(format(when)) == when", [&] {
        const QDate day = QDate(1970, 1, 2).addDays(*rc::gen::inRange(0, 20'000));
        const QTime time = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 1440));
        const QLocale english = QLocale::c();
        const QString date = english.toString(day, *rc::gen::elementOf(dateFormats));
        const QString clock = english.toString(time, *rc::gen::elementOf(timeFormats));
        const QString typed = *rc::gen::element(date + u' ' + clock, clock + u' ' + date);
        const Result<When> read = parseWhen(typed, saturday(), london);
        const Result<When> dayOnly = parseWhen(date, saturday(), london);
        RC_ASSERT(dayOnly.has_value() == (day <= QDate(2026, 11, 21)));
        if (dayOnly)
            RC_ASSERT(*dayOnly == (When{london.startOf(day), Precision::Day}));
        const Instant meant = london.at(day, time);
        if (meant > saturday().plusMinutes(5)) {
            RC_ASSERT(!read);
            RC_ASSERT(read.error().kind == Error::Kind::TimeInFuture);
        } else {
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->at == meant);
            RC_ASSERT(read->precision == Precision::Minute);
        }
    });
}

TEST_CASE("any text gives a time that is not in the future, or one of two errors")
{
    const std::vector<QString> pieces{QStringLiteral("yesterday"), QStringLiteral("last"), QStringLiteral("mon"),
        QStringLiteral("nov"), QStringLiteral("am"), QStringLiteral("pm"), QStringLiteral("ago"),
        QStringLiteral("hour"), QStringLiteral("midnight"), QStringLiteral("+"), QStringLiteral("today"),
        QStringLiteral("evening"), QStringLiteral("2026"), QStringLiteral("11"), QStringLiteral("21"),
        QStringLiteral("T"), QStringLiteral("half an "), QStringLiteral("days"), QStringLiteral("min"),
        QStringLiteral("2026-11-21T")};
    forAll("parse never fails otherwise", [&pieces] {
        const QString typed = *rc::gen::oneOf(textOf(pieces), anyText());
        const Instant now{*rc::gen::inRange<qint64>(0, 4'102'444'800'000)};
        const Result<When> read = parseWhen(typed, now, london);
        if (read) {
            RC_ASSERT(read->at <= now.plusMinutes(5));
        } else {
            const auto kind = read.error().kind;
            RC_ASSERT(kind == Error::Kind::TimeInFuture || kind == Error::Kind::TimeNotUnderstood);
            RC_ASSERT(read.error().detail.isEmpty() || !typed.contains(read.error().detail));
        }
    });
}
