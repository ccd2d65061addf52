// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"
#include "ui/desk/herecard.h"

#include <catch2/catch_test_macros.hpp>

#include <QPushButton>

using namespace hub;
using namespace hub::test;

static QStringList chipsOf(QWidget &card)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList texts;
    for (const auto *const chip : card.findChildren<QPushButton *>()) {
        if (chip->isVisible() && chip->objectName().startsWith(QLatin1String("here-")))
            texts << chip->text().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    return texts;
}

TEST_CASE("one press on a name says that somebody is with someone, the next that they are gone, and a third that they are back")
{
    TestHub hub;
    REQUIRE(hub->presence.arrive());
    HereCard card(*hub.hub);
    open(card);
    const QString name = hub->session().name;
    CHECK(chipsOf(card).value(0) == name + QStringLiteral(", free"));
    const auto press = [&card] {
        for (auto *const chip : card.findChildren<QPushButton *>()) {
            if (chip->isVisible() && chip->objectName().startsWith(QLatin1String("here-"))) {
                chip->setFocus(Qt::TabFocusReason);
                return QTest::keyClick(chip, Qt::Key_Space);
            }
        }
        FAIL("no name to press");
    };
    press();
    CHECK(chipsOf(card).value(0) == name + QStringLiteral(", with someone since 10:30am"));
    press();
    CHECK(chipsOf(card).isEmpty());
    card.findChild<QPushButton *>(QStringLiteral("whoElse"))->click();
    CHECK(chipsOf(card).contains(name));
    press();
    CHECK(chipsOf(card).value(0) == name + QStringLiteral(", free"));
}

TEST_CASE("one key says that the one signed in is with someone, and it is said aloud")
{
    TestHub hub;
    REQUIRE(hub->presence.arrive());
    HereCard card(*hub.hub);
    open(card);
    card.toggleOwn();
    CHECK(chipsOf(card).value(0).contains(QLatin1String("with someone since")));
    CHECK(card.findChild<QLabel *>(QStringLiteral("hereStatus"))->text().contains(QLatin1String("is with someone.")));
    card.toggleOwn();
    CHECK(chipsOf(card).value(0).endsWith(QLatin1String(", free")));
}
