// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visitsmodel.h"

#include "tests/support/testhub.h"

#include <QAbstractItemModelTester>

using namespace hub;
using namespace hub::test;

static QString text(const VisitsModel &model, int row, int column)
{
    return model.index(row, column).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
}

static void fill(VisitsModel &model, TestHub &hub)
{
    auto day = hub->contacts.today();
    REQUIRE(day);
    model.setRows(std::move(day->rows), day->day);
}

TEST_CASE("visits stand in a proper model with words for when, who and what kind")
{
    TestHub hub;
    VisitsModel model(*hub.hub, VisitsModel::Times::OfOneDay);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto draft = hub.visitBy(hub.add("Amina K"), "goals");
    draft.supports.push_back({QStringLiteral("skills")});
    hub.log(draft);
    hub.clock.addMinutes(30);
    ContactDraft anonymous;
    anonymous.supports = {codes::justHere};
    hub.log(anonymous);
    fill(model, hub);
    REQUIRE(model.rowCount() == 2);
    CHECK(text(model, 0, VisitsModel::When) == QStringLiteral("11am"));
    CHECK(text(model, 0, VisitsModel::Who) == QStringLiteral("someone"));
    CHECK(text(model, 0, VisitsModel::Kind) == QStringLiteral("Just being here"));
    CHECK(text(model, 1, VisitsModel::When) == QStringLiteral("10:30am"));
    CHECK(text(model, 1, VisitsModel::Who) == QStringLiteral("Amina K"));
    CHECK(text(model, 1, VisitsModel::Kind) == QStringLiteral("Goals, Skills"));
}

TEST_CASE("what sets a visit apart stands with its kind")
{
    TestHub hub;
    VisitsModel model(*hub.hub, VisitsModel::Times::OfOneDay);
    const PersonId kit = hub.add("Kit");
    auto carer = hub.visitBy(hub.add("Nuala"), "carers");
    carer.about = kit;
    hub.log(carer);
    hub.clock.addMinutes(1);
    auto call = hub.visitBy(kit, "goals");
    call.kind = ContactKind{QStringLiteral("phone")};
    hub.log(call);
    hub.clock.addMinutes(1);
    auto missed = hub.visitBy(kit);
    missed.supports.clear();
    missed.kind = codes::booked;
    missed.attendance = Attendance{QStringLiteral("told-us")};
    hub.log(missed);
    fill(model, hub);
    CHECK(text(model, 2, VisitsModel::Kind) == QStringLiteral("Carer support, about Kit"));
    CHECK(text(model, 1, VisitsModel::Kind) == QStringLiteral("Phone call: Goals"));
    CHECK(text(model, 0, VisitsModel::Kind) == QStringLiteral("Booked: Told us"));
}

TEST_CASE("a time is said as exactly as it is known, with its day where days differ")
{
    TestHub hub;
    auto draft = hub.visitBy(hub.add("Kit"));
    for (const char *const when : {"yesterday", "yesterday pm", "yesterday 3pm"}) {
        draft.when = QString::fromUtf8(when);
        hub.log(draft);
    }
    const auto rows = hub->contacts.day(QDate(2026, 11, 20));
    VisitsModel model(*hub.hub, VisitsModel::Times::WithDays);
    model.setRows(rows->rows, QDate(2026, 11, 21));
    QStringList times;
    for (int row = 0; row < model.rowCount(); ++row)
        times << text(model, row, VisitsModel::When);
    CHECK(times.contains(QStringLiteral("Fri 20 Nov, 3pm")));
    CHECK(times.contains(QStringLiteral("Fri 20 Nov, afternoon")));
}

TEST_CASE("a visit is found by its id after the rows have changed")
{
    TestHub hub;
    VisitsModel model(*hub.hub, VisitsModel::Times::OfOneDay);
    const Logged first = hub.log(hub.visitBy(hub.add("Kit")));
    hub.clock.addMinutes(1);
    hub.log(hub.visitBy(hub.add("Bev")));
    fill(model, hub);
    CHECK(model.rowOf(first.contacts.front()) == 1);
    CHECK(model.rowOf(ContactId{}) == -1);
}
