// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/actions/people.h"

namespace hub {

class Members;
struct DeskIdentity;
struct ErasureOrder;

/// Whether a visit in doubt was theirs, and goes with them.
using VisitAnswers = QHash<ContactId, bool>;

/// What an erasure left.
struct Erased {
    int visits = 0;      ///< how many were counted and are gone
    bool settled = true; ///< the journal is empty; otherwise the next closing of the hub empties it
};

/// Erasing somebody's record for good, and holding one back without erasing it. Leads.
class Erasing
{
public:
    Erasing(const ActionContext &context, const Members &members)
        : m_context(context)
        , m_members(members)
    {
    }

    /// Visits that were once linked to the person and are somebody else's now, or nobody's: only people can say whether they
    /// tell of this one. Without notes and feelings, oldest first. Nothing for all but leads.
    Result<std::vector<ContactRow>> visitsInDoubt(PersonId person) const;

    /// Whether erase() would take these: asked before the question is. The errors of erase() but VisitsInDoubt.
    Result<void> canErase(PersonId person, const QString &reason, const QString &second) const;

    /// After it no word of the person is in the store, its log, its journal or its drafts, nor in any backup made from
    /// then on; each of their visits leaves its day and kinds of support to be counted. `second`: the name of somebody
    /// else of the team, who agrees. `answers`: for each visit in doubt whether it goes too; one that stays is kept as
    /// whose it is now. The desk remembers it outside the store, or it is not done. ReasonMissing, ReasonNamesThem,
    /// SecondNameMissing, VisitsInDoubt without all answers, NotAllowed, NotFound.
    Result<Erased> erase(PersonId person, const QString &reason, const QString &second, const VisitAnswers &answers = {});

    /// Hidden from all but leads, and leaving to nobody, until lifted (UK GDPR Art. 18). ReasonMissing, NotAllowed.
    Result<void> restrictRecord(PersonId person, const QString &reason);
    Result<void> liftRestriction(PersonId person, const QString &reason);
    /// Whoever is held back; nobody for all but leads.
    Result<std::vector<PersonCard>> restricted();

private:
    Result<bool> isHere(MemberId member) const;
    Result<WorkerId> secondMember(const QString &name) const;
    Result<WorkerId> check(PersonId person, const QString &reason, const QString &second) const;
    Result<ErasureOrder> orderFor(PersonId person, const VisitAnswers &answers) const;
    Result<void> changeIdentity(const std::function<void(DeskIdentity &)> &change) const;
    Result<void> setRestricted(PersonId person, bool on, const QString &reason);

    ActionContext m_context;
    const Members &m_members;
};

} // namespace hub
