// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MembersFile that begins a new desk from a backup.
#include "core/security/holdersecrets.h"
#include "core/security/membersfile.h"

#include <algorithm>

namespace hub {

using namespace roster;

static std::vector<KeyHolder> everybodyHere(const Roster &roster)
{
    std::vector<KeyHolder> holders;
    for (const RosterMember &member : roster.members())
        holders.push_back({KeyHolder::Kind::Member, member.facts.id.raw});
    for (const RosterSheet &sheet : roster.sheets())
        holders.push_back({KeyHolder::Kind::Sheet, sheet.id.raw});
    // Those who left and sheets that were spent have no key to seal to.
    std::erase_if(holders, [&](const KeyHolder &holder) { return !roster.sealKeyOf(holder); });
    return holders;
}

Result<MembersFile> MembersFile::restoredAs(const DeskKeys &next, const KeyHolder &opener, const SignKeyPair &openerKeys,
    const SecretBytes &storeKey, Clock &clock) const
{
    quint64 generation = 1;
    for (const StoreKeySeal &seal : m_parts.storeKeys)
        generation = std::max(generation, seal.generation + 1);
    Parts parts{m_parts.generation + 1, next.id, m_parts.entries, {}};
    for (const KeyHolder &holder : everybodyHere(m_roster)) {
        const QByteArray context = storeKeyContext(m_roster.team(), next.id, generation, holder);
        parts.storeKeys.push_back(
            {generation, {holder, sealKey(*m_roster.sealKeyOf(holder), storeKeyDomain, context, storeKey)}});
    }
    const DeskFacts facts{next.id, desk().facts.label, next.sign.publicKey, next.receive.publicKey};
    parts.entries.push_back(makeEntry({m_roster.team(), opener, clock.now(), m_roster.heads()}, openerKeys,
        DeskSucceeded{m_parts.desk, facts}));
    return signedBy(next.sign, std::move(parts));
}

} // namespace hub
