// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cborreader.h"

#include <catch2/catch_test_macros.hpp>

#include <QCborStreamWriter>

using namespace hub;

static QByteArray sample()
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(4);
    writer.append(7);
    writer.append(QStringLiteral("tea"));
    writer.append(QByteArray("\x01\x02", 2));
    writer.startMap(1);
    writer.append(1);
    writer.append(nullptr);
    writer.endMap();
    writer.endArray();
    return bytes;
}

// True if the sample's reader takes the bytes whole.
static bool reads(const QByteArray &bytes)
{
    CborReader reader(bytes);
    reader.enterArray(4);
    const auto number = reader.integer(0, 10);
    const auto text = reader.text(3);
    const auto raw = reader.fixedBytes(2);
    reader.enterMap(1);
    const auto key = reader.integer(1, 1);
    const bool null = reader.takeNull();
    reader.leave();
    reader.leave();
    return reader.finished() && number == 7 && text == QLatin1String("tea") && raw.size() == 2 && key == 1 && null;
}

TEST_CASE("CBOR is read as it was written")
{
    CHECK(reads(sample()));
}

TEST_CASE("CBOR cut at any byte, or with a byte too many, is refused")
{
    const QByteArray whole = sample();
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK_FALSE(reads(whole.left(length)));
    CHECK_FALSE(reads(whole + '\0'));
}

TEST_CASE("a text longer than asked for is refused before it is taken")
{
    QByteArray bytes;
    QCborStreamWriter(&bytes).append(QStringLiteral("four"));
    CborReader tooLong(bytes);
    CHECK(tooLong.text(3).isEmpty());
    CHECK_FALSE(tooLong.ok());
    CborReader fits(bytes);
    CHECK(fits.text(4) == QLatin1String("four"));
    CHECK(fits.finished());
}

TEST_CASE("a length that promises more than there is reserves nothing")
{
    // An array of 2^32 items, and a byte string of 2^40 bytes.
    CborReader array(QByteArray::fromHex("9affffffff"));
    CHECK(array.enterArray(1000) == 0);
    CHECK_FALSE(array.ok());
    CborReader bytes(QByteArray::fromHex("5b0000010000000000"));
    CHECK(bytes.bytes(1 << 20).isEmpty());
    CHECK_FALSE(bytes.ok());
}

TEST_CASE("arrays nested past the limit are refused")
{
    CborReader reader(QByteArray(100, '\x81'));
    for (int i = 0; i < 100; ++i)
        reader.enterArray(1);
    CHECK_FALSE(reader.ok());
}
