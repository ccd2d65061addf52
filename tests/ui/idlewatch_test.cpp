// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <catch2/catch_test_macros.hpp>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace hub;
using namespace std::chrono_literals;

/// The timer inside, so that a test need not wait for minutes.
static QTimer &timerOf(IdleWatch &watch)
{
    return *watch.findChild<QTimer *>(QStringLiteral("idleTimer"));
}

TEST_CASE("the time without a hand on the desk stays between one minute and fifteen")
{
    IdleWatch watch;
    CHECK_FALSE(watch.isRunning());
    watch.start(0min);
    CHECK(watch.after() == 1min);
    watch.start(99min);
    CHECK(watch.after() == 15min);
    watch.start(2min);
    CHECK(watch.after() == 2min);
}

TEST_CASE("every key and every move of the mouse begins the time anew, and its end is told once")
{
    QLineEdit field;
    field.show();
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(1min);
    QTimer &timer = timerOf(watch);
    for (const bool byKey : {true, false}) {
        timer.setInterval(400);
        QTest::qWait(150);
        const int before = timer.remainingTime();
        byKey ? QTest::keyClick(&field, Qt::Key_A) : QTest::mouseMove(&field, QPoint(byKey, 3));
        QCoreApplication::processEvents();
        CHECK(timer.remainingTime() > before);
    }
    REQUIRE(idle.wait(5'000));
    QTest::keyClick(&field, Qt::Key_A);
    CHECK_FALSE(idle.wait(600));
    CHECK(idle.count() == 1);
}
