// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"
#include "ui/desk/dropinentry.h"
#include "ui/widgets/chips.h"

#include <QPlainTextEdit>

using namespace hub;
using namespace hub::test;

static std::vector<KeptDraft> kept(const TestDesk &desk)
{
    auto drafts = desk->drafts.mine();
    REQUIRE(drafts);
    return std::move(*drafts);
}

TEST_CASE("half-typed words are in the store a second after the first of them, while typing goes on")
{
    TestDesk desk;
    desk.type("5");
    desk.find("note")->setFocus();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < DropInEntry::keptWithinMs) {
        desk.type("a");
        QTest::qWait(40);
    }
    REQUIRE(kept(desk).size() == 1);
    CHECK(kept(desk).front().draft.note.size() > 5);
    CHECK(kept(desk).front().draft.supports.size() == 1);
}

TEST_CASE("leaving the field keeps what was typed at once")
{
    TestDesk desk;
    desk.type("Dan");
    CHECK(kept(desk).empty());
    desk.find("note")->setFocus();
    REQUIRE(kept(desk).size() == 1);
    CHECK(kept(desk).front().draft.standingText == QStringLiteral("Dan"));
}

TEST_CASE("a word that was being typed when the window closed stands there when it opens again")
{
    TestDesk desk;
    desk.hub.add("Amina K");
    desk.type("5ami");
    desk.enter();
    desk.type("Da");
    desk.reopen();
    CHECK(desk.who() == QStringLiteral("Da"));
    CHECK(desk.find<SupportToggle>("support-goals")->isChecked());
    CHECK(desk.find<QAbstractButton>("visitor-0")->text().contains(QStringLiteral("Amina K")));
    desk.find("who")->setFocus();
    desk.type("na");
    desk.enter();
    desk.enter();
    CHECK(desk.today().size() == 2);
    CHECK(kept(desk).empty());
    desk.reopen();
    CHECK(desk.who().isEmpty());
}

TEST_CASE("a logged visit leaves no draft, and a cleared one none either")
{
    TestDesk desk;
    desk.type("7");
    desk.find("note")->setFocus();
    REQUIRE(kept(desk).size() == 1);
    desk.enter();
    CHECK(desk.today().size() == 1);
    CHECK(kept(desk).empty());
    desk.type("7");
    desk.type("7");
    desk.find("note")->setFocus();
    CHECK(kept(desk).empty());
}

TEST_CASE("an entry is set aside while somebody else is served, and goes on where it stopped")
{
    TestDesk desk;
    desk.hub.add("Amina K");
    desk.type("2ami");
    desk.enter();
    desk.click("setAside");
    CHECK(desk.find("who")->hasFocus());
    CHECK_FALSE(desk.find<SupportToggle>("support-peer")->isChecked());
    REQUIRE(desk.sees("aside-0"));
    CHECK(desk.find<QAbstractButton>("aside-0")->text().contains(QStringLiteral("Amina K")));

    desk.type("0");
    desk.enter();
    CHECK(desk.today().size() == 1);
    desk.reopen();
    REQUIRE(desk.sees("aside-0"));
    desk.type("3");
    desk.click("aside-0");
    CHECK(desk.find<SupportToggle>("support-peer")->isChecked());
    // What stood there meanwhile was set aside in turn.
    CHECK(desk.find<QAbstractButton>("aside-0")->text().contains(QStringLiteral("Skills")));
    desk.enter();
    CHECK(desk.today().size() == 2);
    CHECK(desk.today().front().who.text == QStringLiteral("Amina K"));
    CHECK(kept(desk).size() == 1);
}

TEST_CASE("nothing is set aside of an untouched bar")
{
    TestDesk desk;
    desk.click("setAside");
    CHECK(kept(desk).empty());
    CHECK_FALSE(desk.sees("aside-0"));
}
