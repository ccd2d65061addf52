// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/consent.h"

#include <string>

/// Somebody's agreements and promises as the consent tests say them, and what may leave by them in five letters.
namespace hub::test::consentcases {

inline const QDate today(2026, 11, 21);
inline constexpr Instant noon{1'795'262'400'000};
inline const Recipient housing{{QStringLiteral("housing")}, {}, {}, {}};
inline const Recipient cityHousing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
inline const Recipient joOfHousing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), QStringLiteral("Jo"), {}};
inline const Recipient townHousing{{QStringLiteral("housing")}, QStringLiteral("Town Housing"), {}, {}};
inline const Recipient gp{{QStringLiteral("gp")}, {}, {}, {}};
inline const Recipient drLee{{QStringLiteral("gp")}, QStringLiteral("Priory Surgery"), QStringLiteral("Dr Lee"), {}};
inline const Recipient sister{{QStringLiteral("family")}, {}, QStringLiteral("sister Jane"), {}};
inline const Recipient jane{{QStringLiteral("family")}, {}, QStringLiteral("Jane"), {}};
inline const Recipient brother{{QStringLiteral("family")}, {}, QStringLiteral("brother Max"), {}};
inline const Recipient councilAsHousing{{QStringLiteral("council")}, QStringLiteral("City Housing"), {}, {}};
inline const Recipient everybody{};
inline const Purpose flat{QStringLiteral("housing")};
inline const Purpose support{QStringLiteral("better-support")};

inline const PlanLineId lineA{RawId{{1}}};
inline const PlanLineId lineB{RawId{{2}}};
inline const QString toolbox = QStringLiteral("toolbox");

inline Consent agreed(const Recipient &with, const SharedItems &scope, const Purpose &purpose = flat)
{
    Consent consent;
    consent.id = ConsentId{RawId{{7}}};
    consent.recipient = with;
    consent.scope = scope;
    consent.purpose = purpose;
    consent.until = today.addDays(30);
    return consent;
}

inline Promise never(const Recipient &whom, const SharedItems &scope = {})
{
    Promise promise;
    promise.id = PromiseId{RawId{{9}}};
    promise.recipient = whom;
    promise.scope = scope;
    return promise;
}

inline PlanLine line(PlanLineId id, bool keptBack = false, bool struck = false)
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
inline std::string leaves(const SharingFacts &facts, const Recipient &to, const Purpose &purpose, QDate on = today)
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

inline const SharedItem contactDetails = SharedItem::part(QStringLiteral("contact-details"));
inline const SharedItem goals = SharedItem::part(QStringLiteral("goals"));
inline const SharedItem section = SharedItem::section(toolbox);
inline const SharedItem onlyB = SharedItem::ofLine(lineB);
inline const SharedItems both{contactDetails, section};

inline SharingFacts facts(std::vector<Consent> consents, std::vector<Promise> promises = {})
{
    return {std::move(consents), std::move(promises)};
}

inline Consent withdrawn(Consent consent)
{
    consent.withdrawn = noon;
    return consent;
}

inline Consent endingOn(Consent consent, QDate last)
{
    consent.until = last;
    return consent;
}

inline Promise lifted(Promise promise)
{
    promise.ended = noon;
    return promise;
}

inline Promise brokenUntil(Promise promise, Instant until)
{
    promise.overrides->push_back({QStringLiteral("a child was in danger"), until, true, {}, noon.plusMinutes(-5), {}});
    return promise;
}

inline Promise alsoThatTheyCome(Promise promise)
{
    promise.presence = true;
    return promise;
}

} // namespace hub::test::consentcases
