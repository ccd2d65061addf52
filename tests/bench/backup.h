// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bighub.h"

namespace hub::bench {

/// A verified backup of the city against `VACUUM INTO` of the same rows in plain SQLite.
void benchBackup(BigHub &city);
/// The city under another key, read back, against the same.
void benchKeyChange(BigHub &city);

} // namespace hub::bench
