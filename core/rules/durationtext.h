// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/timetokens.h"

#include <optional>

namespace hub {

/// A length of time as typed.
struct DurationReading {
    int minutes = 0;         ///< 0 to 1440, the nearest whole minute
    bool wholeHours = false; ///< said in hours only: "2h", "an hour"

    friend bool operator==(const DurationReading &, const DurationReading &) = default;
};

/// "20 mins", "1.5 hrs", "2h", "45m", "1hr", "10" (minutes), "1:30" (hours and minutes), "1h30", "1 hr 20 min", "1 1/2
/// hrs", "half an hour", "an hour and a half", each with or without "about". Absent for "ages", "20-30 mins", more than
/// a day.
std::optional<DurationReading> durationOf(TimeTokens tokens);

} // namespace hub
