// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <vector>

namespace hub {

/// How likely it is that somebody stands at the desk now, by their visits: a number to compare people by at one moment,
/// roughly visits a day. It decides nothing but the order of a list.
///
/// `visits`: times of their visits of the last half year, oldest first. `offsetMinutes`: the hub's distance from UTC now.
/// How often they came lately counts, times how much more they come on this weekday and at this hour than on another.
/// The figures in it are guesses of our own that held up in hubs that were made up (tests/bench/keystrokes).
double likelihoodOfVisit(const std::vector<Instant> &visits, Instant now, int offsetMinutes);

} // namespace hub
