// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;

namespace {
struct Apple;
struct Pear;
} // namespace

static_assert(!std::is_convertible_v<Id<Apple>, Id<Pear>>, "ids of different things never stand in for each other");

TEST_CASE("an id survives its hexadecimal form")
{
    test::FixedClock clock;
    test::SequentialIds ids(clock);
    const auto apple = ids.make<Id<Apple>>();
    CHECK(Id<Apple>::fromHex(apple.toHex()) == apple);
    CHECK(Id<Apple>::fromHex(apple.toHex().toUpper()) == apple);
}

TEST_CASE("a mistyped id is no id, rather than another one")
{
    CHECK_FALSE(RawId::fromHex(QStringLiteral("0123456789abcdef0123456789abcdeg")));
    CHECK_FALSE(RawId::fromHex(QStringLiteral("0123")));
    CHECK_FALSE(RawId::fromBytes("short"));
}

TEST_CASE("ids made later sort later")
{
    test::FixedClock clock;
    RandomIds ids(clock);
    const auto first = ids.make<Id<Apple>>();
    clock.addMinutes(1);
    CHECK(first < ids.make<Id<Apple>>());
}
