// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"
#include "ui/widgets/chips.h"

#include <QRadioButton>

using namespace hub;
using namespace hub::test;

static void pressRepeated(QWidget *widget, int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(widget, &press);
}

TEST_CASE("digits toggle support while Who is empty, and are text once letters stand there")
{
    TestDesk desk;
    desk.type("25");
    CHECK(desk.who().isEmpty());
    CHECK(desk.find<SupportToggle>("support-peer")->isChecked());
    CHECK(desk.find<SupportToggle>("support-goals")->isChecked());
    desk.type("2");
    CHECK_FALSE(desk.find<SupportToggle>("support-peer")->isChecked());
    desk.type("R2");
    CHECK(desk.who() == QStringLiteral("R2"));
    CHECK_FALSE(desk.find<SupportToggle>("support-peer")->isChecked());
}

TEST_CASE("Enter on an untouched bar logs nothing and says which key is for just being here")
{
    TestDesk desk;
    desk.enter();
    CHECK(desk.today().empty());
    CHECK(desk.said("barStatus").contains(QStringLiteral("0 for just being here")));
    desk.type("0");
    desk.enter();
    CHECK(desk.today().size() == 1);
}

TEST_CASE("a second Enter, or one that repeats because it is held down, never logs twice")
{
    TestDesk desk;
    desk.type("3");
    desk.enter();
    desk.enter();
    CHECK(desk.today().size() == 1);
    desk.type("dana");
    pressRepeated(desk.find("who"), Qt::Key_Return);
    CHECK(desk.who() == QStringLiteral("dana"));
    desk.enter();
    pressRepeated(desk.find("who"), Qt::Key_Return);
    CHECK(desk.today().size() == 1);
    desk.find("note")->setFocus();
    pressRepeated(desk.find("note"), Qt::Key_Return);
    pressRepeated(desk.find("when"), Qt::Key_Return);
    CHECK(desk.today().size() == 1);
}

TEST_CASE("a note logs with Enter while it is one line, and with Ctrl and Enter always")
{
    TestDesk desk;
    desk.find("note")->setFocus();
    desk.type("one");
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    desk.type("two");
    desk.enter();
    desk.type("three");
    CHECK(desk.today().empty());
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.today().size() == 1);
    CHECK(desk.today().front().contact.notes == std::vector{QStringLiteral("one\ntwo\nthree")});
    desk.find("note")->setFocus();
    desk.type("short");
    desk.enter();
    CHECK(desk.today().size() == 2);
}

TEST_CASE("how things are begins with nothing chosen, and takes digits only while it has the focus")
{
    TestDesk desk;
    const auto isChosen = [&](const char *code) {
        return desk.find("feeling")
            ->findChild<QRadioButton *>(QLatin1String("choice-") + QLatin1String(code))
            ->isChecked();
    };
    for (const char *const code : {"worst", "not-great", "ok", "well", "growing", "none"})
        CHECK_FALSE(isChosen(code));
    desk.type("2");
    CHECK_FALSE(isChosen("not-great"));
    desk.find("feeling")->findChild<QRadioButton *>(QStringLiteral("choice-ok"))->setFocus();
    desk.type("2");
    CHECK(isChosen("not-great"));
    desk.f2();
    desk.enter();
    CHECK(desk.today().front().contact.feeling == Feeling{QStringLiteral("not-great")});
    CHECK_FALSE(isChosen("not-great"));
}

TEST_CASE("a visit of yesterday is said in plain words, with the whole date under them")
{
    TestDesk desk;
    desk.type("0");
    desk.find("when")->setFocus();
    desk.type("yesterday 3pm");
    CHECK(desk.said("whenEcho") == QStringLiteral("Friday 20 November 2026, 3pm"));
    desk.enter();
    CHECK(desk.today().empty());
    const auto yesterday = desk->contacts.day(QDate(2026, 11, 20));
    REQUIRE(yesterday->rows.size() == 1);
    CHECK(desk->civilTime().timeOf(yesterday->rows.front().contact.when.at) == QTime(15, 0));
    CHECK(desk.said("loggedLine") == QStringLiteral("Logged a visit without a name, Friday 20 November 2026, 3pm."));
}

TEST_CASE("a time that is not clear is said after the attempt, beside the field, and nothing is lost")
{
    TestDesk desk;
    desk.type("0");
    desk.find("when")->setFocus();
    desk.type("last Tues or so");
    CHECK_FALSE(desk.sees("whenEcho"));
    desk.enter();
    CHECK(desk.today().empty());
    CHECK(desk.find("when")->hasFocus());
    CHECK(desk.sees("whenEcho"));
    CHECK(desk.find("when")->accessibleDescription() == desk.find<QLabel>("whenEcho")->text());
    CHECK(desk.find<QLineEdit>("when")->text() == QStringLiteral("last Tues or so"));
    CHECK(desk.find<SupportToggle>("support-just-here")->isChecked());
}

TEST_CASE("a carer's visit says whom it is about, if that is wanted")
{
    TestDesk desk;
    const PersonId kit = desk.hub.add("Kit");
    const PersonId nuala = desk.hub.add("Nuala");
    REQUIRE(desk->people.addCarer(kit, nuala, QStringLiteral("my sister")));
    desk.type("nual");
    desk.enter();
    CHECK_FALSE(desk.sees("about"));
    desk.type("4");
    REQUIRE(desk.sees("about"));
    desk.find("about")->findChild<QAbstractButton *>(QStringLiteral("choice-") + kit.toHex())->click();
    desk.f2();
    desk.enter();
    CHECK(desk.today().front().contact.person == nuala);
    CHECK(desk.today().front().contact.about == kit);
}

TEST_CASE("goals with a recovery worker offers the person's goals as picks, and those that have their end no more")
{
    TestDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    const auto walk = desk->goals.add(sam, {QStringLiteral("walk to the river"), Whose::Person, {}, {}, false});
    const auto old = desk->goals.add(sam, {QStringLiteral("find a dentist"), Whose::Person, {}, {}, false});
    REQUIRE(walk);
    REQUIRE(desk->goals.setStatus(sam, *old, GoalStatus::Met));
    desk.type("sam");
    desk.enter();
    CHECK_FALSE(desk.sees("goalChoice"));
    desk.type("5");
    REQUIRE(desk.sees("goalChoice"));
    const QString wanted = QStringLiteral("goal-") + walk->toHex();
    CHECK(desk.find("goalChoice")->findChildren<SupportToggle *>().size() == 1);
    desk.find("goalChoice")->findChild<SupportToggle *>(wanted)->click();
    desk.f2();
    desk.enter();
    const ContactId visit = desk.today().front().contact.id;
    CHECK(desk->contacts.draftOf(visit)->goals == std::vector{*walk});
    CHECK_FALSE(desk.sees("goalChoice"));
}

TEST_CASE("a call to somebody who asked for texts asks first, once, and is logged all the same")
{
    TestDesk desk;
    const PersonId amina = desk.hub.add("Amina");
    Reach text;
    text.way = {QStringLiteral("text")};
    REQUIRE(desk->people.addReach(amina, text));
    desk.type("amin");
    desk.enter();
    CHECK_FALSE(desk.sees("wayHint"));
    desk.click("more");
    desk.find("kind")->findChild<QAbstractButton *>(QStringLiteral("choice-phone"))->click();
    REQUIRE(desk.sees("wayHint"));
    CHECK(desk.said("wayHint").contains(QStringLiteral("Amina asked for this instead: Text")));
    desk.f2();
    desk.enter();
    CHECK(desk.today().empty());
    CHECK(desk.said("wayHint").contains(QStringLiteral("once more")));
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK_FALSE(desk.sees("wayHint"));
}

TEST_CASE("what is asked for seldom stands behind More, with answers that go without saying")
{
    TestDesk desk;
    CHECK_FALSE(desk.sees("details"));
    desk.click("more");
    REQUIRE(desk.sees("details"));
    const auto choose = [&](const char *question, const char *code) {
        desk.find(question)->findChild<QAbstractButton *>(QLatin1String("choice-") + QLatin1String(code))->click();
    };
    choose("kind", "phone");
    choose("attendance", "told-us");
    choose("place", "garden");
    desk.find("minutes")->setFocus();
    desk.type("half an hour");
    desk.f2();
    desk.enter();
    const Contact contact = desk.today().front().contact;
    CHECK(contact.kind == ContactKind{QStringLiteral("phone")});
    CHECK(contact.attendance == Attendance{QStringLiteral("told-us")});
    CHECK(contact.place == Place{QStringLiteral("garden")});
    CHECK(contact.minutes == 30);
    CHECK_FALSE(desk.sees("details"));
}

TEST_CASE("a morning of another day is kept as a morning")
{
    TestDesk desk;
    desk.type("0");
    desk.find("when")->setFocus();
    desk.type("mon am");
    desk.enter();
    const auto monday = desk->contacts.day(QDate(2026, 11, 16));
    REQUIRE(monday->rows.size() == 1);
    CHECK(monday->rows.front().contact.when.precision == Precision::HalfDay);
    CHECK(desk.today().empty());
}

TEST_CASE("F2 comes to Who from a note, with what was typed still there")
{
    TestDesk desk;
    desk.type("3");
    desk.find("note")->setFocus();
    desk.type("tea");
    desk.f2();
    CHECK(desk.find("who")->hasFocus());
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK(desk.today().front().contact.notes == std::vector{QStringLiteral("tea")});
}

TEST_CASE("Enter logs from a chip and from how long it took, and presses a button that has the focus")
{
    TestDesk desk;
    SECTION("from how things are")
    {
        desk.find("feeling")->findChild<QRadioButton *>(QStringLiteral("choice-ok"))->setFocus();
        desk.type("3");
        desk.enter();
        REQUIRE(desk.today().size() == 1);
        CHECK(desk.today().front().contact.feeling == Feeling{QStringLiteral("ok")});
    }
    SECTION("from a kind of support")
    {
        desk.find("support-peer")->setFocus();
        desk.press(Qt::Key_Space);
        desk.enter();
        CHECK(desk.today().size() == 1);
    }
    SECTION("from how long it took")
    {
        desk.click("more");
        desk.find("minutes")->setFocus();
        desk.type("20 mins");
        desk.enter();
        REQUIRE(desk.today().size() == 1);
        CHECK(desk.today().front().contact.minutes == 20);
    }
    SECTION("the button is pressed instead")
    {
        desk.type("3");
        desk.find("setAside")->setFocus();
        desk.enter();
        CHECK(desk.today().empty());
        CHECK(desk.sees("aside-0"));
    }
}
