// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/permit.h"
#include "core/model/registry.h"
#include "core/model/session.h"

namespace hub {

/// What stands between a member and a person's record when a read is cut to size.
struct Standing {
    bool supports = false;      ///< the member supports this person now
    bool own = false;           ///< the member wrote it
    bool visitsToday = false;   ///< the person is a visitor of today
};

/// Turns a session into yes or no, by the table of security.md, "Who may see what". Pure: no store, no clock.
class Access
{
public:
    explicit Access(const Session &session)
        : m_session(session)
    {
    }

    /// NotAllowed unless the member's level carries the operation.
    Result<Permit> permit(Op op) const;

    /// Whether a field meant for `audience` is shown to this member.
    bool maySee(Audience audience, const Standing &standing) const;

    /// The lowest level that may do it.
    static AccessLevel levelFor(Op op);

private:
    const Session &m_session;
};

} // namespace hub
