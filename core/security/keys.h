// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secretbytes.h"

#include <QByteArray>

#include <array>
#include <cstddef>

namespace hub {

template <typename Tag, size_t Size>
struct KeyBytes {
    std::array<quint8, Size> bytes{};

    QByteArray toBytes() const { return {reinterpret_cast<const char *>(bytes.data()), qsizetype(Size)}; }
    QByteArrayView view() const { return {bytes.data(), qsizetype(Size)}; }

    friend bool operator==(const KeyBytes &, const KeyBytes &) = default;
    friend auto operator<=>(const KeyBytes &, const KeyBytes &) = default;
};

/// X25519: what is sealed to it only its holder opens.
using SealPublicKey = KeyBytes<struct SealTag, 32>;
/// Ed25519: what is signed by its holder, everybody can check.
using SignPublicKey = KeyBytes<struct SignTag, 32>;
using Signature = KeyBytes<struct SignatureTag, 64>;

/// Nothing unless there are exactly as many bytes as the key has.
template <typename Key>
std::optional<Key> keyFromBytes(QByteArrayView raw)
{
    Key key;
    if (size_t(raw.size()) != key.bytes.size())
        return std::nullopt;
    std::copy(raw.begin(), raw.end(), reinterpret_cast<char *>(key.bytes.data()));
    return key;
}

/// A pair to receive with. `secret`: 32 bytes.
struct SealKeyPair {
    SealPublicKey publicKey;
    SecretBytes secret;

    static SealKeyPair make();
    static SealKeyPair fromSecret(SecretBytes secret);
};

/// A pair to sign with. `seed`: 32 bytes, from which both halves follow (RFC 8032).
struct SignKeyPair {
    SignPublicKey publicKey;
    SecretBytes seed;

    static SignKeyPair make();
    static SignKeyPair fromSeed(SecretBytes seed);
};

/// What a signature or a seal is for: "hubdesk roster entry". It goes in first, so that nothing made for one purpose
/// can pass for another. Up to 255 bytes.
using Domain = QByteArrayView;

/// Ed25519ph over the domain's length (one byte), the domain and the message.
Signature sign(const SignKeyPair &keys, Domain domain, QByteArrayView message);
bool isSignedBy(const SignPublicKey &key, Domain domain, QByteArrayView message, const Signature &signature);

/// A message that comes in pieces, to be signed or checked as by sign() and isSignedBy() of all of them joined. Nothing is
/// put between them: where they may differ in length, the lengths are pieces too.
class SignedMessage
{
public:
    explicit SignedMessage(Domain domain);

    SignedMessage &add(QByteArrayView piece);

    // Either uses the message up.
    Signature signWith(const SignKeyPair &keys);
    bool isSignedBy(const SignPublicKey &key, const Signature &signature);

private:
    // The room of libsodium's state, so that its header stays out of this one; the source pins size and alignment.
    alignas(8) std::array<std::byte, 208> m_state;
};

/// Seals 32 secret bytes to whoever holds the key, for one purpose: `context` says in full what the secret is and
/// whose, and only the same domain and context open it. (A sealed box of the secret and a hash of domain and context,
/// as the key slots of desk files have it.) 112 bytes. A public key that no pair has gives bytes that nobody opens.
QByteArray sealKey(const SealPublicKey &to, Domain domain, QByteArrayView context, const SecretBytes &secret);
constexpr qsizetype sealedKeyBytes = 112;

/// FileDamaged when it was sealed to another key, for another purpose, or altered.
Result<SecretBytes> openSealedKey(
    const SealKeyPair &keys, Domain domain, QByteArrayView context, QByteArrayView sealed);

/// Encrypts under a key of 32 bytes (XChaCha20-Poly1305, random nonce first); `context` is authenticated, not stored.
/// 40 bytes longer than the plain bytes.
QByteArray lock(const SecretBytes &key, Domain domain, QByteArrayView context, QByteArrayView plain);
constexpr qsizetype lockOverhead = 40;

/// FileDamaged when the key or the context is another one, or something was altered.
Result<SecretBytes> unlock(const SecretBytes &key, Domain domain, QByteArrayView context, QByteArrayView locked);

} // namespace hub
