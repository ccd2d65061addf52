// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/model/contact.h"

namespace hub {

/// What the member signed in may see of a visit, and what follows for whoever changes one they do not see whole. The
/// registry says who sees which field; a person may keep notes of their visits to those who support them.
class ContactSight
{
public:
    explicit ContactSight(const ActionContext &context)
        : m_context(context)
    {
    }

    /// How they stand to what was written of the visit.
    Result<Standing> standing(const Contact &contact) const;
    /// Takes away what they may not see: notes, feeling, whom it was about.
    Result<void> cut(Contact &contact) const;
    /// The same, and writes into the person's register that somebody else's writing about them was looked at.
    Result<void> cutAndNote(Contact &contact) const;
    /// Puts back into `after` what the member did not see of `before`, so that correcting takes nothing of it away: what
    /// they add to a note stands below it.
    Result<void> keepUnseen(const Contact &before, Contact &after) const;
    /// A note is read by whoever may read it of its person, so saying that the visit was somebody else's, or nobody's, could
    /// open it: KeptToSupporters for whoever the person keeps their notes from, NotAllowed for whoever would see more by it.
    Result<void> mayMove(const Contact &contact, std::optional<PersonId> to) const;

private:
    const ActionContext &m_context;
};

} // namespace hub
