// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/durationtext.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;

static int minutes(const char *typed)
{
    const auto read = durationOf(timeTokensOf(QString::fromUtf8(typed)));
    return read ? read->minutes : -1;
}

static bool wholeHours(const char *typed)
{
    const auto read = durationOf(timeTokensOf(QString::fromUtf8(typed)));
    return read && read->wholeHours;
}

TEST_CASE("minutes as people type them")
{
    for (const char *typed : {"20 mins", "20min", "20 minutes", "20m", "20", "20'", "about 20 mins", "~20", "c. 20 min",
             "20 Mins.", "approx 20", "0:20", "00:20:00"})
        CHECK(minutes(typed) == 20);
    CHECK(minutes("45m") == 45);
    CHECK(minutes("1 minute") == 1);
    CHECK(minutes("0") == 0);
    CHECK(minutes("600") == 600);
}

TEST_CASE("hours as people type them")
{
    for (const char *typed : {"1hr", "1 hour", "1h", "an hour", "hour", "a hour", "one hour", "1:00", "1.0 hrs", "60"})
        CHECK(minutes(typed) == 60);
    for (const char *typed : {"1.5 hrs", "1h30", "1hr 30", "1 hr 30 mins", "1h30m", "1 hour and 30 minutes", "1:30",
             "1 1/2 hrs", "1½ hrs", "1½hrs", "an hour and a half", "1.5h", "90 mins"})
        CHECK(minutes(typed) == 90);
    for (const char *typed : {"half an hour", "Half hour", "½ hr", "1/2 hour", "0.5 hrs", "30"})
        CHECK(minutes(typed) == 30);
    CHECK(minutes("2h") == 120);
    CHECK(minutes("2hrs") == 120);
    CHECK(minutes("1/4 hr") == 15);
    CHECK(minutes("¾ hour") == 45);
    CHECK(minutes("24 hours") == 1440);
    CHECK(minutes("1.33 hrs") == 80);
}

TEST_CASE("hours alone are told apart from minutes")
{
    CHECK(wholeHours("2h"));
    CHECK(wholeHours("an hour"));
    CHECK_FALSE(wholeHours("1.5 hrs"));
    CHECK_FALSE(wholeHours("60"));
    CHECK_FALSE(wholeHours("half an hour"));
    CHECK_FALSE(wholeHours("2:00"));
}

TEST_CASE("what is no length is not made one")
{
    for (const char *typed : {"ages", "20-30 mins", "20 to 30", "1.5", "25 hours", "1441 mins", "900", "-20", "20 20",
             "h", "1h90", "1:75", "1:3", "some", "20 mins late", "", "3/2 hrs", "a while", "1h 30s"})
        CHECK(minutes(typed) == -1);
}
