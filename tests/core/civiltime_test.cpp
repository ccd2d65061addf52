// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civiltime.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;

TEST_CASE("a drop-in at two in the morning belongs to the working day before")
{
    const CivilTime london("Europe/London");
    CHECK(london.workingDayOf(london.at(QDate(2026, 11, 21), QTime(2, 0))) == QDate(2026, 11, 20));
    CHECK(london.workingDayOf(london.at(QDate(2026, 11, 21), QTime(4, 0))) == QDate(2026, 11, 21));
}

TEST_CASE("an hour that the spring change skips becomes a moment after it")
{
    const CivilTime london("Europe/London");
    const Instant skipped = london.at(QDate(2026, 3, 29), QTime(1, 30));
    CHECK(london.local(skipped).time() == QTime(2, 30));
    CHECK(london.dayOf(skipped) == QDate(2026, 3, 29));
}

TEST_CASE("an hour that comes twice in autumn is the earlier one")
{
    const CivilTime london("Europe/London");
    const Instant twice = london.at(QDate(2026, 10, 25), QTime(1, 30));
    CHECK(twice.ms == QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toMSecsSinceEpoch());
}

TEST_CASE("local times come back as they went in, on both sides of both changes")
{
    const CivilTime london("Europe/London");
    for (const QDate day : {QDate(2026, 3, 28), QDate(2026, 3, 29), QDate(2026, 3, 30), QDate(2026, 10, 24),
                            QDate(2026, 10, 25), QDate(2026, 10, 26), QDate(2026, 7, 1), QDate(2026, 1, 1)}) {
        for (const int hour : {0, 4, 9, 12, 15, 20, 23}) {
            const QDateTime back = london.local(london.at(day, QTime(hour, 5)));
            CHECK(back.date() == day);
            CHECK(back.time() == QTime(hour, 5));
        }
    }
}

TEST_CASE("a zone nobody knows is told apart before it is used")
{
    CHECK(CivilTime::isKnownZone("Europe/London"));
    CHECK_FALSE(CivilTime::isKnownZone("Europe/Nowhere"));
    CHECK_FALSE(CivilTime::isKnownZone(""));
}
