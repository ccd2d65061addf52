// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingnames.h"
#include "tests/support/testhub.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;
using namespace hub::test;

namespace {

PresenceRow rowOf(Hub &hub, WorkerId worker)
{
    const auto rows = hub.presence.list();
    REQUIRE(rows);
    for (const PresenceRow &row : *rows) {
        if (row.worker == worker)
            return row;
    }
    FAIL("not in the list");
    return {};
}

} // namespace

TEST_CASE("whoever signs in is here and free, until they say they are with someone")
{
    TestHub hub;
    const WorkerId self = hub->session().worker;
    CHECK(rowOf(*hub.hub, self).state == BeingHere::Out);
    REQUIRE(hub->presence.arrive());
    CHECK(rowOf(*hub.hub, self).state == BeingHere::Free);
    CHECK(rowOf(*hub.hub, self).self);
    CHECK(*hub->presence.toggleOwn() == BeingHere::WithSomeone);
    hub.clock.addMinutes(20);
    // Coming back to the desk does not make them free.
    REQUIRE(hub->presence.arrive());
    const PresenceRow row = rowOf(*hub.hub, self);
    CHECK(row.state == BeingHere::WithSomeone);
    CHECK(row.since == hub.clock.now().plusMinutes(-20));
    CHECK(*hub->presence.toggleOwn() == BeingHere::Free);
}

TEST_CASE("who was in yesterday is not in today, and nothing of it is in the log")
{
    TestHub hub;
    const auto changes = hub->upkeep.check()->changes;
    REQUIRE(hub->presence.arrive());
    hub.clock.addDays(1);
    CHECK(rowOf(*hub.hub, hub->session().worker).state == BeingHere::Out);
    CHECK(hub->upkeep.check()->changes == changes);
}

TEST_CASE("what is no line of ours is passed over, and somebody unknown is not said to be here")
{
    TestHub hub;
    REQUIRE(hub->context().store.setSetting(settings::presence, QStringLiteral("rubbish\nabc 1 2\n\n%1 9 9").arg(hub->session().worker.toHex())));
    CHECK(rowOf(*hub.hub, hub->session().worker).state == BeingHere::Out);
    const auto stranger = hub->presence.set(WorkerId{hub->context().store.ids().next()}, BeingHere::Free);
    REQUIRE_FALSE(stranger);
    CHECK(stranger.error().kind == Error::Kind::NotFound);
}
