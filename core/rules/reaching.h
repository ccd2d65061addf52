// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/model/person.h"

#include <optional>
#include <vector>

namespace hub {

/// How a way of being in touch stands with what a person asked for.
enum class WayStanding {
    Theirs,       ///< one they like best, or they said nothing of ways, or one that nobody chooses: they came here
    AnotherFirst, ///< they named it, and like another one better
    NotTheirs,    ///< they named others and not this one; or nobody is to call; or they want no contact
};

/// By which way a contact was: its kind says it, but for one that was tried without an answer, where `tried` does. Absent
/// for whoever came, and where nobody said.
std::optional<ReachWay> wayOf(const ContactKind &kind, const std::optional<ReachWay> &tried);

/// Pure, from what the person said; `ways`: all that are known now.
WayStanding standingOf(const ReachWay &way, const std::vector<Reach> &ways, bool notSafeToCall);

/// The ways they like best; all of theirs where none is.
std::vector<ReachWay> waysAskedFor(const std::vector<Reach> &ways);

/// Whether it is a non-answer by a way they never wanted, which counts for nothing: nobody who asked for letters has
/// missed a call.
bool isUnasked(const Contact &contact, const std::vector<Reach> &ways, bool notSafeToCall);

} // namespace hub
