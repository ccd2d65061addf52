// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"
#include "ui/widgets/chips.h"

#include <QAbstractItemModel>
#include <QListView>
#include <QRadioButton>

using namespace hub;
using namespace hub::test;

static QStringList rowsShown(const TestDesk &desk)
{
    const auto *const model = desk.find<QListView>("matches")->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    return rows;
}

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
    REQUIRE(rowsShown(desk).front().startsWith(QStringLiteral("Sam Adeyemi")));
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
    CHECK(rowsShown(desk)
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
    CHECK(rowsShown(desk)
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
    CHECK(rowsShown(desk).front().startsWith(markup));
    desk.press(Qt::Key_Escape);
    desk.type("sam");
    CHECK_FALSE(rowsShown(desk).join(u'\n').contains(QChar(0x202E)));
}
