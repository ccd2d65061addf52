// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/store/maintenance.h"

namespace hub {

/// Looking after the store itself.
class Upkeep
{
public:
    explicit Upkeep(const ActionContext &context)
        : m_context(context)
    {
    }

    Result<CheckReport> check(const Store::Progress &progress = {}) { return hub::check(m_context.store, progress); }
    /// Tables from the log; for leads.
    Result<quint64> rebuild(const Store::Progress &progress = {});

    /// The latest moment this desk's clock ever showed, where that is more than ten minutes ahead of now: the clock was wrong
    /// then, or is now.
    std::optional<Instant> laterThanNow() const;
    /// A lead says that it was wrong then, and is right now: last days are held against now again. What was withdrawn or
    /// lifted stays so. It stands in the list of what was done. ReasonMissing, ClockIsRight.
    Result<void> clockWasWrong(const QString &reason);

private:
    ActionContext m_context;
};

} // namespace hub
