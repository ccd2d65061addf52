// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"

#include <QAbstractButton>
#include <QTableView>

using namespace hub;
using namespace hub::test;

TEST_CASE("Enter takes the best match for the letters that stand there, however fast they were typed")
{
    TestDesk desk;
    const PersonId often = desk.hub.add("Sam Adeyemi");
    const PersonId samuel = desk.hub.add("Samuel Wirth");
    for (int i = 0; i < 5; ++i) {
        desk.hub.log(desk.hub.visitBy(often));
        desk.hub.clock.addDays(1);
    }
    // Until the last letter Sam Adeyemi is the likeliest.
    desk.type("sam");
    REQUIRE(desk.rows().front().startsWith(QStringLiteral("Sam Adeyemi")));
    desk.type("u");
    desk.enter();
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK(desk.today().front().contact.person == samuel);
}

TEST_CASE("letters that were pasted or changed while nobody looked are searched before Enter takes a row")
{
    TestDesk desk;
    desk.hub.add("Bev Jones");
    const PersonId kit = desk.hub.add("Kit Marlow");
    desk.type("bev");
    auto *const who = desk.find<QLineEdit>("who");
    {
        const QSignalBlocker unseen(who);
        who->setText(QStringLiteral("kit"));
    }
    desk.enter();
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK(desk.today().front().contact.person == kit);
}

TEST_CASE("two people of one name are told apart by words about when they come, not how they are")
{
    TestDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    REQUIRE(desk->people.addName(sam, {QStringLiteral("Little Sam"), PersonName::Kind::Known}));
    const PersonId other = desk.hub.add("Sam Okafor");
    desk.hub.clock.addDays(-2);
    auto visit = desk.hub.visitBy(other);
    visit.feeling = Feeling{QStringLiteral("worst")};
    desk.hub.log(visit);
    desk.hub.clock.addDays(2);
    desk.type("sam");
    CHECK(desk.rows()
        == QStringList{QStringLiteral("Sam Okafor · last here Thursday"), QStringLiteral("Sam · “Little Sam”"),
            QStringLiteral("Welcome someone new: “sam”")});
}

TEST_CASE("somebody new of a known name is welcomed by going to the last row")
{
    TestDesk desk;
    desk.hub.add("Dana Kowalska");
    desk.type("Dana");
    desk.press(Qt::Key_Up);
    desk.enter();
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK(desk.today().front().who.text == QStringLiteral("Dana"));
    CHECK(desk->people.list()->size() == 2);
}

TEST_CASE("a close name is offered and never in the way")
{
    TestDesk desk;
    const PersonId known = desk.hub.add("Dana Kowalska");
    desk.type("Dana Kowalski");
    CHECK(desk.rows()
        == QStringList{QStringLiteral("There is already a Dana Kowalska. Is it the same person?"),
            QStringLiteral("Welcome someone new: “Dana Kowalski”")});
    SECTION("Enter welcomes")
    {
        desk.enter();
        desk.enter();
        CHECK(desk.today().front().who.text == QStringLiteral("Dana Kowalski"));
    }
    SECTION("Up takes the one who is meant")
    {
        desk.press(Qt::Key_Up);
        desk.enter();
        desk.enter();
        CHECK(desk.today().front().contact.person == known);
    }
}

TEST_CASE("a new name can be no more than a nickname")
{
    TestDesk desk;
    desk.type("Big Dave");
    desk.enter();
    desk.click("nickname-0");
    desk.find("who")->setFocus();
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK(desk.today().front().who == PersonName{QStringLiteral("Big Dave"), PersonName::Kind::Nickname});
}

TEST_CASE("people who came together are chips, and a visit each; Backspace takes out the last")
{
    TestDesk desk;
    desk.hub.add("Amina K");
    desk.hub.add("Bev Jones");
    desk.hub.add("Kit");
    for (const char *const name : {"ami", "bev", "kit"}) {
        desk.type(name);
        desk.enter();
    }
    CHECK(desk.find<QAbstractButton>("visitor-2")->isVisible());
    desk.press(Qt::Key_Backspace);
    desk.type("7");
    desk.enter();
    QStringList names;
    for (const ContactRow &row : desk.today())
        names << row.who.text;
    names.sort();
    CHECK(names == QStringList{QStringLiteral("Amina K"), QStringLiteral("Bev Jones")});
    CHECK(desk.said("loggedLine") == QStringLiteral("Logged Amina K and Bev Jones, 10:30am."));
}

TEST_CASE("nobody is taken twice into one visit")
{
    TestDesk desk;
    desk.hub.add("Amina K");
    for (int i = 0; i < 2; ++i) {
        desk.type("ami");
        desk.enter();
    }
    desk.enter();
    CHECK(desk.today().size() == 1);
}

TEST_CASE("someone who would rather not say is counted without becoming a person")
{
    TestDesk desk;
    desk.hub.add("Roland");
    desk.type("ro");
    desk.press(Qt::Key_R, Qt::AltModifier);
    CHECK(desk.find("who")->hasFocus());
    CHECK(desk.who().isEmpty());
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK_FALSE(desk.today().front().contact.person);
    CHECK(desk->people.list()->size() == 1);
}

TEST_CASE("a name that stands in Who is never dropped by logging from elsewhere")
{
    TestDesk desk;
    desk.type("5Dana");
    desk.find("note")->setFocus();
    desk.type("came with a friend");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.today().empty());
    CHECK(desk.who() == QStringLiteral("Dana"));
    CHECK(desk.find("who")->hasFocus());
    CHECK(desk.said("barStatus").contains(QStringLiteral("Is “Dana” who came?")));
}

TEST_CASE("names that pretend to be markup, or turn the writing round, are shown as they were typed")
{
    TestDesk desk;
    const QString markup = QStringLiteral("<img src=file:///etc/passwd>");
    const QString turned = QStringLiteral("Sam\u202Erofako");
    for (const QString &name : {markup, turned}) {
        desk.find<QLineEdit>("who")->setText(name);
        desk.enter();
        const auto *const chip = desk.find<QAbstractButton>("visitor-0");
        CHECK_FALSE(chip->text().contains(QChar(0x202E)));
        desk.enter();
    }
    CHECK(desk.find<QLabel>("loggedLine")->textFormat() == Qt::PlainText);
    CHECK_FALSE(desk.find<QLabel>("loggedLine")->text().contains(QChar(0x202E)));
    CHECK(desk.today().back().who.text == markup);
    desk.type("<img");
    CHECK(desk.rows().front().startsWith(markup));
    desk.press(Qt::Key_Escape);
    desk.type("sam");
    CHECK_FALSE(desk.rows().join(u'\n').contains(QChar(0x202E)));
}

TEST_CASE("the last row, reached by Down, welcomes somebody new of a known name")
{
    TestDesk desk;
    const PersonId known = desk.hub.add("Dana Kowalska");
    desk.type("Dana");
    REQUIRE(desk.rows().back() == QStringLiteral("Welcome someone new: “Dana”"));
    desk.press(Qt::Key_Down);
    desk.enter();
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK(desk.today().front().contact.person != known);
    CHECK(desk.today().front().who == PersonName{QStringLiteral("Dana"), PersonName::Kind::Known});
}

TEST_CASE("people are found by any name, any part, any accent, and by what sounds alike")
{
    TestDesk desk;
    const PersonId sian = desk.hub.add("Siân O'Brien");
    const PersonId priyah = desk.hub.add("Priyah Raman");
    REQUIRE(desk->people.addName(priyah, {QStringLiteral("Pip"), PersonName::Kind::Nickname}));
    const std::pair<const char *, PersonId> typed[] = {
        {"sian", sian}, {"SIÂN", sian}, {"obr", sian}, {"rien", sian}, {"siob", sian}, {"Priya", priyah}, {"pip", priyah}};
    for (const auto &[letters, person] : typed) {
        INFO(letters);
        desk.type(letters);
        desk.enter();
        desk.enter();
        CHECK(desk.today().front().contact.person == person);
        desk.hub.clock.addMinutes(1);
    }
}

TEST_CASE("who comes on this weekday at this hour stands before who comes as often on others")
{
    TestDesk desk;
    const PersonId saturdays = desk.hub.add("Sam Okafor");
    const PersonId evenings = desk.hub.add("Sam Adeyemi");
    desk.hub.clock.addDays(-35);
    for (int week = 0; week < 5; ++week) {
        desk.hub.log(desk.hub.visitBy(saturdays));
        desk.hub.clock.addDays(3);
        desk.hub.clock.addMinutes(8 * 60);
        desk.hub.log(desk.hub.visitBy(evenings));
        desk.hub.clock.addMinutes(-8 * 60);
        desk.hub.clock.addDays(4);
    }
    desk.type("sam");
    CHECK(desk.rows().front().startsWith(QStringLiteral("Sam Okafor · usually Saturdays")));
    desk.hub.clock.addDays(-3);
    desk.hub.clock.addMinutes(8 * 60);
    desk.press(Qt::Key_Escape);
    desk.type("sam");
    CHECK(desk.rows().front().startsWith(QStringLiteral("Sam Adeyemi · usually Tuesdays")));
}

TEST_CASE("nobody, a nickname, a known name: each visit stays what it was and goes up later without a copy")
{
    TestDesk desk;
    desk.type("7");
    desk.enter();
    CHECK(desk->people.list()->empty());
    CHECK(desk.said("dayCount") == QStringLiteral("0 people, 1 visit without a name"));

    desk.type("Big Dave");
    desk.enter();
    desk.click("nickname-0");
    desk.f2();
    desk.enter();
    const PersonId dave = desk.today().front().contact.person.value();
    CHECK(desk.said("dayCount") == QStringLiteral("1 person, 1 visit without a name"));

    // The visit of nobody turns out to have been his.
    desk.find<QTableView>("visits")->selectRow(1);
    desk.click("whoWasIt");
    desk.type("dave");
    desk.enter();
    CHECK(desk.said("dayCount") == QStringLiteral("1 person"));

    REQUIRE(desk->people.chooseName(dave, {QStringLiteral("David Rowe"), PersonName::Kind::Known}));
    for (const ContactRow &row : desk.today()) {
        CHECK(row.contact.person == dave);
        CHECK(row.who == PersonName{QStringLiteral("David Rowe"), PersonName::Kind::Known});
    }
    CHECK(desk->people.list()->size() == 1);
}
