// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/membersedit.h"

#include "core/security/holdersecrets.h"

#include <algorithm>

namespace hub {

using namespace roster;

MembersEdit::MembersEdit(const MembersFile &file, const UnlockedHolder &by, Instant at)
    : m_file(file)
    , m_by(by)
    , m_at(at)
    , m_parts(file.parts())
    , m_roster(file.roster())
{
    ++m_parts.generation;
}

// What the roster does not accept is not written: the file would hold an entry that never counts.
Result<void> MembersEdit::say(Content content)
{
    if (qsizetype(m_parts.entries.size()) >= Roster::mostEntries)
        return Error{Error::Kind::TooLong, QStringLiteral("roster")};
    m_parts.entries.push_back(
        makeEntry({m_roster.team(), m_by.holder, m_at, m_roster.heads()}, m_by.sign, std::move(content)));
    auto roster = Roster::of(m_parts.entries);
    if (!roster)
        return roster.error();
    m_roster = std::move(*roster);
    return {};
}

static Result<void> checkTexts(const MemberFacts &facts)
{
    if (facts.name.trimmed().isEmpty())
        return Error::Kind::NameMissing;
    if (facts.name.toUtf8().size() > RosterLimits::textBytes || facts.jobTitle.toUtf8().size() > RosterLimits::codeBytes)
        return Error::Kind::TooLong;
    return {};
}

Result<void> MembersEdit::addMember(const MemberFacts &facts, const HolderKeys &keys)
{
    if (const auto done = checkTexts(facts); !done)
        return done;
    if (const auto done = say(MemberSet{facts, keys}); !done)
        return done;
    const RosterMember *added = m_roster.member(facts.id);
    if (!added || !added->here)
        return Error{Error::Kind::NotAllowed, QStringLiteral("the roster takes no member from this holder")};
    sealStoreKeys(holderOf(facts.id), keys.seal);
    return facts.level == AccessLevel::Lead ? giveTeamKeys(holderOf(facts.id), keys.seal) : Result<void>();
}

Result<void> MembersEdit::changeMember(const MemberFacts &facts)
{
    if (const auto done = checkTexts(facts); !done)
        return done;
    const RosterMember *before = m_roster.member(facts.id);
    if (!before || !before->here)
        return Error::Kind::NoSuchMember;
    const bool wasLead = before->facts.level == AccessLevel::Lead;
    const bool isLead = facts.level == AccessLevel::Lead;
    const SealPublicKey key = before->keys.seal;
    // First: whoever gives up being a lead may not say it afterwards.
    if (wasLead && !isLead) {
        if (const auto done = makeTeamKeys(holderOf(facts.id)); !done)
            return done;
    }
    if (const auto done = say(MemberSet{facts, std::nullopt}); !done)
        return done;
    if (m_roster.member(facts.id)->facts.level != facts.level)
        return Error{Error::Kind::NotAllowed, QStringLiteral("the roster takes no change from this holder")};
    return isLead && !wasLead ? giveTeamKeys(holderOf(facts.id), key) : Result<void>();
}

Result<void> MembersEdit::setKeys(const KeyHolder &holder, const HolderKeys &keys)
{
    const RosterMember *member = m_roster.member(MemberId{holder.id});
    if (!m_roster.sealKeyOf(holder))
        return Error::Kind::NoSuchMember;
    // First, for what one says after one's own new keys would have to be signed with them.
    if (holder.kind == KeyHolder::Kind::Sheet || member->facts.level == AccessLevel::Lead) {
        if (const auto done = giveTeamKeys(holder, keys.seal); !done)
            return done;
    }
    if (const auto done = say(WordsSet{holder, keys}); !done)
        return done;
    if (m_roster.sealKeyOf(holder) != keys.seal)
        return Error{Error::Kind::NotAllowed, QStringLiteral("the roster takes no words from this holder")};
    dropStoreKeysOf(holder);
    sealStoreKeys(holder, keys.seal);
    return {};
}

Result<void> MembersEdit::removeMember(MemberId id)
{
    const RosterMember *member = m_roster.member(id);
    if (!member || !member->here)
        return Error::Kind::NoSuchMember;
    if (member->facts.level == AccessLevel::Lead) {
        if (const auto done = makeTeamKeys(holderOf(id)); !done)
            return done;
    }
    if (const auto done = say(MemberLeft{id}); !done)
        return done;
    if (m_roster.sealKeyOf(holderOf(id)))
        return Error{Error::Kind::NotAllowed, QStringLiteral("the roster takes no leave from this holder")};
    dropStoreKeysOf(holderOf(id));
    return {};
}

Result<void> MembersEdit::addSheet(SheetId sheet, const QString &label, const HolderKeys &keys)
{
    if (label.toUtf8().size() > RosterLimits::textBytes)
        return Error::Kind::TooLong;
    if (const auto done = say(SheetMade{sheet, label, keys}); !done)
        return done;
    if (!m_roster.sealKeyOf(holderOf(sheet)))
        return Error{Error::Kind::NotAllowed, QStringLiteral("the roster takes no sheet from this holder")};
    sealStoreKeys(holderOf(sheet), keys.seal);
    return giveTeamKeys(holderOf(sheet), keys.seal);
}

Result<void> MembersEdit::spendSheet(SheetId sheet)
{
    if (!m_roster.sealKeyOf(holderOf(sheet)))
        return Error::Kind::NotFound;
    if (const auto done = makeTeamKeys(holderOf(sheet)); !done)
        return done;
    if (const auto done = say(SheetSpent{sheet}); !done)
        return done;
    if (m_roster.sealKeyOf(holderOf(sheet)))
        return Error{Error::Kind::NotAllowed, QStringLiteral("the roster takes no spending from this holder")};
    dropStoreKeysOf(holderOf(sheet));
    return {};
}

// Every generation, because what was sealed to an old one must open for a new lead too.
Result<void> MembersEdit::giveTeamKeys(const KeyHolder &holder, const SealPublicKey &key)
{
    const std::vector<TeamKey> teamKeys = m_roster.teamKeys();
    for (const TeamKey &teamKey : teamKeys) {
        const auto secret = m_file.teamSecret(teamKey, m_by);
        // A generation that was made without us is for its makers to give.
        if (!secret && secret.error().kind == Error::Kind::NotAllowed)
            continue;
        if (!secret)
            return secret.error();
        const QByteArray context = teamKeyContext(teamKey.purpose, teamKey.generation, teamKey.publicKey, holder);
        if (const auto done
            = say(TeamKeyGiven{teamKey.entry, {{holder, sealKey(key, teamKeyDomain, context, *secret)}}});
            !done)
            return done;
    }
    return {};
}

std::vector<HolderSeal> MembersEdit::teamSeals(
    const TeamKey &key, const SecretBytes &secret, const KeyHolder &without) const
{
    std::vector<KeyHolder> holders;
    for (const RosterMember &member : m_roster.members()) {
        if (member.here && member.facts.level == AccessLevel::Lead)
            holders.push_back(holderOf(member.facts.id));
    }
    for (const RosterSheet &sheet : m_roster.sheets()) {
        if (!sheet.spent)
            holders.push_back(holderOf(sheet.id));
    }
    std::erase(holders, without);
    std::sort(holders.begin(), holders.end());
    std::vector<HolderSeal> seals;
    for (const KeyHolder &holder : holders) {
        const QByteArray context = teamKeyContext(key.purpose, key.generation, key.publicKey, holder);
        seals.push_back({holder, sealKey(*m_roster.sealKeyOf(holder), teamKeyDomain, context, secret)});
    }
    return seals;
}

Result<void> MembersEdit::makeTeamKeys(const KeyHolder &without)
{
    for (const TeamKeyPurpose purpose : {TeamKeyPurpose::Backup, TeamKeyPurpose::Worries}) {
        const TeamKey *newest = m_roster.newestKey(purpose);
        const SealKeyPair pair = SealKeyPair::make();
        const TeamKey next{{}, purpose, newest ? newest->generation + 1 : 1, pair.publicKey, {}};
        auto seals = teamSeals(next, pair.secret, without);
        if (qsizetype(seals.size()) > RosterLimits::seals)
            return Error{Error::Kind::TooLong, QStringLiteral("leads")};
        if (const auto done = say(TeamKeyMade{purpose, next.generation, pair.publicKey, std::move(seals)}); !done)
            return done;
    }
    return {};
}

void MembersEdit::sealStoreKeys(const KeyHolder &holder, const SealPublicKey &key)
{
    for (const auto &[generation, storeKey] : m_file.storeKeysOf(m_by)) {
        const QByteArray context = storeKeyContext(m_roster.team(), m_parts.desk, generation, holder);
        m_parts.storeKeys.push_back({generation, {holder, sealKey(key, storeKeyDomain, context, *storeKey)}});
    }
}

void MembersEdit::dropStoreKeysOf(const KeyHolder &holder)
{
    std::erase_if(m_parts.storeKeys, [&](const StoreKeySeal &seal) { return seal.seal.holder == holder; });
}

void MembersEdit::addStoreKey(const SecretBytes &next)
{
    const quint64 newest = m_file.newestStoreKey();
    std::vector<StoreKeySeal> added;
    for (const StoreKeySeal &seal : m_parts.storeKeys) {
        const KeyHolder &holder = seal.seal.holder;
        const auto key = m_roster.sealKeyOf(holder);
        if (seal.generation != newest || !key)
            continue;
        const QByteArray context = storeKeyContext(m_roster.team(), m_parts.desk, newest + 1, holder);
        added.push_back({newest + 1, {holder, sealKey(*key, storeKeyDomain, context, next)}});
    }
    m_parts.storeKeys.insert(m_parts.storeKeys.end(), added.begin(), added.end());
}

void MembersEdit::dropOlderStoreKeys()
{
    quint64 newest = 0;
    for (const StoreKeySeal &seal : m_parts.storeKeys)
        newest = std::max(newest, seal.generation);
    std::erase_if(m_parts.storeKeys, [&](const StoreKeySeal &seal) { return seal.generation != newest; });
}

Result<MembersFile> MembersEdit::signedBy(const SignKeyPair &deskKey) const
{
    return MembersFile::signedBy(deskKey, m_parts);
}

} // namespace hub
