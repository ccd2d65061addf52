// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/likelihood.h"

#include <algorithm>
#include <cmath>

namespace hub {

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 msPerDay = 24 * msPerHour;

/// What one person's visits say about the moment now, each visit counting less the older it is.
struct Habit {
    double lately = 0;  ///< visits a day
    double all = 0;     ///< visits that habits are read from
    double weekday = 0; ///< those of them on this weekday
    double hour = 0;    ///< those at about this hour, per hour of the day
};

// Somebody who comes two or three times a week has then not been here for about a week: perhaps they are away.
bool isAway(const std::vector<Instant> &visits, Instant now)
{
    constexpr size_t gaps = 5;
    if (visits.size() < 2)
        return false;
    const size_t from = visits.size() - std::min(gaps + 1, visits.size());
    const qint64 usual = (visits.back().ms - visits[from].ms) / qint64(visits.size() - 1 - from);
    return now.ms - visits.back().ms > 3 * std::max(usual, msPerDay);
}

} // namespace

// Habits are smoothed by as much as two visits without any, so that one visit makes no habit. The offset of now stands
// for all visits; an hour off around a clock change does no harm to a guess.
double likelihoodOfVisit(const std::vector<Instant> &visits, Instant now, int offsetMinutes)
{
    constexpr double smooth = 2;      // visits
    constexpr double openHours = 12;  // a day
    constexpr double newcomer = 2e-4; // visits a day of somebody who has not been here for half a year
    const qint64 offset = qint64(offsetMinutes) * 60'000;
    const auto day = [&](Instant at) { return (at.ms + offset) / msPerDay; };
    const auto hour = [&](Instant at) { return double((at.ms + offset) % msPerDay) / msPerHour; };
    Habit habit;
    for (const Instant at : visits) {
        const double age = std::max(0.0, double(now.ms - at.ms) / msPerDay);
        const double slow = std::exp(-age / 60);
        habit.lately += std::exp(-age / 10) / 20 + slow / 120;
        habit.all += slow;
        if (day(at) % 7 == day(now) % 7)
            habit.weekday += slow;
        const double apart = hour(at) - hour(now);
        habit.hour += slow * 0.4 * std::exp(-apart * apart / 2);
    }
    double likelihood = habit.lately + newcomer;
    likelihood *= 7 * (habit.weekday + smooth / 7) / (habit.all + smooth);
    likelihood *= openHours * (habit.hour + smooth / openHours) / (habit.all + smooth);
    // Who was here today already seldom comes in a second time.
    if (!visits.empty() && day(visits.back()) == day(now))
        likelihood *= 0.05;
    return isAway(visits, now) ? likelihood / 2 : likelihood;
}

} // namespace hub
