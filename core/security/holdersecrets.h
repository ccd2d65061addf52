// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/rosterentry.h"

namespace hub {

/// Both pairs of a member or a sheet, with their secret halves.
struct HolderSecrets {
    SealKeyPair seal;
    SignKeyPair sign;

    static HolderSecrets make();
    /// What an example's member has: anybody can work it out, which is the point of an example.
    static HolderSecrets ofExample(const KeyHolder &holder);

    /// The public halves, and the secret ones under the words with today's cost. WordsTooShort is the caller's to say.
    Result<HolderKeys> locked(const KeyHolder &holder, const SecretBytes &words, KeyDerivation &derivation) const;
    HolderKeys unlockedKeys() const { return {seal.publicKey, sign.publicKey, std::nullopt}; }

    /// WrongWords when the words do not open it, MembersDamaged when they do and it is not what the public halves say.
    static Result<HolderSecrets> open(
        const KeyHolder &holder, const HolderKeys &keys, const SecretBytes &words, KeyDerivation &derivation);
};

/// Says whose key of which generation it is, so that a seal fits one place only.
QByteArray storeKeyContext(const Hash32 &team, DeskId desk, quint64 generation, const KeyHolder &holder);
QByteArray teamKeyContext(
    TeamKeyPurpose purpose, quint64 generation, const SealPublicKey &key, const KeyHolder &holder);

inline constexpr char storeKeyDomain[] = "hubdesk store key";
inline constexpr char teamKeyDomain[] = "hubdesk team key";

/// The store key of an example. No real store has a key that can be worked out.
SecretBytes exampleStoreKey(const Hash32 &team, DeskId desk);

} // namespace hub
