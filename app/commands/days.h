// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "core/hub.h"

#include <limits>

namespace hub {

/// From a moment up to before another.
struct Span {
    Instant from{std::numeric_limits<qint64>::min()};
    Instant to{std::numeric_limits<qint64>::max()};
};

/// The day that an option names: 2026-11-21, or as people say it; wrong usage for anything else.
Outcome<QDate> dayFrom(const Arguments &arguments, const char *option, const Hub &hub);

/// The days that --from and --to name, both included, in the hub's time zone: 2026-11-21, or as people say it.
Outcome<Span> spanFrom(const Arguments &arguments, const Hub &hub);

} // namespace hub
