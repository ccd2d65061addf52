// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/loghead.h"

namespace hub {

/// What the first frame of a backup says of the rest.
struct BackupContents {
    LogHead head;                    ///< whose store, and how far its log had come, when
    std::optional<Signature> signedHead; ///< by the desk's key; absent in an example alone
    SecretBytes storeKey;            ///< 32 bytes: under which the pages of store.db lie in the frames
    qint64 membersBytes = 0;
    qint64 storeBytes = 0;

    static constexpr qsizetype mostBytes = 4096;

    /// Deterministic CBOR; backupfile.md.
    SecretBytes encoded() const;
    /// BackupDamaged unless it is exactly as encoded() writes it; FileNewer.
    static Result<BackupContents> decode(const SecretBytes &bytes);
};

} // namespace hub
