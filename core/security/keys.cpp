// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keys.h"

#include "core/security/hashing.h"
#include "core/security/sodium.h"

#include <cstring>

namespace hub {

using security::bytesOf;
using security::needSodium;

static_assert(sizeof(SealPublicKey::bytes) == crypto_box_PUBLICKEYBYTES);
static_assert(sizeof(SignPublicKey::bytes) == crypto_sign_PUBLICKEYBYTES);
static_assert(sizeof(Signature::bytes) == crypto_sign_BYTES);
static_assert(sealedKeyBytes == 32 + 32 + crypto_box_SEALBYTES);
static_assert(lockOverhead == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);

namespace {

constexpr qsizetype secretBytes = 32;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

// The length first, so that no domain is the beginning of another one and its message.
QByteArray framed(Domain domain)
{
    Q_ASSERT(domain.size() <= 255);
    return QByteArray(1, char(domain.size())).append(domain.data(), domain.size());
}

Hash32 purposeHash(Domain domain, QByteArrayView context)
{
    return Hasher<32>().add(framed(domain)).add(context).result();
}

crypto_sign_state *stateIn(std::array<std::byte, sizeof(crypto_sign_state)> &bytes)
{
    return reinterpret_cast<crypto_sign_state *>(bytes.data());
}

Error damaged(const QString &what)
{
    return {Error::Kind::FileDamaged, what};
}

} // namespace

SealKeyPair SealKeyPair::make()
{
    return fromSecret(SecretBytes::random(secretBytes));
}

SealKeyPair SealKeyPair::fromSecret(SecretBytes secret)
{
    Q_ASSERT(secret.size() == secretBytes);
    needSodium();
    SealKeyPair pair{{}, std::move(secret)};
    crypto_scalarmult_base(pair.publicKey.bytes.data(), pair.secret.data());
    return pair;
}

SignKeyPair SignKeyPair::make()
{
    return fromSeed(SecretBytes::random(secretBytes));
}

SignKeyPair SignKeyPair::fromSeed(SecretBytes seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    needSodium();
    SignKeyPair pair{{}, std::move(seed)};
    SecretBytes both(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(pair.publicKey.bytes.data(), both.data(), pair.seed.data());
    return pair;
}

SignedMessage::SignedMessage(Domain domain)
{
    static_assert(sizeof m_state == sizeof(crypto_sign_state) && alignof(SignedMessage) >= alignof(crypto_sign_state));
    needSodium();
    crypto_sign_init(stateIn(m_state));
    add(framed(domain));
}

SignedMessage &SignedMessage::add(QByteArrayView piece)
{
    crypto_sign_update(stateIn(m_state), bytesOf(piece), size_t(piece.size()));
    return *this;
}

Signature SignedMessage::signWith(const SignKeyPair &keys)
{
    SecretBytes both(crypto_sign_SECRETKEYBYTES);
    SignPublicKey publicKey;
    crypto_sign_seed_keypair(publicKey.bytes.data(), both.data(), keys.seed.data());
    Signature signature;
    crypto_sign_final_create(stateIn(m_state), signature.bytes.data(), nullptr, both.data());
    return signature;
}

bool SignedMessage::isSignedBy(const SignPublicKey &key, const Signature &signature)
{
    return crypto_sign_final_verify(stateIn(m_state), signature.bytes.data(), key.bytes.data()) == 0;
}

Signature sign(const SignKeyPair &keys, Domain domain, QByteArrayView message)
{
    return SignedMessage(domain).add(message).signWith(keys);
}

bool isSignedBy(const SignPublicKey &key, Domain domain, QByteArrayView message, const Signature &signature)
{
    return SignedMessage(domain).add(message).isSignedBy(key, signature);
}

QByteArray sealKey(const SealPublicKey &to, Domain domain, QByteArrayView context, const SecretBytes &secret)
{
    Q_ASSERT(secret.size() == secretBytes);
    needSodium();
    const Hash32 purpose = purposeHash(domain, context);
    SecretBytes plain(secretBytes + qsizetype(purpose.size()));
    std::memcpy(plain.data(), secret.data(), size_t(secretBytes));
    std::memcpy(plain.data() + secretBytes, purpose.data(), purpose.size());
    // For a key of low order nothing is written, and what stood in that memory before must not leave.
    QByteArray sealed(sealedKeyBytes, '\0');
    crypto_box_seal(reinterpret_cast<quint8 *>(sealed.data()), plain.data(), size_t(plain.size()), to.bytes.data());
    return sealed;
}

Result<SecretBytes> openSealedKey(const SealKeyPair &keys, Domain domain, QByteArrayView context, QByteArrayView sealed)
{
    needSodium();
    SecretBytes plain(sealedKeyBytes - qsizetype(crypto_box_SEALBYTES));
    if (sealed.size() != sealedKeyBytes
        || crypto_box_seal_open(
               plain.data(), bytesOf(sealed), size_t(sealed.size()), keys.publicKey.bytes.data(), keys.secret.data())
            != 0)
        return damaged(QStringLiteral("a sealed key does not open"));
    const Hash32 purpose = purposeHash(domain, context);
    if (sodium_memcmp(plain.data() + secretBytes, purpose.data(), purpose.size()) != 0)
        return damaged(QStringLiteral("a key sealed for another purpose"));
    return SecretBytes::copyOf(plain.view().first(secretBytes));
}

QByteArray lock(const SecretBytes &key, Domain domain, QByteArrayView context, QByteArrayView plain)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const Hash32 purpose = purposeHash(domain, context);
    QByteArray locked(plain.size() + lockOverhead, Qt::Uninitialized);
    auto *out = reinterpret_cast<quint8 *>(locked.data());
    needSodium();
    randombytes_buf(out, size_t(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceBytes, nullptr, bytesOf(plain), quint64(plain.size()),
        purpose.data(), purpose.size(), nullptr, out, key.data());
    return locked;
}

Result<SecretBytes> unlock(const SecretBytes &key, Domain domain, QByteArrayView context, QByteArrayView locked)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (locked.size() < lockOverhead)
        return damaged(QStringLiteral("too short to be locked bytes"));
    needSodium();
    const Hash32 purpose = purposeHash(domain, context);
    SecretBytes plain(locked.size() - lockOverhead);
    const auto *in = bytesOf(locked);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, in + nonceBytes,
            quint64(locked.size() - nonceBytes), purpose.data(), purpose.size(), in, key.data())
        != 0)
        return damaged(QStringLiteral("locked bytes do not open"));
    return plain;
}

} // namespace hub
