// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keys.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

SecretBytes seedOf(const char *hex)
{
    return SecretBytes::copyOf(QByteArray::fromHex(hex));
}

} // namespace

TEST_CASE("key pairs follow from their secrets as the standards say", "[security]")
{
    // RFC 7748 6.1 (Bob) and RFC 8032 7.1 (test 1).
    CHECK(SealKeyPair::fromSecret(seedOf("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"))
              .publicKey.toBytes()
              .toHex()
        == "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    CHECK(SignKeyPair::fromSeed(seedOf("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
              .publicKey.toBytes()
              .toHex()
        == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    CHECK_FALSE(SealKeyPair::make().publicKey == SealKeyPair::make().publicKey);
    CHECK_FALSE(SignKeyPair::make().publicKey == SignKeyPair::make().publicKey);
}

TEST_CASE("a signature holds for its message, its purpose and its signer only", "[security]")
{
    const SignKeyPair keys = SignKeyPair::make();
    const Signature signature = sign(keys, "entry", "Ama is a lead");
    CHECK(isSignedBy(keys.publicKey, "entry", "Ama is a lead", signature));
    CHECK_FALSE(isSignedBy(keys.publicKey, "entry", "Ama is a leaf", signature));
    CHECK_FALSE(isSignedBy(keys.publicKey, "file", "Ama is a lead", signature));
    CHECK_FALSE(isSignedBy(SignKeyPair::make().publicKey, "entry", "Ama is a lead", signature));
    // The end of the domain cannot be taken for the start of the message.
    CHECK_FALSE(isSignedBy(keys.publicKey, "ent", "ryAma is a lead", signature));
    for (qsizetype bit = 0; bit < 64 * 8; ++bit) {
        const auto other = keyFromBytes<Signature>(flipped(signature.toBytes(), bit));
        CHECK_FALSE(isSignedBy(keys.publicKey, "entry", "Ama is a lead", *other));
    }
}

TEST_CASE("a message in pieces is signed like the whole of it", "[security]")
{
    const SignKeyPair keys = SignKeyPair::make();
    const QByteArray message = QByteArray(300, 'm') + "Ama is a lead";
    const Signature whole = sign(keys, "entry", message);
    for (const qsizetype first : {qsizetype(0), qsizetype(1), qsizetype(128), message.size()}) {
        const auto inPieces = [&](Domain domain) {
            SignedMessage pieces(domain);
            pieces.add(QByteArrayView(message).first(first)).add({}).add(QByteArrayView(message).sliced(first));
            return pieces;
        };
        CHECK(inPieces("entry").signWith(keys) == whole);
        CHECK(inPieces("entry").isSignedBy(keys.publicKey, whole));
        CHECK_FALSE(inPieces("file").isSignedBy(keys.publicKey, whole));
        CHECK_FALSE(inPieces("entry").add("!").isSignedBy(keys.publicKey, whole));
    }
}

TEST_CASE("sealing to a key that no pair has gives nothing away", "[security]")
{
    // Points of low order, which are the same for every secret: zero, one, and one of order eight.
    for (const char *hex : {"0000000000000000000000000000000000000000000000000000000000000000",
             "0100000000000000000000000000000000000000000000000000000000000000",
             "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"}) {
        const auto key = keyFromBytes<SealPublicKey>(QByteArray::fromHex(hex));
        REQUIRE(key);
        const QByteArray sealed = sealKey(*key, "store key", "desk 1", SecretBytes::random(32));
        CHECK(sealed.size() == sealedKeyBytes);
        CHECK(sealed.sliced(32) == QByteArray(sealedKeyBytes - 32, '\0'));
    }
}

TEST_CASE("a sealed key opens for its holder and its purpose only", "[security]")
{
    const SealKeyPair keys = SealKeyPair::make();
    const SecretBytes secret = SecretBytes::random(32);
    const QByteArray sealed = sealKey(keys.publicKey, "store key", "desk 1", secret);
    CHECK(sealed.size() == sealedKeyBytes);
    CHECK_FALSE(sealed.contains(secret.view()));

    const auto opened = openSealedKey(keys, "store key", "desk 1", sealed);
    REQUIRE(opened);
    CHECK(*opened == secret);
    CHECK_FALSE(openSealedKey(SealKeyPair::make(), "store key", "desk 1", sealed));
    CHECK_FALSE(openSealedKey(keys, "store key", "desk 2", sealed));
    CHECK_FALSE(openSealedKey(keys, "backup key", "desk 1", sealed));
    CHECK_FALSE(openSealedKey(keys, "store key", "desk 1", sealed.chopped(1)));
    CHECK_FALSE(openSealedKey(keys, "store key", "desk 1", sealed + '\0'));
    CHECK_FALSE(openSealedKey(keys, "store key", "desk 1", {}));
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        // X25519 ignores the top bit of a public key, but the nonce is hashed from all of it.
        const auto other = openSealedKey(keys, "store key", "desk 1", flipped(sealed, bit));
        REQUIRE_FALSE(other);
        CHECK(other.error().kind == Error::Kind::FileDamaged);
    }
}

TEST_CASE("locked bytes open with their key and for their purpose only", "[security]")
{
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray locked = lock(key, "member", "Ama", "two secret halves");
    CHECK(locked.size() == QByteArrayView("two secret halves").size() + lockOverhead);
    CHECK_FALSE(locked.contains("secret"));
    CHECK(lock(key, "member", "Ama", "two secret halves") != locked);

    const auto opened = unlock(key, "member", "Ama", locked);
    REQUIRE(opened);
    CHECK(opened->view() == QByteArrayView("two secret halves"));
    CHECK_FALSE(unlock(SecretBytes::random(32), "member", "Ama", locked));
    CHECK_FALSE(unlock(key, "member", "Sam", locked));
    CHECK_FALSE(unlock(key, "desk", "Ama", locked));
    CHECK_FALSE(unlock(key, "member", "Ama", {}));
    for (qsizetype bit = 0; bit < locked.size() * 8; ++bit)
        CHECK_FALSE(unlock(key, "member", "Ama", flipped(locked, bit)));
    for (qsizetype length = 0; length < locked.size(); ++length)
        CHECK_FALSE(unlock(key, "member", "Ama", locked.first(length)));

    const QByteArray nothing = lock(key, "member", "Ama", {});
    REQUIRE(unlock(key, "member", "Ama", nothing));
    CHECK(unlock(key, "member", "Ama", nothing)->isEmpty());
}
