// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/registry.h"

#include <QByteArray>

#include <vector>

namespace hub {

/// The SQL of one kind of row, made once from the registry so that a new field needs no new statement.
/// Columns of every row table: id, the fields in the order of their numbers (sets have tables of their own), then the
/// stamp of the earliest write (hlc, site, seq) and `fmeta`, the stamps of the fields that differ from it.
struct RowTable {
    const EntityInfo *info;
    std::vector<const FieldInfo *> columns; ///< the fields that are columns
    QByteArray select;  ///< by id (1): all columns after id
    QByteArray insert;  ///< 1 id, 2.. columns, then hlc, site, seq, fmeta; does nothing if the id is there
    QByteArray replace; ///< the same, whether or not it is there

    /// Where a field stands among the columns; -1 for a set.
    int columnOf(FieldNumber field) const;
};

/// The SQL of one set field.
struct SetTable {
    const FieldInfo *info;
    QByteArray name;
    QByteArray add;    ///< 1 row, 2 elem, 3 site, 4 seq; an add that was removed before it came stays removed
    QByteArray remove; ///< the same
    QByteArray adds;   ///< by row (1) and elem (2): site, seq of the adds that still hold
};

/// Null for numbers this program does not know.
const RowTable *rowTable(EntityNumber entity);
const SetTable *setTable(EntityNumber entity, FieldNumber field);

/// Every synced table, for rebuilding and comparing: row tables, then set tables.
std::vector<QByteArray> syncedTables();

} // namespace hub
