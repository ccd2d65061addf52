// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/store/teamreads.h"

namespace hub {

/// The team's own lists: who works here, what the hub is called, the words it taught.
class Team
{
public:
    explicit Team(const ActionContext &context)
        : m_context(context)
    {
    }

    Result<HubEntry> hub();
    /// What the hub is called, when it is open as people read it (may be empty), and its time zone, in which every day and
    /// hour is from then on (visits keep their moment). Only what differs is written. NotAllowed for all but leads,
    /// NameMissing, TooLong, UnknownCode for a zone nobody knows.
    Result<void> describe(const QString &name, const QString &hours, const QByteArray &zone);
    /// After how many minutes without a hand on it (1 to 15, else the nearest) every desk of the hub locks by itself, and
    /// whether the locked screen shows initials instead of names. NotAllowed for all but leads.
    Result<void> setLock(int minutes, bool initials);
    /// Those still here, in the order of their names.
    Result<std::vector<WorkerEntry>> workers();
    Result<std::vector<TaughtWord>> taughtWords();
    /// From now on this word (folded) in that list means this code, on every desk.
    Result<void> teach(const std::vector<TaughtWord> &words);

private:
    friend class Hub; // which tells it what changed

    /// The zone may have changed, here, on another desk or by an undo.
    void look(const Changes &changes) const;
    Result<void> save(const ChangeDraft &draft);

    ActionContext m_context;
};

} // namespace hub
