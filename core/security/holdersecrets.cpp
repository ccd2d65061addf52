// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/holdersecrets.h"

#include "core/security/rostercbor.h"

#include <cstring>

namespace hub {

using roster::writeArray;

namespace {

constexpr char memberSecretDomain[] = "hubdesk member secret";
constexpr qsizetype halfBytes = 32;

template <typename... Values>
QByteArray packed(const Values &...values)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    writeArray(out, values...);
    return bytes;
}

SecretBytes workedOut(const QByteArray &from)
{
    const Hash32 hash = blake2b(from);
    return SecretBytes::copyOf(QByteArrayView(hash.data(), qsizetype(hash.size())));
}

} // namespace

HolderSecrets HolderSecrets::make()
{
    return {SealKeyPair::make(), SignKeyPair::make()};
}

HolderSecrets HolderSecrets::ofExample(const KeyHolder &holder)
{
    return {SealKeyPair::fromSecret(workedOut(packed(QStringLiteral("hubdesk example seal"), holder))),
        SignKeyPair::fromSeed(workedOut(packed(QStringLiteral("hubdesk example sign"), holder)))};
}

Result<HolderKeys> HolderSecrets::locked(
    const KeyHolder &holder, const SecretBytes &words, KeyDerivation &derivation) const
{
    const KdfParameters parameters = derivation.newParameters();
    const auto key = derivation.derive(words, parameters);
    if (!key)
        return key.error();
    SecretBytes halves(2 * halfBytes);
    std::memcpy(halves.data(), seal.secret.data(), size_t(halfBytes));
    std::memcpy(halves.data() + halfBytes, sign.seed.data(), size_t(halfBytes));
    HolderKeys keys = unlockedKeys();
    keys.words = WordSeal{parameters, lock(*key, memberSecretDomain, packed(holder), halves.view())};
    return keys;
}

Result<HolderSecrets> HolderSecrets::open(
    const KeyHolder &holder, const HolderKeys &keys, const SecretBytes &words, KeyDerivation &derivation)
{
    if (!keys.words)
        return Error{Error::Kind::MembersDamaged, QStringLiteral("a member without words")};
    const auto key = derivation.derive(words, keys.words->parameters);
    if (!key && key.error().kind == Error::Kind::FileDamaged)
        return Error{Error::Kind::MembersDamaged, key.error().detail};
    if (!key)
        return key.error();
    // The file's signature was checked before: what does not open now was not damaged, the words are other ones.
    const auto halves = unlock(*key, memberSecretDomain, packed(holder), keys.words->locked);
    if (!halves)
        return Error::Kind::WrongWords;
    HolderSecrets secrets{SealKeyPair::fromSecret(SecretBytes::copyOf(halves->view().first(halfBytes))),
        SignKeyPair::fromSeed(SecretBytes::copyOf(halves->view().sliced(halfBytes)))};
    if (secrets.seal.publicKey != keys.seal || secrets.sign.publicKey != keys.sign)
        return Error{Error::Kind::MembersDamaged, QStringLiteral("a member's keys do not fit together")};
    return secrets;
}

QByteArray storeKeyContext(const Hash32 &team, DeskId desk, quint64 generation, const KeyHolder &holder)
{
    return packed(team, desk, generation, holder);
}

QByteArray teamKeyContext(TeamKeyPurpose purpose, quint64 generation, const SealPublicKey &key, const KeyHolder &holder)
{
    return packed(quint64(purpose), generation, key, holder);
}

SecretBytes exampleStoreKey(const Hash32 &team, DeskId desk)
{
    return workedOut(packed(QStringLiteral("hubdesk example store key"), team, desk));
}

} // namespace hub
