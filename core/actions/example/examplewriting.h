// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/actions/example/chance.h"

namespace hub {

/// How much the example has come to.
struct ExampleSize {
    int people = 0;
    int contacts = 0;
};

/// Writes the example's whole life into an open, new store, through the ordinary saves and as it would have been: each
/// day's entries that evening, today's one by one. `clock` is the store's own and is led from day to day up to `now`.
/// The same recipe, working day and ids give the same store.
Result<ExampleSize> writeExample(const ActionContext &context, SteppedClock &clock, Instant now);

/// Where the example's clock has to stand when its store is made: before anything in it happens.
Instant exampleBegins(const CivilTime &civilTime);

} // namespace hub
