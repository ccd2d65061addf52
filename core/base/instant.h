// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace hub {

/// A point in time: milliseconds since 1970-01-01 UTC. Which day or hour it falls in depends on the hub's time zone
/// (base/civiltime.h), never on the machine's.
struct Instant {
    qint64 ms = 0;

    friend bool operator==(const Instant &, const Instant &) = default;
    friend auto operator<=>(const Instant &, const Instant &) = default;

    Instant plusMs(qint64 amount) const { return {ms + amount}; }
    Instant plusMinutes(qint64 minutes) const { return {ms + minutes * 60'000}; }
};

} // namespace hub
