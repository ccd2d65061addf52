// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/retention.h"

#include <algorithm>
#include <functional>
#include <set>

namespace hub {

namespace {

using Span = std::function<QDate(QDate)>;

// The last one of each of the latest `count` spans.
void keepLatest(const std::vector<Instant> &newestFirst, const CivilTime &time, const Span &spanOf, int count,
    std::set<Instant> &kept)
{
    std::optional<QDate> last;
    for (const Instant at : newestFirst) {
        const QDate span = spanOf(time.workingDayOf(at));
        if (last == span)
            continue;
        if (count-- == 0)
            return;
        last = span;
        kept.insert(at);
    }
}

} // namespace

std::vector<Instant> backupsToKeep(
    const std::vector<Instant> &made, Instant now, const CivilTime &time, const Retention &retention)
{
    std::set<Instant> kept;
    std::vector<Instant> newestFirst;
    for (const Instant at : made) {
        if (at > now)
            kept.insert(at);
        else
            newestFirst.push_back(at);
    }
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    const auto day = [](QDate date) { return date; };
    const auto week = [](QDate date) { return date.addDays(1 - date.dayOfWeek()); };
    const auto month = [](QDate date) { return QDate(date.year(), date.month(), 1); };
    keepLatest(newestFirst, time, day, retention.days, kept);
    keepLatest(newestFirst, time, week, retention.weeks, kept);
    keepLatest(newestFirst, time, month, retention.months, kept);
    return {kept.begin(), kept.end()};
}

} // namespace hub
