// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowstate.h"

namespace hub {

/// The one writer of synced tables: local saves and fetched files go through apply() alike. What the tables hold
/// afterwards depends on which changes were applied, not on their order.
class Applier
{
public:
    /// Whether operations say themselves what they supersede (a fetched or replayed change), or are told now from what
    /// the tables show (a local save: the writer saw just that).
    enum class Prev { AsWritten, FillIn };

    Applier(Database &database, Sites &sites)
        : m_database(database)
        , m_sites(sites)
    {
    }

    /// To be called when a transaction begins: looks whether any write is still awaited.
    Result<void> begin();

    /// Within a transaction, before the change itself is put into the log.
    Result<void> apply(Change &change, Prev prev);

private:
    using Group = std::vector<Operation *>;

    Result<void> applyGroup(const Change &change, const RowTable &table, const Group &group, Prev prev);
    Result<bool> insertRow(const Change &change, const RowTable &table, const Group &group);
    Result<void> mergeRow(const Change &change, const RowTable &table, const Group &group, Prev prev);
    Result<void> mergeField(const Change &change, const RowTable &table, const Operation &operation, RowState &state);
    Result<void> applyToSet(const Change &change, const SetTable &table, Operation &operation, Prev prev);
    Result<void> awaitUnseen(const Operation &operation, const std::vector<Dot> &unseen);
    Result<bool> isAwaited(const Change &change, const Operation &operation);

    Database &m_database;
    Sites &m_sites;
    bool m_anyAwaited = false;
};

} // namespace hub
