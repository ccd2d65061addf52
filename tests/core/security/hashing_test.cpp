// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hashing.h"
#include "core/security/random.h"
#include "tests/support/properties.h"

#include <QSet>

using namespace hub;

namespace {

QByteArray hex(const auto &hash)
{
    return toBytes(hash).toHex();
}

} // namespace

TEST_CASE("a BLAKE2b hash is the published one", "[security]")
{
    // Made with Python's hashlib.blake2b(b"abc", digest_size=32), and with key=bytes(range(32)) for the keyed ones.
    CHECK(hex(blake2b("abc")) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(hex(blake2b({})) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    QByteArray key;
    for (int i = 0; i < 32; ++i)
        key.append(char(i));
    CHECK(hex(keyedBlake2b(key, "abc")) == "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f");
    CHECK(hex(keyedBlake2b16(key, "abc")) == "1a64be47e4729d951c302ee543f97cf3");
}

TEST_CASE("a hash over pieces is the hash over the whole, wherever it was cut", "[security]")
{
    test::forAll("pieces", [](const std::string &text, const std::string &rest) {
        const QByteArray one = QByteArray::fromStdString(text);
        const QByteArray two = QByteArray::fromStdString(rest);
        const QByteArray key(32, 'k');
        RC_ASSERT(Hasher<32>().add(one).add(two).result() == blake2b(one + two));
        RC_ASSERT(Hasher<32>(key).add(one).add(two).result() == keyedBlake2b(key, one + two));
        RC_ASSERT(Hasher<16>(key).add(one).add(two).result() == keyedBlake2b16(key, one + two));
    });
}

TEST_CASE("a number is hashed as eight bytes, most significant first", "[security]")
{
    CHECK(Hasher<32>().add(quint64(0x0102030405060708)).result() == blake2b("\x01\x02\x03\x04\x05\x06\x07\x08"));
}

TEST_CASE("another key or another length gives an unrelated hash", "[security]")
{
    const QByteArray key(32, 'k');
    const QByteArray other(32, 'l');
    CHECK(keyedBlake2b(key, "id") != keyedBlake2b(other, "id"));
    CHECK(keyedBlake2b(key, "id") != blake2b("id"));
    CHECK_FALSE(toBytes(keyedBlake2b(key, "id")).startsWith(toBytes(keyedBlake2b16(key, "id"))));
}

TEST_CASE("random bytes do not repeat and use every value", "[security]")
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(randomBytes(16));
    CHECK(seen.size() == 1000);

    QSet<char> values;
    for (const char c : randomBytes(16384))
        values.insert(c);
    CHECK(values.size() == 256);
}

TEST_CASE("a random number below a bound stays below it and reaches both ends", "[security]")
{
    QSet<quint32> seen;
    for (int i = 0; i < 2000; ++i)
        seen.insert(randomBelow(7));
    CHECK(seen == QSet<quint32>{0, 1, 2, 3, 4, 5, 6});
    CHECK(randomBelow(1) == 0);
}
