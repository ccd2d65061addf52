// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sheets.h"
#include "tests/support/testhub.h"

using namespace hub;
using namespace hub::test;

static const QByteArray sheet = "Date,Time,Who,What for,How are they,How long,Seen by,Notes\n"
                                "8/5/2025,3:22pm,Sam Okafor,goals,well,20 mins,Dee,walked in the rain\n"
                                "9/5/2025,10am,anon,brew,,,Marcus,\n"
                                "9/5/2025,11am,SAM OKAFOR,peer,,,dee,\n"
                                "31/02/2025,11am,Ivy,peer,,,Dee,\n"
                                "TOTAL,,3,,,,,\n";

static SheetPlan planOf(TestHub &hub)
{
    auto plan = Sheets(hub->context()).read(sheet);
    REQUIRE(plan);
    return std::move(*plan);
}

TEST_CASE("an old sheet comes in once: people by their folded names, workers as names, what is not clear left over")
{
    TestHub hub;
    const SheetPlan plan = planOf(hub);
    CHECK(plan.sheet.leftOver.size() == 1);
    const auto result = Sheets(hub->context()).bringIn(plan);
    REQUIRE(result);
    CHECK(result->visits == 3);
    CHECK(result->people == 1);
    CHECK(result->workers == 1); // Marcus; Dee is here already
    CHECK(hub->people.list()->size() == 1);
    const auto may = hub->contacts.day(QDate(2025, 5, 9));
    CHECK(may->rows.size() == 2);
    CHECK(may->unlinked == 1);
    CHECK(hub->upkeep.check()->sound());
}

TEST_CASE("the same sheet again adds nothing")
{
    TestHub hub;
    REQUIRE(Sheets(hub->context()).bringIn(planOf(hub)));
    const auto before = hub->upkeep.check()->changes;
    const auto again = Sheets(hub->context()).bringIn(planOf(hub));
    REQUIRE(again);
    CHECK(again->visits == 0);
    CHECK(again->alreadyHere == 3);
    CHECK(again->people == 0);
    CHECK(again->changes == 0);
    CHECK(hub->upkeep.check()->changes == before);
}

TEST_CASE("one key takes an import back, and bringing it in again brings back the same visits")
{
    TestHub hub;
    REQUIRE(Sheets(hub->context()).bringIn(planOf(hub)));
    REQUIRE(hub->undoing.undoLast());
    CHECK(hub->people.list()->empty());
    CHECK(hub->contacts.day(QDate(2025, 5, 9))->rows.empty());
    const auto again = Sheets(hub->context()).bringIn(planOf(hub));
    REQUIRE(again);
    CHECK(again->visits == 0);
    CHECK(again->cameBack == 3);
    CHECK(hub->people.list()->size() == 1);
    CHECK(hub->contacts.day(QDate(2025, 5, 9))->rows.size() == 2);
    CHECK(hub->upkeep.check()->sound());
}

TEST_CASE("an import that is stopped leaves nothing")
{
    TestHub hub;
    const auto stopped = Sheets(hub->context()).bringIn(planOf(hub), [](size_t) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(hub->people.list()->empty());
    CHECK(hub->upkeep.check()->contacts == 0);
}

TEST_CASE("somebody of the same name whom the hub knows is the one in the sheet; of two, neither is guessed")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam Okafor");
    CHECK(planOf(hub).people.front().id == sam);
    hub.add("sam okafor");
    const SheetPlan plan = planOf(hub);
    CHECK(plan.people.front().isNew);
    CHECK(plan.people.front().id != sam);
}

TEST_CASE("a volunteer brings in no sheet")
{
    TestHub hub(AccessLevel::Volunteer);
    const auto refused = Sheets(hub->context()).bringIn(planOf(hub));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::NotAllowed);
}
