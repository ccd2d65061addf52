// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/sharing/shareseat.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QGuiApplication>

using namespace hub;
using namespace hub::test;

TEST_CASE("a promise is made by keyboard, stands as a shield, and only the person's words lift it")
{
    ShareSeat seat;
    seat.fill("neverWhom", QStringLiteral("my GP"));
    CHECK(seat.find<QLabel>("neverMeant")->text() == QStringLiteral("GP"));
    seat.press(Qt::Key_Return);
    REQUIRE(seat.now().promises.size() == 1);
    CHECK(seat.promised() == QStringLiteral("Promised. From now on nothing leaves to the GP."));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.push("liftPromise");
    CHECK_FALSE(seat.now().promises[0].ended);
    CHECK(seat.promised().contains(QLatin1String("in their words")));
    seat.press(Qt::Key_Escape);
    CHECK(seat.allRead().contains(QLatin1String("We promised never to tell the GP.")));
    seat.push("goSharing");
    seat.fill("liftWords", QStringLiteral("She may know now"));
    seat.press(Qt::Key_Return);
    CHECK(seat.now().promises[0].endWords == QStringLiteral("She may know now"));
    CHECK(seat.promised().startsWith(QLatin1String("Lifted")));
    seat.press(Qt::Key_Escape);
    CHECK_FALSE(seat.allRead().contains(QLatin1String("We promised never")));
}

TEST_CASE("what is shown before it leaves is what leaves, and a promise stands against it")
{
    ShareSeat seat;
    seat.agree(QStringLiteral("housing: City Housing"), SharedItem::ofLine(seat.line("toolbox", 1).id));
    REQUIRE(seat.now().consents->size() == 1);
    seat.push("to-1");
    CHECK(seat.allRead().contains(QLatin1String("This is what would leave")));
    CHECK(seat.readIn("sharedPreview").contains(QLatin1String("walks")));
    CHECK_FALSE(seat.readIn("sharedPreview").contains(QLatin1String("tea")));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.push("handOnCopy");
    CHECK(seat.left().startsWith(QLatin1String("Copied.")));
    CHECK(seat.readIn("sharedPreview").contains(QLatin1String("walks")));
    CHECK(QGuiApplication::clipboard()->text().contains(QLatin1String("walks")));
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(QLatin1String("tea")));
    CHECK(seat.now().shared->size() == 1);
}

TEST_CASE("a share against a promise is answered with one sentence that names the promise, where it was asked for")
{
    ShareSeat seat;
    seat.agree(QStringLiteral("housing: City Housing"), SharedItem::section(QStringLiteral("toolbox")));
    seat.push("to-1");
    REQUIRE(seat.find("handOnCopy"));
    // What is being looked at goes as soon as the promise is made.
    seat.promiseNever(QStringLiteral("housing"));
    const QString why
        = QStringLiteral("We promised never to tell housing, so nothing has left; only the person can lift that promise.");
    CHECK_FALSE(seat.find("handOnCopy"));
    CHECK_FALSE(seat.find("sharedPreview"));
    CHECK(seat.left() == why);
    // And so it is answered whenever it is asked for again.
    seat.press(Qt::Key_Escape);
    seat.enter();
    CHECK(seat.left().isEmpty());
    seat.push("to-1");
    CHECK(seat.left() == why);
    CHECK(seat.isAnswerInView("handOnCard"));
    CHECK_FALSE(seat.find("handOnCopy"));
    CHECK(seat.now().shared->empty());
}

TEST_CASE("where a promise about a part keeps all of it back, the answer names that promise too")
{
    ShareSeat seat;
    seat.agree(QStringLiteral("housing"), SharedItem::section(QStringLiteral("toolbox")));
    PromiseDraft never;
    never.recipient.kind = {QStringLiteral("housing")};
    never.scope = {SharedItem::section(QStringLiteral("toolbox"))};
    REQUIRE(seat.hub().sharing.promise(seat.sam, never));
    seat.push("to-1");
    CHECK(seat.left().startsWith(QLatin1String("We promised never to tell housing about: My toolbox.")));
}

TEST_CASE("a word added since the look does not leave unseen, and is there to be looked at")
{
    ShareSeat seat;
    seat.agree(QStringLiteral("housing"), SharedItem::section(QStringLiteral("toolbox")));
    seat.push("to-1");
    const auto lines = editedFrom(seat.plan().section(QStringLiteral("toolbox"))->lines);
    auto more = lines;
    more.push_back({{}, QStringLiteral("music"), Whose::Person, false, false});
    REQUIRE(seat.hub().plans.keepSection(seat.sam, {QStringLiteral("toolbox"), {}, lines, more}));
    QGuiApplication::clipboard()->clear();
    seat.push("handOnCopy");
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    CHECK(seat.now().shared->empty());
    CHECK(seat.left().contains(QLatin1String("look at it once more")));
    CHECK(seat.readIn("sharedPreview").contains(QLatin1String("music")));
}

TEST_CASE("what an act answers stands in its own card, in view, and is spoken")
{
    ShareSeat seat;
    seat.program->window().resize(1366, 600);
    for (const char *const whom : {"housing: City Housing", "gp", "family"})
        seat.agree(QString::fromLatin1(whom), SharedItem::section(QStringLiteral("toolbox")));
    CHECK(seat.agreed() == QStringLiteral("Agreed. It can be withdrawn any time."));
    CHECK(seat.isAnswerInView("agreementsCard"));
    CHECK(seat.promised().isEmpty());
    const auto *const line = seat.find("agreementsCard")->findChild<QLabel *>(QStringLiteral("sharingAnswer"));
    CHECK(interfaceOf(line)->role() == QAccessible::Notification);
    CHECK(interfaceOf(line)->text(QAccessible::Name) == seat.agreed());
    // In the very row whose button was pressed.
    const QString first = QStringLiteral("agreement-") + seat.now().consents->front().id.toHex();
    seat.push("withdraw");
    CHECK(seat.readIn(first.toLatin1().constData()).contains(seat.agreed()));
    CHECK(seat.agreed().startsWith(QLatin1String("Withdrawn.")));
    CHECK(seat.isAnswerInView("agreementsCard"));
    // What is said next takes its place.
    seat.push("agree");
    CHECK(seat.agreed().contains(QLatin1String("not clear whom")));
    CHECK(seat.isAnswerInView("agreementsCard"));
}

TEST_CASE("an agreement that says too little is asked for, and nothing is kept")
{
    ShareSeat seat;
    seat.push("agree");
    CHECK(seat.agreed().size() > 20);
    seat.fill("agreeWhom", QStringLiteral("housing"));
    seat.push("agree");
    CHECK(seat.agreed().contains(QLatin1String("chosen")));
    CHECK(seat.now().consents->empty());
}

TEST_CASE("a lead breaks a promise for a day, with a reason that stays in the list")
{
    ShareSeat seat;
    seat.promiseNever(QStringLiteral("gp"));
    seat.push("beginBreaking");
    seat.push("breakPromise");
    CHECK(seat.now().promises[0].overrides->empty());
    CHECK(seat.promised().contains(QLatin1String("Write why it must be broken")));
    seat.fill("breakReason", QStringLiteral("a child was in danger"));
    seat.push("breakPromise");
    REQUIRE(seat.now().promises[0].overrides->size() == 1);
    CHECK(seat.now().promises[0].overrides->front().told);
    CHECK(seat.allRead().contains(QLatin1String("a child was in danger")));
}

TEST_CASE("a promise entered by mistake is taken back that day, and later that is not offered")
{
    ShareSeat seat;
    seat.promiseNever(QStringLiteral("gp"));
    seat.push("promiseMistake");
    REQUIRE(seat.now().promises[0].ended);
    CHECK(seat.now().promises[0].ending == PromiseEnding::Mistake);
    CHECK(seat.promised().startsWith(QLatin1String("Taken back")));
    seat.promiseNever(QStringLiteral("my sister"));
    CHECK(seat.find("promiseMistake"));
    seat.press(Qt::Key_Escape);
    seat.clock.addDays(1);
    seat.enter();
    CHECK(seat.find("liftPromise"));
    CHECK_FALSE(seat.find("promiseMistake"));
}

TEST_CASE("the person's name stands on the page, the way out is a plain button, and nothing of it stays")
{
    ShareSeat seat;
    CHECK(seat.find<QLabel>("shareName")->text().contains(QLatin1String("Sam")));
    CHECK(seat.focus() == QLatin1String("leaveSharing"));
    seat.fill("agreeWhom", QStringLiteral("housing"));
    seat.open("toolbox");
    seat.tick(SharedItem::section(QStringLiteral("toolbox")));
    seat.press(Qt::Key_Escape);
    seat.press(Qt::Key_F, Qt::ControlModifier);
    seat.type(QStringLiteral("Bev"));
    seat.press(Qt::Key_Return);
    seat.enter();
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Sam")));
    CHECK(seat.find<QLineEdit>("agreeWhom")->text().isEmpty());
    CHECK_FALSE(seat.find("open-toolbox"));
}
