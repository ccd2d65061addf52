// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"
#include "ui/models/visitsmodel.h"

#include <QTableView>

using namespace hub;
using namespace hub::test;

namespace {

/// Sam needs a step-free way in, and Kit nothing that is known.
struct NeedsDesk : TestDesk {
    PersonId sam = hub.add("Sam");
    PersonId kit = hub.add("Kit");

    NeedsDesk() { REQUIRE(hub->people.setAccessNeed(sam, {QStringLiteral("step-free")}, true)); }
    QString kindOf(PersonId person) const
    {
        const auto *const model = find<QTableView>("visits")->model();
        const auto rows = today();
        for (int row = 0; row < int(rows.size()); ++row) {
            if (rows[size_t(row)].contact.person == person)
                return model->index(row, VisitsModel::Kind).data().toString();
        }
        FAIL("no visit of theirs");
        return {};
    }
};

} // namespace

TEST_CASE("what helps somebody take part stands under their name in the bar as soon as they are chosen, and goes with them")
{
    NeedsDesk desk;
    CHECK_FALSE(desk.sees("needsHint"));
    desk.type("sam");
    CHECK_FALSE(desk.sees("needsHint"));
    desk.enter();
    REQUIRE(desk.sees("needsHint"));
    CHECK(desk.said("needsHint").startsWith(QLatin1String("Sam, to take part: ")));
    // It is read off their record, so their register says so.
    const auto reg = desk->registers.ofPerson(desk.sam);
    REQUIRE(reg);
    CHECK(reg->lines.size() == 1);
    // Said again only as it is now.
    REQUIRE(desk->people.setAccessNeed(desk.sam, {QStringLiteral("step-free")}, false));
    CHECK_FALSE(desk.sees("needsHint"));
    REQUIRE(desk->people.setAccessNeed(desk.sam, {QStringLiteral("step-free")}, true));
    CHECK(desk.sees("needsHint"));
    desk.enter();
    REQUIRE(desk.today().size() == 1);
    CHECK_FALSE(desk.sees("needsHint"));
    desk.type("kit");
    desk.enter();
    CHECK_FALSE(desk.sees("needsHint"));
}

TEST_CASE("a row of Today says in words what helps whoever came take part")
{
    NeedsDesk desk;
    desk.hub.log(desk.hub.visitBy(desk.sam));
    desk.hub.log(desk.hub.visitBy(desk.kit));
    CHECK(desk.kindOf(desk.sam).contains(QLatin1String("\nTo take part: ")));
    CHECK_FALSE(desk.kindOf(desk.kit).contains(QLatin1String("To take part")));
}

TEST_CASE("what somebody needs to take part is told to nobody at the desk from whom they keep it")
{
    NeedsDesk desk;
    desk.hub.log(desk.hub.visitBy(desk.sam));
    REQUIRE_FALSE(desk->people.needsOf(desk.sam)->empty());
    REQUIRE(desk->narrowing.keep(desk.sam, RecordPart::AccessNeeds, true));
    CHECK(desk->people.needsOf(desk.sam)->empty());
    CHECK_FALSE(desk.kindOf(desk.sam).contains(QLatin1String("To take part")));
    desk.type("sam");
    desk.enter();
    CHECK_FALSE(desk.sees("needsHint"));
}
