// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consent.h"

#include <algorithm>

namespace hub {

static const QString wholePlan = QStringLiteral("plan");

bool isLive(const Consent &consent, QDate today)
{
    return !consent.withdrawn && consent.until.isValid() && today <= consent.until;
}

static bool isOverridden(const Promise &promise, Instant now)
{
    return promise.overrides
        && std::any_of(promise.overrides->begin(), promise.overrides->end(),
            [&](const PromiseOverride &one) { return one.at <= now && now < one.until; });
}

bool holds(const Promise &promise, Instant now)
{
    return !promise.ended && !isOverridden(promise, now);
}

static bool brokeUntold(const std::vector<PromiseOverride> &overrides, Instant at)
{
    bool wasUnderOne = false;
    bool anyUntold = false;
    for (const PromiseOverride &one : overrides) {
        const bool under = one.at <= at && at < one.until;
        if (under && !one.isTold())
            return true;
        wasUnderOne = wasUnderOne || under;
        anyUntold = anyUntold || !one.isTold();
    }
    // Two desks' clocks: under which of them it left cannot be said.
    return !wasUnderOne && anyUntold;
}

bool brokeUntold(const std::vector<Promise> &promises, const std::vector<PromiseId> &broken, Instant at)
{
    return std::any_of(broken.begin(), broken.end(), [&](PromiseId id) {
        const auto promise
            = std::find_if(promises.begin(), promises.end(), [&](const Promise &one) { return one.id == id; });
        // Of one that is not on this desk yet nobody here can say that it was told.
        return promise == promises.end() || (promise->overrides && brokeUntold(*promise->overrides, at));
    });
}

std::vector<Promise> asTold(std::vector<Promise> promises)
{
    for (Promise &promise : promises) {
        if (!promise.overrides)
            continue;
        std::erase_if(*promise.overrides, [](const PromiseOverride &one) { return !one.isTold(); });
        for (PromiseOverride &one : *promise.overrides)
            one.whyNotTold.reset();
    }
    return promises;
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

// Whether a promise leaves anybody of those who were agreed on: "Priory Surgery, but never Dr Smith" leaves all who are
// named otherwise there. Asked as the gate would, for somebody under them whom no words of ours name.
static bool leavesOthers(const Promise &promise, const Recipient &agreed)
{
    const QString otherwise = QStringLiteral("somebodyotherwise");
    Recipient other = agreed;
    for (QString *const part : {&other.organisation, &other.name}) {
        if (part->isEmpty())
            *part = otherwise;
    }
    return !standsAgainst(promise.recipient, other);
}

static bool isAbout(const Promise &promise, const SightAsk &ask)
{
    if (promise.scope.empty() || promise.presence || contains(promise.scope, ask.item))
        return true;
    if (ask.item.kind == SharedItem::Kind::Part)
        return false;
    if (contains(promise.scope, SharedItem::part(wholePlan)))
        return true;
    if (!ask.section)
        return false;
    if (ask.item.kind == SharedItem::Kind::Line)
        return contains(promise.scope, SharedItem::section(ask.section->key));
    return std::any_of(ask.section->lines.begin(), ask.section->lines.end(),
        [&](const PlanLine &line) { return contains(promise.scope, SharedItem::ofLine(line.id)); });
}

static const PlanSection *sectionAround(const SharedItem &item, const Plan *plan)
{
    if (!plan || item.kind == SharedItem::Kind::Part)
        return nullptr;
    if (item.kind == SharedItem::Kind::Section)
        return plan->section(item.key);
    const auto stands = [&](const PlanSection &section) {
        return std::any_of(
            section.lines.begin(), section.lines.end(), [&](const PlanLine &line) { return line.id == item.line; });
    };
    const auto found = std::find_if(plan->sections.begin(), plan->sections.end(), stands);
    return found == plan->sections.end() ? nullptr : &*found;
}

std::vector<Promise> promisesAgainst(const std::vector<Promise> &promises, const Letting &letting, Instant now)
{
    std::vector<Promise> against;
    for (const Promise &promise : promises) {
        if (!holds(promise, now) || !standsAgainst(promise.recipient, letting.recipient))
            continue;
        const bool isAboutIt = std::any_of(letting.scope.begin(), letting.scope.end(), [&](const SharedItem &item) {
            return isAbout(promise, {item, sectionAround(item, letting.plan), now, {}});
        });
        // Against everything, also before it is said what is meant.
        if (promise.scope.empty() || promise.presence || isAboutIt)
            against.push_back(promise);
    }
    return against;
}

static bool isAskedFor(const PlanLine &line, const SightAsk &ask)
{
    return !line.struck && (ask.item.kind == SharedItem::Kind::Section || line.id == ask.item.line);
}

namespace {

/// Who may see a thing, while agreement after agreement is added.
struct Sight {
    MaySee who;
    bool whole = false;             ///< also what has no lines
    std::vector<PlanLineId> lines; ///< that may go to them
};

} // namespace

static Sight sightUnder(const Consent &consent, const SharingFacts &facts, const SightAsk &ask)
{
    Sight sight{{consent.recipient, true, {}}, false, {}};
    // "Housing, but never City Housing": any other housing service may be told.
    SharingFacts others{facts.consents, {}};
    for (const Promise &promise : facts.promises) {
        if (!standsAgainst(promise.recipient, consent.recipient))
            continue;
        if (!leavesOthers(promise, consent.recipient))
            others.promises.push_back(promise);
        else if (holds(promise, ask.now) && isAbout(promise, ask))
            sight.who.butNever.push_back(promise.recipient);
    }
    const SharingVerdict verdict(others, {consent.recipient, consent.purpose, ask.now, ask.today});
    if (ask.item.kind == SharedItem::Kind::Part) {
        sight.whole = verdict.allowsPart(ask.item.key);
        return sight;
    }
    bool hasLines = false;
    for (const PlanLine &line : ask.section ? ask.section->lines : std::vector<PlanLine>()) {
        hasLines = hasLines || isAskedFor(line, ask);
        if (isAskedFor(line, ask) && verdict.allowsLine(line, ask.section->key))
            sight.lines.push_back(line.id);
    }
    sight.whole = !hasLines && ask.item.kind == SharedItem::Kind::Section && verdict.allowsSection(ask.item.key);
    return sight;
}

static void addTo(std::vector<Sight> &sights, Sight sight)
{
    if (!sight.whole && sight.lines.empty())
        return;
    const auto same = std::find_if(
        sights.begin(), sights.end(), [&](const Sight &one) { return one.who.recipient == sight.who.recipient; });
    if (same == sights.end()) {
        sights.push_back(std::move(sight));
        return;
    }
    same->whole = same->whole || sight.whole;
    for (const PlanLineId line : sight.lines) {
        if (std::find(same->lines.begin(), same->lines.end(), line) == same->lines.end())
            same->lines.push_back(line);
    }
}

std::vector<MaySee> whoMaySee(const SharingFacts &facts, const SightAsk &ask)
{
    std::vector<Sight> sights;
    for (const Consent &consent : facts.consents) {
        if (isLive(consent, ask.today))
            addTo(sights, sightUnder(consent, facts, ask));
    }
    qsizetype all = 0;
    for (const PlanLine &line : ask.section ? ask.section->lines : std::vector<PlanLine>())
        all += isAskedFor(line, ask) ? 1 : 0;
    std::vector<MaySee> found;
    for (Sight &sight : sights) {
        sight.who.allOfIt = sight.whole || qsizetype(sight.lines.size()) == all;
        found.push_back(std::move(sight.who));
    }
    return found;
}

} // namespace hub
