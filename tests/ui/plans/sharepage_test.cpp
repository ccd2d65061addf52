// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/plans/besideseat.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace hub;
using namespace hub::test;

namespace {

struct ShareSeat : BesideSeat {
    ShareSeat()
    {
        REQUIRE(hub().plans.keepSection(sam, {QStringLiteral("toolbox"), QStringLiteral("My toolbox"), {},
            {{{}, QStringLiteral("tea"), Whose::Person, false, false}, {{}, QStringLiteral("walks"), Whose::Person, false, false}}}));
        push("goSharing");
        REQUIRE(page() == QLatin1String("sharing"));
    }
    void fill(const char *field, const QString &text)
    {
        auto *const line = find<QLineEdit>(field);
        REQUIRE(line);
        line->setFocus();
        type(text);
    }
    void agree(const QString &whom, const QString &item)
    {
        fill("agreeWhom", whom);
        push(("item-" + item.toLatin1()).constData());
        push("purpose-housing");
        push("agree");
    }
    QString status() { return find<QLabel>("shareStatus")->text(); }
};

} // namespace

TEST_CASE("a promise is made by keyboard, stands as a shield, and only the person's words lift it")
{
    ShareSeat seat;
    seat.fill("neverWhom", QStringLiteral("my GP"));
    CHECK(seat.find<QLabel>("neverMeant")->text() == QStringLiteral("GP"));
    seat.press(Qt::Key_Return);
    REQUIRE(seat.hub().sharing.of(seat.sam)->promises.size() == 1);
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.push("liftPromise");
    CHECK_FALSE(seat.hub().sharing.of(seat.sam)->promises[0].ended);
    seat.press(Qt::Key_Escape);
    CHECK(seat.allRead().contains(QLatin1String("Promise: Never tell: GP.")));
    seat.push("goSharing");
    seat.fill("liftWords", QStringLiteral("She may know now"));
    seat.push("liftPromise");
    CHECK(seat.hub().sharing.of(seat.sam)->promises[0].endWords == QStringLiteral("She may know now"));
    seat.press(Qt::Key_Escape);
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Promise: Never tell")));
}

TEST_CASE("what is shown before it leaves is what leaves, and a promise stands against it")
{
    ShareSeat seat;
    const PlanLine walks = seat.plan().section(QStringLiteral("toolbox"))->lines[1];
    seat.agree(QStringLiteral("housing: City Housing"), QStringLiteral("line:") + walks.id.toHex());
    REQUIRE(seat.hub().sharing.of(seat.sam)->consents->size() == 1);
    seat.push("to-1");
    const QString read = seat.allRead();
    CHECK(read.contains(QLatin1String("This is what would leave")));
    auto *const preview = seat.find("sharedPreview");
    REQUIRE(preview);
    QString shown;
    for (const auto *const label : preview->findChildren<QLabel *>())
        shown += label->text();
    CHECK(shown.contains(QLatin1String("walks")));
    CHECK_FALSE(shown.contains(QLatin1String("tea")));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.push("handOnCopy");
    CHECK(QGuiApplication::clipboard()->text().contains(QLatin1String("walks")));
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(QLatin1String("tea")));
    CHECK(seat.hub().sharing.of(seat.sam)->shared->size() == 1);
    seat.fill("neverWhom", QStringLiteral("housing"));
    seat.press(Qt::Key_Return);
    seat.push("to-1");
    CHECK_FALSE(seat.find("handOnCopy"));
    CHECK(seat.status().contains(QLatin1String("promised")));
}

TEST_CASE("a word added since the look does not leave unseen")
{
    ShareSeat seat;
    seat.agree(QStringLiteral("housing"), QStringLiteral("section:toolbox"));
    seat.push("to-1");
    const auto lines = editedFrom(seat.plan().section(QStringLiteral("toolbox"))->lines);
    auto more = lines;
    more.push_back({{}, QStringLiteral("music"), Whose::Person, false, false});
    REQUIRE(seat.hub().plans.keepSection(seat.sam, {QStringLiteral("toolbox"), {}, lines, more}));
    QGuiApplication::clipboard()->clear();
    seat.push("handOnCopy");
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    CHECK(seat.hub().sharing.of(seat.sam)->shared->empty());
}

TEST_CASE("an agreement is withdrawn with one press, and says what has gone")
{
    ShareSeat seat;
    seat.agree(QStringLiteral("housing"), QStringLiteral("section:toolbox"));
    seat.push("to-1");
    seat.push("handOnCopy");
    seat.push("withdraw");
    CHECK(seat.hub().sharing.of(seat.sam)->consents->front().withdrawn.has_value());
    CHECK(seat.status().contains(QLatin1String("1 time")));
    CHECK_FALSE(seat.find("withdraw"));
}

TEST_CASE("an agreement that says too little is asked for, and nothing is kept")
{
    ShareSeat seat;
    seat.push("agree");
    CHECK(seat.status().size() > 20);
    seat.fill("agreeWhom", QStringLiteral("housing"));
    seat.push("agree");
    CHECK(seat.status().contains(QLatin1String("chosen")));
    CHECK(seat.hub().sharing.of(seat.sam)->consents->empty());
}

TEST_CASE("a lead breaks a promise for a day, with a reason that stays in the list")
{
    ShareSeat seat;
    seat.fill("neverWhom", QStringLiteral("gp"));
    seat.press(Qt::Key_Return);
    seat.push("beginBreaking");
    seat.push("breakPromise");
    CHECK(seat.hub().sharing.of(seat.sam)->promises[0].overrides->empty());
    seat.fill("breakReason", QStringLiteral("a child was in danger"));
    seat.push("breakPromise");
    REQUIRE(seat.hub().sharing.of(seat.sam)->promises[0].overrides->size() == 1);
    CHECK(seat.hub().sharing.of(seat.sam)->promises[0].overrides->at(0).told);
    CHECK(seat.allRead().contains(QLatin1String("a child was in danger")));
}
