// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/security/rosterbuilder.h"

namespace hub::test {

/// A team of two leads and a worker, who know of each other.
struct ThreeMembers : RosterBuilder {
    RosterPerson ama = person(QStringLiteral("Ama"), AccessLevel::Lead);
    RosterPerson ben = person(QStringLiteral("Ben"), AccessLevel::Lead);
    RosterPerson cho = person(QStringLiteral("Cho"), AccessLevel::Worker);
    Hash32 known{};

    ThreeMembers()
    {
        start(ama);
        say(ama, roster::MemberSet{ben.facts, ben.keys()});
        known = say(ama, roster::MemberSet{cho.facts, cho.keys()});
    }

    const RosterMember *find(const RosterPerson &who) const
    {
        m_last = roster();
        return m_last.member(who.facts.id);
    }
    bool isHere(const RosterPerson &who) const { return find(who) && find(who)->here; }
    MemberFacts as(const RosterPerson &who, AccessLevel level) const
    {
        MemberFacts facts = who.facts;
        facts.level = level;
        return facts;
    }

private:
    mutable Roster m_last;
};

inline DeskFacts aDesk(const QString &label)
{
    const DeskKeys keys = DeskKeys::make();
    return {keys.id, label, keys.sign.publicKey, keys.receive.publicKey};
}

} // namespace hub::test
