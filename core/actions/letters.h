// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/model/letter.h"

namespace hub {

/// Summary letters to the person: the hub begins one, the person reads it and adds their own words, and only then may it
/// go to anybody.
class Letters
{
public:
    explicit Letters(const ActionContext &context)
        : m_context(context)
    {
    }

    /// Newest first. NotAllowed, KeptToSupporters, NotFound.
    Result<std::vector<Letter>> of(PersonId person) const;
    Result<LetterId> begin(PersonId person, const QString &text);
    /// A letter that was changed is one they have not read: it goes to nobody until they have.
    Result<void> setText(PersonId person, LetterId letter, const QString &text);
    /// Verbatim, in their words.
    Result<void> setAdditions(PersonId person, LetterId letter, const QString &text);
    /// They have read it and could change it.
    Result<void> markSeen(PersonId person, LetterId letter, bool seen);

private:
    Result<void> checkMayWrite(PersonId person) const;
    Result<void> set(PersonId person, LetterId letter, FieldRef field, const Value &value, bool stillSeen);

    ActionContext m_context;
};

} // namespace hub
