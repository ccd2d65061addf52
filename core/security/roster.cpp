// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/roster.h"

#include "core/security/rosterorder.h"

#include <algorithm>

namespace hub {

using namespace roster;

/// One reading of a set of entries: first which of them count, then what they amount to.
class RosterReading
{
public:
    explicit RosterReading(const std::vector<RosterEntry> &entries)
        : m_entries(entries)
    {
    }

    Result<Roster> read();

private:
    struct Signer {
        bool mayLead = false;
        SignPublicKey key;
    };

    const RosterEntry &entry(size_t index) const { return m_entries[index]; }
    bool counts(size_t index, const EntrySet &among) const { return m_valid[index] && among.has(index); }

    std::optional<RosterMember> memberAmong(MemberId id, const EntrySet &among) const;
    std::optional<RosterSheet> sheetAmong(SheetId id, const EntrySet &among) const;
    std::optional<HolderKeys> keysAmong(const KeyHolder &holder, const EntrySet &among) const;
    std::optional<Signer> signerAmong(const KeyHolder &holder, const EntrySet &among) const;
    std::vector<size_t> newest(const std::vector<size_t> &indexes) const;

    bool isAllowed(size_t index) const;
    void judgeAll();
    bool setAsideWhatLeavesDidNotSee();
    void collect(Roster &roster) const;
    void collectDesk(Roster &roster, size_t index) const;
    void collectTeamKey(Roster &roster, size_t index) const;

    const std::vector<RosterEntry> &m_entries;
    std::optional<RosterOrder> m_order;
    std::vector<char> m_valid;
    std::vector<char> m_setAside;
};

namespace {

constexpr int mostRounds = 16;

const MemberFacts *factsIn(const Content &content)
{
    if (const auto *started = std::get_if<TeamStarted>(&content))
        return &started->founder;
    const auto *set = std::get_if<MemberSet>(&content);
    return set ? &set->facts : nullptr;
}

struct NamedKeys {
    KeyHolder holder;
    const HolderKeys *keys;
};

std::optional<NamedKeys> keysIn(const Content &content)
{
    const auto ofMember = [](MemberId id) { return KeyHolder{KeyHolder::Kind::Member, id.raw}; };
    if (const auto *started = std::get_if<TeamStarted>(&content))
        return NamedKeys{ofMember(started->founder.id), &started->keys};
    if (const auto *set = std::get_if<MemberSet>(&content); set && set->keys)
        return NamedKeys{ofMember(set->facts.id), &*set->keys};
    if (const auto *words = std::get_if<WordsSet>(&content))
        return NamedKeys{words->holder, &words->keys};
    if (const auto *sheet = std::get_if<SheetMade>(&content))
        return NamedKeys{{KeyHolder::Kind::Sheet, sheet->sheet.raw}, &sheet->keys};
    return std::nullopt;
}

/// Whose say ends with this entry, if anybody's.
std::optional<KeyHolder> endedBy(const Content &content)
{
    if (const auto *left = std::get_if<MemberLeft>(&content))
        return KeyHolder{KeyHolder::Kind::Member, left->member.raw};
    if (const auto *spent = std::get_if<SheetSpent>(&content))
        return KeyHolder{KeyHolder::Kind::Sheet, spent->sheet.raw};
    return std::nullopt;
}

bool isEnding(const Content &content)
{
    return endedBy(content) || std::holds_alternative<DeskRevoked>(content);
}

} // namespace

// Those of the entries that no other one of them saw. `indexes` come in the order's sequence, as the result does.
std::vector<size_t> RosterReading::newest(const std::vector<size_t> &indexes) const
{
    EntrySet seen(m_entries.size());
    std::vector<size_t> heads;
    for (auto index = indexes.rbegin(); index != indexes.rend(); ++index) {
        if (!seen.has(*index))
            heads.insert(heads.begin(), *index);
        seen.addAll(m_order->seenBy(*index));
    }
    return heads;
}

std::optional<RosterMember> RosterReading::memberAmong(MemberId id, const EntrySet &among) const
{
    std::vector<size_t> about;
    for (const size_t index : m_order->sequence()) {
        const Content &content = entry(index).content;
        const auto *facts = factsIn(content);
        const auto *left = std::get_if<MemberLeft>(&content);
        if (((facts && facts->id == id) || (left && left->member == id)) && counts(index, among))
            about.push_back(index);
    }
    const MemberFacts *chosen = nullptr;
    bool here = true;
    // Of facts that were written without seeing each other, those that allow least hold; a leave wins over them all.
    for (const size_t index : newest(about)) {
        const auto *facts = factsIn(entry(index).content);
        here = here && facts;
        if (facts && (!chosen || facts->level < chosen->level))
            chosen = facts;
    }
    // After a leave the last facts still name the member in what they did.
    for (auto index = about.rbegin(); !chosen && index != about.rend(); ++index)
        chosen = factsIn(entry(*index).content);
    const auto keys = keysAmong({KeyHolder::Kind::Member, id.raw}, among);
    if (!chosen || !keys)
        return std::nullopt;
    return RosterMember{*chosen, *keys, here};
}

std::optional<HolderKeys> RosterReading::keysAmong(const KeyHolder &holder, const EntrySet &among) const
{
    std::vector<size_t> about;
    for (const size_t index : m_order->sequence()) {
        const auto named = keysIn(entry(index).content);
        if (named && named->holder == holder && counts(index, among))
            about.push_back(index);
    }
    const std::vector<size_t> heads = newest(about);
    if (heads.empty())
        return std::nullopt;
    // New keys that somebody else gave (the words were forgotten, or seen) win over those one gave oneself.
    const auto byOthers
        = std::find_if(heads.begin(), heads.end(), [&](size_t index) { return entry(index).signer != holder; });
    return *keysIn(entry(byOthers == heads.end() ? heads.front() : *byOthers).content)->keys;
}

std::optional<RosterSheet> RosterReading::sheetAmong(SheetId id, const EntrySet &among) const
{
    std::optional<RosterSheet> sheet;
    for (const size_t index : m_order->sequence()) {
        const Content &content = entry(index).content;
        if (!counts(index, among))
            continue;
        const auto *made = std::get_if<SheetMade>(&content);
        if (made && made->sheet == id && !sheet)
            sheet = RosterSheet{id, made->label, made->keys, false};
        const auto *spent = std::get_if<SheetSpent>(&content);
        if (spent && spent->sheet == id && sheet)
            sheet->spent = true;
    }
    if (sheet)
        sheet->keys = keysAmong({KeyHolder::Kind::Sheet, id.raw}, among).value_or(sheet->keys);
    return sheet;
}

std::optional<RosterReading::Signer> RosterReading::signerAmong(const KeyHolder &holder, const EntrySet &among) const
{
    if (holder.kind == KeyHolder::Kind::Sheet) {
        const auto sheet = sheetAmong(SheetId{holder.id}, among);
        return sheet && !sheet->spent ? std::optional(Signer{false, sheet->keys.sign}) : std::nullopt;
    }
    const auto member = memberAmong(MemberId{holder.id}, among);
    if (!member || !member->here)
        return std::nullopt;
    return Signer{member->facts.level == AccessLevel::Lead, member->keys.sign};
}

bool RosterReading::isAllowed(size_t index) const
{
    const RosterEntry &it = entry(index);
    if (const auto *started = std::get_if<TeamStarted>(&it.content)) {
        return !it.team && it.signer == KeyHolder{KeyHolder::Kind::Member, started->founder.id.raw}
        && it.signerKey == started->keys.sign && started->founder.level == AccessLevel::Lead;
    }
    const auto signer = signerAmong(it.signer, m_order->seenBy(index));
    if (!signer || signer->key != it.signerKey)
        return false;
    if (signer->mayLead)
        return true;
    const bool isSheet = it.signer.kind == KeyHolder::Kind::Sheet;
    if (std::holds_alternative<DeskSucceeded>(it.content))
        return true;
    if (const auto *words = std::get_if<WordsSet>(&it.content))
        return isSheet || words->holder == it.signer;
    if (const auto ended = endedBy(it.content))
        return *ended == it.signer;
    return isSheet
        && (std::holds_alternative<SheetMade>(it.content) || std::holds_alternative<TeamKeyMade>(it.content)
            || std::holds_alternative<TeamKeyGiven>(it.content));
}

void RosterReading::judgeAll()
{
    std::fill(m_valid.begin(), m_valid.end(), char(0));
    for (const size_t index : m_order->sequence())
        m_valid[index] = !m_setAside[index] && isAllowed(index);
}

// True if anything was.
bool RosterReading::setAsideWhatLeavesDidNotSee()
{
    bool any = false;
    for (const size_t ending : m_order->sequence()) {
        const auto ended = endedBy(entry(ending).content);
        if (!ended || !m_valid[ending])
            continue;
        for (const size_t index : m_order->sequence()) {
            const RosterEntry &it = entry(index);
            // What was said after coming back was said knowing of the leave, and stands.
            const bool known
                = index == ending || m_order->seenBy(ending).has(index) || m_order->seenBy(index).has(ending);
            if (m_valid[index] && it.signer == *ended && !known && !isEnding(it.content)) {
                m_setAside[index] = 1;
                any = true;
            }
        }
    }
    return any;
}

void RosterReading::collectDesk(Roster &roster, size_t index) const
{
    const Content &content = entry(index).content;
    const auto add = [&](const DeskFacts &facts, std::optional<DeskId> before) {
        // The first word on a desk's keys is the last one.
        if (!roster.desk(facts.id))
            roster.m_desks.push_back({facts, before, std::nullopt});
    };
    if (const auto *added = std::get_if<DeskAdded>(&content))
        add(added->desk, std::nullopt);
    else if (const auto *succeeded = std::get_if<DeskSucceeded>(&content))
        add(succeeded->desk, succeeded->before);
    else if (const auto *revoked = std::get_if<DeskRevoked>(&content)) {
        for (RosterDesk &desk : roster.m_desks) {
            if (desk.facts.id == revoked->desk)
                desk.revokedAfter = std::min(revoked->after, desk.revokedAfter.value_or(revoked->after));
        }
    }
}

void RosterReading::collectTeamKey(Roster &roster, size_t index) const
{
    const Content &content = entry(index).content;
    if (const auto *made = std::get_if<TeamKeyMade>(&content))
        roster.m_teamKeys.push_back({entry(index).hash, made->purpose, made->generation, made->publicKey, made->seals});
    const auto *given = std::get_if<TeamKeyGiven>(&content);
    for (TeamKey &key : roster.m_teamKeys) {
        if (given && given->key == key.entry)
            key.seals.insert(key.seals.end(), given->seals.begin(), given->seals.end());
    }
}

void RosterReading::collect(Roster &roster) const
{
    const EntrySet &all = m_order->all();
    for (const size_t index : m_order->sequence()) {
        if (!m_valid[index])
            continue;
        const Content &content = entry(index).content;
        const auto *facts = factsIn(content);
        if (facts && !roster.member(facts->id)) {
            if (auto member = memberAmong(facts->id, all))
                roster.m_members.push_back(std::move(*member));
        }
        if (const auto *made = std::get_if<SheetMade>(&content)) {
            const auto same = [&](const RosterSheet &sheet) { return sheet.id == made->sheet; };
            if (std::none_of(roster.m_sheets.begin(), roster.m_sheets.end(), same))
                roster.m_sheets.push_back(*sheetAmong(made->sheet, all));
        }
        collectDesk(roster, index);
        collectTeamKey(roster, index);
    }
    const auto byGeneration = [](const TeamKey &a, const TeamKey &b) {
        return std::tie(a.purpose, a.generation, a.entry) < std::tie(b.purpose, b.generation, b.entry);
    };
    std::sort(roster.m_teamKeys.begin(), roster.m_teamKeys.end(), byGeneration);
}

Result<Roster> RosterReading::read()
{
    auto order = RosterOrder::of(m_entries);
    if (!order)
        return order.error();
    m_order = std::move(*order);
    const RosterEntry &first = entry(m_order->sequence().front());
    const auto *started = std::get_if<TeamStarted>(&first.content);
    if (std::holds_alternative<std::monostate>(first.content))
        return Error{Error::Kind::StoreNewer, QStringLiteral("a roster of a newer program")};
    m_valid.resize(m_entries.size());
    m_setAside.resize(m_entries.size());
    judgeAll();
    // Setting an entry aside can make a leave void that set others aside. What is set aside stays so, and the rounds
    // are counted, so that entries made to contradict each other neither swing for ever nor hold the machine up.
    for (int round = 0; round < mostRounds && setAsideWhatLeavesDidNotSee(); ++round)
        judgeAll();
    if (!started || !m_valid[m_order->sequence().front()])
        return Error{Error::Kind::MembersDamaged, QStringLiteral("a roster without a beginning")};

    Roster roster;
    roster.m_team = first.hash;
    roster.m_example = started->example;
    roster.m_heads = m_order->heads();
    collect(roster);
    return roster;
}

Result<Roster> Roster::of(const std::vector<RosterEntry> &entries)
{
    return RosterReading(entries).read();
}

const RosterMember *Roster::member(MemberId id) const
{
    const auto found = std::find_if(
        m_members.begin(), m_members.end(), [&](const RosterMember &member) { return member.facts.id == id; });
    return found == m_members.end() ? nullptr : &*found;
}

const RosterDesk *Roster::desk(DeskId id) const
{
    const auto found
        = std::find_if(m_desks.begin(), m_desks.end(), [&](const RosterDesk &desk) { return desk.facts.id == id; });
    return found == m_desks.end() ? nullptr : &*found;
}

std::optional<SealPublicKey> Roster::sealKeyOf(const KeyHolder &holder) const
{
    if (holder.kind == KeyHolder::Kind::Member) {
        const RosterMember *found = member(MemberId{holder.id});
        return found && found->here ? std::optional(found->keys.seal) : std::nullopt;
    }
    const auto sheet = std::find_if(
        m_sheets.begin(), m_sheets.end(), [&](const RosterSheet &it) { return it.id.raw == holder.id && !it.spent; });
    return sheet == m_sheets.end() ? std::nullopt : std::optional(sheet->keys.seal);
}

const TeamKey *Roster::newestKey(TeamKeyPurpose purpose) const
{
    const auto found = std::find_if(
        m_teamKeys.rbegin(), m_teamKeys.rend(), [&](const TeamKey &key) { return key.purpose == purpose; });
    return found == m_teamKeys.rend() ? nullptr : &*found;
}

} // namespace hub
