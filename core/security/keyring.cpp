// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"

namespace hub {

Keyring::Keyring(QString folder, MembersFile file, UnlockedMember member, std::optional<SignKeyPair> deskKey,
    KeyDerivation &derivation, StoreMoved storeMoved)
    : m_folder(std::move(folder))
    , m_file(std::move(file))
    , m_member(std::move(member))
    , m_deskKey(std::move(deskKey))
    , m_derivation(derivation)
    , m_storeMoved(std::move(storeMoved))
{
}

Result<void> Keyring::write(const MembersEdit &edit, Before before)
{
    if (!m_deskKey)
        return Error{Error::Kind::NotAllowed, QStringLiteral("the desk's own key is not in this profile")};
    auto next = edit.signedBy(*m_deskKey);
    if (!next)
        return next.error();
    const auto done = before == Before::Kept ? next->write(m_folder) : next->writeOverAll(m_folder);
    if (!done)
        return done;
    m_file = std::move(*next);
    if (const RosterMember *own = m_file.roster().member(m_member.facts.id))
        m_member.facts = own->facts;
    if (!m_file.isReplacingStoreKey())
        m_member.olderStoreKeys.clear();
    return {};
}

UnlockedMember Keyring::changeHands(UnlockedMember next)
{
    // The store key may have been replaced since the other's words were typed.
    next.storeKey = SecretBytes::copyOf(m_member.storeKey.view());
    next.olderStoreKeys.clear();
    for (const SecretBytes &older : m_member.olderStoreKeys)
        next.olderStoreKeys.push_back(SecretBytes::copyOf(older.view()));
    if (const RosterMember *now = m_file.roster().member(next.facts.id))
        next.facts = now->facts;
    return std::exchange(m_member, std::move(next));
}

void Keyring::renew(HolderSecrets secrets)
{
    m_member.seal = std::move(secrets.seal);
    m_member.sign = std::move(secrets.sign);
}

// If it fails, the desk goes on under a new number at the next opening, which loses nothing.
void Keyring::storeMoved() const
{
    if (m_storeMoved)
        (void)m_storeMoved();
}

void Keyring::bringIn(SecretBytes storeKey)
{
    m_member.olderStoreKeys.insert(m_member.olderStoreKeys.begin(), std::move(m_member.storeKey));
    m_member.storeKey = std::move(storeKey);
}

} // namespace hub
