// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"

#include <vector>

namespace hub {

/// Whether somebody of the team can be asked to come to the door.
enum class BeingHere { Out, Free, WithSomeone };

/// One of the team, today.
struct PresenceRow {
    WorkerId worker;
    QString name;
    BeingHere state = BeingHere::Out;
    Instant since;     ///< when it was said; of somebody who is out, nothing
    bool self = false; ///< who is signed in
};

/// Who of the team is in and who is free, as somebody at this desk last said. Of this desk and this working day alone:
/// it is no record of anybody's hours, and is written into no log.
class Presence
{
public:
    explicit Presence(const ActionContext &context)
        : m_context(context)
    {
    }

    /// Those who are in first, each half in the order of names.
    Result<std::vector<PresenceRow>> list() const;
    /// NotFound for somebody who has left the team.
    Result<void> set(WorkerId worker, BeingHere state);
    /// Whoever signs in is here, and free unless they were said to be with someone.
    Result<void> arrive();
    /// The one signed in: with someone if they were free, free otherwise. Gives what holds now.
    Result<BeingHere> toggleOwn();

private:
    ActionContext m_context;
};

} // namespace hub
