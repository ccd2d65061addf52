// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhub.h"
#include "ui/models/leftovermodel.h"
#include "ui/models/sheetcolumnsmodel.h"
#include "ui/models/sheetrowsmodel.h"
#include "ui/models/bringinwords.h"

#include <QAbstractItemModelTester>

using namespace hub;
using namespace hub::test;

static std::shared_ptr<const SheetPlan> planOf(TestHub &hub, const QByteArray &file)
{
    auto plan = hub->sheets.read(file);
    REQUIRE(plan);
    return std::make_shared<const SheetPlan>(std::move(*plan));
}

template <typename Model>
static void changeUnderWatch(Model &model, TestHub &hub)
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    const auto visits = planOf(hub, "Date,Who,Notes\n8/5/2025,Sam,tea\n31/2/2025,Ivy,\n9/5/2025,,\n");
    model.setPlan(visits);
    CHECK(model.rowCount() > 0);
    model.setPlan(planOf(hub, "Name,Phone\nSam,1\nIvy & Kit,2\n"));
    CHECK(model.rowCount() > 0);
    model.setPlan({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the models of a spreadsheet keep the rules of models while sheets come and go")
{
    TestHub hub;
    const Say say(hub->civilTime());
    SheetRowsModel rows(*hub.hub, hub->civilTime().dayOf(hub->now()));
    SheetColumnsModel columns;
    LeftOverModel leftOver(say);
    changeUnderWatch(rows, hub);
    changeUnderWatch(columns, hub);
    changeUnderWatch(leftOver, hub);
}

TEST_CASE("a cell of many lines or hidden signs is shown in one honest line")
{
    TestHub hub;
    SheetRowsModel rows(*hub.hub, hub->civilTime().dayOf(hub->now()));
    rows.setPlan(planOf(hub, "Date,Who,Notes\n8/5/2025,Sam,\"one\n\n two \xe2\x80\xae three\"\n"));
    const QString note = rows.index(0, 5).data().toString();
    CHECK(note == QStringLiteral("one two ") + visible(QString(QChar(0x202e))) + QStringLiteral(" three"));
    CHECK(rows.index(0, 6).data().toString().contains(note));
}

TEST_CASE("every meaning, reason and kind of line has words of its own")
{
    QSet<QString> seen;
    for (int i = 0; i <= int(Meaning::Ignored); ++i) {
        CHECK(words(Meaning(i)).size() > 4);
        seen.insert(words(Meaning(i)));
    }
    CHECK(seen.size() == int(Meaning::Ignored) + 1);
    for (int i = 0; i <= int(LeftOverReason::CodeNotUnderstood); ++i)
        CHECK(words(LeftOverReason(i)).size() > 4);
    CHECK(rowNumbers({7}) == QLatin1String("row 7"));
    CHECK(rowNumbers(std::vector<int>(21, 3)).endsWith(QString::fromUtf8("…")));
}
