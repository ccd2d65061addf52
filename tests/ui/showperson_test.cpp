// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/programseat.h"

#include <catch2/catch_test_macros.hpp>

#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace hub;
using namespace hub::test;

namespace {

/// Dee with two people at the desk: Amina, who cares for Bev, and was here today.
struct ShowSeat : Seat {
    PersonId amina;

    ShowSeat()
    {
        make();
        startIn(folder);
        signIn();
        amina = *hub().people.add({QStringLiteral("Amina"), PersonName::Kind::Known});
        const PersonId bev = *hub().people.add({QStringLiteral("Bev"), PersonName::Kind::Known});
        REQUIRE(hub().people.addCarer(bev, amina, QStringLiteral("sister")));
        REQUIRE(hub().people.setPleaseKnow(amina, QStringLiteral("Loud rooms are hard")));
        ContactDraft visit;
        visit.supports = {{QStringLiteral("carers")}};
        visit.visitors = {{amina, {}, false}};
        visit.about = bev;
        visit.note = QStringLiteral("We had tea");
        REQUIRE(hub().contacts.record(visit));
        visit.visitors = {{bev, {}, false}};
        visit.about = std::nullopt;
        REQUIRE(hub().contacts.record(visit));
        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("Amina"));
        press(Qt::Key_Return);
        REQUIRE(find("showThem"));
    }
    QString everythingRead()
    {
        QString read = allRead();
        for (const auto *const button : program->window().findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                read += u'\n' + button->text();
        }
        return read;
    }
    QString page() const { return program->window().openedPage(); }
};

} // namespace

TEST_CASE("a person reads all that the card has of them, and recognises themself")
{
    ShowSeat seat;
    auto &people = seat.hub().people;
    REQUIRE(people.addName(seat.amina, {QStringLiteral("Mina"), PersonName::Kind::Known}));
    REQUIRE(people.setLanguage(seat.amina, QStringLiteral("Arabic"), true));
    REQUIRE(people.setBorn(seat.amina, QDate(1985, 11, 21)));
    REQUIRE(people.setRouteIn(seat.amina, QStringLiteral("gp")));
    seat.press(Qt::Key_F8);
    const QString read = seat.everythingRead().remove(QChar(0x2068)).remove(QChar(0x2069));
    for (const char *const line : {"Other names of yours: Mina", "Your languages: Arabic",
             "Your date of birth: Thursday 21 November 1985", "How you found us: GP", "Loud rooms are hard"}) {
        INFO(line);
        CHECK(read.contains(QString::fromUtf8(line)));
    }
}

TEST_CASE("what somebody plans, works towards, agreed to and was promised is read together too, large and from the top")
{
    ShowSeat seat;
    Hub &hub = seat.hub();
    REQUIRE(hub.plans.keepSection(seat.amina,
        {QStringLiteral("strengths"), QStringLiteral("My strengths"), {}, {{{}, QStringLiteral("my garden"), Whose::Person, false, false}}}));
    REQUIRE(hub.goals.addReason(seat.amina, QStringLiteral("the nights are long"), Whose::Person));
    REQUIRE(hub.goals.add(seat.amina, {QStringLiteral("sleep through"), Whose::Person, {}, {}, false}));
    PromiseDraft never;
    never.recipient.kind = {QStringLiteral("gp")};
    never.words = QStringLiteral("not my doctor");
    const auto promise = hub.sharing.promise(seat.amina, never);
    REQUIRE(promise);
    const Instant soon{seat.clock.now().ms + 3'600'000};
    REQUIRE(hub.sharing.breakFor(seat.amina, *promise, {QStringLiteral("the ward rang"), soon, false, QStringLiteral("he reads her post")}));
    AgreementDraft agreed;
    agreed.recipient = {{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
    agreed.scope = {SharedItem::part(QStringLiteral("goals"))};
    agreed.purpose = {QStringLiteral("housing")};
    agreed.until = QDate(2026, 12, 31);
    REQUIRE(hub.sharing.agree(seat.amina, agreed));
    ContactDraft visit;
    visit.visitors = {{seat.amina, {}, false}};
    for (int i = 0; i < 20; ++i)
        REQUIRE(hub.contacts.record(visit));
    seat.press(Qt::Key_F8);
    REQUIRE(seat.page() == QLatin1String("show"));
    QTest::qWait(1);
    const QString read = seat.everythingRead();
    for (const char *const line : {"my garden", "the nights are long", "sleep through", "not my doctor", "City Housing"}) {
        INFO(line);
        CHECK(read.contains(QString::fromUtf8(line)));
    }
    // They have not been told, so whoever looks over their shoulder is not either.
    CHECK_FALSE(read.contains(QLatin1String("the ward rang")));
    CHECK_FALSE(read.contains(QLatin1String("her post")));
    auto *const back = seat.find("backToDesk");
    REQUIRE(back);
    CHECK(back->hasFocus());
    auto *const scroll = seat.find<QScrollArea>("pageScroll");
    REQUIRE(scroll);
    CHECK(scroll->verticalScrollBar()->maximum() > 0);
    CHECK(scroll->verticalScrollBar()->value() == 0);
    CHECK_FALSE(back->visibleRegion().isEmpty());
    for (const auto *const label : scroll->findChildren<QLabel *>()) {
        if (label->text().contains(QLatin1String("my garden")))
            CHECK(label->font().pointSizeF() > 1.2 * QApplication::font().pointSizeF());
    }
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
}

TEST_CASE("the screen that is shown to a person names nobody else, and one key leads back")
{
    ShowSeat seat;
    CHECK(seat.everythingRead().contains(QLatin1String("Bev")));
    seat.press(Qt::Key_F8);
    REQUIRE(seat.page() == QLatin1String("show"));
    const QString read = seat.everythingRead();
    CHECK(read.contains(QLatin1String("Amina")));
    CHECK(read.contains(QLatin1String("Loud rooms are hard")));
    CHECK(read.contains(QLatin1String("We had tea")));
    CHECK_FALSE(read.contains(QLatin1String("Bev")));
    CHECK(seat.program->window().windowTitle() == QLatin1String("Hubdesk"));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    // No key of the desk opens anything else meanwhile.
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_F4}) {
        seat.press(key);
        CHECK(seat.page() == QLatin1String("show"));
    }
    seat.press(Qt::Key_1, Qt::ControlModifier);
    seat.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(seat.page() == QLatin1String("show"));
    CHECK_FALSE(seat.everythingRead().contains(QLatin1String("Bev")));
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("people"));
    seat.press(Qt::Key_F2);
    CHECK(seat.page() == QLatin1String("today"));
}

TEST_CASE("a desk that locks while the screen is shown comes back for its own member only")
{
    ShowSeat seat;
    const auto keys = seat.hub().members.keysFor(seat.hub().members.newMember(), QStringLiteral("window garden bread hill"));
    REQUIRE(keys);
    REQUIRE(seat.hub().members.add({QStringLiteral("Kit"), {}, AccessLevel::Volunteer}, *keys));
    seat.push("showThem");
    REQUIRE(seat.page() == QLatin1String("show"));
    seat.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(seat.program->window().isLocked());
    auto unlocked = unlockStore(seat.folder, {QStringLiteral("Kit"), QStringLiteral("window garden bread hill")}, seat.around);
    REQUIRE(unlocked);
    for (auto *const chip : seat.program->window().findChildren<QRadioButton *>(QStringLiteral("member"))) {
        if (chip->isVisible() && chip->text() == QLatin1String("Kit"))
            chip->click();
    }
    seat.type(QStringLiteral("window garden bread hill"));
    seat.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !seat.program->window().isLocked(); }, 10'000));
    CHECK(seat.page() == QLatin1String("today"));
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Loud rooms")));
    CHECK(seat.find("findAnyoneButton") != nullptr);
}
