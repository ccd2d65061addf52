// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/rosterentry.h"

namespace hub {

struct RosterMember {
    MemberFacts facts;
    HolderKeys keys;
    bool here = true; ///< false once they left
};

struct RosterDesk {
    DeskFacts facts;
    std::optional<DeskId> successorOf;
    std::optional<quint64> revokedAfter;
};

struct RosterSheet {
    SheetId id;
    QString label;
    HolderKeys keys;
    bool spent = false;
};

struct TeamKey {
    Hash32 entry{};
    TeamKeyPurpose purpose = TeamKeyPurpose::Backup;
    quint64 generation = 1;
    SealPublicKey publicKey;
    std::vector<HolderSeal> seals;
};

/// What a set of entries amounts to: a pure function of the set, whatever order its members came in. Entries that their
/// signer was not allowed to sign have no effect, and neither has what somebody who left had signed without the leave
/// knowing of it (membersfile.md, "Who may say what").
class Roster
{
public:
    /// MembersDamaged unless there is exactly one first entry, all belong to its team, and what each of them saw is
    /// there too. StoreNewer when the first entry is of a kind or version that only a newer program knows.
    static Result<Roster> of(const std::vector<RosterEntry> &entries);

    static constexpr qsizetype mostEntries = 4096;

    /// The hash of the first entry.
    const Hash32 &team() const { return m_team; }
    bool isExample() const { return m_example; }

    /// In the order in which they were first named.
    const std::vector<RosterMember> &members() const { return m_members; }
    const std::vector<RosterDesk> &desks() const { return m_desks; }
    const std::vector<RosterSheet> &sheets() const { return m_sheets; }
    /// Oldest generation first; all are kept, because what was sealed to them must open.
    const std::vector<TeamKey> &teamKeys() const { return m_teamKeys; }

    const RosterMember *member(MemberId id) const;
    const RosterDesk *desk(DeskId id) const;
    /// What to seal to a holder with; nothing for somebody who left, a spent sheet, or nobody we know.
    std::optional<SealPublicKey> sealKeyOf(const KeyHolder &holder) const;
    /// The pair to seal to now.
    const TeamKey *newestKey(TeamKeyPurpose purpose) const;

    /// The entries that no other one saw: what the next entry names. Ascending.
    const std::vector<Hash32> &heads() const { return m_heads; }

private:
    friend class RosterReading;

    Hash32 m_team{};
    bool m_example = false;
    std::vector<RosterMember> m_members;
    std::vector<RosterDesk> m_desks;
    std::vector<RosterSheet> m_sheets;
    std::vector<TeamKey> m_teamKeys;
    std::vector<Hash32> m_heads;
};

} // namespace hub
