// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/people/peopledesk.h"
#include "ui/people/openperson.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace hub;
using namespace hub::test;

namespace {

/// Sam's card, long enough to scroll, with a promise on it.
struct TopDesk : PeopleDesk {
    PersonId sam = hub.add("Sam Okafor");
    Recipient housing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};

    TopDesk()
    {
        REQUIRE(hub->people.setNotSafeToCall(sam, true));
        REQUIRE(hub->people.setAccessNeed(sam, {QStringLiteral("step-free")}, true));
        REQUIRE(hub->people.addReach(sam, {{}, {QStringLiteral("text")}, {QStringLiteral("01632 960123")}, {}, true}));
        promise("gp");
        for (int i = 0; i < 30; ++i)
            hub.log(hub.visitBy(sam));
    }
    void promise(const char *kind)
    {
        PromiseDraft never;
        never.recipient.kind = {QString::fromLatin1(kind)};
        REQUIRE(hub->sharing.promise(sam, never));
    }
    ConsentId agree(const char *part)
    {
        AgreementDraft agreed;
        agreed.recipient = housing;
        agreed.scope = {SharedItem::part(QString::fromLatin1(part))};
        agreed.purpose = {QStringLiteral("housing")};
        agreed.until = QDate(2026, 12, 31);
        const auto id = hub->sharing.agree(sam, agreed);
        REQUIRE(id);
        return *id;
    }
    QScrollArea *scroll()
    {
        auto *const area = find<QScrollArea>("personScroll");
        REQUIRE(area);
        return area;
    }
    bool topScrolls() { return scroll()->isAncestorOf(find("personTop")); }
    /// All labels within that part, a line each.
    QString readIn(const char *part)
    {
        QWidget *const within = find(part);
        REQUIRE(within);
        QStringList lines;
        for (const auto *const label : within->findChildren<QLabel *>()) {
            if (label->isVisible())
                lines << label->text();
        }
        return lines.join(u'\n');
    }
};

} // namespace

TEST_CASE("the name, what nobody may miss and the promises stay in view when a card is scrolled to its end")
{
    TopDesk desk;
    desk.open();
    desk.page->openPerson(desk.sam);
    PeopleDesk::settle();
    QScrollBar *const bar = desk.scroll()->verticalScrollBar();
    REQUIRE(bar->maximum() > 100);
    bar->setValue(bar->maximum());
    for (const char *const part : {"logVisit", "personLine", "personMarks", "goSafety", "promiseShield"}) {
        INFO(part);
        QWidget *const there = desk.find(part);
        REQUIRE(there);
        CHECK(there->visibleRegion().boundingRect() == there->rect());
    }
    CHECK_FALSE(desk.topScrolls());
    const QString marks = desk.find<QLabel>("personMarks")->text();
    CHECK(marks.contains(QLatin1String("Not safe to call")));
    CHECK(marks.contains(QLatin1String("To take part: ")));
    CHECK(accessibilityFaults(desk.window).join(u'\n').toStdString() == "");
}

TEST_CASE("a top that would leave its card no room scrolls with it, and stays again where there is room")
{
    TopDesk desk;
    for (const char *const kind : {"council", "benefits", "police", "family", "friend", "ward"})
        desk.promise(kind);
    desk.open({1170, 420});
    desk.page->openPerson(desk.sam);
    PeopleDesk::settle();
    CHECK(desk.topScrolls());
    CHECK(desk.find("promiseShield"));
    desk.find("logVisit")->setFocus(Qt::TabFocusReason);
    desk.window.resize(1170, 1100);
    QTest::qWait(1);
    PeopleDesk::settle();
    CHECK_FALSE(desk.topScrolls());
    CHECK(desk.find("logVisit")->hasFocus());
    desk.page->openPerson(desk.hub.add("Kit"));
    CHECK_FALSE(desk.find("promiseShield"));
    CHECK_FALSE(desk.find("personMarks"));
}

TEST_CASE("what matters to somebody stands above every other part of their card")
{
    TopDesk desk;
    REQUIRE(desk.hub->people.setPleaseKnow(desk.sam, QStringLiteral("Not before 11.")));
    REQUIRE(desk.hub->plans.keepSection(desk.sam,
        {QStringLiteral("what-matters"), QStringLiteral("What matters to me"), {},
            {{{}, QStringLiteral("my dog"), Whose::Person, false, false}}}));
    REQUIRE(desk.hub->goals.add(desk.sam, {QStringLiteral("two evenings out"), Whose::Person, {}, {}, false}));
    desk.open();
    desk.page->openPerson(desk.sam);
    CHECK(desk.readIn("whatMatters").contains(QLatin1String("my dog")));
    const auto topOf = [&](const char *part) { return desk.find(part)->mapTo(desk.page, QPoint()).y(); };
    const int top = topOf("whatMatters");
    CHECK(topOf("promiseShield") < top);
    int before = top;
    for (const char *const part : {"pleaseKnow", "reach", "needs", "reachingFor", "toAdd"}) {
        INFO(part);
        CHECK(topOf(part) > before);
        before = topOf(part);
    }
}

TEST_CASE("the line under each block says who else sees it, by the agreements and promises that stand")
{
    TopDesk desk;
    const ConsentId agreed = desk.agree("contact-details");
    desk.agree("visits");
    desk.open();
    desk.page->openPerson(desk.sam);
    CHECK(desk.readIn("reach").contains(QLatin1String("City Housing")));
    CHECK(desk.find<QLabel>("visitsSeenBy")->text().contains(QLatin1String("City Housing")));
    CHECK_FALSE(desk.readIn("needs").contains(QLatin1String("City Housing")));
    // A promise beats an agreement, and a withdrawal ends one.
    REQUIRE(desk.hub->sharing.withdraw(desk.sam, agreed, {}));
    CHECK_FALSE(desk.readIn("reach").contains(QLatin1String("City Housing")));
    CHECK(desk.readIn("reach").contains(QLatin1String("Not: anyone else.")));
    PromiseDraft never;
    never.recipient = desk.housing;
    REQUIRE(desk.hub->sharing.promise(desk.sam, never));
    CHECK_FALSE(desk.find<QLabel>("visitsSeenBy")->text().contains(QLatin1String("City Housing")));
}

TEST_CASE("whoever may not know with whom somebody agreed is not told that nobody else sees it")
{
    TestHub hub;
    const auto said = whoSeesIt(hub->lists.now(), Question::PleaseKnow, {}, QStringLiteral("Jo"));
    CHECK(said.contains(QLatin1String("as agreed: Jo. ")));
    PeopleDesk desk(AccessLevel::Volunteer);
    const PersonId sam = *desk.hub->people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
    OpenPerson person(*desk.hub.hub);
    REQUIRE(person.open(sam));
    REQUIRE_FALSE((person.sharing() && person.sharing()->consents));
    CHECK(person.whoSees(Question::PleaseKnow).contains(QLatin1String("whoever they said yes to")));
    CHECK_FALSE(person.whoSees(Question::Carers).contains(QLatin1String("as agreed")));
}
