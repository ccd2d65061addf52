// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moment 1, counted at the program's own window. Prints a line for each figure, "name value unit goal ok|short".
#include "tests/bench/atthebar.h"
#include "tests/bench/letters.h"
#include "tests/bench/line.h"
#include "tests/ui/desk/testdesk.h"

#include <cstdio>

using namespace hub;
using namespace hub::bench;
using namespace hub::test;

TEST_CASE("the letters a worker types without thinking")
{
    CHECK(naturalLetters(QStringLiteral("Sam Okafor")) == QLatin1String("saok"));
    CHECK(naturalLetters(QStringLiteral("Amina K")) == QLatin1String("amk"));
    CHECK(naturalLetters(QStringLiteral("Siân O'Brien")) == QLatin1String("siob"));
    CHECK(naturalLetters(QStringLiteral("Tomasz")) == QLatin1String("toma"));
    CHECK(firstFour(QStringLiteral("Jo Bell")) == QLatin1String("jo"));
}

TEST_CASE("an anonymous drop-in takes three keys")
{
    TestDesk desk;
    desk.press(Qt::Key_2, Qt::ControlModifier); // another page
    desk.keys = 0;
    desk.f2();
    desk.type("7");
    desk.enter();
    printLine("anonymous-drop-in", desk.keys, "keys", 3);
    CHECK(desk.keys == 3);
    REQUIRE(desk.today().size() == 1);
    CHECK_FALSE(desk.today().front().contact.person);
}

TEST_CASE("95 of 100 visits of known people take eight keys at most, in a hub of 4,000 people")
{
    const AtTheBar figures = logWithKeys();
    const double visits = figures.visits;
    std::printf("# %d people; %d visits of %d known people in 90 days, all logged with keys; %d first visits beside them\n",
        figures.people, figures.visits, figures.whoCame, figures.firstVisits);
    std::printf("# beyond eight keys: %d with Down, %d by the whole name (%d not even so); %d of these had a namesake on top\n",
        figures.withDown, figures.fullName, figures.notFound, figures.namesakes);
    std::printf("# on average %.2f keys\n", figures.keys / visits);
    printShare("known-person-within-8-keys", 100 * figures.within8 / visits, 95);
    printShare("known-person-among-the-rows", 100 * (visits - figures.fullName) / visits, 99);
    CHECK(figures.visits > 2'000);
    CHECK(figures.within8 * 100 >= figures.visits * 95);
    CHECK((figures.visits - figures.fullName) * 100 >= figures.visits * 99);
}

TEST_CASE("other hubs of that size, by other throws of the dice", "[.seeds]")
{
    for (const quint64 seed : {1, 2, 3, 4, 5}) {
        HubShape shape;
        shape.seed = seed;
        const AtTheBar figures = logWithKeys(shape);
        std::printf("# %d visits of %d people\n", figures.visits, figures.whoCame);
        printShare("known-person-within-8-keys", 100.0 * figures.within8 / figures.visits, 95);
    }
}
