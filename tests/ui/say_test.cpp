// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/personwords.h"
#include "ui/shell/say.h"

#include <QLabel>

#include <catch2/catch_test_macros.hpp>

using namespace hub;

namespace {

const CivilTime london("Europe/London");

Say english()
{
    return Say(london, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

When at(QDate day, QTime time, Precision precision = Precision::Minute)
{
    return {london.at(day, time), precision};
}

QString lastHere(QDate day, QTime time = {12, 0})
{
    return english().lastHere(london.at(day, time), london.at(QDate(2026, 11, 21), QTime(10, 30)));
}

} // namespace

TEST_CASE("a day is said in full, in words")
{
    CHECK(english().day(QDate(2026, 11, 21)) == QStringLiteral("Saturday 21 November 2026"));
}

TEST_CASE("a day in a list is short, and tells its year when it is another one")
{
    const QDate today(2026, 11, 21);
    CHECK(english().shortDay(QDate(2026, 11, 19), today) == QStringLiteral("Thu 19 Nov"));
    CHECK(english().shortDay(QDate(2024, 11, 19), today) == QStringLiteral("19 Nov 2024"));
    CHECK(english().shortDay(QDate(2026, 12, 24), today) == QStringLiteral("Thu 24 Dec"));
}

TEST_CASE("a time is said as people say it")
{
    CHECK(english().time(QTime(10, 32)) == QStringLiteral("10:32am"));
    CHECK(english().time(QTime(15, 0)) == QStringLiteral("3pm"));
    CHECK(english().time(QTime(12, 5)) == QStringLiteral("12:05pm"));
    CHECK(english().time(QTime(0, 0)) == QStringLiteral("12am"));
}

TEST_CASE("a time is the hub's, whatever the machine's zone, in summer too")
{
    const Instant noonUtc{QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()};
    CHECK(english().time(noonUtc) == QStringLiteral("1pm"));
    CHECK(Say(CivilTime("Asia/Kolkata"), QLocale(QLocale::English, QLocale::UnitedKingdom)).time(noonUtc)
        == QStringLiteral("5:30pm"));
}

TEST_CASE("when something happened is said no more exactly than it is known")
{
    const QDate friday(2026, 11, 20);
    CHECK(english().when(at(friday, {15, 0})) == QStringLiteral("Friday 20 November 2026, 3pm"));
    CHECK(english().when(at(friday, {0, 0}, Precision::HalfDay))
        == QStringLiteral("Friday 20 November 2026, in the morning"));
    CHECK(english().when(at(friday, {12, 0}, Precision::HalfDay))
        == QStringLiteral("Friday 20 November 2026, in the afternoon"));
    CHECK(english().when(at(friday, {0, 0}, Precision::Day)) == QStringLiteral("Friday 20 November 2026"));
}

TEST_CASE("last here gets vaguer the longer ago it was")
{
    CHECK(lastHere(QDate(2026, 11, 21), {9, 0}) == QStringLiteral("here today"));
    CHECK(lastHere(QDate(2026, 11, 20)) == QStringLiteral("last here yesterday"));
    CHECK(lastHere(QDate(2026, 11, 19)) == QStringLiteral("last here Thursday"));
    CHECK(lastHere(QDate(2026, 11, 15)) == QStringLiteral("last here Sunday"));
    CHECK(lastHere(QDate(2026, 11, 14)) == QStringLiteral("last here on 14 November"));
    CHECK(lastHere(QDate(2026, 5, 3)) == QStringLiteral("last here in May"));
    CHECK(lastHere(QDate(2024, 5, 3)) == QStringLiteral("last here in May 2024"));
}

TEST_CASE("two in the morning was yesterday evening")
{
    CHECK(lastHere(QDate(2026, 11, 21), {2, 0}) == QStringLiteral("last here yesterday"));
}

TEST_CASE("large numbers have commas, and people are counted in words that fit")
{
    CHECK(english().number(73000) == QStringLiteral("73,000"));
    CHECK(english().people(1) == QStringLiteral("1 person"));
    CHECK(english().people(11) == QStringLiteral("11 people"));
    CHECK(english().people(0) == QStringLiteral("0 people"));
    CHECK(english().peopleOf(24, 33) == QStringLiteral("24 of 33 people"));
    CHECK(english().peopleOf(1, 1) == QStringLiteral("1 of 1 person"));
}

TEST_CASE("a name stands apart from the sentence around it")
{
    CHECK(named(QStringLiteral("Amina")) == QStringLiteral("\u2068Amina\u2069"));
}

TEST_CASE("a name cannot turn the writing round or break the line: such characters become marks")
{
    // RIGHT-TO-LEFT OVERRIDE would show "Sam gpj.exe"; the closing isolate would end the name's own isolate.
    CHECK(visible(QStringLiteral("Sam \u202Eexe.jpg")) == QStringLiteral("Sam \uFFFDexe.jpg"));
    CHECK(visible(QStringLiteral("Sam\u2069")) == QStringLiteral("Sam\uFFFD"));
    CHECK(visible(QStringLiteral("Sam\nOkafor\t")) == QStringLiteral("Sam\u240AOkafor\u2409"));
    // Names as they are written in York, Warsaw, Damascus and Tehran stay as they are, with their joiners.
    for (const QString &name : {QStringLiteral("Siân O'Neill-Łukasz"), QStringLiteral("أمينة"),
             QStringLiteral("می\u200Cخواهم"), QStringLiteral("李小龍"), QStringLiteral("👩\u200D🦰")})
        CHECK(visible(name) == name);
}

TEST_CASE("a path is read from left to right, and each name in it stands apart")
{
    CHECK(pathText(QStringLiteral("/home/desk/ملتقانا.hubdesk"))
        == QStringLiteral("\u2066/\u2068home\u2069/\u2068desk\u2069/\u2068ملتقانا.hubdesk\u2069\u2069"));
    CHECK(pathText(QStringLiteral("/a\u2069b")) == QStringLiteral("\u2066/\u2068a\uFFFDb\u2069\u2069"));
}

TEST_CASE("a tooltip shows markup as it was typed")
{
    const QString tip = plainTip(QStringLiteral("<img src=\"file:///etc/hostname\"> & more\nsecond line"));
    CHECK(tip == QStringLiteral("<qt>&lt;img src=&quot;file:///etc/hostname&quot;&gt; &amp; more<br>second line</qt>"));
}

TEST_CASE("a telephone number is one piece in a line from right to left, and text from left to right stays as it was typed")
{
    const QString arabic = QStringLiteral("اتصل بي: 07700 900222 مساءً");
    const QString shown = passage(arabic);
    CHECK(shown.contains(QStringLiteral("\u2066" "07700 900222" "\u2069")));
    CHECK(QString(shown).remove(QChar(0x2066)).remove(QChar(0x2069)) == arabic);
    CHECK(passage(QStringLiteral("ring 07700 900222")) == QStringLiteral("ring 07700 900222"));
    // A year or an age is one group, and needs nothing.
    CHECK(passage(QStringLiteral("منذ 1985")) == QStringLiteral("منذ 1985"));
}

TEST_CASE("a day and its time stand in the order in which the language is read, from right to left too")
{
    const When when{Instant{QDateTime(QDate(2026, 11, 20), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch()}, Precision::Minute};
    const CivilTime zone("Europe/London");
    const QString arabic = Say(zone, QLocale(QLocale::Arabic)).when(when);
    CHECK(arabic.startsWith(QChar(char16_t(0x2067))));
    CHECK(arabic.endsWith(QChar(char16_t(0x2069))));
    const QString english = Say(zone, QLocale(QLocale::English, QLocale::UnitedKingdom)).when(when);
    CHECK_FALSE(english.contains(QChar(char16_t(0x2067))));
}
