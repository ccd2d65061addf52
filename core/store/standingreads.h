// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/rules/access.h"
#include "core/store/store.h"

namespace hub {

/// Reads how the member signed in stands to a person: what rules/access asks before anything is shown.
class StandingReads
{
public:
    StandingReads(Store &store, const Session &session)
        : m_store(store)
        , m_session(session)
    {
    }

    /// To the person's own record.
    Result<Standing> towards(PersonId person) const;
    /// To what `author` wrote about somebody, or about nobody to be named. Asks no more than the answer depends on, since
    /// long lists ask it for every row; whether the person has been here today is not looked at.
    Result<Standing> toWritingOf(WorkerId author, std::optional<PersonId> person) const;

private:
    Result<bool> supports(PersonId person) const;
    /// Opened by this member, for a reason, in this working day. The event itself is what opens, so that nothing is ever
    /// open without a line about it.
    Result<bool> brokeGlass(PersonId person) const;
    Result<void> addKept(PersonId person, Standing &standing) const;
    Instant startOfWorkingDay(int daysFromNow = 0) const;

    Store &m_store;
    const Session &m_session;
};

} // namespace hub
