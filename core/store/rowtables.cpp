// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowtables.h"

namespace hub {

int RowTable::columnOf(FieldNumber field) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i]->ref.number == field)
            return int(i);
    }
    return -1;
}

static RowTable makeRowTable(const EntityInfo &info)
{
    RowTable table{&info, {}, {}, {}, {}};
    QByteArray names;
    QByteArray marks = "?1";
    for (const FieldInfo &field : info.fields) {
        if (field.merge == Merge::Set)
            continue;
        table.columns.push_back(&field);
        names += QByteArray(field.column) + ", ";
    }
    for (size_t i = 0; i < table.columns.size() + 4; ++i)
        marks += ", ?" + QByteArray::number(int(i) + 2);
    names += "hlc, site, seq, fmeta";
    const QByteArray name = info.table;
    const QByteArray values = " INTO " + name + " (id, " + names + ") VALUES (" + marks + ")";
    table.select = "SELECT " + names + " FROM " + name + " WHERE id = ?1";
    table.insert = "INSERT" + values + " ON CONFLICT DO NOTHING";
    table.replace = "INSERT OR REPLACE" + values;
    return table;
}

static SetTable makeSetTable(const EntityInfo &info, const FieldInfo &field)
{
    const QByteArray name = QByteArray(info.table) + '_' + field.column;
    const QByteArray insert = "INSERT INTO " + name + " (row, elem, site, seq, removed) VALUES (?1, ?2, ?3, ?4, ";
    return {&field, name, insert + "0) ON CONFLICT DO NOTHING", insert + "1) ON CONFLICT DO UPDATE SET removed = 1",
            "SELECT site, seq FROM " + name + " WHERE row = ?1 AND elem = ?2 AND removed = 0"};
}

// Made once from a constant, and never changed: not state.
static const std::vector<RowTable> &rowTables()
{
    static const std::vector<RowTable> tables = [] {
        std::vector<RowTable> made;
        for (const EntityInfo &info : registry())
            made.push_back(makeRowTable(info));
        return made;
    }();
    return tables;
}

static const std::vector<SetTable> &setTables()
{
    static const std::vector<SetTable> tables = [] {
        std::vector<SetTable> made;
        for (const EntityInfo &info : registry()) {
            for (const FieldInfo &field : info.fields) {
                if (field.merge == Merge::Set)
                    made.push_back(makeSetTable(info, field));
            }
        }
        return made;
    }();
    return tables;
}

const RowTable *rowTable(EntityNumber entity)
{
    return entityInfo(entity) ? &rowTables()[size_t(entity - 1)] : nullptr;
}

const SetTable *setTable(EntityNumber entity, FieldNumber field)
{
    const FieldRef wanted{Entity(entity), field};
    for (const SetTable &table : setTables()) {
        if (table.info->ref == wanted)
            return &table;
    }
    return nullptr;
}

std::vector<QByteArray> syncedTables()
{
    std::vector<QByteArray> names;
    for (const RowTable &table : rowTables())
        names.push_back(table.info->table);
    for (const SetTable &table : setTables())
        names.push_back(table.name);
    return names;
}

} // namespace hub
