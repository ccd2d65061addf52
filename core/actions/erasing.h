// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/actions/people.h"

namespace hub {

/// What an erasure left.
struct Erased {
    int visits = 0;      ///< how many were counted and are gone
    bool settled = true; ///< the journal is empty; otherwise the next closing of the hub empties it
};

/// Erasing somebody's record for good, and holding one back without erasing it. Leads.
class Erasing
{
public:
    explicit Erasing(const ActionContext &context)
        : m_context(context)
    {
    }

    /// After it no word of the person is in the store, its log, its journal or its drafts, nor in any backup made from
    /// then on; each of their visits leaves its day and kinds of support to be counted. `second`: the name of somebody
    /// else who works here and agrees. ReasonMissing, ReasonNamesThem, SecondNameMissing, NotAllowed, NotFound.
    Result<Erased> erase(PersonId person, const QString &reason, const QString &second);

    /// Hidden from all but leads, and leaving to nobody, until lifted (UK GDPR Art. 18). ReasonMissing, NotAllowed.
    Result<void> restrictRecord(PersonId person, const QString &reason);
    Result<void> liftRestriction(PersonId person, const QString &reason);
    /// Whoever is held back; nobody for all but leads.
    Result<std::vector<PersonCard>> restricted();

private:
    Result<WorkerId> secondMember(const QString &name) const;
    Result<ChangeDraft> whatStays(const QString &reason, WorkerId second, const std::vector<ContactId> &visits, int &count);
    Result<std::vector<ChangeDraft>> movedElsewhere(PersonId person) const;
    void remember(const std::vector<Subject> &subjects) const;
    Result<void> setRestricted(PersonId person, bool on, const QString &reason);

    ActionContext m_context;
};

} // namespace hub
