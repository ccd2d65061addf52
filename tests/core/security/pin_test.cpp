// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/pin.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;

static Pin pin(const char *typed)
{
    const auto made = pinFrom(QString::fromUtf8(typed));
    REQUIRE(made);
    return *made;
}

TEST_CASE("a PIN is six digits, in whatever script and with spaces between")
{
    CHECK(pin("123456") == Pin{'1', '2', '3', '4', '5', '6'});
    CHECK(pin(" 123 456 ") == pin("123456"));
    CHECK(pin("١٢٣٤٥٦") == pin("123456"));
    for (const char *const no : {"", "12345", "1234567", "12345a", "12-345", "½23456"})
        CHECK_FALSE(pinFrom(QString::fromUtf8(no)));
}

TEST_CASE("only the same PIN matches what was kept of it, and the PIN cannot be read there")
{
    const auto kept = pinVerifier(pin("004711"));
    REQUIRE(kept);
    CHECK(pinMatches(*kept, pin("004711")));
    CHECK_FALSE(pinMatches(*kept, pin("004712")));
    CHECK_FALSE(kept->contains("004711"));
    CHECK(*kept != *pinVerifier(pin("004711")));
}

TEST_CASE("what is no verifier matches nothing")
{
    QByteArray kept = *pinVerifier(pin("111111"));
    CHECK_FALSE(pinMatches({}, pin("111111")));
    CHECK_FALSE(pinMatches(kept.left(kept.size() - 1), pin("111111")));
    kept[40] = char(kept[40] ^ 1);
    CHECK_FALSE(pinMatches(kept, pin("111111")));
    CHECK_FALSE(pinMatches(QByteArray(kept.size(), 'x'), pin("111111")));
}
