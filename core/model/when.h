// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace hub {

/// How exactly somebody knew the time. What counts by the hour leaves coarser ones out and says how many.
enum class Precision { Minute, Hour, HalfDay, Day };

/// When something happened, and how exactly that is known. `at` is the start of what is meant: the minute, the hour,
/// midnight for a morning, noon for an afternoon, midnight for a day, all in the hub's time zone.
struct When {
    Instant at;
    Precision precision = Precision::Minute;

    friend bool operator==(const When &, const When &) = default;
};

/// "minute", "hour", "half-day", "day": stored, never shown.
QString toCode(Precision precision);
std::optional<Precision> precisionFromCode(const QString &code);

} // namespace hub
