// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/levels.h"

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
    auto plan = hub->sheets.read(sheet);
    REQUIRE(plan);
    return std::move(*plan);
}

TEST_CASE("an old sheet comes in once: people by their folded names, workers as names, what is not clear left over")
{
    TestHub hub;
    const SheetPlan plan = planOf(hub);
    CHECK(plan.sheet.leftOver.size() == 1);
    const auto result = hub->sheets.bringIn(plan);
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
    REQUIRE(hub->sheets.bringIn(planOf(hub)));
    const auto before = hub->upkeep.check()->changes;
    const auto again = hub->sheets.bringIn(planOf(hub));
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
    REQUIRE(hub->sheets.bringIn(planOf(hub)));
    REQUIRE(hub->undoing.undoLast());
    CHECK(hub->people.list()->empty());
    CHECK(hub->contacts.day(QDate(2025, 5, 9))->rows.empty());
    const auto again = hub->sheets.bringIn(planOf(hub));
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
    const auto stopped = hub->sheets.bringIn(planOf(hub), [](size_t, size_t) { return false; });
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
    Levels hub; // the plan is a lead's
    const auto refused = hub.as(AccessLevel::Volunteer)->sheets.bringIn(planOf(hub.lead));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::NotAllowed);
}

static const QByteArray spellings = "Date,Who,What for\n8/5/2025,Sam O,peer\n9/5/2025,Sam Okafor,goals\n10/5/2025,Priyah Raman,RW\n";

static SheetPlan planWith(TestHub &hub, const SheetChoices &choices)
{
    auto plan = hub->sheets.read(spellings, choices);
    REQUIRE(plan);
    return std::move(*plan);
}

static QStringList namesOf(TestHub &hub, PersonId id)
{
    QStringList names;
    const auto detail = hub->people.detail(id);
    for (const PersonName &name : detail->names)
        names << name.text;
    names.sort();
    return names;
}

TEST_CASE("two names that the worker takes for one person make one person with both names, also the next time")
{
    TestHub hub;
    const SheetChoices choices{{}, {}, {}, {{QStringLiteral("sam o"), QStringLiteral("sam okafor")}}};
    const auto result = hub->sheets.bringIn(planWith(hub, choices));
    REQUIRE(result);
    CHECK(result->people == 2);
    const auto sam = hub->people.find(QStringLiteral("Sam"));
    REQUIRE(sam->size() == 1);
    CHECK(sam->front().chosen.text == QLatin1String("Sam Okafor"));
    CHECK(namesOf(hub, sam->front().id) == QStringList{QStringLiteral("Sam O"), QStringLiteral("Sam Okafor")});
    CHECK(hub->people.detail(sam->front().id)->visits == 2);

    const auto again = hub->sheets.bringIn(planWith(hub, {}));
    REQUIRE(again);
    CHECK(again->changes == 0);
    const auto later = hub->sheets.read("Date,Who\n1/6/2025,sam o\n");
    REQUIRE(later);
    CHECK(later->people.front().id == sam->front().id);
}

TEST_CASE("somebody known under a name a little different is proposed, and taken for the same only when the worker says so")
{
    TestHub hub;
    const PersonId priya = hub.add("Priya Raman");
    const SheetPlan plan = planWith(hub, {});
    REQUIRE(plan.proposed.size() == 1);
    CHECK(plan.proposed.front().person == priya);
    CHECK(plan.sheet.people[plan.proposed.front().name].shown == QLatin1String("Priyah Raman"));
    CHECK(plan.newPeople() == 3);
    const SheetPlan same = planWith(hub, {{}, {}, {}, {{QStringLiteral("priyah raman"), priya}}});
    CHECK(same.proposed.empty());
    const auto result = hub->sheets.bringIn(same);
    REQUIRE(result);
    CHECK(result->people == 2);
    CHECK(namesOf(hub, priya) == QStringList{QStringLiteral("Priya Raman"), QStringLiteral("Priyah Raman")});
    CHECK(hub->people.detail(priya)->visits == 1);
}

TEST_CASE("words that are taught come in with the sheet, are known the next time, and go with it when it is taken back")
{
    TestHub hub;
    const std::vector<TaughtWord> lesson{{QStringLiteral("support-types"), QStringLiteral("RW"), QStringLiteral("goals")}};
    const auto unknown = [&] { return hub->sheets.read(spellings)->sheet.unknownWords.size(); };
    CHECK(unknown() == 1);
    const auto stopped = hub->sheets.bringIn(planWith(hub, {{}, {}, lesson, {}}), [](size_t, size_t) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(unknown() == 1);
    const auto result = hub->sheets.bringIn(planWith(hub, {{}, {}, lesson, {}}));
    REQUIRE(result);
    CHECK(result->words == 1);
    CHECK(unknown() == 0);
    CHECK(hub->sheets.bringIn(planWith(hub, {{}, {}, lesson, {}}))->changes == 0);
    REQUIRE(hub->undoing.undoLast());
    CHECK(unknown() == 1);
    CHECK(hub->people.list()->empty());
}

TEST_CASE("somebody who was removed since does not come back with a sheet whose rows are all here")
{
    TestHub hub;
    REQUIRE(hub->sheets.bringIn(planOf(hub)));
    const PersonId sam = hub->people.list()->front().id;
    REQUIRE(hub->people.remove(sam));
    const auto again = hub->sheets.bringIn(planOf(hub));
    REQUIRE(again);
    CHECK(again->changes == 0);
    CHECK(hub->people.list()->empty());
}

TEST_CASE("two people of one name in an export stay two in another store, and the same export again adds nothing")
{
    TestHub here;
    for (const char *name : {"Sam", "Sam"})
        here.log(here.visitBy(here.add(name)));
    const auto gathered = ConsentGate(here->context().store, here->session())
                              .forTheHouse({OwnFile::Contacts, {0}, {std::numeric_limits<qint64>::max()},
                                            QStringLiteral("another desk")});
    REQUIRE(gathered);
    const QByteArray file = houseCsv(*gathered, {}, here->civilTime());
    CHECK(here->sheets.outlook(*here->sheets.read(file)) == SheetResult{0, 0, 2, 0, 0, 0, 0, 0});

    TestHub there;
    for (int i = 0; i < 100; ++i)
        there.ids.next(); // or its people would have the ids, and so the codes, of those above
    there.add("Sam"); // somebody else, as far as anybody knows
    const auto result = there->sheets.bringIn(*there->sheets.read(file));
    REQUIRE(result);
    CHECK(result->visits == 2);
    CHECK(result->people == 2);
    CHECK(there->people.list()->size() == 3);
    CHECK(there->sheets.bringIn(*there->sheets.read(file))->changes == 0);
}
