// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhub.h"

using namespace hub;
using namespace hub::test;

namespace {

struct Aiming : TestHub {
    PersonId sam = add("Sam");

    GoalId goal(const char *text, bool everyday = false)
    {
        return *hub->goals.add(sam, {QString::fromUtf8(text), Whose::Person, {}, {}, everyday});
    }
    Goal read(GoalId id)
    {
        const auto all = hub->goals.of(sam);
        REQUIRE(all);
        for (const Goal &one : all->goals) {
            if (one.id == id)
                return one;
        }
        FAIL("no such goal");
        return {};
    }
};

} // namespace

TEST_CASE("the first reason for coming stays, dated, beside what came later", "[goals]")
{
    Aiming desk;
    const Instant first = desk->now();
    REQUIRE(desk->goals.addReason(desk.sam, QStringLiteral("I can't face people"), Whose::Person));
    desk.clock.addDays(90);
    REQUIRE(desk->goals.addReason(desk.sam, QStringLiteral("I want to work again"), Whose::Together));
    const auto all = desk->goals.of(desk.sam);
    REQUIRE(all->reasons.size() == 2);
    CHECK(all->reasons[0].text == QStringLiteral("I can't face people"));
    CHECK(all->reasons[0].at == first);
    CHECK(all->reasons[1].whose == Whose::Together);
    CHECK(desk->goals.addReason(desk.sam, QStringLiteral("  "), Whose::Person).error().kind == Error::Kind::NameMissing);
}

TEST_CASE("how close is asked at any time, and every answer is kept", "[goals]")
{
    Aiming desk;
    const GoalId goal = desk.goal("Cook on Sundays");
    for (const int close : {0, 7, 4, 10}) {
        REQUIRE(desk->goals.rate(desk.sam, goal, close));
        desk.clock.addDays(3);
    }
    const auto ratings = desk.read(goal).ratings;
    REQUIRE(ratings.size() == 4);
    CHECK(ratings[2].close == 4);
    for (const int close : {-1, 11})
        CHECK(desk->goals.rate(desk.sam, goal, close).error().kind == Error::Kind::OutOfRange);
}

TEST_CASE("three goals stand in front, and one that is over makes room", "[goals]")
{
    Aiming desk;
    const GoalId goals[] = {desk.goal("a"), desk.goal("b"), desk.goal("c"), desk.goal("d")};
    for (int i = 0; i < 3; ++i)
        REQUIRE(desk->goals.setInFront(desk.sam, goals[i], true));
    CHECK(desk->goals.setInFront(desk.sam, goals[3], true).error().kind == Error::Kind::TooManyInFront);
    REQUIRE(desk->goals.setStatus(desk.sam, goals[0], GoalStatus::Met));
    REQUIRE(desk->goals.setInFront(desk.sam, goals[3], true));
}

TEST_CASE("a goal whose meaning changes is closed, and another begins with a beginning of its own", "[goals]")
{
    Aiming desk;
    const GoalId old = desk.goal("Find a job");
    REQUIRE(desk->goals.setInFront(desk.sam, old, true));
    REQUIRE(desk->goals.rate(desk.sam, old, 6));
    desk.clock.addDays(10);
    const auto next = desk->goals.renew(desk.sam, old, QStringLiteral("Help in the café"), Whose::Together);
    REQUIRE(next);
    CHECK(desk.read(old).status == GoalStatus::Changed);
    CHECK(desk.read(old).endedAt == desk->now());
    CHECK(desk.read(old).text() == QStringLiteral("Find a job"));
    CHECK_FALSE(desk.read(old).inFront);
    const Goal now = desk.read(*next);
    CHECK(now.ratings.empty());
    CHECK(now.setAt == desk->now());
    CHECK(now.follows == old);
    CHECK(now.inFront);
}

TEST_CASE("a goal goes on after its end if the person wants", "[goals]")
{
    Aiming desk;
    const GoalId goal = desk.goal("Swim");
    REQUIRE(desk->goals.setStatus(desk.sam, goal, GoalStatus::LetGo));
    CHECK(desk.read(goal).endedAt.has_value());
    REQUIRE(desk->goals.setStatus(desk.sam, goal, GoalStatus::Working));
    CHECK_FALSE(desk.read(goal).endedAt);
}

TEST_CASE("an everyday goal counts days, each once", "[goals]")
{
    Aiming desk;
    const GoalId goal = desk.goal("Walk to the river", true);
    const QDate day(2026, 11, 20);
    REQUIRE(desk->goals.tally(desk.sam, goal, day));
    REQUIRE(desk->goals.tally(desk.sam, goal, day));
    REQUIRE(desk->goals.tally(desk.sam, goal, day.addDays(1)));
    CHECK(desk.read(goal).tally == std::vector<QDate>{day, day.addDays(1)});
}

TEST_CASE("steps say what, who, when and what might get in the way", "[goals]")
{
    Aiming desk;
    const GoalId goal = desk.goal("Find a flat");
    GoalStep step{{}, QStringLiteral("Ring the housing office"), QStringLiteral("Sam with Jo"), QStringLiteral("Monday"),
        QStringLiteral("the queue"), {}, false};
    step.id = *desk->goals.addStep(desk.sam, goal, step);
    step.doneOn = QDate(2026, 11, 23);
    step.significant = true;
    REQUIRE(desk->goals.editStep(desk.sam, goal, step));
    const GoalStep read = desk.read(goal).steps.at(0);
    CHECK(read.inTheWay == step.inTheWay);
    CHECK(read.doneOn == step.doneOn);
    CHECK(read.significant);
    REQUIRE(desk->goals.removeStep(desk.sam, step.id));
    CHECK(desk.read(goal).steps.empty());
}

TEST_CASE("a visit says which goals it was about, and a correction keeps them", "[goals]")
{
    Aiming desk;
    const GoalId goal = desk.goal("Cook");
    ContactDraft draft = desk.visitBy(desk.sam, "goals");
    draft.goals = {goal};
    const ContactId visit = desk.log(draft).contacts.front();
    auto again = desk->contacts.draftOf(visit);
    REQUIRE(again);
    CHECK(again->goals == std::vector{goal});
    again->note = QStringLiteral("soup");
    REQUIRE(desk->contacts.correct(visit, *again));
    CHECK(desk->contacts.draftOf(visit)->goals == std::vector{goal});
    again->goals.clear();
    REQUIRE(desk->contacts.correct(visit, *again));
    CHECK(desk->contacts.draftOf(visit)->goals.empty());
    CHECK(*decodeDraft(encodeDraft(draft)) == draft);
}

TEST_CASE("a day of an everyday goal that was taken back can be counted again", "[goals]")
{
    Aiming desk;
    const GoalId goal = desk.goal("Walk to the river", true);
    const QDate day(2026, 11, 20);
    REQUIRE(desk->goals.tally(desk.sam, goal, day));
    REQUIRE(desk->undoing.undoLast());
    CHECK(desk.read(goal).tally.empty());
    REQUIRE(desk->goals.tally(desk.sam, goal, day));
    CHECK(desk.read(goal).tally == std::vector<QDate>{day});
    REQUIRE(desk->undoing.undoLast());
    CHECK(desk.read(goal).tally.empty());
}
