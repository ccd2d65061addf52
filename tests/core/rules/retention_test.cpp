// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/retention.h"
#include "tests/support/properties.h"

#include <algorithm>
#include <map>

using namespace hub;
using namespace hub::test;

namespace {

const CivilTime london;

Instant at(int year, int month, int day, int hour = 12)
{
    return london.at(QDate(year, month, day), QTime(hour, 0));
}

std::vector<Instant> daily(QDate first, QDate last)
{
    std::vector<Instant> made;
    for (QDate day = first; day <= last; day = day.addDays(1))
        made.push_back(london.at(day, QTime(9, 30)));
    return made;
}

QStringList daysOf(const std::vector<Instant> &kept)
{
    QStringList days;
    for (const Instant one : kept)
        days << london.workingDayOf(one).toString(Qt::ISODate);
    return days;
}

/// The rule said another way: one after the other from the newest back, does it stand for a day, week or month that has
/// none yet, and is that among the latest?
std::vector<Instant> slowly(std::vector<Instant> made, Instant now)
{
    std::sort(made.begin(), made.end());
    std::map<QDate, Instant> days, weeks, months;
    std::vector<Instant> kept;
    for (const Instant one : made) {
        const QDate day = london.workingDayOf(one);
        if (one > now) {
            kept.push_back(one);
            continue;
        }
        days[day] = one;
        weeks[day.addDays(1 - day.dayOfWeek())] = one;
        months[QDate(day.year(), day.month(), 1)] = one;
    }
    const auto take = [&](const std::map<QDate, Instant> &spans, size_t count) {
        size_t left = spans.size();
        for (const auto &[span, last] : spans) {
            if (left-- <= count)
                kept.push_back(last);
        }
    };
    take(days, 7);
    take(weeks, 5);
    take(months, 3);
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    return kept;
}

} // namespace

TEST_CASE("of daily backups seven days, five weeks and three months are kept", "[retention]")
{
    const auto made = daily(QDate(2026, 6, 1), QDate(2026, 11, 21));
    CHECK(daysOf(backupsToKeep(made, at(2026, 11, 21), london))
        == QStringList{QStringLiteral("2026-09-30"), QStringLiteral("2026-10-25"), QStringLiteral("2026-10-31"),
            QStringLiteral("2026-11-01"), QStringLiteral("2026-11-08"), QStringLiteral("2026-11-15"),
            QStringLiteral("2026-11-16"), QStringLiteral("2026-11-17"), QStringLiteral("2026-11-18"),
            QStringLiteral("2026-11-19"), QStringLiteral("2026-11-20"), QStringLiteral("2026-11-21")});
}

TEST_CASE("of a day the last one is kept, and two in the morning belongs to the evening before", "[retention]")
{
    const std::vector made{at(2026, 11, 20, 9), at(2026, 11, 20, 18), at(2026, 11, 21, 2), at(2026, 11, 21, 10)};
    CHECK(backupsToKeep(made, at(2026, 11, 21, 11), london) == std::vector{made[2], made[3]});
}

TEST_CASE("a hub that was shut keeps its seven days, and nothing is lost to the calendar", "[retention]")
{
    const auto made = daily(QDate(2026, 1, 5), QDate(2026, 1, 11));
    CHECK(backupsToKeep(made, at(2026, 11, 21), london) == made);
    CHECK(backupsToKeep({}, at(2026, 11, 21), london).empty());
}

TEST_CASE("backups dated in the future are kept and push none of today's out", "[retention]")
{
    std::vector made = daily(QDate(2099, 1, 1), QDate(2099, 1, 20));
    made.push_back(at(2026, 11, 21));
    CHECK(backupsToKeep(made, at(2026, 11, 21), london).size() == 21);
}

TEST_CASE("the rule keeps the newest, keeps what it says and nothing else, in whatever order they come", "[retention][property]")
{
    forAll("as the slow way has it", [] {
        const Instant start = at(2026, 3, 1);
        const auto hours = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 24 * 250));
        const Instant now = start.plusMinutes(60 * *rc::gen::inRange(24 * 150, 24 * 250));
        std::vector<Instant> made;
        for (const int hour : hours)
            made.push_back(start.plusMinutes(60 * hour));
        const auto kept = backupsToKeep(made, now, london);
        RC_ASSERT(kept == slowly(made, now));
        if (!made.empty())
            RC_ASSERT(kept.back() == *std::max_element(made.begin(), made.end()));
        RC_ASSERT(backupsToKeep(kept, now, london) == kept);
    });
}
