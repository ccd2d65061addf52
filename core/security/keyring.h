// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/holdersecrets.h"
#include "core/security/membersedit.h"

#include <functional>

namespace hub {

/// What the member who is signed in needs to say who may get in: their secrets, this desk's, and the members file. Lives
/// as long as the open hub, in guarded memory, and only actions/members sees it.
class Keyring
{
public:
    /// Called when another file stands in the store's place, so that the desk knows it for its own.
    using StoreMoved = std::function<Result<void>()>;

    /// `deskKey`: absent in an example that was copied here from another profile; then nothing can be changed.
    Keyring(QString folder, MembersFile file, UnlockedMember member, std::optional<SignKeyPair> deskKey,
        KeyDerivation &derivation, StoreMoved storeMoved = {});

    const QString &folder() const { return m_folder; }
    const MembersFile &file() const { return m_file; }
    const UnlockedMember &member() const { return m_member; }
    /// May be used on any thread, one at a time.
    KeyDerivation &derivation() const { return m_derivation; }
    bool canWrite() const { return m_deskKey.has_value(); }

    MembersEdit edit(Instant now) const { return MembersEdit(m_file, m_member, now); }

    /// What stays of the generation before the one that is written.
    enum class Before {
        Kept, ///< as `members.before`
        Gone, ///< overwritten too, so that no seal of it is left
    };
    /// Signs the edit with the desk's key and puts it in the file's place. NotAllowed without that key; otherwise as
    /// MembersFile::write(). If it fails, what opened before still does.
    Result<void> write(const MembersEdit &edit, Before before);

    /// Somebody else carries on at this desk; gives back the keys of whoever was signed in. What opens the store stays.
    UnlockedMember changeHands(UnlockedMember next);

    /// From now on these are the member's own keys: after new words.
    void renew(HolderSecrets secrets);
    void storeMoved() const;
    /// A new store key is being brought in beside the one there is, or stands alone once `write` dropped the older.
    void bringIn(SecretBytes storeKey);

private:
    QString m_folder;
    MembersFile m_file;
    UnlockedMember m_member;
    std::optional<SignKeyPair> m_deskKey;
    KeyDerivation &m_derivation;
    StoreMoved m_storeMoved;
};

} // namespace hub
