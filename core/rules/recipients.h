// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"

namespace hub {

/// Whether an agreement with `agreed` reaches `asked`: the same, or something under it ("City Housing" under "housing").
/// Equal names are those that are equal once case, accents and spaces are put aside; where there is but one, it is the same
/// as an organisation's and as a person's.
bool reaches(const Recipient &agreed, const Recipient &asked);

/// Whether a promise about `promised` stands against `asked`: everything under it, whoever may be the same by another
/// spelling, under another kind or with their name where an organisation's stands, and whatever is so wide that it includes
/// them. In doubt it stands: a promise broken by a spelling, or by where a name was typed, is broken.
bool standsAgainst(const Recipient &promised, const Recipient &asked);

} // namespace hub
