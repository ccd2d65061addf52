// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pintries.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;
using namespace hub::test;

namespace {

struct Desk {
    CivilTime civilTime{"Europe/London"};
    FixedClock clock;
    PinTries tries;

    bool mayTry() { return tries.mayTry(clock.now(), civilTime); }
    void signIn() { tries.signedIn(clock.now(), civilTime); }
    void wrong() { tries.wrong(clock.now()); }
    qint64 wait() { return tries.waitMs(clock.now()); }
};

} // namespace

TEST_CASE("a PIN counts only after somebody's words have opened the desk, and on that working day")
{
    Desk desk;
    CHECK_FALSE(desk.mayTry());
    desk.signIn();
    CHECK(desk.mayTry());
    // 10:30 in the morning to 3:59 at night, and then it is another day.
    desk.clock.addMinutes(17 * 60 + 29);
    CHECK(desk.mayTry());
    desk.clock.addMinutes(1);
    CHECK_FALSE(desk.mayTry());
}

TEST_CASE("a PIN counts no more after sleep, until the words are typed again")
{
    Desk desk;
    desk.signIn();
    desk.tries.forget();
    CHECK_FALSE(desk.mayTry());
    desk.signIn();
    CHECK(desk.mayTry());
}

TEST_CASE("five wrong PINs close the desk to PINs, and right words give all five again")
{
    Desk desk;
    desk.signIn();
    for (int left = 5; left > 0; --left) {
        CHECK(desk.tries.left() == left);
        REQUIRE(desk.mayTry());
        desk.wrong();
        desk.clock.addMinutes(1);
    }
    CHECK_FALSE(desk.mayTry());
    desk.wrong();
    CHECK(desk.tries.left() == 0);
    desk.signIn();
    CHECK(desk.tries.left() == 5);
    CHECK(desk.mayTry());
}

TEST_CASE("a right PIN forgets the wrong ones before it")
{
    Desk desk;
    desk.signIn();
    desk.wrong();
    desk.wrong();
    desk.tries.right();
    CHECK(desk.tries.left() == 5);
    CHECK(desk.wait() == 0);
}

TEST_CASE("each wrong PIN but the first makes the next try wait longer, and no clock that is set back shortens it")
{
    Desk desk;
    desk.signIn();
    CHECK(desk.wait() == 0);
    qint64 before = -1;
    for (int i = 0; i < PinTries::most - 1; ++i) {
        desk.wrong();
        CHECK(desk.wait() > before);
        before = desk.wait();
        desk.clock.addMinutes(-60);
        CHECK(desk.wait() == before);
        desk.clock.addMinutes(60);
    }
    desk.clock.addMinutes(1);
    CHECK(desk.wait() == 0);
}

TEST_CASE("a clock set to another day makes no PIN count")
{
    Desk desk;
    desk.signIn();
    desk.clock.addDays(-1);
    CHECK_FALSE(desk.mayTry());
    desk.clock.addDays(2);
    CHECK_FALSE(desk.mayTry());
}
