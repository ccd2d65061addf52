// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/hashing.h"
#include "core/security/passphrase.h"

#include <cstring>

namespace hub::test {

/// Words to key in a microsecond. Its cost is one that Argon2id refuses, so that nothing made with it opens in the
/// program, and it refuses every other cost.
class CheapKeyDerivation final : public KeyDerivation
{
public:
    KdfCost costHere() override { return {1, 1}; }

    Result<SecretBytes> derive(const SecretBytes &words, const KdfParameters &parameters) override
    {
        ++derivations;
        if (parameters.cost != costHere())
            return Error::Kind::FileDamaged;
        const Hash32 hash = Hasher<32>()
                                .add(QByteArrayView(parameters.salt.data(), qsizetype(parameters.salt.size())))
                                .add(words.view())
                                .result();
        return SecretBytes::copyOf(QByteArrayView(hash.data(), qsizetype(hash.size())));
    }

    int derivations = 0;
};

} // namespace hub::test
