// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"
#include "tests/support/properties.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

const QDate today(2026, 11, 21);
constexpr Instant noon{1'795'262'400'000};
const Recipient housing{{QStringLiteral("housing")}, {}, {}, {}};
const Recipient cityHousing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
const Recipient townHousing{{QStringLiteral("housing")}, QStringLiteral("Town Housing"), {}, {}};
const Recipient gp{{QStringLiteral("gp")}, {}, {}, {}};
const Recipient everybody{};
const Purpose flat{QStringLiteral("housing")};

const PlanLineId lineA{RawId{{1}}};
const PlanLineId lineB{RawId{{2}}};
const SharedItem goals = SharedItem::part(QStringLiteral("goals"));
const SharedItem wholePlan = SharedItem::part(QStringLiteral("plan"));
const SharedItem toolbox = SharedItem::section(QStringLiteral("toolbox"));
const SharedItem strengths = SharedItem::section(QStringLiteral("strengths"));
const SharedItem onlyA = SharedItem::ofLine(lineA);
const SharedItem onlyB = SharedItem::ofLine(lineB);

Plan planOfTwo()
{
    Plan plan;
    PlanSection one;
    one.key = QStringLiteral("toolbox");
    for (const PlanLineId id : {lineA, lineB}) {
        PlanLine line;
        line.id = id;
        line.texts = {QStringLiteral("walking")};
        one.lines.push_back(line);
    }
    PlanSection other;
    other.key = QStringLiteral("strengths");
    plan.sections = {one, other};
    return plan;
}

Promise never(const Recipient &whom, const SharedItems &scope = {})
{
    Promise promise;
    promise.id = PromiseId{RawId{{9}}};
    promise.recipient = whom;
    promise.scope = scope;
    return promise;
}

bool stands(const Promise &promise, const Recipient &with, const SharedItems &scope)
{
    const Plan plan = planOfTwo();
    return !promisesAgainst({promise}, {with, scope, &plan}, noon).empty();
}

Promise broken(Promise promise, Instant until)
{
    promise.overrides->push_back({QStringLiteral("a child was in danger"), until, true, {}, noon.plusMinutes(-5), {}});
    return promise;
}

} // namespace

TEST_CASE("a promise is told before an agreement against it is kept, also before it is said what about", "[consent]")
{
    CHECK(stands(never(gp), gp, {}));
    CHECK(stands(never(gp), gp, {goals}));
    CHECK(stands(never(everybody), gp, {}));
    CHECK(stands(never(housing), cityHousing, {}));
    CHECK(stands(never(cityHousing), housing, {}));
    CHECK_FALSE(stands(never(cityHousing), townHousing, {goals}));
    CHECK_FALSE(stands(never(gp), housing, {goals}));
    Promise alsoThatTheyCome = never(gp, {goals});
    alsoThatTheyCome.presence = true;
    CHECK(stands(alsoThatTheyCome, gp, {toolbox}));
    Promise lifted = never(gp);
    lifted.ended = noon;
    CHECK_FALSE(stands(lifted, gp, {goals}));
    CHECK_FALSE(stands(broken(never(gp), noon.plusMinutes(60)), gp, {goals}));
    CHECK(stands(broken(never(gp), noon), gp, {goals}));
}

TEST_CASE("a promise about some parts stands against these, whether they are named whole, by a line or by all of the plan", "[consent]")
{
    CHECK_FALSE(stands(never(gp, {goals}), gp, {}));
    CHECK(stands(never(gp, {goals}), gp, {toolbox, goals}));
    CHECK_FALSE(stands(never(gp, {goals}), gp, {toolbox}));
    CHECK(stands(never(gp, {toolbox}), gp, {onlyB}));
    CHECK(stands(never(gp, {onlyB}), gp, {toolbox}));
    CHECK_FALSE(stands(never(gp, {onlyB}), gp, {onlyA}));
    CHECK_FALSE(stands(never(gp, {toolbox}), gp, {strengths}));
    CHECK(stands(never(gp, {wholePlan}), gp, {strengths}));
    CHECK(stands(never(gp, {wholePlan}), gp, {onlyA}));
    // Of a line whose part nobody may read, its own promise is still known.
    CHECK_FALSE(promisesAgainst({never(gp, {onlyA})}, {gp, {onlyA}, nullptr}, noon).empty());
}

namespace {

Recipient anyRecipient()
{
    const char *const kinds[] = {"gp", "housing", "family", "somebody-else"};
    const char *const houses[] = {"", "City Housing", "Priory"};
    const char *const names[] = {"", "Jo", "Max"};
    return {{QString::fromLatin1(kinds[*rc::gen::inRange(0, 4)])}, QString::fromLatin1(houses[*rc::gen::inRange(0, 3)]),
        QString::fromLatin1(names[*rc::gen::inRange(0, 3)]), {}};
}

SharedItems anyScope()
{
    SharedItems scope;
    for (const SharedItem &item : {goals, toolbox, strengths, onlyA, onlyB}) {
        if (*rc::gen::arbitrary<bool>())
            scope.push_back(item);
    }
    return scope;
}

std::vector<Promise> anyPromises()
{
    std::vector<Promise> promises;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        Promise promise = never(*rc::gen::inRange(0, 6) == 0 ? everybody : anyRecipient(), anyScope());
        if (*rc::gen::inRange(0, 5) == 0)
            promise.ended = noon;
        if (*rc::gen::inRange(0, 5) == 0)
            promise = broken(promise, noon.plusMinutes(*rc::gen::inRange(-30, 30)));
        promises.push_back(promise);
    }
    return promises;
}

// What may go to whom an agreement names, a letter each.
std::string leaves(const Consent &consent, const std::vector<Promise> &promises, const Plan &plan)
{
    const SharingVerdict verdict({{consent}, promises}, {consent.recipient, flat, noon, today});
    std::string out;
    out += verdict.allowsPart(goals.key) ? 'g' : '.';
    out += verdict.allowsSection(strengths.key) ? 's' : '.';
    for (const PlanLine &line : plan.section(toolbox.key)->lines)
        out += verdict.allowsLine(line, toolbox.key) ? 'l' : '.';
    return out;
}

} // namespace

TEST_CASE("the promises told of are those, and only those, that hold something of an agreement back", "[consent]")
{
    forAll("what is told is what the gate does", [] {
        const Plan plan = planOfTwo();
        Consent consent;
        consent.recipient = anyRecipient();
        consent.scope = anyScope();
        consent.purpose = flat;
        consent.until = today;
        const std::vector<Promise> promises = anyPromises();
        const auto told = promisesAgainst(promises, {consent.recipient, consent.scope, &plan}, noon);
        const std::string all = leaves(consent, {}, plan);
        if (told.empty())
            RC_ASSERT(leaves(consent, promises, plan) == all);
        for (const Promise &promise : told)
            RC_ASSERT(consent.scope.empty() || leaves(consent, {promise}, plan) != all);
    });
}
