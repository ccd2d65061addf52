// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/result.h"
#include "core/model/when.h"
#include "core/rules/timetokens.h"

namespace hub {

/// When something happened, from the plain words that people type into the bar; the past only. The page shows the full
/// date beside it, so a rule here may be short, but nothing is guessed.
///
/// - nothing, "now": this moment, exactly
/// - a time of day (clocktext.h): today's. Before four in the morning a time still to come is the evening before's
/// - "today", "yesterday", "last night", a weekday, a date (datetext.h, day first), with a time of day before or after
/// it.
///   The day is settled first; a time that has not come on that day is in the future, never a week or a year back
/// - "tue": today or the latest Tuesday before it; "last tue": the latest Tuesday before today
/// - "21 Nov 2026": four digits after a month's name are its year, from 1970 on
/// - "21/11", "21 Nov": the latest such day, today included; 29 February goes back to a leap year
/// - "20 min ago", "an hour ago" (the hour it fell in), "3 days ago", "a week ago"
/// - "-20", "+3": minutes from now; every sign alone at the end is a step of five minutes: "--", "10:30-";
///   "10:30 -20" is ten past ten
/// - a time of ISO 8601 with its offset, as the program itself writes it
///
/// Errors: TimeInFuture (from five minutes on), TimeNotUnderstood with `detail` "morning-or-afternoon" for a bare 1:00
/// to 7:59, "no-such-day", "no-such-time", "two-meanings" ("21 Nov 10") or nothing.
Result<When> parseWhen(const QString &text, Instant now, const CivilTime &place, const TimeWords &local = {});

} // namespace hub
