// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"

#include <QPlainTextEdit>
#include <QTableView>

using namespace hub;
using namespace hub::test;

static void chooseRow(const TestDesk &desk, int row)
{
    auto *const table = desk.find<QTableView>("visits");
    table->setFocus();
    table->selectRow(row);
}

static QString cell(const TestDesk &desk, int row, int column)
{
    const auto *const model = desk.find<QTableView>("visits")->model();
    return model->index(row, column).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
}

TEST_CASE("a logged visit is said, stands in the list, and can be taken back")
{
    TestDesk desk;
    desk.hub.add("Amina K");
    desk.type("5ami");
    desk.enter();
    desk.enter();
    CHECK(desk.said("loggedLine") == QStringLiteral("Logged Amina K, 10:30am."));
    CHECK(cell(desk, 0, 0) == QStringLiteral("10:30am"));
    CHECK(cell(desk, 0, 1) == QStringLiteral("Amina K"));
    CHECK(cell(desk, 0, 2) == QStringLiteral("Goals"));
    CHECK(desk.said("dayCount") == QStringLiteral("1 person"));
    SECTION("with the button")
    {
        desk.click("undo");
    }
    SECTION("with the key, while the focus is in Who")
    {
        REQUIRE(desk.find("who")->hasFocus());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
    }
    SECTION("from the list, with the keyboard alone")
    {
        chooseRow(desk, 0);
        desk.enter();
        while (QApplication::focusWidget()->objectName() != QStringLiteral("undoVisit"))
            desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Space);
    }
    CHECK(desk.today().empty());
    CHECK(desk->people.list()->size() == 1);
    CHECK(desk.sees("loggedLine"));
}

TEST_CASE("Ctrl+Z in Who never brings back the name of somebody who has been logged")
{
    TestDesk desk;
    desk.type("Dana");
    desk.enter();
    desk.enter();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.who().isEmpty());
    CHECK(desk.today().empty());
}

TEST_CASE("Ctrl+Z in a field takes back typing before it takes back visits")
{
    TestDesk desk;
    desk.type("0");
    desk.enter();
    desk.find("note")->setFocus();
    desk.type("tea");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.find<QPlainTextEdit>("note")->toPlainText().isEmpty());
    CHECK(desk.today().size() == 1);
}

TEST_CASE("taking back a welcome takes the person too")
{
    TestDesk desk;
    desk.type("Dana");
    desk.enter();
    desk.enter();
    REQUIRE(desk->people.list()->size() == 1);
    desk.click("undo");
    CHECK(desk.today().empty());
    CHECK(desk->people.list()->empty());
}

TEST_CASE("taking back a visit of several people takes all of them back")
{
    TestDesk desk;
    desk.hub.add("Amina K");
    desk.type("ami");
    desk.enter();
    desk.type("Dana");
    desk.enter();
    desk.enter();
    REQUIRE(desk.today().size() == 2);
    desk.click("undo");
    CHECK(desk.today().empty());
}

TEST_CASE("people are counted once, and visits without a name beside them")
{
    TestDesk desk;
    desk.hub.add("Amina K");
    for (const char *const keys : {"5ami", "2ami"}) {
        desk.type(keys);
        desk.enter();
        desk.enter();
    }
    for (int i = 0; i < 2; ++i) {
        desk.type("0");
        desk.enter();
    }
    CHECK(desk.said("dayCount") == QStringLiteral("1 person, 2 visits without a name"));
    CHECK(cell(desk, 0, 1) == QStringLiteral("someone"));
}

TEST_CASE("an entry is corrected in the bar, which says so, and its old wording is kept")
{
    TestDesk desk;
    desk.type("5");
    desk.find("note")->setFocus();
    desk.type("talked about work");
    desk.enter();
    desk.type("half typed");
    chooseRow(desk, 0);
    desk.click("correct");
    CHECK(desk.sees("correctingLine"));
    CHECK(desk.said("correctingLine").contains(QStringLiteral("someone, 10:30am")));
    CHECK(desk.sees("aside-0"));
    desk.find<QPlainTextEdit>("note")->setPlainText(QStringLiteral("talked about moving"));
    desk.find("who")->setFocus();
    desk.type("2");
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    const ContactRow row = desk.today().front();
    CHECK(row.contact.notes == std::vector{QStringLiteral("talked about moving")});
    CHECK(row.contact.supports.size() == 2);
    CHECK_FALSE(desk.sees("correctingLine"));
    const auto history = desk->contacts.history(row.contact.id);
    REQUIRE(history);
    const auto isOld = [](const FieldWriting &one) { return one.value == Value(QStringLiteral("talked about work")); };
    CHECK(std::any_of(history->begin(), history->end(), isOld));
    // And the correction is one thing to take back.
    desk.click("undo");
    CHECK(desk.today().front().contact.notes == std::vector{QStringLiteral("talked about work")});
}

TEST_CASE("a correction that changes nothing keeps the time as exactly as it was")
{
    TestDesk desk;
    desk.type("5");
    desk.find("when")->setFocus();
    desk.type("today");
    desk.enter();
    const auto before = desk.today();
    REQUIRE(before.size() == 1);
    chooseRow(desk, 0);
    desk.click("correct");
    desk.enter();
    CHECK(desk.today().front().contact == before.front().contact);
}

TEST_CASE("a correction can be left, and then nothing has changed")
{
    TestDesk desk;
    desk.type("5");
    desk.enter();
    const auto before = desk.today();
    chooseRow(desk, 0);
    desk.click("correct");
    desk.type("7");
    desk.click("setAside");
    CHECK(desk.today().front().contact == before.front().contact);
    CHECK_FALSE(desk.sees("correctingLine"));
    CHECK_FALSE(desk.sees("aside-0"));
}

TEST_CASE("a visit without a name is linked to a person afterwards, and let go again")
{
    TestDesk desk;
    const PersonId amina = desk.hub.add("Amina K");
    desk.type("0");
    desk.enter();
    chooseRow(desk, 0);
    desk.click("whoWasIt");
    CHECK(desk.find("whoseVisit")->hasFocus());
    desk.type("ami");
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK(desk.today().front().contact.person == amina);
    chooseRow(desk, 0);
    desk.click("unlink");
    CHECK_FALSE(desk.today().front().contact.person);
}

TEST_CASE("a correction can say whose visit it was")
{
    TestDesk desk;
    const PersonId amina = desk.hub.add("Amina K");
    desk.type("0");
    desk.enter();
    chooseRow(desk, 0);
    desk.click("correct");
    desk.type("ami");
    desk.enter();
    desk.enter();
    CHECK(desk.today().front().contact.person == amina);
    chooseRow(desk, 0);
    desk.click("correct");
    desk.press(Qt::Key_Backspace);
    desk.enter();
    CHECK_FALSE(desk.today().front().contact.person);
}

TEST_CASE("an older visit is removed, stands in Recently removed, and comes back")
{
    TestDesk desk;
    desk.hub.clock.addDays(-1);
    auto visit = desk.hub.visitBy(desk.hub.add("Amina K"));
    desk.hub.log(visit);
    desk.hub.clock.addDays(1);
    // Logged yesterday about yesterday, it is no longer to be undone but may be removed.
    const auto yesterday = desk->contacts.day(QDate(2026, 11, 20));
    REQUIRE(yesterday->rows.size() == 1);
    REQUIRE(desk->contacts.remove(yesterday->rows.front().contact.id));
    desk.click("recentlyRemoved");
    REQUIRE(cell(desk, 0, 1) == QStringLiteral("Amina K"));
    CHECK(cell(desk, 0, 0) == QStringLiteral("Fri 20 Nov, 10:30am"));
    chooseRow(desk, 0);
    CHECK_FALSE(desk.sees("correct"));
    desk.click("bringBackVisit");
    CHECK(desk->contacts.day(QDate(2026, 11, 20))->rows.size() == 1);
    desk.click("backToToday");
    CHECK(desk.said("dayCount") == QStringLiteral("Nobody has been logged yet today."));
}

TEST_CASE("a visit of an earlier day is found a day at a time, and linked to somebody")
{
    TestDesk desk;
    const PersonId kit = desk.hub.add("Kit");
    desk.hub.clock.addDays(-9);
    ContactDraft unlinked;
    unlinked.supports = {{QStringLiteral("welcoming")}};
    const ContactId visit = desk.hub.log(unlinked).contacts.front();
    desk.hub.clock.addDays(6);
    desk.hub.log(desk.hub.visitBy(kit));
    desk.hub.clock.addDays(3);
    desk.reopen();
    CHECK_FALSE(desk.sees("laterDay"));
    desk.click("earlierDay");
    CHECK(desk.said("dayCount") == QStringLiteral("1 person"));
    // The days between, when nobody came, are passed over.
    desk.click("earlierDay");
    CHECK(cell(desk, 0, 1) == QStringLiteral("someone"));
    CHECK_FALSE(desk.sees("earlierDay"));
    chooseRow(desk, 0);
    desk.click("whoWasIt");
    desk.type("kit");
    desk.enter();
    CHECK(cell(desk, 0, 1) == QStringLiteral("Kit"));
    CHECK(desk.hub.row(visit).contact.person == kit);
    desk.click("laterDay");
    desk.click("laterDay");
    CHECK(desk.said("dayCount") == QStringLiteral("Nobody has been logged yet today."));
    CHECK_FALSE(desk.sees("backToToday"));
}

TEST_CASE("whoever is logged while an earlier day is looked at stands in today's list, which comes back for it")
{
    TestDesk desk;
    desk.hub.clock.addDays(-1);
    desk.hub.log(desk.hub.visitBy(desk.hub.add("Kit")));
    desk.hub.clock.addDays(1);
    desk.reopen();
    desk.click("earlierDay");
    REQUIRE(cell(desk, 0, 1) == QStringLiteral("Kit"));
    desk.f2();
    desk.type("7");
    desk.enter();
    CHECK(cell(desk, 0, 1) == QStringLiteral("someone"));
    CHECK_FALSE(desk.sees("backToToday"));
    CHECK(desk.sees("earlierDay"));
}

TEST_CASE("what another part of the program writes is in the list at once")
{
    TestDesk desk;
    desk.hub.log(desk.hub.visitBy(desk.hub.add("Amina K")));
    CHECK(cell(desk, 0, 1) == QStringLiteral("Amina K"));
}

TEST_CASE("Ctrl+Z takes back people who came together in one go")
{
    TestDesk desk;
    desk.hub.add("Amina K");
    for (const char *const name : {"ami", "Dana"}) {
        desk.type(name);
        desk.enter();
    }
    desk.enter();
    REQUIRE(desk.today().size() == 2);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.today().empty());
    CHECK(desk->people.list()->size() == 1);
}

TEST_CASE("taking back a welcome leaves the person if something else was written about them")
{
    TestDesk desk;
    desk.type("Dana");
    desk.enter();
    desk.enter();
    const PersonId dana = desk.today().front().contact.person.value();
    REQUIRE(desk->people.setPronouns(dana, QStringLiteral("she/her")));
    desk.click("undo");
    CHECK(desk.today().empty());
    CHECK(desk->people.list()->size() == 1);
}

TEST_CASE("a visit can be taken back until the working day ends, and then no more")
{
    TestDesk desk;
    desk.type("5");
    desk.enter();
    SECTION("late the same evening")
    {
        desk.hub.clock.addMinutes(17 * 60); // 3:30am
        desk.click("undo");
        CHECK(desk.today().empty());
    }
    SECTION("the next morning")
    {
        desk.hub.clock.addMinutes(18 * 60); // 4:30am
        SECTION("with the button")
        {
            desk.click("undo");
        }
        SECTION("with the key")
        {
            desk.press(Qt::Key_Z, Qt::ControlModifier);
        }
        CHECK(desk->contacts.day(QDate(2026, 11, 21))->rows.size() == 1);
        CHECK_FALSE(desk.said("loggedLine").startsWith(QStringLiteral("Taken back")));
        CHECK_FALSE(desk.sees("undo"));
    }
}

TEST_CASE("Undo in the list takes back what was done to the visit last, and says what that was")
{
    TestDesk desk;
    desk.hub.add("Amina K");
    desk.type("0");
    desk.enter();
    chooseRow(desk, 0);
    desk.click("whoWasIt");
    desk.type("ami");
    desk.enter();
    chooseRow(desk, 0);
    desk.click("undoVisit");
    REQUIRE(desk.today().size() == 1);
    CHECK_FALSE(desk.today().front().contact.person);
    CHECK(desk.said("loggedLine") == QStringLiteral("The visit belongs again to whom it belonged before."));
    chooseRow(desk, 0);
    desk.click("undoVisit");
    CHECK(desk.today().empty());
}
