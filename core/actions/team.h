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
    /// Those still here, in the order of their names.
    Result<std::vector<WorkerEntry>> workers();
    Result<std::vector<TaughtWord>> taughtWords();
    /// From now on this word (folded) in that list means this code, on every desk.
    Result<void> teach(const std::vector<TaughtWord> &words);

private:
    ActionContext m_context;
};

} // namespace hub
