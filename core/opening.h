// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QStringList>

#include <memory>

namespace hub {

class KeyDerivation;

/// The world around a store, passed in once by main() or a test.
struct Surroundings {
    Clock &clock;
    IdSource &ids;
    KeyDerivation &derivation;
    QString profile; ///< the folder of the user's profile where this desk's identity is kept, outside any store
};

/// What may be seen of a store before anybody signs in.
struct StoreGlance {
    bool example = false;     ///< opens without words
    QStringList members;      ///< names of those who can sign in
};

/// Who signs in. `worker` may be empty while there is one member; `words` are not looked at in an example. The words may
/// be a recovery sheet's: then `worker` is a lead, who gets `newWords`, and the sheet is spent and replaced.
struct Credentials {
    QString worker;
    QString words;
    QString newWords = {};
};

/// A hub that is about to be: its maker becomes its first lead.
struct NewHub {
    QString hubName;
    QString workerName;
    QString words;
    QByteArray zone = "Europe/London";
};

/// A store whose keys are in memory and whose database is not open yet.
class UnlockedStore;
struct UnlockedStoreDeleter {
    void operator()(UnlockedStore *store) const;
};
using UnlockedStorePtr = std::unique_ptr<UnlockedStore, UnlockedStoreDeleter>;

/// Something the worker should be told once after opening.
enum class OpeningNotice {
    NewIdentity,        ///< this store was copied or restored: the desk goes on under a new identity
    MembersFileStoodIn, ///< the members file was damaged; its last generation was used
    ClockBehind,        ///< the computer's clock is behind this desk's own last entry by more than ten minutes
};

/// StoreMissing, NotAStore, MembersDamaged.
Result<StoreGlance> glanceAt(const QString &folder);

/// The slow half of opening (a second of key derivation): may run on any thread. WrongWords, NoSuchMember, MemberUnclear
/// (several members and no name), StoreMissing, NotAStore, MembersDamaged, StoreNewer; with a sheet's words SheetNeedsWords
/// without new ones, WordsTooShort, NotAllowed (no lead).
Result<UnlockedStorePtr> unlockStore(const QString &folder, const Credentials &credentials, const Surroundings &around);
/// The slow half of making a hub; writes nothing yet. NameMissing, WordsTooShort, StoreExists.
Result<UnlockedStorePtr> prepareHub(const QString &folder, const NewHub &hub, const Surroundings &around);
/// The same for a store without words whose content is made up; it can never become a real one.
Result<UnlockedStorePtr> prepareExample(const QString &folder, const NewHub &hub, const Surroundings &around);

/// An open store.
struct OpenedHub {
    std::unique_ptr<Hub> hub;
    std::vector<OpeningNotice> notices;
    /// The recovery sheet that stands in for the one that was used: to be written down now, for nobody knows it yet.
    std::optional<NewSheet> newSheet;
};

/// The quick half, on the thread that will use the hub. StoreInUse if another program has it open, StoreReadOnly,
/// CipherMissing, DiskFull, StoreDamaged, StoreNewer, MembersDamaged (another team's
/// or desk's file lies beside the records). Making a hub that fails leaves nothing behind.
Result<OpenedHub> openStore(UnlockedStorePtr unlocked, const Surroundings &around);

/// Somebody else carries on at a desk whose hub is open already: they are the one signed in from now on. MembersDamaged
/// if the words opened another store.
Result<void> signInAlso(Hub &hub, UnlockedStorePtr unlocked);

/// Five words to offer a new lead, from our own list, with a space between.
QString offeredWordsForLead();

} // namespace hub
