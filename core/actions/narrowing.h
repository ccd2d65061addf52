// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"

namespace hub {

/// What a person keeps to the people who support them, and opening it all the same, with a reason. Workers and leads.
class Narrowing
{
public:
    explicit Narrowing(const ActionContext &context)
        : m_context(context)
    {
    }

    /// By the person's wish: the part is for those who support them now, or for the team again. To open it again one must
    /// stand inside: KeptToSupporters. NotAllowed, NotFound.
    Result<void> keep(PersonId person, RecordPart part, bool toSupporters);

    /// Opens all that the person keeps to others, for the member signed in and until the working day ends: that is a line
    /// in the person's register, and one that every lead sees until they mark it read. Not until sign-out: a shared desk
    /// locks itself every few minutes, and whoever had to say why each time would soon say nothing. ReasonMissing,
    /// NotAllowed; NotFound where nothing is kept from the member.
    Result<void> breakGlass(PersonId person, const QString &reason);

private:
    ActionContext m_context;
};

} // namespace hub
