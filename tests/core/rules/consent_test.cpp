// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"
#include "tests/support/properties.h"

#include <string>

using namespace hub;
using namespace hub::test;

namespace {

const QDate today(2026, 11, 21);
constexpr Instant noon{1'795'262'400'000};
const Recipient housing{{QStringLiteral("housing")}, {}, {}, {}};
const Recipient cityHousing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
const Recipient joOfHousing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), QStringLiteral("Jo"), {}};
const Recipient townHousing{{QStringLiteral("housing")}, QStringLiteral("Town Housing"), {}, {}};
const Recipient gp{{QStringLiteral("gp")}, {}, {}, {}};
const Recipient drLee{{QStringLiteral("gp")}, QStringLiteral("Priory Surgery"), QStringLiteral("Dr Lee"), {}};
const Recipient sister{{QStringLiteral("family")}, {}, QStringLiteral("sister Jane"), {}};
const Recipient jane{{QStringLiteral("family")}, {}, QStringLiteral("Jane"), {}};
const Recipient brother{{QStringLiteral("family")}, {}, QStringLiteral("brother Max"), {}};
const Recipient councilAsHousing{{QStringLiteral("council")}, QStringLiteral("City Housing"), {}, {}};
const Recipient everybody{};
const Purpose flat{QStringLiteral("housing")};
const Purpose support{QStringLiteral("better-support")};

const PlanLineId lineA{RawId{{1}}};
const PlanLineId lineB{RawId{{2}}};
const QString toolbox = QStringLiteral("toolbox");

Consent agreed(const Recipient &with, const SharedItems &scope, const Purpose &purpose = flat)
{
    Consent consent;
    consent.id = ConsentId{RawId{{7}}};
    consent.recipient = with;
    consent.scope = scope;
    consent.purpose = purpose;
    consent.until = today.addDays(30);
    return consent;
}

Promise never(const Recipient &whom, const SharedItems &scope = {})
{
    Promise promise;
    promise.id = PromiseId{RawId{{9}}};
    promise.recipient = whom;
    promise.scope = scope;
    return promise;
}

PlanLine line(PlanLineId id, bool keptBack = false, bool struck = false)
{
    PlanLine made;
    made.id = id;
    made.texts = {QStringLiteral("walking")};
    made.keptBack = keptBack;
    made.struck = struck;
    return made;
}

// The items of the table: what may leave, one letter each.
//   c  how to reach them          g  their goals
//   t  a line of "My toolbox"     k  a line of it that they keep back       s  one they have struck
std::string leaves(const SharingFacts &facts, const Recipient &to, const Purpose &purpose, QDate on = today)
{
    const SharingVerdict verdict(facts, {to, purpose, noon, on});
    std::string out;
    out += verdict.allowsPart(QStringLiteral("contact-details")) ? 'c' : '.';
    out += verdict.allowsPart(QStringLiteral("goals")) ? 'g' : '.';
    out += verdict.allowsLine(line(lineA), toolbox) ? 't' : '.';
    out += verdict.allowsLine(line(lineB, true), toolbox) ? 'k' : '.';
    out += verdict.allowsLine(line(lineA, false, true), toolbox) ? 's' : '.';
    return out;
}

const SharedItem contactDetails = SharedItem::part(QStringLiteral("contact-details"));
const SharedItem goals = SharedItem::part(QStringLiteral("goals"));
const SharedItem section = SharedItem::section(toolbox);
const SharedItem onlyB = SharedItem::ofLine(lineB);
const SharedItems both{contactDetails, section};

SharingFacts facts(std::vector<Consent> consents, std::vector<Promise> promises = {})
{
    return {std::move(consents), std::move(promises)};
}

Consent withdrawn(Consent consent)
{
    consent.withdrawn = noon;
    return consent;
}

Consent endingOn(Consent consent, QDate last)
{
    consent.until = last;
    return consent;
}

Promise lifted(Promise promise)
{
    promise.ended = noon;
    return promise;
}

Promise brokenUntil(Promise promise, Instant until)
{
    promise.overrides.push_back({QStringLiteral("a child was in danger"), until, true, {}, noon.plusMinutes(-5), {}});
    return promise;
}

Promise alsoThatTheyCome(Promise promise)
{
    promise.presence = true;
    return promise;
}

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

TEST_CASE("who may see a thing is told as it is", "[consent]")
{
    const SharingFacts all = facts({agreed(cityHousing, both), agreed(gp, both, support), withdrawn(agreed(townHousing, both)),
        agreed(cityHousing, both, support)}, {never(gp)});
    CHECK(whoMaySee(all, contactDetails, noon, today) == std::vector<Recipient>{cityHousing});
    CHECK(whoMaySee(all, section, noon, today) == std::vector<Recipient>{cityHousing});
    CHECK(whoMaySee(all, goals, noon, today).empty());
    CHECK(whoMaySee(all, contactDetails, noon, today.addDays(31)).empty());
    CHECK(whoMaySee(facts({agreed(gp, {onlyB})}), onlyB, noon, today) == std::vector<Recipient>{gp});
}

namespace {

Recipient anyRecipient()
{
    const char *const kinds[] = {"gp", "housing", "family", "somebody-else"};
    const char *const houses[] = {"", "City Housing", "city housing", "Priory"};
    const char *const names[] = {"", "Jo", "Jo Bell", "Max"};
    return {{QString::fromLatin1(kinds[*rc::gen::inRange(0, 4)])}, QString::fromLatin1(houses[*rc::gen::inRange(0, 4)]),
        QString::fromLatin1(names[*rc::gen::inRange(0, 4)]), {}};
}

SharedItems anyScope()
{
    SharedItems scope;
    for (const SharedItem &item : {contactDetails, goals, section, onlyB, SharedItem::ofLine(lineA)}) {
        if (*rc::gen::arbitrary<bool>())
            scope.push_back(item);
    }
    return scope;
}

SharingFacts anyFacts()
{
    SharingFacts made;
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        Consent consent = agreed(anyRecipient(), anyScope(), *rc::gen::arbitrary<bool>() ? flat : support);
        consent.until = today.addDays(*rc::gen::inRange(-3, 4));
        if (*rc::gen::inRange(0, 4) == 0)
            consent.withdrawn = noon;
        made.consents.push_back(consent);
    }
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        Promise promise = never(*rc::gen::inRange(0, 6) == 0 ? everybody : anyRecipient(), anyScope());
        if (*rc::gen::inRange(0, 4) == 0)
            promise.ended = noon;
        made.promises.push_back(promise);
    }
    return made;
}

} // namespace

TEST_CASE("nothing leaves that no live agreement names for just this recipient and purpose", "[consent]")
{
    forAll("every item that may leave stands in an agreement", [] {
        const SharingFacts all = anyFacts();
        const Recipient to = anyRecipient();
        const SharingVerdict verdict(all, {to, flat, noon, today});
        const auto named = [&](const SharedItem &item) {
            for (const Consent &consent : all.consents) {
                const bool has = std::find(consent.scope.begin(), consent.scope.end(), item) != consent.scope.end();
                if (has && !consent.withdrawn && consent.until >= today && consent.purpose == flat
                    && consent.recipient.kind == to.kind)
                    return true;
            }
            return false;
        };
        RC_ASSERT(!verdict.allowsPart(QStringLiteral("goals")) || named(goals));
        RC_ASSERT(!verdict.allowsPart(QStringLiteral("contact-details")) || named(contactDetails));
        RC_ASSERT(!verdict.allowsLine(line(lineB, true), toolbox) || named(onlyB));
        RC_ASSERT(!verdict.allowsLine(line(lineB), toolbox) || named(onlyB) || named(section));
        RC_ASSERT(!verdict.allowsLine(line(lineB, false, true), toolbox));
        RC_ASSERT(!verdict.allowsPart(QStringLiteral("letter")));
    });
}

TEST_CASE("a promise beats every agreement, in whatever order they came", "[consent]")
{
    forAll("no order of agreements and promises opens what a promise closes", [] {
        SharingFacts all = anyFacts();
        const Recipient to = anyRecipient();
        const SharedItems scope = anyScope();
        all.promises.insert(all.promises.begin() + *rc::gen::inRange<long>(0, long(all.promises.size()) + 1), never(to, scope));
        for (size_t i = all.consents.size(); i > 1; --i)
            std::swap(all.consents[i - 1], all.consents[*rc::gen::inRange<size_t>(0, i)]);
        const SharingVerdict verdict(all, {to, flat, noon, today});
        const bool everything = scope.empty();
        const auto closed = [&](const SharedItem &item) {
            return everything || std::find(scope.begin(), scope.end(), item) != scope.end();
        };
        RC_ASSERT(!(closed(goals) && verdict.allowsPart(QStringLiteral("goals"))));
        RC_ASSERT(!(closed(contactDetails) && verdict.allowsPart(QStringLiteral("contact-details"))));
        RC_ASSERT(!(closed(section) && verdict.allowsLine(line(lineA), toolbox)));
        RC_ASSERT(!(closed(onlyB) && verdict.allowsLine(line(lineB), toolbox)));
        RC_ASSERT(everything == false || verdict.promisedNever());
    });
}

TEST_CASE("time only takes away: what may leave later could leave before", "[consent]")
{
    forAll("no later day opens anything", [] {
        const SharingFacts all = anyFacts();
        const Recipient to = anyRecipient();
        const int days = *rc::gen::inRange(0, 6);
        const SharingVerdict now(all, {to, flat, noon, today});
        const SharingVerdict later(all, {to, flat, noon, today.addDays(days)});
        for (const char *part : {"goals", "contact-details"})
            RC_ASSERT(!later.allowsPart(QString::fromLatin1(part)) || now.allowsPart(QString::fromLatin1(part)));
        RC_ASSERT(!later.allowsLine(line(lineA), toolbox) || now.allowsLine(line(lineA), toolbox));
    });
}

TEST_CASE("what is agreed about is stored as it is said, and read back", "[consent]")
{
    const SharedItems items{goals, section, onlyB};
    CHECK(sharedItemsFromScope(toScope(items)) == items);
    CHECK(toCode(section) == QStringLiteral("section:toolbox"));
    for (const char *none : {"", "goals", "part:", "line:xyz", "line:", "of:goals"})
        CHECK_FALSE(sharedItemFromCode(QString::fromLatin1(none)));
}
