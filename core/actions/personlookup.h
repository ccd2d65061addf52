// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/people.h"

namespace hub {

/// Turns who was found into what a list shows of them.
class PersonLookup
{
public:
    explicit PersonLookup(const ActionContext &context)
        : m_context(context)
    {
    }

    Result<PersonCard> card(const FoundPerson &found) const;
    Result<std::vector<PersonCard>> cards(Result<std::vector<FoundPerson>> found) const;

    /// The one person meant by a short code, a 32-digit id, or a name. NotFound; Ambiguous if several have the name.
    Result<PersonId> theOne(const QString &text) const;

private:
    const ActionContext &m_context;
};

} // namespace hub
