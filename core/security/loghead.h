// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/model/ids.h"
#include "core/security/hashing.h"
#include "core/security/keys.h"

namespace hub {

/// How far a desk's log had come at a moment. Signed into what leaves the desk, it can later be shown that nothing
/// before it was changed.
struct LogHead {
    DeskId desk;
    quint64 seq = 0; ///< 0: nothing was logged yet
    Hash32 chain{};  ///< the chain value after that number
    Instant at;

    friend bool operator==(const LogHead &, const LogHead &) = default;
};

Signature signHead(const SignKeyPair &deskKey, const LogHead &head);
bool isSignedBy(const SignPublicKey &deskKey, const LogHead &head, const Signature &signature);

} // namespace hub
