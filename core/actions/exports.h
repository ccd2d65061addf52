// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/sharing/consentgate.h"

namespace hub {

/// Files for the hub itself.
class Exports
{
public:
    explicit Exports(const ActionContext &context)
        : m_context(context)
    {
    }

    /// Writes a CSV for the house and gives the number of rows below its header: whole or not at all. `title`: the words
    /// of its first line. NotAllowed, ReasonMissing, FileUnwritable, DiskFull, Cancelled.
    Result<size_t> writeForTheHouse(const QString &path, const ConsentGate::HouseRequest &request,
                                    const QStringList &title, const ConsentGate::Progress &progress = {});

private:
    ActionContext m_context;
};

} // namespace hub
