// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase.h"

#include "core/security/random.h"
#include "core/security/sodium.h"

#include <QElapsedTimer>

#include <algorithm>

namespace hub {

static_assert(KdfParameters::saltBytes == crypto_pwhash_argon2id_SALTBYTES);

bool KdfBounds::allow(KdfCost cost)
{
    return cost.memoryKiB >= leastMemoryKiB && cost.memoryKiB <= mostMemoryKiB && cost.passes >= leastPasses
        && cost.passes <= mostPasses && cost.memoryKiB * cost.passes <= mostWork;
}

KdfParameters KeyDerivation::newParameters()
{
    return {costHere(), randomArray<KdfParameters::saltBytes>()};
}

std::optional<KdfCost> nextCost(KdfCost cost, std::chrono::milliseconds took)
{
    using namespace std::chrono_literals;
    if (took > 1s && cost.memoryKiB > KdfBounds::leastMemoryKiB)
        return KdfCost{std::max(cost.memoryKiB / 2, KdfBounds::leastMemoryKiB), cost.passes};
    if (took >= 500ms)
        return std::nullopt;
    const auto ms = std::max<quint64>(1, quint64(took.count()));
    const quint64 wanted = std::max<quint64>(cost.passes + 1, (cost.passes * 500 + ms - 1) / ms);
    const quint64 most = std::min<quint64>(KdfBounds::mostPasses, KdfBounds::mostWork / cost.memoryKiB);
    if (cost.passes >= most)
        return std::nullopt;
    return KdfCost{cost.memoryKiB, quint32(std::min(wanted, most))};
}

KdfCost Argon2id::costHere()
{
    const SecretBytes words = SecretBytes::random(32);
    std::optional<KdfCost> next = KdfCost{};
    KdfCost cost = *next;
    // Six tries are enough for the slowest machine to come down to the least memory; a noisy one stops there too.
    for (int tries = 0; next && tries < 6; ++tries) {
        cost = *next;
        QElapsedTimer timer;
        timer.start();
        if (derive(words, {cost, randomArray<KdfParameters::saltBytes>()}))
            next = nextCost(cost, std::chrono::milliseconds(timer.elapsed()));
        else
            next = nextCost(cost, std::chrono::hours(1)); // the memory is not there: try with less
    }
    return next.value_or(cost);
}

Result<SecretBytes> Argon2id::derive(const SecretBytes &words, const KdfParameters &parameters)
{
    if (!KdfBounds::allow(parameters.cost))
        return Error{Error::Kind::FileDamaged, QStringLiteral("key derivation parameters out of bounds")};
    security::needSodium();
    SecretBytes key(keyBytes);
    const int failed = crypto_pwhash_argon2id(key.data(), quint64(key.size()),
        reinterpret_cast<const char *>(words.data()), quint64(words.size()), parameters.salt.data(),
        parameters.cost.passes, size_t(parameters.cost.memoryKiB) * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed)
        return Error{Error::Kind::OutOfMemory, QStringLiteral("key derivation")};
    return key;
}

} // namespace hub
