// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/holdersecrets.h"
#include "core/security/roster.h"

#include <functional>

namespace hub {

/// One holder who can open a backup with their words: no name, only the number that their keys are bound to.
struct BackupSlot {
    KeyHolder holder;
    HolderKeys keys;
    std::vector<QByteArray> seals; ///< of the backup key's secret half; more than one if it was given again
};

/// The part of a backup that anybody can read: who could open it, by words, and how.
struct BackupClear {
    quint64 generation = 1;  ///< of the team's backup key
    SealPublicKey backupKey;
    QByteArray sealedFileKey;
    std::vector<BackupSlot> slots; ///< ascending by holder, none twice

    static constexpr qsizetype mostBytes = 256 * 1024;
    static constexpr qsizetype mostSlots = 64;
    static constexpr qsizetype mostSeals = 16;

    /// For the newest backup key of the roster and everybody here who has it. Internal when the team has no such key.
    static Result<BackupClear> of(const Roster &roster, const SecretBytes &fileKey);

    /// Deterministic CBOR; backupfile.md.
    QByteArray encoded() const;
    /// BackupDamaged unless it is exactly as encoded() writes it; FileNewer.
    static Result<BackupClear> decode(const QByteArray &bytes);

    struct Opened;
    /// Tries the words on each slot, which takes a derivation each: `goOn` is asked in between. BackupWordsWrong,
    /// BackupDamaged, OutOfMemory, Cancelled. The slots of an example open without words.
    Result<Opened> open(const SecretBytes &words, KeyDerivation &derivation, const std::function<bool()> &goOn) const;
};

/// Whose words fitted.
struct BackupClear::Opened {
    KeyHolder holder;
    HolderSecrets secrets;
    SecretBytes fileKey; ///< 32 bytes
};

} // namespace hub
