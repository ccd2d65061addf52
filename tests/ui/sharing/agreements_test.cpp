// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/sharing/shareseat.h"
#include "ui/widgets/card.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>

using namespace hub;
using namespace hub::test;

static const SharedItem toolbox = SharedItem::section(QStringLiteral("toolbox"));

TEST_CASE("a promise is told while an agreement against it is written, and the agreement carries its shield")
{
    ShareSeat seat;
    seat.promiseNever(QStringLiteral("my GP"));
    CHECK_FALSE(seat.find("agreeStanding"));
    seat.fill("agreeWhom", QStringLiteral("their GP"));
    REQUIRE(seat.find<Card>("agreeStanding"));
    CHECK(seat.find<Card>("agreeStanding")->kind() == Card::Kind::Promise);
    const QString told = seat.readIn("agreeStanding");
    CHECK(told.contains(QLatin1String("We promised never to tell the GP. As long as that stands, nothing of this leaves to them")));
    CHECK(interfaceOf(seat.find("agreeStandingWords"))->role() == QAccessible::Notification);
    CHECK(seat.now().consents->empty());
    // It is the person's wish all the same, and may be written down.
    seat.open("toolbox");
    seat.tick(toolbox);
    seat.push("purpose-housing");
    seat.push("agree");
    REQUIRE(seat.now().consents->size() == 1);
    CHECK(seat.agreed().startsWith(QLatin1String("Written down, as they wish. We promised never to tell the GP.")));
    CHECK_FALSE(seat.find("agreeStanding"));
    REQUIRE(seat.find<Card>("agreementShield"));
    CHECK(seat.find<Card>("agreementShield")->kind() == Card::Kind::Promise);
    CHECK(seat.readIn("agreementShield").contains(QLatin1String("nothing of this leaves to them")));
    seat.fill("liftWords", QStringLiteral("She may know now"));
    seat.press(Qt::Key_Return);
    CHECK_FALSE(seat.find("agreementShield"));
}

TEST_CASE("a promise about one part is told when that part is ticked, and only then")
{
    ShareSeat seat;
    seat.write("strengths", {"listening"});
    PromiseDraft never;
    never.recipient.kind = {QStringLiteral("housing")};
    never.scope = {toolbox};
    REQUIRE(seat.hub().sharing.promise(seat.sam, never));
    seat.press(Qt::Key_Escape);
    seat.enter();
    seat.fill("agreeWhom", QStringLiteral("housing"));
    CHECK_FALSE(seat.find("agreeStanding"));
    seat.open("strengths");
    seat.tick(SharedItem::section(QStringLiteral("strengths")));
    CHECK_FALSE(seat.find("agreeStanding"));
    seat.open("toolbox");
    const SharedItem tea = SharedItem::ofLine(seat.line("toolbox", 0).id);
    seat.tick(tea);
    CHECK(seat.readIn("agreeStanding").contains(QLatin1String("this stays here")));
    seat.tick(tea);
    CHECK_FALSE(seat.find("agreeStanding"));
}

TEST_CASE("what may be known is ticked in whole rows, part by part, and a part is folded until it is opened")
{
    ShareSeat seat;
    const QString longest = QStringLiteral("Somebody sits with me and says nothing at all, for as long as it takes. ").repeated(4).trimmed();
    seat.write("strengths", {longest.toUtf8().constData()});
    seat.write("set-backs", {"the letters"}, true);
    seat.press(Qt::Key_Escape);
    seat.enter();
    const SharedItem one = SharedItem::ofLine(seat.line("strengths", 0).id);
    const QByteArray box = (QStringLiteral("item-") + toCode(one)).toLatin1();
    CHECK_FALSE(seat.find(box.constData()));
    seat.push("open-strengths");
    // The keyboard stays where the part was opened, and goes on to what came.
    CHECK(seat.focus() == QLatin1String("open-strengths"));
    seat.press(Qt::Key_Tab);
    CHECK(seat.focus() == QLatin1String("item-section:strengths"));
    seat.press(Qt::Key_Tab);
    CHECK(seat.focus().toLatin1() == box);
    seat.press(Qt::Key_Space);
    CHECK(seat.find<QCheckBox>(box.constData())->isChecked());
    CHECK(interfaceOf(seat.find(box.constData()))->text(QAccessible::Name) == longest);
    CHECK(seat.readIn("agreeItems").contains(longest));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    // Ticked stays ticked while it is folded, and the part says so.
    seat.push("open-strengths");
    CHECK_FALSE(seat.find(box.constData()));
    CHECK(interfaceOf(seat.find("open-strengths"))->text(QAccessible::Name).contains(QLatin1String("1 ticked")));
    seat.fill("agreeWhom", QStringLiteral("housing"));
    seat.push("purpose-housing");
    seat.push("agree");
    REQUIRE(seat.now().consents->size() == 1);
    CHECK(seat.now().consents->front().scope == SharedItems{one});
    // A line that is kept back says what that means.
    seat.push("open-set-backs");
    CHECK(seat.readIn("agreeItems").contains(QLatin1String("it leaves only if it is ticked here")));
    seat.agree(QStringLiteral("housing"), SharedItem::section(QStringLiteral("set-backs")), "set-backs");
    CHECK(seat.now().consents->back().scope == SharedItems{SharedItem::section(QStringLiteral("set-backs"))});
}

TEST_CASE("a plan of 28 parts of 20 lines is a calm page, and no wider than the window")
{
    ShareSeat seat;
    std::vector<EditedLine> lines;
    for (int i = 0; i < 20; ++i)
        lines.push_back({{}, QStringLiteral("word").repeated(60), Whose::Person, false, false});
    int parts = 0;
    for (const ListedEntry &entry : seat.hub().lists.now().entries(HubList::PlanSections)) {
        if (entry.code != QLatin1String("toolbox"))
            REQUIRE(seat.hub().plans.keepSection(seat.sam, {entry.code, {}, {}, lines}));
        ++parts;
    }
    REQUIRE(parts >= 28);
    seat.press(Qt::Key_Escape);
    seat.enter();
    CHECK(seat.find("agreeItems")->findChildren<QCheckBox *>().size() == qsizetype(sharedParts().size()));
    seat.push("open-strengths");
    CHECK(seat.find("agreeItems")->findChildren<QCheckBox *>().size() == qsizetype(sharedParts().size()) + 21);
    auto *const room = seat.find<QScrollArea>("pageScroll");
    CHECK(room->widget()->width() <= room->viewport()->width());
}

TEST_CASE("under a part of the plan stands that some of its lines may be known, where only these were agreed")
{
    ShareSeat seat;
    seat.write("call-me", {"Sam is fine", "Never Samuel"});
    seat.press(Qt::Key_Escape);
    seat.enter();
    seat.agree(QStringLiteral("housing"), SharedItem::ofLine(seat.line("call-me", 0).id), "call-me");
    seat.press(Qt::Key_Escape);
    seat.push("goPlan");
    CHECK(seat.allRead().contains(QLatin1String("This hub, and as agreed: Housing, some lines only.")));
}

TEST_CASE("Tab goes through the page as it is laid out, also through what was made later")
{
    ShareSeat seat;
    seat.promiseNever(QStringLiteral("gp"));
    seat.agree(QStringLiteral("housing"), toolbox);
    seat.find("leaveSharing")->setFocus(Qt::TabFocusReason);
    QStringList stops;
    for (int i = 0; i < 60 && !stops.contains(QLatin1String("agree")); ++i) {
        seat.press(Qt::Key_Tab);
        stops << seat.focus();
    }
    QStringList wanted;
    for (const char *const name : {"liftWords", "liftPromise", "neverWhom", "makePromise", "to-1", "withdraw", "agreeWhom",
             "open-toolbox", "agreeUntil", "agree"})
        wanted << QLatin1String(name);
    CHECK(stops.front() == wanted.front());
    stops.removeIf([&](const QString &stop) { return !wanted.contains(stop); });
    CHECK(stops.join(u' ').toStdString() == wanted.join(u' ').toStdString());
}

TEST_CASE("an agreement is withdrawn with one key, for good, and says what has gone")
{
    ShareSeat seat;
    seat.agree(QStringLiteral("housing: City Housing"), toolbox);
    seat.push("to-1");
    seat.push("handOnCopy");
    REQUIRE(seat.now().shared->size() == 1);
    seat.push("withdraw");
    REQUIRE(seat.now().consents->front().withdrawn.has_value());
    CHECK(seat.agreed().contains(QLatin1String("used once")));
    CHECK(seat.agreed().contains(QLatin1String("City Housing")));
    CHECK(seat.agreed().contains(QLatin1String("Saturday 21 November 2026, 10:30am")));
    CHECK_FALSE(seat.find("withdraw"));
    CHECK_FALSE(seat.find("agreeAgain"));
    CHECK_FALSE(seat.find("to-1"));
    // The keyboard is on nothing that would end another one.
    CHECK(seat.focus() == QLatin1String("agreeWhom"));
    seat.press(Qt::Key_Escape);
    // Later it is folded away with what else has ended.
    seat.enter();
    const QString row = QStringLiteral("agreement-") + seat.now().consents->front().id.toHex();
    CHECK_FALSE(seat.find(row.toLatin1().constData()));
    seat.push("endedAgreements");
    CHECK(seat.readIn(row.toLatin1().constData()).contains(QLatin1String("Withdrawn on")));
}

TEST_CASE("an agreement that ends soon is gently agreed on again, with the day left for the person to say")
{
    ShareSeat seat;
    seat.agree(QStringLiteral("housing: City Housing"), toolbox);
    CHECK(seat.readIn("agreementsCard").contains(QLatin1String("Until the end of Friday 19 February 2027.")));
    CHECK_FALSE(seat.find("agreeAgain"));
    seat.press(Qt::Key_Escape);
    seat.clock.addDays(80);
    seat.enter();
    CHECK(seat.readIn("agreementsCard").contains(QLatin1String("It ends soon.")));
    CHECK(seat.find("to-1"));
    seat.push("agreeAgain");
    CHECK(seat.focus() == QLatin1String("agreeUntil"));
    CHECK(seat.find<QCheckBox>("item-section:toolbox")->isChecked());
    // Without a day it would go on by itself.
    seat.push("agree");
    CHECK(seat.now().consents->size() == 1);
    seat.fill("agreeUntil", QStringLiteral("3 March 2027"));
    CHECK(seat.find<QLabel>("agreeUntilMeant")->text() == QStringLiteral("Until the end of Wednesday 3 March 2027."));
    seat.push("agree");
    REQUIRE(seat.now().consents->size() == 2);
    const Consent again = seat.now().consents->back();
    CHECK(again.until == QDate(2027, 3, 3));
    CHECK(again.scope == SharedItems{toolbox});
    CHECK(again.recipient == seat.now().consents->front().recipient);
    CHECK(again.purpose.text == QStringLiteral("housing"));
}

TEST_CASE("after its last day nothing of an agreement can be handed on, whatever the clock says then")
{
    ShareSeat seat;
    const Instant before = seat.clock.now();
    seat.fill("agreeUntil", QStringLiteral("22/11/2026"));
    seat.agree(QStringLiteral("housing"), toolbox);
    REQUIRE(seat.find("to-1"));
    seat.press(Qt::Key_Escape);
    seat.clock.addDays(1);
    seat.enter();
    CHECK(seat.find("to-1"));
    seat.press(Qt::Key_Escape);
    seat.clock.addDays(1);
    // Looking at the card is what this desk writes down of that day.
    seat.enter();
    CHECK_FALSE(seat.find("to-1"));
    CHECK_FALSE(seat.find("withdraw"));
    CHECK(seat.readIn("agreementsCard").contains(QLatin1String("It has ended. Nothing of it leaves any more.")));
    seat.press(Qt::Key_Escape);
    seat.clock.set(before);
    seat.enter();
    CHECK_FALSE(seat.find("to-1"));
    CHECK(seat.readIn("agreementsCard").contains(QLatin1String("It has ended.")));
    CHECK(seat.readIn("handOnCard").contains(QLatin1String("Nothing is agreed now")));
}

TEST_CASE("how it was given and on which ground of law are said by whoever knows, and never made up")
{
    ShareSeat seat;
    seat.agree(QStringLiteral("housing"), toolbox);
    CHECK(seat.now().consents->back().basis == LegalBasis::NotSaid);
    CHECK(seat.now().consents->back().given.how == GivenHow::Said);
    seat.push("agreeMore");
    seat.push("how-signed");
    seat.push("basis-public-task");
    seat.fill("agreeThere", QStringLiteral("Jo"));
    seat.agree(QStringLiteral("gp"), toolbox);
    CHECK(seat.now().consents->back().basis == LegalBasis::PublicTask);
    CHECK(seat.now().consents->back().given.how == GivenHow::Signed);
    CHECK(seat.now().consents->back().given.whoWasThere == QStringLiteral("Jo"));
    CHECK(seat.readIn("agreementsCard").contains(QLatin1String("They signed it.")));
}
