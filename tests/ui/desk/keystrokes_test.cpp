// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"

#include <cstdio>

using namespace hub;
using namespace hub::test;

TEST_CASE("an anonymous drop-in takes three keys from anywhere")
{
    TestDesk desk;
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.window().openedPage() == QStringLiteral("people"));
    desk.keys = 0;
    desk.f2();
    desk.type("7");
    desk.enter();
    const auto visits = desk.today();
    REQUIRE(visits.size() == 1);
    CHECK_FALSE(visits.front().contact.person);
    CHECK(visits.front().contact.supports == std::vector<SupportType>{{QStringLiteral("welcoming")}});
    CHECK(desk.keys == 3);
    std::printf("anonymous drop-in: %d keys\n", desk.keys);
}

TEST_CASE("a known person takes eight keys at most")
{
    TestDesk desk;
    desk.hub.add("Sam Adeyemi");
    const PersonId sam = desk.hub.add("Sam Okafor");
    desk.keys = 0;
    desk.f2();
    desk.type("2");
    desk.type("saok");
    desk.enter();
    CHECK(desk.today().empty());
    desk.enter();
    const auto visits = desk.today();
    REQUIRE(visits.size() == 1);
    CHECK(visits.front().contact.person == sam);
    CHECK(visits.front().contact.supports == std::vector<SupportType>{{QStringLiteral("peer")}});
    CHECK(desk.keys <= 8);
    std::printf("known person: %d keys\n", desk.keys);
}

TEST_CASE("somebody new is welcomed with the letters of their name and three keys more")
{
    TestDesk desk;
    desk.keys = 0;
    desk.f2();
    desk.type("Dana");
    desk.enter();
    CHECK(desk.today().empty());
    desk.enter();
    const auto visits = desk.today();
    REQUIRE(visits.size() == 1);
    CHECK(visits.front().who.text == QStringLiteral("Dana"));
    CHECK(visits.front().who.kind == PersonName::Kind::Known);
    CHECK(desk.keys == 7);
    std::printf("somebody new called Dana: %d keys\n", desk.keys);
}

TEST_CASE("F2 7 Enter F2 7 Enter is two visits")
{
    TestDesk desk;
    for (int i = 0; i < 2; ++i) {
        desk.f2();
        desk.type("7");
        desk.enter();
    }
    CHECK(desk.today().size() == 2);
}

TEST_CASE("the focus is in Who when the program opens and after each visit")
{
    TestDesk desk;
    CHECK(desk.find("who")->hasFocus());
    desk.type("0");
    desk.find("note")->setFocus();
    desk.type("cup of tea");
    desk.enter();
    CHECK(desk.today().size() == 1);
    CHECK(desk.find("who")->hasFocus());
}
