// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"
#include "core/model/plan.h"
#include "core/rules/recipients.h"

#include <vector>

namespace hub {

/// All that a person agreed and refused.
struct SharingFacts {
    std::vector<Consent> consents;
    std::vector<Promise> promises;
};

/// To whom, for what, and when. `today` is the hub's day of the latest moment this desk has ever known, so that a clock set
/// back opens nothing that had ended.
struct SharingAsk {
    Recipient recipient;
    Purpose purpose;
    Instant now;
    QDate today;
};

/// Not withdrawn, and its last day not over.
bool isLive(const Consent &consent, QDate today);
/// Whether it holds now: not ended, and not being broken under an override.
bool holds(const Promise &promise, Instant now);

/// Whether what left at `at` under overrides of these promises is kept from the person, since telling them is unsafe.
bool brokeUntold(const std::vector<Promise> &promises, const std::vector<PromiseId> &broken, Instant at);
/// The promises as the person may read them, or whoever sits beside them: without what they have not been told.
std::vector<Promise> asTold(std::vector<Promise> promises);

/// What may leave to one recipient for one purpose now. Default deny: it names what may, and knows nothing else. Pure.
class SharingVerdict
{
public:
    SharingVerdict(const SharingFacts &facts, const SharingAsk &ask);

    /// The promise that stands against everything to this recipient; null without one.
    const Promise *promisedNever() const { return m_never ? &*m_never : nullptr; }
    /// Whether any agreement reaches this recipient for this purpose now.
    bool anythingAgreed() const { return !m_live.empty(); }
    /// The agreements that were used.
    const std::vector<Consent> &agreements() const { return m_live; }
    /// The promises that are being broken for this, under an override.
    const std::vector<PromiseId> &broken() const { return m_broken; }

    /// A part of the record beside the plan, by its key.
    bool allowsPart(const QString &key) const;
    /// A line of a plan: named by an agreement, or in a section that is and not kept back. A struck one never.
    bool allowsLine(const PlanLine &line, const QString &sectionKey) const;
    /// Whether anything of the section could leave.
    bool allowsSection(const QString &key) const;

private:
    bool isAgreed(const SharedItem &item) const;
    bool isRefused(const SharedItem &item) const;

    std::vector<Consent> m_live;
    std::vector<Promise> m_partial; ///< hold for some parts
    std::vector<PromiseId> m_broken;
    std::optional<Promise> m_never;
};

/// What an agreement lets out, or would: to whom, and of what. `plan` says in which section a line stands.
struct Letting {
    Recipient recipient;
    SharedItems scope;
    const Plan *plan = nullptr;
};

/// The promises that hold now against something of it: whatever is agreed, that does not leave while they stand. Those that
/// are about some parts only come where one of these would be let out.
std::vector<Promise> promisesAgainst(const std::vector<Promise> &promises, const Letting &letting, Instant now);

/// One thing, now: whom may it go to?
struct SightAsk {
    SharedItem item;
    const PlanSection *section = nullptr; ///< the section that it is, or that its line stands in; null for a part
    Instant now;
    QDate today;
};

/// Somebody whom a thing may go to.
struct MaySee {
    Recipient recipient;
    bool allOfIt = true;             ///< false: some lines of the section
    std::vector<Recipient> butNever; ///< somebody under them who is promised never to be told of it

    friend bool operator==(const MaySee &, const MaySee &) = default;
};

/// Who may be told of one thing now, by the agreements that live and the promises that hold: each recipient once, whatever
/// for. For the line under each block that says who can see it.
std::vector<MaySee> whoMaySee(const SharingFacts &facts, const SightAsk &ask);

} // namespace hub
