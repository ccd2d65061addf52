// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matchmodel.h"

#include "tests/support/testhub.h"

#include <QAbstractItemModelTester>

using namespace hub;
using namespace hub::test;
using Kind = MatchRow::Kind;

/// One row as a line, without the marks that keep its writing direction to itself.
static QString line(const MatchModel &model, int row)
{
    return model.index(row, 0).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
}

static QStringList lines(TestHub &hub, const char *text)
{
    MatchModel model(*hub.hub);
    REQUIRE(model.search(QString::fromUtf8(text)));
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << line(model, row);
    return all;
}

TEST_CASE("the list of matches is a proper model at every key")
{
    TestHub hub;
    hub.add("Sam Okafor");
    hub.add("Samira Nasser");
    MatchModel model(*hub.hub);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char *const text : {"s", "sa", "sam", "sami", "", "zzz"})
        REQUIRE(model.search(QString::fromUtf8(text)));
    CHECK(model.rowCount() == 1);
}

TEST_CASE("an empty field has no rows, and letters always end in a welcome")
{
    TestHub hub;
    hub.add("Sam Okafor");
    CHECK(lines(hub, "").isEmpty());
    CHECK(lines(hub, "   ").isEmpty());
    CHECK(lines(hub, "sam") == QStringList{QStringLiteral("Sam Okafor"), QStringLiteral("Welcome someone new: “sam”")});
    CHECK(lines(hub, "  Dana   Reed ") == QStringList{QStringLiteral("Welcome someone new: “Dana Reed”")});
}

TEST_CASE("Enter's row is the likeliest person, and the welcome only if nobody matches")
{
    TestHub hub;
    hub.add("Dana Kowalska");
    MatchModel model(*hub.hub);
    REQUIRE(model.search(QStringLiteral("dana")));
    CHECK(model.rowAt(model.best()).kind == Kind::Person);
    REQUIRE(model.search(QStringLiteral("Dana Kowalski")));
    CHECK(model.rowAt(0).kind == Kind::Close);
    CHECK(model.rowAt(model.best()).kind == Kind::Welcome);
    REQUIRE(model.search({}));
    CHECK(model.best() == -1);
}

TEST_CASE("at most eight people are shown, and the welcome after them")
{
    TestHub hub;
    for (int i = 0; i < 12; ++i)
        hub.add(qPrintable(QStringLiteral("Sam %1").arg(QChar(u'A' + i))));
    MatchModel model(*hub.hub);
    REQUIRE(model.search(QStringLiteral("sam")));
    CHECK(model.people() == 8);
    CHECK(model.rowCount() == 9);
    CHECK(model.rowAt(8).kind == Kind::Welcome);
}

TEST_CASE("a row says what tells people of one name apart")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam Okafor");
    REQUIRE(hub->people.addName(sam, {QStringLiteral("Samuel"), PersonName::Kind::Known}));
    REQUIRE(hub->people.addCarer(hub.add("Bev"), sam, {}));
    // Four Tuesdays and a Thursday: 17, 10 and 3 November and 27 October; 19 November.
    for (const int daysAgo : {25, 18, 11, 4, 2}) {
        hub.clock.addDays(-daysAgo);
        hub.log(hub.visitBy(sam));
        hub.clock.addDays(daysAgo);
    }
    CHECK(lines(hub, "okafor").front()
        == QStringLiteral("Sam Okafor · “Samuel” · usually Tuesdays · cares for Bev · last here Thursday"));
}

TEST_CASE("the other name that was typed comes first among other names")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam Okafor");
    for (const char *const name : {"Adam O", "Big Sam", "Ziggy"})
        REQUIRE(hub->people.addName(sam, {QString::fromUtf8(name), PersonName::Kind::Other}));
    CHECK(lines(hub, "zig").front().startsWith(QStringLiteral("Sam Okafor · “Ziggy”")));
}

TEST_CASE("a nickname is called one")
{
    TestHub hub;
    REQUIRE(hub->people.add({QStringLiteral("Scouse"), PersonName::Kind::Nickname}));
    CHECK(lines(hub, "sco").front() == QStringLiteral("Scouse · a nickname"));
}

TEST_CASE("a close name is offered while few others match, once")
{
    TestHub hub;
    hub.add("Priyah Raman");
    CHECK(
        lines(hub, "Priya Ramen").front() == QStringLiteral("There is already a Priyah Raman. Is it the same person?"));
    // Found by its letters, it needs no offer.
    CHECK(lines(hub, "Priya").filter(QStringLiteral("Priyah")).size() == 1);
}
