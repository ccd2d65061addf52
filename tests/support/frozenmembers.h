// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/membersfile.h"
#include "tests/support/cheapkdf.h"

namespace hub::test {

// Members files of the first released format, kept for ever in tests/data/members: every later program reads them.

/// Words sealed by the cheap derivation, for programs that read the file a hundred thousand times.
inline QString frozenMembersPath()
{
    return QStringLiteral(HUBDESK_TEST_DATA "/members/v1-cheap.members");
}

/// As the program itself makes it, at the least cost it allows.
inline QString frozenRealMembersPath()
{
    return QStringLiteral(HUBDESK_TEST_DATA "/members/v1.members");
}

inline QString frozenWords()
{
    return QStringLiteral("lantern meadow otter kettle");
}

inline DeskKeys frozenDesk()
{
    return {DeskId{RawId{{0xde, 0x5c, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}}},
        SignKeyPair::fromSeed(SecretBytes::copyOf(QByteArray(32, 'd'))),
        SealKeyPair::fromSecret(SecretBytes::copyOf(QByteArray(32, 'r')))};
}

/// The pair that the frozen file's only member signs with.
inline SignKeyPair frozenMemberKeys(const MembersFile &file)
{
    CheapKeyDerivation derivation;
    const MemberId id = file.roster().members().front().facts.id;
    return std::move(file.unlock(id, secretWords(frozenWords()), derivation).value().sign);
}

} // namespace hub::test
