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

private:
    ActionContext m_context;
};

} // namespace hub
