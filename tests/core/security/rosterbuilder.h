// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/holdersecrets.h"
#include "core/security/membersfile.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/fixed.h"

namespace hub::test {

/// Somebody with keys, for tests of the roster.
struct RosterPerson {
    MemberFacts facts;
    HolderSecrets secrets;

    KeyHolder holder() const { return {KeyHolder::Kind::Member, facts.id.raw}; }
    HolderKeys keys() const { return secrets.unlockedKeys(); }
};

/// Says things in a roster, each entry seeing what the test wants it to have seen.
class RosterBuilder
{
public:
    RosterPerson person(const QString &name, AccessLevel level)
    {
        return {{m_ids.make<MemberId>(), m_ids.make<WorkerId>(), name, QStringLiteral("recovery-worker"), level},
            HolderSecrets::make()};
    }

    /// The first entry; starts a new roster.
    Hash32 start(const RosterPerson &founder)
    {
        entries.clear();
        return put({std::nullopt, founder.holder(), m_clock.now(), {}}, founder.secrets.sign,
            roster::TeamStarted{false, founder.facts, founder.keys()});
    }

    /// An entry by somebody who knows all that was said so far.
    Hash32 say(const RosterPerson &who, roster::Content content)
    {
        return say(who, std::move(content), Roster::of(entries).value().heads());
    }

    /// An entry by somebody who had seen only these.
    Hash32 say(const RosterPerson &who, roster::Content content, std::vector<Hash32> saw)
    {
        return say(who.holder(), who.secrets.sign, std::move(content), std::move(saw));
    }
    Hash32 say(const KeyHolder &who, const SignKeyPair &keys, roster::Content content, std::vector<Hash32> saw)
    {
        return put({entries.front().hash, who, m_clock.now(), std::move(saw)}, keys, std::move(content));
    }

    Roster roster() const { return Roster::of(entries).value(); }

    std::vector<RosterEntry> entries;

private:
    Hash32 put(EntryContext context, const SignKeyPair &keys, roster::Content content)
    {
        m_clock.addMinutes(1);
        const RosterEntry made = makeEntry(std::move(context), keys, std::move(content));
        // What goes in is what a reader makes of the bytes.
        entries.push_back(readEntry(made.body, made.signature).value());
        return made.hash;
    }

    FixedClock m_clock;
    SequentialIds m_ids{m_clock};
};

} // namespace hub::test
