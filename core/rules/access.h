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
    RecordParts kept = {};      ///< what the person keeps to the people who support them
    bool brokeGlass = false;    ///< the member opened it today, for a reason
    bool restricted = false;    ///< the record is held back: leads alone see it
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

    /// Whether a field meant for `audience` is shown to this member, as long as the person keeps no part to others.
    bool maySee(Audience audience, const Standing &standing) const;
    /// Whether this field is: the question that every read asks.
    bool maySee(FieldRef field, const Standing &standing) const;
    /// Whether the person keeps this part to others than this member. Leads are others too. Whoever is kept out neither
    /// overwrites the part unseen nor lets anybody in.
    bool isKeptFrom(RecordPart part, const Standing &standing) const;
    /// All that the member would see if the person did not keep it to others.
    RecordParts keptFrom(const Standing &standing) const;

    /// Whether the member may hand the person their own record on paper, and so read who looked at it: workers and leads,
    /// and a peer supporter while the person is there, which is what a visit of today says.
    bool mayPrintFor(const Standing &standing) const;

    /// The lowest level that may do it.
    static AccessLevel levelFor(Op op);

private:
    const Session &m_session;
};

} // namespace hub
