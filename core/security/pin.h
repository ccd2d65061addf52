// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/pin.h"

#include <QByteArray>

namespace hub {

/// What is kept of a PIN: Argon2id with a salt, 32 MiB and two passes, a tenth of a second on a hub's PC. A million PINs
/// could still be tried through by whoever has it, so it may only stand inside an encrypted store. OutOfMemory.
Result<QByteArray> pinVerifier(const Pin &pin);
bool pinMatches(const QByteArray &verifier, const Pin &pin);

} // namespace hub
