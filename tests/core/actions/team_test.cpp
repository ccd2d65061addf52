// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/levels.h"

using namespace hub;
using namespace hub::test;

TEST_CASE("what a hub says of itself is a lead's to say, is kept, and is taken back with undo")
{
    Levels hub;
    REQUIRE(hub.lead->team.describe(QStringLiteral(" Harbour  Hub "), QStringLiteral("every day, 8am to 9pm"), "Europe/Warsaw"));
    auto entry = hub.lead->team.hub();
    REQUIRE(entry);
    CHECK(entry->name == QLatin1String("Harbour Hub"));
    CHECK(entry->hours == QLatin1String("every day, 8am to 9pm"));
    CHECK(entry->zone == "Europe/Warsaw");
    for (const AccessLevel level : {AccessLevel::Volunteer, AccessLevel::PeerSupporter, AccessLevel::Worker}) {
        const auto somebody = hub.as(level);
        const auto said = somebody->team.describe(QStringLiteral("Mine"), {}, "Europe/London");
        const auto lock = somebody->team.setLock(15, false);
        REQUIRE_FALSE(said);
        REQUIRE_FALSE(lock);
        CHECK(said.error().kind == Error::Kind::NotAllowed);
        CHECK(lock.error().kind == Error::Kind::NotAllowed);
    }
    REQUIRE(hub.lead->undoing.undoLast());
    entry = hub.lead->team.hub();
    CHECK(entry->name == QLatin1String("Clifton Hub"));
    CHECK(entry->hours.isEmpty());
    const auto tooLong = hub.lead->team.describe(QStringLiteral("Hub"), QString(241, u'x'), "Europe/London");
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().kind == Error::Kind::TooLong);
}

TEST_CASE("a desk locks within one to fifteen minutes, whatever was asked for or came from elsewhere")
{
    Levels hub;
    CHECK(hub.lead->team.hub()->lockMinutes == 2);
    CHECK_FALSE(hub.lead->team.hub()->initials);
    for (const auto &[asked, kept] : {std::pair(5, 5), {0, 1}, {-3, 1}, {15, 15}, {16, 15}, {1, 1}}) {
        INFO(asked);
        REQUIRE(hub.lead->team.setLock(asked, asked > 4));
        CHECK(hub.lead->team.hub()->lockMinutes == kept);
        CHECK(hub.lead->team.hub()->initials == (asked > 4));
    }
    const auto before = hub.lead->upkeep.check()->changes;
    REQUIRE(hub.lead->team.setLock(1, false));
    CHECK(hub.lead->upkeep.check()->changes == before);
    for (const auto &[foreign, read] : {std::pair(qint64(0), 1), {qint64(1'000), 15}, {qint64(-1), 1}}) {
        INFO(foreign);
        Store &store = hub.lead->context().store;
        ChangeDraft draft;
        draft.set(hub.lead.hubId.raw, fields::hubs::lockMinutes, foreign);
        REQUIRE(store.save(*Access(hub.lead->session()).permit(Op::SetUpHub), draft));
        CHECK(hub.lead->team.hub()->lockMinutes == read);
    }
}
