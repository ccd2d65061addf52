// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/erasable.h"

using namespace hub;
using namespace hub::test;

namespace {

struct HalfTyped : Erasable {
    PersonId other = lead.add("Other");
    DraftId id = lead->drafts.newId();
    ContactDraft typed;

    HalfTyped()
    {
        typed = lead.visitBy(kit);
        typed.note = QStringLiteral("halfword");
        typed.standingText = QStringLiteral("startedname");
    }
    void keep() { REQUIRE(lead->drafts.keep(id, typed)); }
    std::vector<KeptDraft> kept()
    {
        auto drafts = lead->drafts.mine();
        REQUIRE(drafts);
        return std::move(*drafts);
    }
};

} // namespace

TEST_CASE("what stands half typed about somebody erased is not kept again", "[erase]")
{
    HalfTyped desk;
    desk.keep();
    REQUIRE(desk.erase(desk.kit));
    CHECK(desk.kept().empty());
    // The next key, and a section of the plan that was open.
    CHECK(desk.lead->drafts.keep(desk.id, desk.typed).error().kind == Error::Kind::NotFound);
    const PlanDraft plan{desk.kit, QStringLiteral("toolbox"), {}, {{{}, QStringLiteral("halfword"), Whose::Person, false, false}}, 0, 0, {}};
    CHECK(desk.lead->plans.drafts().keep(plan).error().kind == Error::Kind::NotFound);
    CHECK(desk.filesWith("halfword") == 0);
    CHECK(desk.lead->drafts.withoutErased(desk.typed)->isUntouched());
    ContactDraft spokenOf = desk.lead.visitBy(desk.other);
    spokenOf.about = desk.kit;
    CHECK(desk.lead->drafts.keep(desk.id, spokenOf).error().kind == Error::Kind::NotFound);
    CHECK_FALSE(desk.lead->drafts.withoutErased(spokenOf)->about);
}

TEST_CASE("of a visit of several only the one who is erased goes, with the words that may be about them", "[erase]")
{
    HalfTyped desk;
    desk.typed.visitors.insert(desk.typed.visitors.begin(), {desk.other, {}, false});
    desk.typed.visitors.push_back({std::nullopt, QStringLiteral("Big Dave"), true});
    desk.typed.when = QStringLiteral("yesterday 3pm");
    desk.keep();
    desk.lead.clock.addMinutes(1);
    ContactDraft alone = desk.lead.visitBy(desk.other);
    alone.note = QStringLiteral("theirword");
    REQUIRE(desk.lead->drafts.keep(desk.lead->drafts.newId(), alone, true));
    REQUIRE(desk.filesWith("halfword") > 0);
    REQUIRE(desk.erase(desk.kit));
    CHECK(desk.filesWith("halfword") == 0);
    CHECK(desk.filesWith("startedname") == 0);
    ContactDraft left = desk.typed;
    left.visitors.erase(left.visitors.begin() + 1);
    left.note.clear();
    left.standingText.clear();
    const auto drafts = desk.kept();
    REQUIRE(drafts.size() == 2);
    CHECK(drafts.front().id == desk.id);
    CHECK(drafts.front().draft == left);
    CHECK(drafts.back().draft == alone);
    CHECK(drafts.back().aside);
    CHECK(desk.lead->drafts.withoutErased(desk.typed).value() == left);
    CHECK(desk.lead->drafts.withoutErased(alone).value() == alone);
    // What is left goes when they are erased in turn.
    REQUIRE(desk.erase(desk.other));
    REQUIRE(desk.kept().size() == 1);
    CHECK(desk.kept().front().draft.visitors.size() == 1);
}
