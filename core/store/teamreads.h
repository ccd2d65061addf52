// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taughtword.h"
#include "core/rules/hublists.h"
#include "core/store/store.h"

namespace hub {

/// Somebody who works or worked here, as contacts name them.
struct WorkerEntry {
    WorkerId id;
    QString name;
    std::optional<MemberId> member; ///< absent: a name without sign-in, from an old sheet
    bool removed = false;

    friend bool operator==(const WorkerEntry &, const WorkerEntry &) = default;
};

struct HubEntry {
    HubId id;
    QString name;
    QByteArray zone;
    QString hours;         ///< when it is open, as people read it; may be empty
    int lockMinutes = 2;   ///< without a hand on a desk before it locks, 1 to 15
    bool initials = false; ///< on the locked screen, instead of names

    static constexpr int longestLock = 15; ///< minutes
};

/// Reads of the team's own lists.
class TeamReads
{
public:
    explicit TeamReads(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<WorkerEntry>> workers() const;
    Result<std::vector<HubEntry>> hubs() const;
    Result<std::vector<TaughtWord>> taughtWords() const;
    /// What hubs wrote about entries of their lists; lists that this program does not know are left out.
    Result<std::vector<OwnEntry>> listEntries() const;
    /// 32 bytes that only this team knows, the same on all its desks: keys the ids that must come out equal twice.
    Result<QByteArray> secret() const;
    /// Whether the subject was erased: then nothing about it may come back.
    Result<bool> isErased(Subject subject) const;

private:
    Store &m_store;
};

} // namespace hub
