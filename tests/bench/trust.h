// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bighub.h"

namespace hub::bench {

/// Somebody with everything: a plan of 28 long sections with 50 versions, 2,000 contacts, 30 agreements, 5 promises, goals.
PersonId makeSomebody(BigHub &city);

/// Reading their plan, setting two versions side by side, and what would leave to a recipient.
void benchTrust(BigHub &city);
/// Erasing them, against the same in an earlier life of the city.
void benchErase(BigHub &city, BigHub &earlier);

} // namespace hub::bench
