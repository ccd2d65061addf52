// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/people/peopledesk.h"

#include <QAbstractButton>

using namespace hub;
using namespace hub::test;

namespace {

/// Sam's card in front of a lead, with a second lead who may agree.
struct ErasingDesk : PeopleDesk {
    PersonId sam = hub.add("Sam Okafor");
    PersonId kit = hub.add("Kit");

    ErasingDesk()
    {
        ChangeDraft draft;
        const auto second = hub.ids.make<WorkerId>();
        draft.set(second.raw, fields::worker::name, QStringLiteral("Robin"));
        draft.set(second.raw, fields::worker::member, idValue(hub.ids.make<MemberId>()));
        REQUIRE(hub->context().save(Op::SetUpHub, draft));
    }
    void begin()
    {
        open();
        page->openPerson(sam);
        push("beginErasing");
        CHECK(focus() == QLatin1String("erasingReason"));
    }
    static QString focus() { return QApplication::focusWidget()->objectName(); }
    QString trouble() { return find<QLabel>("erasingTrouble") ? find<QLabel>("erasingTrouble")->text() : QString(); }
    bool isThere(PersonId person) { return hub->people.detail(person).has_value(); }
};

} // namespace

TEST_CASE("erasing asks for its reason and its second name before it asks the question, beside the fields")
{
    ErasingDesk desk;
    desk.begin();
    desk.push("eraseRecord");
    CHECK(desk.prompts.asked.empty());
    CHECK(desk.trouble().contains(QLatin1String("Write why first")));
    CHECK(desk.focus() == QLatin1String("erasingReason"));
    desk.fill("erasingReason", "Sam asked us to");
    desk.push("eraseRecord");
    CHECK(desk.trouble().contains(QLatin1String("may not name the person")));
    desk.fill("erasingReason", "They asked us to");
    desk.push("eraseRecord");
    CHECK(desk.trouble().contains(QLatin1String("two people")));
    CHECK(desk.focus() == QLatin1String("erasingSecond"));
    CHECK(desk.prompts.asked.empty());
    CHECK(accessibilityFaults(desk.window).join(u'\n').toStdString() == "");
    // Leaving the question alone keeps the record, and what was typed.
    desk.fill("erasingSecond", "robin");
    desk.push("eraseRecord");
    REQUIRE(desk.prompts.asked.size() == 1);
    CHECK(desk.prompts.asked[0].title.contains(QLatin1String("Sam Okafor")));
    CHECK(desk.isThere(desk.sam));
    CHECK(desk.find<QLineEdit>("erasingSecond")->text() == QLatin1String("robin"));
}

TEST_CASE("after an erasure the list stands there with one sentence, and nothing that was typed to find them")
{
    ErasingDesk desk;
    desk.open();
    desk.type("okaf");
    desk.press(Qt::Key_Return);
    desk.push("beginErasing");
    desk.fill("erasingReason", "They asked us to");
    desk.fill("erasingSecond", "Robin");
    desk.prompts.answers = {1};
    desk.push("eraseRecord");
    CHECK_FALSE(desk.isThere(desk.sam));
    CHECK(desk.isThere(desk.kit));
    CHECK_FALSE(desk.page->openedPerson());
    CHECK(desk.find<QLabel>("peopleCount")->text().startsWith(QLatin1String("Erased.")));
    CHECK(desk.focus() == QLatin1String("findPerson"));
    CHECK(desk.find<QLineEdit>("findPerson")->text().isEmpty());
    CHECK_FALSE(desk.allRead().contains(QLatin1String("Okafor")));
}

TEST_CASE("of a visit that was once linked to somebody it is asked by keyboard whether it was theirs, before anything goes")
{
    for (const bool goes : {false, true}) {
        ErasingDesk desk;
        const ContactId visit = desk.hub.log(desk.hub.visitBy(desk.sam)).contacts.front();
        REQUIRE(desk.hub->contacts.link(visit, desk.kit));
        desk.begin();
        CHECK(desk.allRead().contains(QLatin1String("Kit")));
        desk.fill("erasingReason", "They asked us to");
        desk.fill("erasingSecond", "Robin");
        desk.push("eraseRecord");
        CHECK(desk.prompts.asked.empty());
        CHECK(desk.focus() == QLatin1String("keepVisit"));
        CHECK(desk.isThere(desk.sam));
        CHECK(accessibilityFaults(desk.window).join(u'\n').toStdString() == "");
        desk.push(goes ? "eraseVisit" : "keepVisit");
        desk.prompts.answers = {1};
        desk.push("eraseRecord");
        CHECK_FALSE(desk.isThere(desk.sam));
        // Under an id of its own, since it was first written down about whom it is not.
        const auto left = desk.hub->contacts.ofPerson(desk.kit, 10);
        REQUIRE(left);
        CHECK(left->size() == (goes ? 0 : 1));
    }
}

TEST_CASE("a record is held back for a reason, says so under the name, and is opened again")
{
    ErasingDesk desk;
    desk.begin();
    desk.push("holdBack");
    CHECK(desk.trouble().contains(QLatin1String("Write why first")));
    desk.fill("erasingReason", "They asked us to wait");
    desk.push("holdBack");
    CHECK(desk.detailOf(desk.sam).restricted);
    CHECK(desk.find<QLabel>("personMarks")->text().contains(QLatin1String("Held back")));
    CHECK(desk.undoLine() == QLatin1String("The record is held back."));
    CHECK_FALSE(desk.find("undoLink")); // it would take back something else
    desk.push("beginErasing");
    desk.fill("erasingReason", "It is settled");
    desk.push("openAgain");
    CHECK_FALSE(desk.detailOf(desk.sam).restricted);
    CHECK_FALSE(desk.find("personMarks"));
}

TEST_CASE("a reason typed for one record is gone when another card is opened")
{
    ErasingDesk desk;
    desk.begin();
    desk.fill("erasingReason", "They asked us to");
    desk.page->openPerson(desk.kit);
    CHECK_FALSE(desk.find("erasingReason"));
    desk.push("beginErasing");
    CHECK(desk.find<QLineEdit>("erasingReason")->text().isEmpty());
}
