// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/peopledesk.h"

#include <QSignalSpy>

using namespace hub;
using namespace hub::test;

TEST_CASE("letters and Enter open somebody's card under the name they chose")
{
    PeopleDesk desk;
    desk.hub.add("Amina Khan");
    const PersonId sam = desk.hub.add("Sam Okafor");
    desk.open();
    CHECK(desk.heading() == QLatin1String("People"));
    desk.type("okaf");
    desk.press(Qt::Key_Return);
    CHECK(desk.page->openedPerson() == sam);
    CHECK(desk.heading() == QLatin1String("Sam Okafor"));
}

TEST_CASE("what an empty page says can be read to its last line")
{
    PeopleDesk desk;
    desk.open({1140, 600});
    QTest::qWait(1);
    int read = 0;
    for (const auto *const label : desk.window.findChildren<PlainLabel *>()) {
        if (!label->isVisible() || !label->wordWrap())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
        ++read;
    }
    CHECK(read >= 3);
}

TEST_CASE("Down in the field goes to the next match, and Enter opens that one")
{
    PeopleDesk desk;
    const PersonId first = desk.hub.add("Sam Adeyemi");
    desk.hub.add("Sam Okafor");
    desk.open();
    desk.type("sam");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.page->openedPerson());
    CHECK(*desk.page->openedPerson() != first);
    desk.page->find();
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    CHECK(desk.page->openedPerson() == first);
}

TEST_CASE("arrows in the list open no card, because opening one is written down")
{
    PeopleDesk desk;
    desk.hub.add("Amina");
    desk.hub.add("Bev");
    desk.hub.add("Kit");
    desk.open();
    auto *const list = desk.find<QListView>("peopleList");
    REQUIRE(list);
    list->setFocus();
    const auto before = desk.hub->upkeep.check()->changes;
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK_FALSE(desk.page->openedPerson());
    CHECK(desk.hub->upkeep.check()->changes == before);
    desk.press(Qt::Key_Return);
    CHECK(desk.page->openedPerson());
    CHECK(desk.hub->upkeep.check()->changes == before + 1);
}

TEST_CASE("how many match is said, and a name nobody has can be welcomed with only that name")
{
    PeopleDesk desk;
    desk.hub.add("Sam Okafor");
    desk.hub.add("Sam Adeyemi");
    desk.open();
    CHECK(desk.find<QLabel>("peopleCount")->text() == QLatin1String("2 people"));
    desk.type("sam o");
    CHECK(desk.find<QLabel>("peopleCount")->text() == QLatin1String("1 person matches"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type("Dana");
    CHECK(desk.find<QLabel>("peopleCount")->text() == QLatin1String("Nobody here by that name"));
    desk.push("welcomeSomeone");
    CHECK(desk.heading() == QLatin1String("Dana"));
    REQUIRE(desk.page->openedPerson());
    CHECK(desk.detailOf(*desk.page->openedPerson()).names.size() == 1);
    CHECK(desk.find<QLabel>("peopleCount")->text() == QLatin1String("3 people"));
}

TEST_CASE("Enter with letters that nobody matches opens nobody")
{
    PeopleDesk desk;
    desk.hub.add("Sam");
    desk.open();
    desk.type("sam");
    desk.type("zzq");
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.page->openedPerson());
}

TEST_CASE("on a narrow page the list and the card stand one after the other, with a way back")
{
    PeopleDesk desk;
    desk.hub.add("Sam Okafor");
    desk.open({700, 600});
    CHECK(desk.heading() == QLatin1String("People"));
    desk.type("sam");
    desk.press(Qt::Key_Return);
    CHECK(desk.heading() == QLatin1String("Sam Okafor"));
    CHECK_FALSE(desk.find("peopleList"));
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.find("peopleList"));
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("findPerson"));
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.find("peopleList"));
    desk.window.resize(1170, 600);
    QTest::qWait(1);
    CHECK(desk.find("peopleList"));
    CHECK(desk.find("timeline") == nullptr); // no visit yet
    CHECK_FALSE(desk.find("backToList"));
}

TEST_CASE("Escape goes back to finding, and leaves what was typed in a block as it was")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("namesEdit");
    desk.fill("pronouns", "they/them");
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.find("pronouns"));
    CHECK(desk.detailOf(sam).pronouns.isEmpty());
    desk.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("findPerson"));
}

TEST_CASE("the one main act of a card asks for the bar with that person in it")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    desk.open();
    desk.page->openPerson(sam);
    QSignalSpy wanted(desk.page, &PeoplePage::logWanted);
    desk.push("logVisit");
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().value<PersonId>() == sam);
}

TEST_CASE("who is removed goes to Recently removed and comes back with everything")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    const PersonId kit = desk.hub.add("Kit");
    const ContactId visit = desk.hub.log(desk.hub.visitBy(kit)).contacts.front();
    desk.open();
    desk.page->openPerson(sam);
    desk.push("namesEdit");
    desk.push("removePerson");
    CHECK(desk.hub->people.list()->size() == 1);
    CHECK(desk.undoLine().contains(QLatin1String("Recently removed")));
    REQUIRE(desk.hub->contacts.remove(visit));
    desk.push("showRemoved");
    CHECK(desk.heading() == QLatin1String("Recently removed"));
    CHECK(desk.allRead().contains(QLatin1String("Sam")));
    CHECK(desk.allRead().contains(QLatin1String("Peer support")));
    desk.push("bringBackVisit");
    CHECK_FALSE(desk.hub.row(visit).contact.removed);
    desk.push("bringBack");
    CHECK(desk.hub->people.list()->size() == 2);
    CHECK(desk.allRead().contains(QLatin1String("Nobody was removed.")));
    desk.push("undoLink");
    CHECK(desk.hub->people.list()->size() == 1);
}

TEST_CASE("what another part of the program saves shows at once, and the undo line no longer stands")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("namesEdit");
    desk.fill("pronouns", "they/them");
    desk.press(Qt::Key_Return);
    CHECK(desk.undoLine() == QLatin1String("Changed pronouns."));
    desk.hub.log(desk.hub.visitBy(sam));
    CHECK(desk.undoLine().isEmpty());
    CHECK(desk.find("timeline"));
    CHECK(desk.find<QLabel>("personLine")->text().contains(QLatin1String("here today")));
}
