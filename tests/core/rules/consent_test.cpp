// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/consentcases.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;
using namespace hub::test;
using namespace hub::test::consentcases;

namespace {

struct Line {
    const char *what;
    SharingFacts facts;
    const char *toHousing;    ///< to City Housing, for a flat
    const char *toOther;      ///< to Town Housing, for a flat
    const char *otherPurpose; ///< to City Housing, for better support
    const char *toGp;         ///< to Dr Lee at Priory Surgery, for a flat
};

// What may leave, for whom and for what: the table a consent lead signs. Dots are what stays.
const std::vector<Line> table{
    {"nothing was agreed", facts({}), ".....", ".....", ".....", "....."},
    {"agreed with City Housing: how to reach them, and the toolbox", facts({agreed(cityHousing, both)}), "c.t..", ".....",
        ".....", "....."},
    {"agreed with any housing service", facts({agreed(housing, both)}), "c.t..", "c.t..", ".....", "....."},
    {"agreed with Jo of City Housing alone", facts({agreed(joOfHousing, both)}), ".....", ".....", ".....", "....."},
    {"one line alone, kept back and named", facts({agreed(cityHousing, {onlyB})}), "...k.", ".....", ".....", "....."},
    {"two agreements add up", facts({agreed(cityHousing, both), agreed(housing, {goals})}), "cgt..", ".g...", ".....",
        "....."},
    {"agreed for better support instead", facts({agreed(cityHousing, both, support)}), ".....", ".....", "c.t..", "....."},
    {"withdrawn", facts({withdrawn(agreed(cityHousing, both))}), ".....", ".....", ".....", "....."},
    {"one of two withdrawn", facts({withdrawn(agreed(cityHousing, both)), agreed(cityHousing, {goals})}), ".g...", ".....",
        ".....", "....."},
    {"its last day was yesterday", facts({endingOn(agreed(cityHousing, both), today.addDays(-1))}), ".....", ".....",
        ".....", "....."},
    {"its last day is today", facts({endingOn(agreed(cityHousing, both), today)}), "c.t..", ".....", ".....", "....."},
    {"a last day that nobody can read", facts({endingOn(agreed(cityHousing, both), QDate())}), ".....", ".....", ".....",
        "....."},
    {"an agreement with nobody named is none", facts({agreed(everybody, both)}), ".....", ".....", ".....", "....."},
    {"agreed with both; promised: never my GP", facts({agreed(cityHousing, both), agreed(gp, both)}, {never(gp)}), "c.t..",
        ".....", ".....", "....."},
    {"agreed with both; nothing promised", facts({agreed(cityHousing, both), agreed(gp, both)}), "c.t..", ".....", ".....",
        "c.t.."},
    {"promised: nothing to housing", facts({agreed(cityHousing, both)}, {never(housing)}), ".....", ".....", ".....",
        "....."},
    {"promised: never Town Housing", facts({agreed(housing, both)}, {never(townHousing)}), "c.t..", ".....", ".....",
        "....."},
    {"promised: never Jo there, who is part of it", facts({agreed(cityHousing, both)}, {never(joOfHousing)}), ".....",
        ".....", ".....", "....."},
    {"promised: nobody at all", facts({agreed(cityHousing, both), agreed(gp, both)}, {never(everybody)}), ".....", ".....",
        ".....", "....."},
    {"promised: never how to reach me, to housing", facts({agreed(cityHousing, both)}, {never(housing, {contactDetails})}),
        "..t..", ".....", ".....", "....."},
    {"promised: never that one line, to anybody", facts({agreed(cityHousing, {onlyB, section})}, {never(everybody, {onlyB})}),
        "..t..", ".....", ".....", "....."},
    {"promised: never my toolbox", facts({agreed(cityHousing, {contactDetails, section, onlyB})}, {never(housing, {section})}),
        "c....", ".....", ".....", "....."},
    {"promised: never my plan", facts({agreed(cityHousing, both)}, {never(housing, {SharedItem::part(QStringLiteral("plan"))})}),
        "c....", ".....", ".....", "....."},
    {"promised: never my goals, nor that I come here",
        facts({agreed(cityHousing, both)}, {alsoThatTheyCome(never(housing, {goals}))}), ".....", ".....", ".....", "....."},
    {"the promise was lifted", facts({agreed(cityHousing, both)}, {lifted(never(housing))}), "c.t..", ".....", ".....",
        "....."},
    {"the promise is being broken, for an hour",
        facts({agreed(cityHousing, both)}, {brokenUntil(never(housing), noon.plusMinutes(60))}), "c.t..", ".....", ".....",
        "....."},
    {"that hour is over", facts({agreed(cityHousing, both)}, {brokenUntil(never(housing), noon)}), ".....", ".....", ".....",
        "....."},
    {"broken, and nothing agreed", facts({}, {brokenUntil(never(housing), noon.plusMinutes(60))}), ".....", ".....", ".....",
        "....."},
};

} // namespace

TEST_CASE("what may leave to whom is exactly what the table says", "[consent]")
{
    for (const Line &row : table) {
        INFO(row.what);
        CHECK(leaves(row.facts, cityHousing, flat) == row.toHousing);
        CHECK(leaves(row.facts, townHousing, flat) == row.toOther);
        CHECK(leaves(row.facts, cityHousing, support) == row.otherPurpose);
        CHECK(leaves(row.facts, drLee, flat) == row.toGp);
    }
}

TEST_CASE("an agreement reaches whom it names and whoever is under them, and nobody wider", "[consent]")
{
    CHECK(reaches(housing, cityHousing));
    CHECK(reaches(cityHousing, joOfHousing));
    CHECK(reaches(cityHousing, Recipient{housing.kind, QStringLiteral("city  HOUSING"), {}, {}}));
    CHECK_FALSE(reaches(cityHousing, housing));
    CHECK_FALSE(reaches(joOfHousing, cityHousing));
    CHECK_FALSE(reaches(cityHousing, councilAsHousing));
    CHECK_FALSE(reaches(sister, jane));
    Recipient known = sister;
    known.person = PersonId{RawId{{4}}};
    CHECK(reaches(sister, known));
    CHECK_FALSE(reaches(known, sister));
}

TEST_CASE("a promise stands in doubt", "[consent]")
{
    CHECK(standsAgainst(gp, drLee));
    CHECK(standsAgainst(drLee, gp));
    CHECK(standsAgainst(sister, jane));
    CHECK(standsAgainst(jane, sister));
    CHECK(standsAgainst(cityHousing, councilAsHousing));
    CHECK(standsAgainst(everybody, drLee));
    CHECK(standsAgainst(sister, Recipient{{QStringLiteral("somebody-else")}, {}, QStringLiteral("Jane"), {}}));
    CHECK_FALSE(standsAgainst(sister, brother));
    CHECK_FALSE(standsAgainst(gp, cityHousing));
    CHECK_FALSE(standsAgainst(cityHousing, townHousing));
    Recipient one = jane;
    one.person = PersonId{RawId{{4}}};
    Recipient other = jane;
    other.person = PersonId{RawId{{5}}};
    CHECK_FALSE(standsAgainst(one, other));
}

namespace {

PlanSection toolboxOf(std::vector<PlanLine> lines)
{
    PlanSection made;
    made.key = toolbox;
    made.lines = std::move(lines);
    return made;
}

std::vector<MaySee> seenNow(const SharingFacts &all, const SharedItem &item, const PlanSection *within = nullptr)
{
    return whoMaySee(all, {item, within, noon, today});
}

using Seen = std::vector<MaySee>;

} // namespace

TEST_CASE("who may see a thing is told as it is", "[consent]")
{
    const SharingFacts all = facts({agreed(cityHousing, both), agreed(gp, both, support), withdrawn(agreed(townHousing, both)),
        agreed(cityHousing, both, support)}, {never(gp)});
    const PlanSection none = toolboxOf({});
    CHECK(seenNow(all, contactDetails) == Seen{{cityHousing, true, {}}});
    CHECK(seenNow(all, section, &none) == Seen{{cityHousing, true, {}}});
    CHECK(seenNow(all, goals).empty());
    CHECK(whoMaySee(all, {contactDetails, nullptr, noon, today.addDays(31)}).empty());
}

TEST_CASE("who may see a section says whether that is all of its lines, or some", "[consent]")
{
    const PlanSection open = toolboxOf({line(lineA), line(lineB)});
    const PlanSection kept = toolboxOf({line(lineA), line(lineB, true)});
    const PlanSection struck = toolboxOf({line(lineA), line(lineB, false, true)});
    const SharedItem onlyA = SharedItem::ofLine(lineA);
    CHECK(seenNow(facts({agreed(gp, {section})}), section, &open) == Seen{{gp, true, {}}});
    CHECK(seenNow(facts({agreed(gp, {section})}), section, &kept) == Seen{{gp, false, {}}});
    CHECK(seenNow(facts({agreed(gp, {section})}), section, &struck) == Seen{{gp, true, {}}});
    // Lines alone are some of it, and several agreements add up.
    CHECK(seenNow(facts({agreed(gp, {onlyB})}), section, &open) == Seen{{gp, false, {}}});
    CHECK(seenNow(facts({agreed(gp, {onlyB}), agreed(gp, {onlyA}, support)}), section, &open) == Seen{{gp, true, {}}});
    CHECK(seenNow(facts({agreed(gp, {section})}, {never(gp, {onlyB})}), section, &open) == Seen{{gp, false, {}}});
    CHECK(seenNow(facts({agreed(gp, {onlyB})}, {never(gp, {section})}), section, &open).empty());
    CHECK(seenNow(facts({agreed(gp, {onlyB})}), SharedItem::ofLine(lineB), &kept) == Seen{{gp, true, {}}});
    CHECK(seenNow(facts({agreed(gp, {onlyB})}, {never(gp, {section})}), SharedItem::ofLine(lineB), &kept).empty());
    CHECK(seenNow(facts({agreed(gp, {section})}), SharedItem::ofLine(lineB), &kept).empty());
}

TEST_CASE("a wide agreement is told with whoever under it is promised never to be", "[consent]")
{
    const PlanSection open = toolboxOf({line(lineA)});
    CHECK(seenNow(facts({agreed(housing, both)}, {never(cityHousing)}), contactDetails) == Seen{{housing, true, {cityHousing}}});
    CHECK(seenNow(facts({agreed(housing, both)}, {never(cityHousing)}), section, &open) == Seen{{housing, true, {cityHousing}}});
    CHECK(seenNow(facts({agreed(housing, both)}, {never(cityHousing, {goals})}), contactDetails) == Seen{{housing, true, {}}});
    CHECK(seenNow(facts({agreed(housing, both)}, {lifted(never(cityHousing))}), contactDetails) == Seen{{housing, true, {}}});
    CHECK(seenNow(facts({agreed(housing, both)}, {never(housing)}), contactDetails).empty());
    CHECK(seenNow(facts({agreed(cityHousing, both)}, {never(housing)}), contactDetails).empty());
    CHECK(seenNow(facts({agreed(cityHousing, both)}, {never(cityHousing)}), contactDetails).empty());
    CHECK(seenNow(facts({agreed(housing, both)}, {never(everybody)}), contactDetails).empty());
    // Somebody who may work there, whoever else does may be told.
    const Recipient priory{gp.kind, QStringLiteral("Priory Surgery"), {}, {}};
    const Recipient smith{gp.kind, {}, QStringLiteral("Dr Smith"), {}};
    CHECK(seenNow(facts({agreed(priory, both)}, {never(smith)}), contactDetails) == Seen{{priory, true, {smith}}});
    CHECK(seenNow(facts({agreed(smith, both)}, {never(priory)}), contactDetails) == Seen{{smith, true, {priory}}});
    CHECK(seenNow(facts({agreed(smith, both)}, {never(smith)}), contactDetails).empty());
    // What it says is what the verdict says of each of them.
    const SharingFacts all = facts({agreed(housing, both)}, {never(cityHousing)});
    CHECK(leaves(all, townHousing, flat) == "c.t..");
    CHECK(leaves(all, cityHousing, flat) == ".....");
}

TEST_CASE("what left under an override is kept from the person until they are told of that override", "[consent]")
{
    Promise promise = never(gp);
    const auto left = [&](Instant at) { return brokeUntold({promise}, {promise.id}, at); };
    const Instant later = noon.plusMinutes(3 * 60);
    promise.overrides->push_back({QStringLiteral("told"), noon.plusMinutes(60), true, {}, noon, {}});
    CHECK_FALSE(left(noon.plusMinutes(5)));
    promise.overrides->push_back({QStringLiteral("not told"), later.plusMinutes(60), false, QStringLiteral("he reads it"), later, {}});
    CHECK_FALSE(left(noon.plusMinutes(5)));
    CHECK(left(later));
    CHECK(left(noon.plusMinutes(-60))); // under neither: in doubt it is kept
    CHECK_FALSE(brokeUntold({promise}, {}, later));
    CHECK(brokeUntold({}, {promise.id}, later)); // not on this desk yet
    CHECK(asTold({promise}).front().overrides->size() == 1);
    promise.overrides->back().toldLater = later.plusMinutes(90);
    CHECK_FALSE(left(later));
    REQUIRE(asTold({promise}).front().overrides->size() == 2);
    CHECK_FALSE(asTold({promise}).front().overrides->back().whyNotTold);
}

TEST_CASE("what is agreed about is stored as it is said, and read back", "[consent]")
{
    const SharedItems items{goals, section, onlyB};
    CHECK(sharedItemsFromScope(toScope(items)) == items);
    CHECK(toCode(section) == QStringLiteral("section:toolbox"));
    for (const char *none : {"", "goals", "part:", "line:xyz", "line:", "of:goals"})
        CHECK_FALSE(sharedItemFromCode(QString::fromLatin1(none)));
}
