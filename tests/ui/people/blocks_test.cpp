// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/peopledesk.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace hub;
using namespace hub::test;

static PersonName known(const char *text)
{
    return {QString::fromUtf8(text), PersonName::Kind::Known};
}

TEST_CASE("a name typed and entered is one more name, and Undo takes that one back")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam Okafor");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("namesEdit");
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("namesFirst"));
    desk.type("Sammy");
    desk.press(Qt::Key_Return);
    CHECK(desk.detailOf(sam).names.size() == 2);
    CHECK(desk.undoLine() == QLatin1String("Added a name."));
    CHECK(desk.find<QLabel>("personLine")->text().contains(QLatin1String("Sammy")));
    desk.push("undoLink");
    CHECK(desk.detailOf(sam).names == std::vector{known("Sam Okafor")});
}

TEST_CASE("another of their names is shown when they choose it, and one can be taken out")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam Okafor");
    REQUIRE(desk.hub->people.addName(sam, known("Samira")));
    desk.open();
    desk.page->openPerson(sam);
    desk.push("namesEdit");
    desk.push("showName");
    CHECK(desk.heading() == QLatin1String("Samira"));
    desk.push("takeOutName");
    CHECK(desk.detailOf(sam).names == std::vector{known("Samira")});
}

TEST_CASE("a nickname becomes a name they go by, with one press")
{
    PeopleDesk desk;
    const PersonId dave = *desk.hub->people.add({QStringLiteral("Big Dave"), PersonName::Kind::Nickname});
    desk.open();
    desk.page->openPerson(dave);
    CHECK(desk.find<QLabel>("personLine")->text().contains(QLatin1String("nickname")));
    desk.push("namesEdit");
    desk.push("upgradeName");
    CHECK(desk.detailOf(dave).names == std::vector{known("Big Dave")});
    CHECK_FALSE(desk.find("upgradeName"));
}

TEST_CASE("how somebody found the hub is said on their card in the hub's words, and may be unsaid")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    REQUIRE(desk.hub->lists.rename(HubList::RoutesIn, QStringLiteral("gp"), QStringLiteral("The doctor's")));
    desk.open();
    desk.page->openPerson(sam);
    CHECK_FALSE(desk.find<QLabel>("personLine")->text().contains(QLatin1String("found us")));
    desk.push("namesEdit");
    desk.find("routeIn")->findChild<QAbstractButton *>(QStringLiteral("choice-gp"))->click();
    CHECK(desk.detailOf(sam).routeIn == QStringLiteral("gp"));
    CHECK(desk.find<QLabel>("personLine")->text().contains(QLatin1String("found us: The doctor's")));
    desk.find("routeIn")->findChild<QAbstractButton *>(QStringLiteral("choice-none"))->click();
    CHECK(desk.detailOf(sam).routeIn == QString());
}

TEST_CASE("a date of birth is read as people type it, said back, and never one that is to come")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("namesEdit");
    desk.fill("born", "21 nov 85");
    CHECK(desk.allRead().contains(QLatin1String("Thursday 21 November 1985")));
    desk.press(Qt::Key_Return);
    CHECK(desk.detailOf(sam).born == std::vector{QDate(1985, 11, 21)});
    desk.fill("born", "1/1/2030");
    desk.push("namesDone");
    CHECK(desk.detailOf(sam).born == std::vector{QDate(1985, 11, 21)});
    REQUIRE(desk.find("born")); // stays open and says why
    CHECK(desk.find<QLineEdit>("born")->hasFocus());
    CHECK(desk.find<QLineEdit>("born")->text() == QLatin1String("1/1/2030"));
    CHECK(interfaceOf(desk.find("born"))->text(QAccessible::Description).contains(QLatin1String("up to today")));
    desk.fill("born", " ");
    desk.push("namesDone");
    CHECK(desk.detailOf(sam).born->empty());
}

TEST_CASE("what somebody should know is kept when another card is opened, and one undo takes it back")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    const PersonId kit = desk.hub.add("Kit");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("pleaseKnowAdd");
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("pleaseKnowFirst"));
    desk.type("Quiet corner, back to the wall.");
    desk.page->openPerson(kit);
    CHECK(desk.detailOf(sam).pleaseKnow == std::vector{QStringLiteral("Quiet corner, back to the wall.")});
    CHECK_FALSE(desk.find("pleaseKnowFirst"));
    REQUIRE(desk.hub->undoing.undoLast());
    CHECK(desk.detailOf(sam).pleaseKnow->empty());
}

TEST_CASE("looking into a block without changing anything writes nothing")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    REQUIRE(desk.hub->people.setPleaseKnow(sam, QStringLiteral("Not before 11.")));
    REQUIRE(desk.hub->people.addReach(sam, {{}, {QStringLiteral("text")}, {QStringLiteral("1")}, {}, true}));
    REQUIRE(desk.hub->people.setBorn(sam, QDate(1985, 11, 21)));
    desk.open();
    desk.page->openPerson(sam);
    const auto before = desk.hub->upkeep.check()->changes;
    for (const char *const block : {"names", "pleaseKnow", "reach"}) {
        desk.push(QByteArray(block).append("Edit").constData());
        desk.push(QByteArray(block).append("Done").constData());
    }
    desk.push("needsAdd");
    desk.push("needsDone");
    desk.push("carersAdd");
    desk.push("carersDone");
    CHECK(desk.hub->upkeep.check()->changes == before);
}

TEST_CASE("not safe to call hides the number until somebody asks for it, and hides it again for the next look")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    const PersonId kit = desk.hub.add("Kit");
    const Reach phone{{}, {QStringLiteral("phone")}, {QStringLiteral("01632 960123")}, {}, true};
    REQUIRE(desk.hub->people.addReach(sam, phone));
    desk.open();
    desk.page->openPerson(sam);
    CHECK(desk.allRead().contains(QLatin1String("01632 960123")));
    REQUIRE(desk.hub->people.setNotSafeToCall(sam, true));
    CHECK_FALSE(desk.allRead().contains(QLatin1String("01632")));
    CHECK(desk.find("notSafe"));
    // Neither does the list of ways to change give it away.
    desk.push("reachEdit");
    CHECK_FALSE(desk.allRead().contains(QLatin1String("01632")));
    desk.push("reachDone");
    desk.push("showNumber");
    CHECK(desk.allRead().contains(QLatin1String("01632 960123")));
    CHECK(desk.find("notSafe"));
    desk.page->openPerson(kit);
    desk.page->openPerson(sam);
    CHECK_FALSE(desk.allRead().contains(QLatin1String("01632")));
}

TEST_CASE("an address of a way they like less is shown only when somebody asks for it, for this look")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    Reach text;
    text.way = {QStringLiteral("text")};
    text.addresses = {QStringLiteral("01632 960111")};
    text.preferred = true;
    Reach phone;
    phone.way = {QStringLiteral("phone")};
    phone.addresses = {QStringLiteral("01632 960222")};
    REQUIRE(desk.hub->people.addReach(sam, text));
    REQUIRE(desk.hub->people.addReach(sam, phone));
    desk.open();
    desk.page->openPerson(sam);
    CHECK(desk.allRead().contains(QLatin1String("960111")));
    CHECK_FALSE(desk.allRead().contains(QLatin1String("960222")));
    CHECK(desk.allRead().contains(QLatin1String("They asked for this: Text")));
    desk.push("showOthers");
    CHECK(desk.allRead().contains(QLatin1String("960222")));
    desk.page->openPerson(desk.hub.add("Kit"));
    desk.page->openPerson(sam);
    CHECK_FALSE(desk.allRead().contains(QLatin1String("960222")));
}

TEST_CASE("a way to reach somebody is chosen, typed, preferred, changed and taken out")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("reachAdd");
    desk.fill("reachAddress", "01632 960123");
    desk.press(Qt::Key_Return);
    CHECK(desk.detailOf(sam).reach->empty());
    CHECK(desk.allRead().contains(QLatin1String("Choose how")));
    CHECK(desk.find<QLineEdit>("reachAddress")->text() == QLatin1String("01632 960123"));
    desk.push("way-phone");
    desk.fill("reachSafeTimes", "after six");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.detailOf(sam).reach->size() == 1);
    CHECK(desk.detailOf(sam).reach->front().way.text == QLatin1String("phone"));
    CHECK(desk.detailOf(sam).reach->front().safeTimes == std::vector{QStringLiteral("after six")});
    desk.push("preferWay");
    CHECK(desk.detailOf(sam).reach->front().preferred);
    desk.push("changeWay");
    desk.fill("reachAddress", "01632 960999");
    desk.push("reachDone");
    CHECK(desk.detailOf(sam).reach->front().addresses == std::vector{QStringLiteral("01632 960999")});
    CHECK(desk.detailOf(sam).reach->front().safeTimes == std::vector{QStringLiteral("after six")});
    CHECK(desk.allRead().contains(QLatin1String("Phone call first: 01632 960999")));
    desk.push("reachEdit");
    desk.push("changeWay");
    desk.push("way-letter");
    desk.push("reachDone");
    CHECK(desk.detailOf(sam).reach->front().way.text == QLatin1String("letter"));
    desk.push("reachEdit");
    desk.push("takeOutWay");
    CHECK(desk.detailOf(sam).reach->empty());
}

TEST_CASE("needs are chips that save at once, and languages are typed")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("needsAdd");
    desk.push("need-step-free");
    CHECK(desk.detailOf(sam).accessNeeds == std::vector{AccessNeed{QStringLiteral("step-free")}});
    desk.push("need-step-free");
    CHECK(desk.detailOf(sam).accessNeeds->empty());
    desk.fill("needsFirst", "Polish");
    desk.push("needsDone");
    CHECK(desk.detailOf(sam).languages == std::vector{QStringLiteral("Polish")});
    CHECK(desk.allRead().contains(QLatin1String("Speaks Polish")));
    REQUIRE(desk.hub->people.setLanguage(sam, QStringLiteral("ur"), true));
    CHECK(desk.allRead().contains(QLatin1String("Urdu")));
    REQUIRE(desk.hub->people.setLanguage(sam, QStringLiteral("ur"), false));
    desk.push("needsEdit");
    desk.push("takeOutLanguage");
    CHECK(desk.detailOf(sam).languages->empty());
}

TEST_CASE("a carer is found while typing or made on the fly, and their card is one press away")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    const PersonId bev = desk.hub.add("Bev Stone");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("carersAdd");
    desk.type("bev");
    desk.press(Qt::Key_Return);
    desk.type("my mum");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.detailOf(sam).carers->size() == 1);
    CHECK(desk.detailOf(sam).carers->front().link.carer == bev);
    CHECK(desk.detailOf(sam).carers->front().link.relation == QLatin1String("my mum"));

    desk.push("caredForByThem");
    desk.fill("carersFirst", "Noor");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.detailOf(sam).caresFor->size() == 1);
    CHECK(desk.detailOf(sam).caresFor->front().name.text == QLatin1String("Noor"));
    CHECK(desk.hub->people.list()->size() == 3);
    desk.push("undoLink");
    CHECK(desk.hub->people.list()->size() == 2);
    CHECK(desk.detailOf(sam).caresFor->empty());

    desk.push("carersDone");
    desk.push("openCarer");
    CHECK(desk.page->openedPerson() == bev);
}

TEST_CASE("what a carer may know and does is agreed on the person's card, and seeing them alone is never on the carer's")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    const PersonId bev = desk.hub.add("Bev");
    REQUIRE(desk.hub->people.addCarer(sam, bev, QStringLiteral("my mum")));
    desk.open();
    desk.page->openPerson(sam);
    desk.push("carersEdit");
    desk.push("carerAgreement");
    desk.fill("carerMayKnow", "that I come here, not what I say");
    desk.fill("carerDoes", "shopping");
    desk.push("carerSeeAlone");
    desk.push("carersDone");
    const CarerLink link = desk.detailOf(sam).carers->front().link;
    CHECK(link.mayKnow == std::vector{QStringLiteral("that I come here, not what I say")});
    CHECK(link.does == std::vector{QStringLiteral("shopping")});
    CHECK(link.seeAlone);
    CHECK(desk.allRead().contains(QLatin1String("May know: ")));
    CHECK(desk.allRead().contains(QLatin1String("seen alone")));
    desk.page->openPerson(bev);
    CHECK(desk.allRead().contains(QLatin1String("May know: ")));
    CHECK_FALSE(desk.allRead().contains(QLatin1String("seen alone")));
}

TEST_CASE("nobody is their own carer")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("carersAdd");
    desk.type("sam");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    CHECK(desk.detailOf(sam).carers->empty());
    CHECK(desk.find("carersFirst"));
    CHECK(desk.allRead().contains(QLatin1String("the same person")));
}

TEST_CASE("who supports them is one chip each")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    desk.open();
    desk.page->openPerson(sam);
    desk.push("supportersAdd");
    desk.push("supportersFirst");
    REQUIRE(desk.detailOf(sam).supporters.size() == 1);
    desk.push("supportersDone");
    CHECK(desk.allRead().contains(QLatin1String("since")));
    desk.push("supportersEdit");
    desk.push("supportersFirst");
    CHECK(desk.detailOf(sam).supporters.empty());
}

TEST_CASE("a volunteer is shown only what volunteers may see, and nothing to edit")
{
    PeopleDesk desk(AccessLevel::Volunteer);
    // What is written there was written by others, so through a lead's eyes.
    const PersonId sam = *desk.hub->people.add(known("Sam"));
    desk.open();
    desk.page->openPerson(sam);
    for (const char *const part : {"namesEdit", "pleaseKnow", "reach", "needs", "carers", "supporters", "toAdd"}) {
        INFO(part);
        CHECK_FALSE(desk.find(part));
    }
    CHECK(desk.find("logVisit"));
    desk.hub.log(desk.hub.visitBy(sam));
    CHECK_FALSE(desk.find("reach"));
    CHECK_FALSE(desk.find("carers"));
    CHECK(desk.find("timeline"));
}
