// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"
#include "core/model/plan.h"

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

/// Whether an agreement with `agreed` reaches `asked`: the same, or something under it ("City Housing" under "housing").
/// Equal names are those that are equal once case, accents and spaces are put aside.
bool reaches(const Recipient &agreed, const Recipient &asked);

/// Whether a promise about `promised` stands against `asked`: everything under it, whoever may be the same by another
/// spelling, and whatever is so wide that it includes them. In doubt it stands: a promise broken by a spelling is broken.
bool standsAgainst(const Recipient &promised, const Recipient &asked);

/// Not withdrawn, and its last day not over.
bool isLive(const Consent &consent, QDate today);
/// Whether it holds now: not ended, and not being broken under an override.
bool holds(const Promise &promise, Instant now);

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

/// Who may be told of one thing now, by the agreements that live: each recipient once. A line of a kept-back kind is asked
/// about as itself. For the line under each block that says who can see it.
std::vector<Recipient> whoMaySee(const SharingFacts &facts, const SharedItem &item, Instant now, QDate today);

} // namespace hub
