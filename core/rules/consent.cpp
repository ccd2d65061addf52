// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"

#include "core/rules/names.h"

#include <algorithm>

namespace hub {

static const RecipientKind somebodyElse{QStringLiteral("somebody-else")};
static const QString wholePlan = QStringLiteral("plan");

bool reaches(const Recipient &agreed, const Recipient &asked)
{
    // An agreement with nobody named is with nobody.
    if (agreed.isEverybody() || agreed.kind != asked.kind)
        return false;
    if (agreed.person && agreed.person != asked.person)
        return false;
    if (!agreed.organisation.isEmpty() && !sameAfterFolding(agreed.organisation, asked.organisation))
        return false;
    return agreed.name.isEmpty() || sameAfterFolding(agreed.name, asked.name);
}

static bool allIn(const QStringList &few, const QStringList &many)
{
    return std::all_of(few.begin(), few.end(), [&](const QString &word) { return many.contains(word); });
}

// "Jane", "Jane Smith" and "sister Jane" may be one.
static bool mayBeSameName(const QString &a, const QString &b)
{
    const QStringList words = foldName(a).split(u' ', Qt::SkipEmptyParts);
    const QStringList others = foldName(b).split(u' ', Qt::SkipEmptyParts);
    return allIn(words, others) || allIn(others, words);
}

static bool mayBeSameKind(const Recipient &promised, const Recipient &asked)
{
    return promised.kind == asked.kind || promised.kind == somebodyElse || asked.kind == somebodyElse || promised.kind.isEmpty()
        || asked.kind.isEmpty();
}

bool standsAgainst(const Recipient &promised, const Recipient &asked)
{
    if (promised.isEverybody() || asked.isEverybody())
        return true;
    if (promised.person && asked.person)
        return promised.person == asked.person;
    const bool bothOrganised = !promised.organisation.isEmpty() && !asked.organisation.isEmpty();
    // One organisation under two kinds ("council", "housing") is still one.
    const bool sameHouse = bothOrganised && mayBeSameName(promised.organisation, asked.organisation);
    if (!sameHouse && (!mayBeSameKind(promised, asked) || bothOrganised))
        return false;
    // An empty name is everybody there, and so in both of them.
    return mayBeSameName(promised.name, asked.name);
}

bool isLive(const Consent &consent, QDate today)
{
    return !consent.withdrawn && consent.until.isValid() && today <= consent.until;
}

static bool isOverridden(const Promise &promise, Instant now)
{
    return std::any_of(promise.overrides.begin(), promise.overrides.end(),
        [&](const PromiseOverride &one) { return one.at <= now && now < one.until; });
}

bool holds(const Promise &promise, Instant now)
{
    return !promise.ended && !isOverridden(promise, now);
}

SharingVerdict::SharingVerdict(const SharingFacts &facts, const SharingAsk &ask)
{
    for (const Promise &promise : facts.promises) {
        if (promise.ended || !standsAgainst(promise.recipient, ask.recipient))
            continue;
        if (isOverridden(promise, ask.now))
            m_broken.push_back(promise.id);
        // Whatever leaves to somebody says that the person comes here.
        else if (promise.scope.empty() || promise.presence)
            m_never = m_never ? m_never : std::optional(promise);
        else
            m_partial.push_back(promise);
    }
    if (m_never)
        return;
    for (const Consent &consent : facts.consents) {
        if (isLive(consent, ask.today) && consent.purpose == ask.purpose && reaches(consent.recipient, ask.recipient))
            m_live.push_back(consent);
    }
}

static bool contains(const SharedItems &items, const SharedItem &item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

bool SharingVerdict::isAgreed(const SharedItem &item) const
{
    return std::any_of(m_live.begin(), m_live.end(), [&](const Consent &consent) { return contains(consent.scope, item); });
}

bool SharingVerdict::isRefused(const SharedItem &item) const
{
    return std::any_of(
        m_partial.begin(), m_partial.end(), [&](const Promise &promise) { return contains(promise.scope, item); });
}

bool SharingVerdict::allowsPart(const QString &key) const
{
    const SharedItem part = SharedItem::part(key);
    return isAgreed(part) && !isRefused(part);
}

bool SharingVerdict::allowsLine(const PlanLine &line, const QString &sectionKey) const
{
    const SharedItem one = SharedItem::ofLine(line.id);
    const SharedItem section = SharedItem::section(sectionKey);
    if (line.struck || isRefused(one) || isRefused(section) || isRefused(SharedItem::part(wholePlan)))
        return false;
    return isAgreed(one) || (isAgreed(section) && !line.keptBack);
}

bool SharingVerdict::allowsSection(const QString &key) const
{
    const SharedItem section = SharedItem::section(key);
    return isAgreed(section) && !isRefused(section) && !isRefused(SharedItem::part(wholePlan));
}

std::vector<Recipient> whoMaySee(const SharingFacts &facts, const SharedItem &item, Instant now, QDate today)
{
    std::vector<Recipient> recipients;
    for (const Consent &consent : facts.consents) {
        if (!isLive(consent, today) || !contains(consent.scope, item))
            continue;
        const SharingVerdict verdict(facts, {consent.recipient, consent.purpose, now, today});
        bool may = false;
        if (item.kind == SharedItem::Kind::Part)
            may = verdict.allowsPart(item.key);
        else if (item.kind == SharedItem::Kind::Section)
            may = verdict.allowsSection(item.key);
        else
            may = verdict.allowsLine({item.line, {}, {}, Whose::Person, {}, false, true, {}}, {});
        if (may && std::find(recipients.begin(), recipients.end(), consent.recipient) == recipients.end())
            recipients.push_back(consent.recipient);
    }
    return recipients;
}

} // namespace hub
