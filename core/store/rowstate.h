// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/rowtables.h"
#include "core/store/sites.h"

#include <optional>
#include <vector>

namespace hub {

/// One write that no write we know of supersedes.
struct Head {
    Stamp stamp;
    Value value;

    bool isBy(const Dot &dot) const { return stamp.dot == dot; }
};

/// One row with the heads of each of its fields: what merging works on. What a table shows of it follows from the
/// heads alone, so two desks with the same changes show the same, whatever came first (sync.md §4).
class RowState
{
public:
    RowState(const RowTable &table, RawId row)
        : m_table(table)
        , m_row(row)
        , m_heads(table.columns.size())
    {
    }

    /// Absent if the row is not there yet.
    static Result<std::optional<RowState>> load(Database &database, const Sites &sites, const RowTable &table, RawId row);
    Result<void> store(Database &database, Sites &sites) const;

    const std::vector<Head> &heads(int column) const { return m_heads[size_t(column)]; }
    std::vector<Head> &heads(int column) { return m_heads[size_t(column)]; }
    /// The earliest write to any field of the row.
    const Stamp &base() const { return m_base; }
    void noteWrite(const Stamp &stamp);

    /// What the table shows: the latest head's value, on if any head is on, removed if all agree (Merge).
    Value shown(int column) const;
    /// All heads of all fields but `column`: what somebody who removes the row has seen of it.
    QByteArray seenBesides(int column) const;

private:
    bool isRemoved(int column) const;
    QByteArray packedStamps() const;
    Result<void> unpackStamps(const QByteArray &packed, const std::vector<Value> &values);
    Result<void> loadHeads(Database &database, const Sites &sites);
    Result<void> storeHeads(Database &database, Sites &sites) const;
    bool keepsHeadsApart(int column) const;

    const RowTable &m_table;
    RawId m_row;
    Stamp m_base;
    std::vector<std::vector<Head>> m_heads;
};

/// When any field of a row was written last, from the stamp of its first write and its `fmeta`.
Hlc latestWrite(Hlc first, const QByteArray &fieldStamps);

} // namespace hub
