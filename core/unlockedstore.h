// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "core/security/membersfile.h"
#include "core/store/settingnames.h"

namespace hub {

/// A recovery sheet in use: what it opened, and what its words are given up for.
struct SheetInUse {
    UnlockedHolder sheet;
    HolderKeys leadKeys; ///< under the lead's new words
    SheetId next;
    QString nextLabel;
    QString nextWords;
    HolderKeys nextKeys;
};

/// What the slow half of opening found out; core/opening.cpp makes it and takes it, nobody else looks inside.
class UnlockedStore
{
public:
    UnlockedStore(QString storeFolder, MembersFile members, UnlockedMember unlocked)
        : folder(std::move(storeFolder))
        , file(std::move(members))
        , member(std::move(unlocked))
    {
    }

    QString folder;
    MembersFile file;
    UnlockedMember member;
    bool lastGeneration = false;
    std::optional<SheetInUse> sheet;
    std::optional<SignKeyPair> deskKey; ///< this desk's own, once its identity was read
    std::optional<DeskKeys> newDesk; ///< a store that is to be made
    NewHub newHub;

    /// Whose word the roster takes at this moment.
    const UnlockedHolder &opener() const { return sheet ? sheet->sheet : member; }
    QString databasePath() const { return folder + QStringLiteral("/store.db"); }
};

/// Makes the folder, the database and the members file of a new hub beside its final place, then moves them there.
/// StoreExists, DiskFull, StoreReadOnly; leaves nothing behind when it fails.
Result<void> makeStore(const UnlockedStore &unlocked, const Surroundings &around);

/// Decides whether the opened store is still the desk it was, and makes it a new one if not: true if it did.
Result<bool> settleIdentity(Store &store, UnlockedStore &unlocked, const Surroundings &around);

/// Erases anew whoever this profile remembers erasing, whichever desk the store was then: a restored backup, or an older file
/// put in the store's place, shows nobody of them, not for a moment. To be called before anything is shown, once it is known
/// which desk writes and what day it is there.
Result<void> settleErased(Store &store, const UnlockedStore &unlocked, const Surroundings &around);

/// After another file came into the store's place: the desk's identity names that one, so that it stays the same desk.
Result<void> keepIdentity(Store &store, const QString &databasePath, const QString &profile);

/// Spends the sheet that opened the store: the lead's new words hold, a new sheet stands in its place.
Result<void> useSheet(UnlockedStore &unlocked, const Surroundings &around);
/// The slow half of the same: the words did not open for the member, and may be a sheet's.
Result<UnlockedStorePtr> unlockBySheet(const QString &folder, MembersFile::Loaded loaded, MemberId lead,
    const Credentials &credentials, const Surroundings &around);

} // namespace hub
