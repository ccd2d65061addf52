// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/programseat.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace hub;
using namespace hub::test;

namespace {

struct HouseSeat : Seat {
    QString file = dir.filePath(QStringLiteral("visits.csv"));

    HouseSeat()
    {
        make();
        startIn(folder);
        signIn();
        press(Qt::Key_F2);
        type(QStringLiteral("5"));
        press(Qt::Key_Return);
        REQUIRE(visitsToday() == 1);
        press(Qt::Key_7, Qt::ControlModifier);
        REQUIRE(program->window().openedPage() == QLatin1String("house"));
    }
    void reason(const char *text)
    {
        find("houseReason")->setFocus(Qt::TabFocusReason);
        type(QString::fromUtf8(text));
    }
    QString status() { return find<QLabel>("houseStatus") ? find<QLabel>("houseStatus")->text() : QString(); }
};

} // namespace

TEST_CASE("a list for the house asks for its reason before it asks for a file")
{
    HouseSeat seat;
    seat.prompts.paths = {seat.file};
    seat.push("houseWrite");
    CHECK(seat.prompts.filesAsked.isEmpty());
    CHECK(seat.focus() == QLatin1String("houseReason"));
    CHECK(seat.allRead().contains(QStringLiteral("A reason is needed")));
    CHECK_FALSE(QFile::exists(seat.file));
}

TEST_CASE("a list for the house is written, marked, and says how many rows it has")
{
    HouseSeat seat;
    seat.prompts.paths = {seat.file};
    seat.reason("the yearly report");
    seat.push("houseWrite");
    REQUIRE(QTest::qWaitFor([&] { return seat.status().startsWith(QLatin1String("1 row")); }, 10'000));
    QFile written(seat.file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    CHECK(text.section(u'\n', 0, 0).contains(QStringLiteral("the yearly report")));
    CHECK(text.section(u'\n', 0, 0).contains(QStringLiteral("For Clifton Hub only")));
    CHECK(text.contains(QStringLiteral("goals")));
}

TEST_CASE("the page that takes a list out has no faults that a keyboard would stumble over")
{
    HouseSeat seat;
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
}
