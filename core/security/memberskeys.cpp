// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MembersFile that makes and opens secrets; the other half (membersfile.cpp) knows its bytes.
#include "core/security/holdersecrets.h"
#include "core/security/membersfile.h"
#include "core/security/random.h"

#include <algorithm>

namespace hub {

using namespace roster;

/// What a founder starts with, by words or as an example.
struct FounderSecrets {
    HolderSecrets secrets;
    HolderKeys keys;
    bool example = false;
};

namespace {

/// Writes entries one after the other, each seeing the one before.
class EntryChain
{
public:
    EntryChain(const KeyHolder &signer, const SignKeyPair &keys, Instant at)
        : m_signer(signer)
        , m_keys(keys)
        , m_at(at)
    {
    }

    void say(Content content)
    {
        const std::vector<Hash32> saw = m_entries.empty() ? std::vector<Hash32>{} : std::vector{m_entries.back().hash};
        const auto team = m_entries.empty() ? std::nullopt : std::optional(m_entries.front().hash);
        m_entries.push_back(makeEntry({team, m_signer, m_at, saw}, m_keys, std::move(content)));
    }

    const Hash32 &team() const { return m_entries.front().hash; }
    std::vector<RosterEntry> entries() && { return std::move(m_entries); }

private:
    KeyHolder m_signer;
    const SignKeyPair &m_keys;
    Instant m_at;
    std::vector<RosterEntry> m_entries;
};

TeamKeyMade newTeamKey(TeamKeyPurpose purpose, const KeyHolder &holder, const SealPublicKey &holderKey)
{
    constexpr quint64 first = 1;
    const SealKeyPair pair = SealKeyPair::make();
    const QByteArray context = teamKeyContext(purpose, first, pair.publicKey, holder);
    return {purpose, first, pair.publicKey, {{holder, sealKey(holderKey, teamKeyDomain, context, pair.secret)}}};
}

std::optional<Error> whatIsMissing(const QString &deskLabel, const NewMember &lead)
{
    if (lead.name.trimmed().isEmpty())
        return Error{Error::Kind::NameMissing};
    if (lead.name.toUtf8().size() > RosterLimits::textBytes || deskLabel.toUtf8().size() > RosterLimits::textBytes
        || lead.jobTitle.toUtf8().size() > RosterLimits::codeBytes)
        return Error{Error::Kind::TooLong};
    return std::nullopt;
}

} // namespace

DeskKeys DeskKeys::make()
{
    // Random in every bit, unlike other ids: a desk's number must not say when its store was copied.
    const auto id = DeskId{RawId{randomArray<16>()}};
    return {id, SignKeyPair::make(), SealKeyPair::make()};
}

Result<MembersFile::Created> MembersFile::create(const DeskKeys &desk, const QString &deskLabel, const NewMember &lead,
    const SecretBytes &words, KeyDerivation &derivation, Clock &clock)
{
    if (const auto missing = whatIsMissing(deskLabel, lead))
        return *missing;
    if (words.size() < shortestWords)
        return Error::Kind::WordsTooShort;
    HolderSecrets secrets = HolderSecrets::make();
    auto keys = secrets.locked(holderOf(lead.id), words, derivation);
    if (!keys)
        return keys.error();
    return createWith(desk, deskLabel, lead, {std::move(secrets), std::move(*keys), false}, clock);
}

Result<MembersFile::Created> MembersFile::createExample(
    const DeskKeys &desk, const QString &deskLabel, const NewMember &lead, Clock &clock)
{
    if (const auto missing = whatIsMissing(deskLabel, lead))
        return *missing;
    HolderSecrets secrets = HolderSecrets::ofExample(holderOf(lead.id));
    HolderKeys keys = secrets.unlockedKeys();
    return createWith(desk, deskLabel, lead, {std::move(secrets), std::move(keys), true}, clock);
}

Result<MembersFile::Created> MembersFile::createWith(
    const DeskKeys &desk, const QString &deskLabel, const NewMember &lead, const FounderSecrets &founder, Clock &clock)
{
    const KeyHolder holder = holderOf(lead.id);
    const SealPublicKey &holderKey = founder.secrets.seal.publicKey;
    EntryChain chain(holder, founder.secrets.sign, clock.now());
    chain.say(TeamStarted{founder.example,
        {lead.id, lead.worker, lead.name.simplified(), lead.jobTitle, AccessLevel::Lead}, founder.keys});
    chain.say(DeskAdded{{desk.id, deskLabel, desk.sign.publicKey, desk.receive.publicKey}});
    for (const TeamKeyPurpose purpose : {TeamKeyPurpose::Backup, TeamKeyPurpose::Worries})
        chain.say(newTeamKey(purpose, holder, holderKey));

    constexpr quint64 first = 1;
    const Hash32 team = chain.team();
    SecretBytes storeKey = founder.example ? exampleStoreKey(team, desk.id) : SecretBytes::random(32);
    const QByteArray context = storeKeyContext(team, desk.id, first, holder);
    const StoreKeySeal seal{first, {holder, sealKey(holderKey, storeKeyDomain, context, storeKey)}};
    auto file = signedBy(desk.sign, {1, desk.id, std::move(chain).entries(), {seal}});
    if (!file)
        return file.error();
    return Created{std::move(*file), std::move(storeKey)};
}

Result<UnlockedMember> MembersFile::unlock(MemberId id, const SecretBytes &words, KeyDerivation &derivation) const
{
    const RosterMember *member = m_roster.member(id);
    if (!member || !member->here)
        return Error::Kind::NoSuchMember;
    const KeyHolder holder = holderOf(id);
    auto secrets = isExample() ? Result<HolderSecrets>(HolderSecrets::ofExample(holder))
                               : HolderSecrets::open(holder, member->keys, words, derivation);
    if (!secrets)
        return secrets.error();

    auto opened = withStoreKeys(holder, std::move(*secrets));
    if (!opened)
        return opened.error();
    return UnlockedMember{std::move(*opened), member->facts, isExample()};
}

Result<UnlockedHolder> MembersFile::unlockSheet(const SecretBytes &words, KeyDerivation &derivation) const
{
    for (const RosterSheet &sheet : m_roster.sheets()) {
        const KeyHolder holder = holderOf(sheet.id);
        if (sheet.spent)
            continue;
        auto secrets = HolderSecrets::open(holder, sheet.keys, words, derivation);
        if (secrets)
            return withStoreKeys(holder, std::move(*secrets));
        if (secrets.error().kind != Error::Kind::WrongWords)
            return secrets.error();
    }
    return Error::Kind::WrongWords;
}

Result<UnlockedHolder> MembersFile::withStoreKeys(const KeyHolder &holder, HolderSecrets secrets) const
{
    std::vector<SecretBytes> storeKeys;
    for (auto key = m_parts.storeKeys.rbegin(); key != m_parts.storeKeys.rend(); ++key) {
        if (key->seal.holder != holder)
            continue;
        const QByteArray context = storeKeyContext(m_roster.team(), m_parts.desk, key->generation, holder);
        auto opened = openSealedKey(secrets.seal, storeKeyDomain, context, key->seal.sealed);
        if (!opened)
            return Error{Error::Kind::MembersDamaged, opened.error().detail};
        storeKeys.push_back(std::move(*opened));
    }
    if (storeKeys.empty())
        return Error{Error::Kind::NotAllowed, QStringLiteral("this desk has sealed no key to the holder yet")};
    SecretBytes newest = std::move(storeKeys.front());
    storeKeys.erase(storeKeys.begin());
    return UnlockedHolder{
        holder, std::move(secrets.seal), std::move(secrets.sign), std::move(newest), std::move(storeKeys)};
}

std::map<quint64, const SecretBytes *> MembersFile::storeKeysOf(const UnlockedHolder &holder) const
{
    std::vector<const SecretBytes *> opened{&holder.storeKey};
    for (const SecretBytes &older : holder.olderStoreKeys)
        opened.push_back(&older);
    std::map<quint64, const SecretBytes *> keys;
    for (auto seal = m_parts.storeKeys.rbegin(); seal != m_parts.storeKeys.rend(); ++seal) {
        if (seal->seal.holder == holder.holder && keys.size() < opened.size())
            keys.emplace(seal->generation, opened[keys.size()]);
    }
    return keys;
}

quint64 MembersFile::newestStoreKey() const
{
    return m_parts.storeKeys.empty() ? 0 : m_parts.storeKeys.back().generation;
}

bool MembersFile::isReplacingStoreKey() const
{
    return !m_parts.storeKeys.empty() && m_parts.storeKeys.front().generation != newestStoreKey();
}

// Every generation that the opener could open, for everybody who has it and is still here.
std::vector<StoreKeySeal> MembersFile::sealedAnew(DeskId desk, const UnlockedHolder &opener) const
{
    const auto keys = storeKeysOf(opener);
    std::vector<StoreKeySeal> seals;
    for (const StoreKeySeal &seal : m_parts.storeKeys) {
        const auto key = keys.find(seal.generation);
        const auto to = m_roster.sealKeyOf(seal.seal.holder);
        if (key == keys.end() || !to)
            continue;
        const QByteArray context = storeKeyContext(m_roster.team(), desk, seal.generation, seal.seal.holder);
        seals.push_back({seal.generation, {seal.seal.holder, sealKey(*to, storeKeyDomain, context, *key->second)}});
    }
    return seals;
}

Result<MembersFile> MembersFile::succeededBy(const DeskKeys &next, const UnlockedHolder &opener, Clock &clock) const
{
    const DeskFacts facts{next.id, desk().facts.label, next.sign.publicKey, next.receive.publicKey};
    Parts parts{m_parts.generation + 1, next.id, m_parts.entries, sealedAnew(next.id, opener)};
    parts.entries.push_back(makeEntry({m_roster.team(), opener.holder, clock.now(), m_roster.heads()},
        opener.sign, DeskSucceeded{m_parts.desk, facts}));
    return signedBy(next.sign, std::move(parts));
}

Result<SecretBytes> MembersFile::teamSecret(const TeamKey &key, const UnlockedHolder &by) const
{
    const KeyHolder &holder = by.holder;
    const QByteArray context = teamKeyContext(key.purpose, key.generation, key.publicKey, holder);
    auto secret = Result<SecretBytes>(
        Error{Error::Kind::NotAllowed, QStringLiteral("the team's key was not given to the holder")});
    for (const HolderSeal &seal : key.seals) {
        if (seal.holder != holder)
            continue;
        // Somebody with new keys may have been given it again; the older seal is then to keys that are gone.
        secret = openSealedKey(by.seal, teamKeyDomain, context, seal.sealed);
        if (secret)
            return secret;
        secret = Error{Error::Kind::MembersDamaged, secret.error().detail};
    }
    return secret;
}

} // namespace hub
