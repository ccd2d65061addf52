// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/model/change.h"
#include "core/security/membersfile.h"

namespace hub {

/// Where a desk's store lies. A copy or a restored backup lies somewhere else, or is another file there.
struct StorePlace {
    Hash32 machine{};
    QString database; ///< canonical path
    quint64 inode = 0;

    friend bool operator==(const StorePlace &, const StorePlace &) = default;
};

/// The place of a store's database now; FileMissing when it is not there. `machineIdFile`: one line that no other
/// machine has; a machine without it counts as the machine without one.
Result<StorePlace> placeOf(const QString &database, const QString &machineIdFile = QStringLiteral("/etc/machine-id"));

/// A pair to receive files with, new each quarter; destroyed 90 days after its last day.
struct ReceivingPair {
    Instant from;
    SealKeyPair keys;
};

/// What makes a store this desk and no copy of it: kept in the user's profile, outside the store and its backups
/// (sync.md §9). Written before an exported file gets its final name, so that whatever left the store is on record.
struct DeskIdentity {
    DeskId id;
    SignKeyPair sign;
    std::vector<ReceivingPair> receive; ///< oldest first
    StorePlace place;
    quint64 exportedSeq = 0;    ///< the highest own change number that ever left; 0: none
    Hash32 exportedChain{};     ///< the chain value at that number
    std::vector<Hash32> erased; ///< hashes of erased subjects, for a restored backup to forget again

    /// The identity of a new desk, whose keys these are.
    static DeskIdentity of(DeskKeys keys, StorePlace place, Instant now);

    /// Numbers only rise: what left once has left.
    void recordExport(quint64 seq, const Hash32 &chain);

    /// All of it under a key of 32 bytes that lies in the store and never changes.
    QByteArray sealed(const SecretBytes &key) const;
    /// FileDamaged when the key is another store's, the desk another one, or anything was altered; StoreNewer.
    static Result<DeskIdentity> open(const QByteArray &bytes, DeskId desk, const SecretBytes &key);

    /// One file per desk in the folder, which is made if need be. DiskFull, FileUnwritable, Io.
    Result<void> write(const QString &folder, const SecretBytes &key) const;
    /// FileMissing, FileUnreadable, FileTooLarge, and as open().
    static Result<DeskIdentity> read(const QString &folder, DeskId desk, const SecretBytes &key);
    /// The same with the key as the store's settings hold it; nothing where the desk has none in this profile, as an example
    /// that was copied here.
    static std::optional<DeskIdentity> readWith(const QString &folder, DeskId desk, const Value &key);

    /// Everybody whom any desk of this store, earlier ones too, remembers erasing in this profile. What the key does not open
    /// is another store's.
    static std::vector<Hash32> erasedIn(const QString &folder, const SecretBytes &key);

    static QString fileName(DeskId desk);
};

/// What a store that was just opened, or is about to export, knows of itself.
struct StoreFacts {
    DeskId desk;      ///< what the store says it is
    StorePlace place; ///< where it lies now
    /// The store's chain value at the identity's exportedSeq; absent when the store does not have that change.
    std::optional<Hash32> chainAtExported;
};

/// Why a store goes on under a new desk id. A needless new id costs little, a doubled one corrupts every desk.
enum class NewDeskReason {
    NoIdentity, ///< none in this profile, or not one that this store's key opens
    OtherMachine,
    OtherPlace,     ///< moved, renamed or copied
    OtherFile,      ///< another file stands in its place: restored, or copied over
    ExportsMissing, ///< changes left this desk that the store does not have: an older state was restored
    OtherHistory,   ///< the store has another change under a number that left
};

/// Nothing: the store is the desk it says it is. To be asked at open, before the first write, and again before an
/// export.
std::optional<NewDeskReason> mustBecomeNewDesk(const DeskIdentity *identity, const StoreFacts &here);

} // namespace hub
