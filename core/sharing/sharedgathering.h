// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/access.h"
#include "core/rules/consent.h"
#include "core/sharing/sharedforms.h"
#include "core/sharing/sharedrecord.h"
#include "core/store/store.h"

namespace hub {

/// Fills an empty object with what the verdict names, thing by thing. The gate's own; nobody else makes a SharedRecord.
class SharedGathering
{
public:
    struct Leave {
        const SharingVerdict &verdict;
        const Access &access;     ///< whoever hands it out sees no more of it than on the card
        const Standing &standing;
        SharedForm form = SharedForm::Text;
    };

    SharedGathering(Store &store, const Leave &leave)
        : m_store(store)
        , m_leave(leave)
    {
    }

    Result<SharedRecord> of(PersonId person);

private:
    /// Agreed, in the form, and seen by the member.
    bool may(const char *part, FieldRef field) const;
    Result<void> addCard(PersonId person);
    Result<void> addReach(PersonId person);
    Result<void> addSupporters(PersonId person);
    Result<void> addVisits(PersonId person);
    Result<void> addGoals(PersonId person);
    Result<void> addPlan(PersonId person);
    Result<void> addLetter(PersonId person);

    Store &m_store;
    const Leave &m_leave;
    SharedRecord m_record;
};

} // namespace hub
