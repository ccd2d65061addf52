// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/membersfile.h"

namespace hub {

/// The next generation of a members file, by somebody who opened it: roster entries, each seeing the one before, and the
/// seals that go with them. Nothing is on a disk before MembersFile::write().
class MembersEdit
{
public:
    /// `by` signs the entries, and can hand on the keys that they opened themselves. Both must outlive the edit.
    MembersEdit(const MembersFile &file, const UnlockedHolder &by, Instant at);

    /// Somebody new: gets the store key, and as a lead the team's keys. NameMissing, TooLong, NotAllowed (a lead can only
    /// be made by somebody who holds the team's keys).
    Result<void> addMember(const MemberFacts &facts, const HolderKeys &keys);
    /// Another name, job or level. A new lead gets the team's keys; when somebody stops being one, the team goes on under
    /// new ones.
    Result<void> changeMember(const MemberFacts &facts);
    /// Other words, and other keys with them: whoever saw the old words opens nothing that is sealed from now on.
    Result<void> setKeys(const KeyHolder &holder, const HolderKeys &keys);
    /// Gone, with their seals. After a lead the team goes on under new keys. The store key is the caller's to replace.
    Result<void> removeMember(MemberId member);
    Result<void> addSheet(SheetId sheet, const QString &label, const HolderKeys &keys);
    /// Used, or lost: opens nothing any more, and the team goes on under new keys.
    Result<void> spendSheet(SheetId sheet);

    /// One generation more of the store key, beside the one there is, for everybody who is here.
    void addStoreKey(const SecretBytes &next);
    /// Only the newest generation stays.
    void dropOlderStoreKeys();

    /// What it amounts to so far.
    const Roster &roster() const { return m_roster; }

    /// TooLong when the file would grow beyond its bounds.
    Result<MembersFile> signedBy(const SignKeyPair &deskKey) const;

private:
    Result<void> say(roster::Content content);
    Result<void> giveTeamKeys(const KeyHolder &holder, const SealPublicKey &key);
    Result<void> makeTeamKeys(const KeyHolder &without);
    std::vector<HolderSeal> teamSeals(const TeamKey &key, const SecretBytes &secret, const KeyHolder &without) const;
    void sealStoreKeys(const KeyHolder &holder, const SealPublicKey &key);
    void dropStoreKeysOf(const KeyHolder &holder);

    const MembersFile &m_file;
    const UnlockedHolder &m_by;
    Instant m_at;
    MembersFile::Parts m_parts;
    Roster m_roster;
};

} // namespace hub
