// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"
#include "tests/ui/lint.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/table.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace hub;
using namespace hub::test;

namespace {

/// A desk in the middle of a morning: visits, letters in Who, one entry set aside, and what is behind More.
void makeBusy(TestDesk &desk)
{
    const PersonId kit = desk.hub.add("Kit");
    REQUIRE(desk->people.addCarer(kit, desk.hub.add("Nuala"), QStringLiteral("my sister")));
    desk.hub.add("Sam Okafor");
    desk.hub.add("Samira Nasser");
    desk.type("2Dana");
    desk.enter();
    desk.click("setAside");
    desk.type("0");
    desk.enter();
    desk.type("4nual");
    desk.enter();
    desk.type("Dana");
    desk.press(Qt::Key_Up);
    desk.enter();
    desk.type("sam");
}

} // namespace

TEST_CASE("the desk can be used without seeing it and without a mouse")
{
    TestDesk desk;
    SECTION("when nothing has happened yet") { }
    SECTION("in the middle of a morning")
    {
        makeBusy(desk);
        desk.click("more");
        desk.find<QTableView>("visits")->selectRow(0);
    }
    SECTION("while a visit is corrected")
    {
        makeBusy(desk);
        desk.find<QTableView>("visits")->selectRow(0);
        desk.click("correct");
    }
    CHECK(accessibilityFaults(desk.window()).join(u'\n').toStdString() == "");
}

TEST_CASE("the bar stands beside the day where there is room, and above it where there is not")
{
    TestDesk desk;
    auto *const columns = desk.find("todayPage")->findChild<Columns *>();
    CHECK(columns->areSideBySide());
    desk.window().resize(900, 700);
    QTest::qWait(1);
    CHECK_FALSE(columns->areSideBySide());
    desk.window().resize(1366, 768);
    desk.at->appearance.setTypeSize(200);
    QTest::qWait(1);
    CHECK_FALSE(columns->areSideBySide());
    desk.at->appearance.setTypeSize(100);
}

TEST_CASE("nothing is wider than the window at twice the type size, nor from right to left")
{
    TestDesk desk;
    makeBusy(desk);
    desk.click("more");
    desk.window().resize(1024, 768);
    SECTION("at 200 %")
    {
        desk.at->appearance.setTypeSize(200);
    }
    SECTION("from right to left")
    {
        desk.window().setLayoutDirection(Qt::RightToLeft);
    }
    QTest::qWait(1);
    const auto *const scroll = desk.find("todayPage")->findChild<QScrollArea *>(QStringLiteral("pageScroll"));
    CHECK(scroll->widget()->width() <= scroll->viewport()->width());
    desk.at->appearance.setTypeSize(100);
}

TEST_CASE("a visit begun from somebody's card has them in the bar, and what was half typed is set aside")
{
    TestDesk desk;
    const PersonId amina = desk.hub.add("Amina K");
    desk.type("3Dan");
    desk.window().findChild<TodayPage *>()->startEntryWith(amina);
    CHECK(desk.find("who")->hasFocus());
    REQUIRE(desk.sees("aside-0"));
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK(desk.today().front().contact.person == amina);
    CHECK(desk.today().front().contact.supports.empty());
    desk.click("aside-0");
    CHECK(desk.who() == QStringLiteral("Dan"));
}

TEST_CASE("Who stays where it is while the lines under it come and go")
{
    TestDesk desk;
    for (const char *const name : {"Sam Okafor", "Samira Nasser", "Sandra Lee", "Sally Rees", "Saul Webb", "Sanjay Rao"})
        desk.hub.add(name);
    makeBusy(desk);
    desk.click("setAside");
    const auto placeOf = [&](const char *name) {
        QTest::qWait(20);
        return desk.find(name)->mapTo(desk.find("dropInBar"), QPoint()).y();
    };
    desk.find("who")->setFocus();
    const int place = placeOf("who");
    const int under = placeOf("supports");
    for (const char letter : {'s', 'a', 'm', 'i'}) {
        desk.type(QString(QLatin1Char(letter)));
        CHECK(placeOf("who") == place);
        CHECK(desk.find("supports")->geometry().top() >= desk.find("whoBox")->geometry().bottom());
    }
    CHECK(placeOf("supports") > under);
    desk.press(Qt::Key_Escape);
    CHECK(placeOf("supports") == under);
}

TEST_CASE("what stands under each other begins at one edge, and fields beside each other are of one height")
{
    TestDesk desk;
    desk.type("Dana");
    desk.enter();
    desk.click("more");
    QTest::qWait(1);
    const auto edge = [&](const QWidget *widget) {
        return widget->mapTo(desk.find("dropInBar"), QPoint()).x();
    };
    const auto *const supports = desk.find("support-just-here");
    CHECK(edge(desk.find("visitor-0")) == edge(supports));
    CHECK(edge(desk.find("kind")->findChild<QAbstractButton *>()) == edge(supports));
    CHECK(desk.find("note")->height() == desk.find("when")->height());
}

TEST_CASE("with the largest type Who is in view after F2 and after logging, however far the page was scrolled")
{
    TestDesk desk;
    desk.at->appearance.setTypeSize(Appearance::mostPercent);
    desk.f2();
    const auto *const who = desk.find("who");
    const auto isInView = [&] { return who->visibleRegion().boundingRect() == who->rect(); };
    CHECK(isInView());
    desk.type("7");
    desk.enter();
    CHECK(isInView());
    auto *const scroll = desk.find<QScrollArea>("pageScroll");
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    REQUIRE_FALSE(isInView());
    desk.f2();
    CHECK(isInView());
    desk.at->appearance.usualSize();
}
