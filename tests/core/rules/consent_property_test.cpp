// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/consentcases.h"
#include "tests/support/properties.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;
using namespace hub::test::consentcases;

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

TEST_CASE("whoever could be given something is named where it says who may see it", "[consent]")
{
    forAll("what leaves stands under the part", [] {
        const SharingFacts all = anyFacts();
        const Recipient to = anyRecipient();
        for (const Purpose &purpose : {flat, support}) {
            if (!SharingVerdict(all, {to, purpose, noon, today}).allowsPart(QStringLiteral("goals")))
                continue;
            const auto seen = whoMaySee(all, {goals, nullptr, noon, today});
            RC_ASSERT(std::any_of(seen.begin(), seen.end(), [&](const MaySee &may) { return reaches(may.recipient, to); }));
        }
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
