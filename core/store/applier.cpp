// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/applier.h"

#include "core/store/visitlinks.h"

#include <algorithm>

namespace hub {

Result<void> Applier::begin()
{
    Statement any = m_database.query("superseded_any");
    const auto row = any.step();
    if (!row)
        return row.error();
    m_anyAwaited = any.number(0) != 0;
    return {};
}

Result<void> Applier::apply(Change &change, Prev prev)
{
    const WriteGuard::Pass pass(m_database.writeGuard());
    std::vector<Group> groups;
    for (Operation &operation : change.operations) {
        // What a newer program wrote stays in the log, unshown, until this program knows it too.
        if (!fieldInfo(operation.entity, operation.field))
            continue;
        if (const auto done = noteVisitLink(m_database, change, operation); !done)
            return done;
        if (const SetTable *table = setTable(operation.entity, operation.field)) {
            if (const auto done = applyToSet(change, *table, operation, prev); !done)
                return done;
            continue;
        }
        const auto same = [&](const Group &group) {
            return group.front()->entity == operation.entity && group.front()->row == operation.row;
        };
        const auto found = std::find_if(groups.rbegin(), groups.rend(), same);
        if (found == groups.rend())
            groups.push_back({&operation});
        else
            found->push_back(&operation);
    }
    for (const Group &group : groups) {
        if (const auto done = applyGroup(change, *rowTable(group.front()->entity), group, prev); !done)
            return done;
    }
    return {};
}

// A flag is on or it is not. Its column has no room for a third value, so that one that was kept apart and one that was not
// would differ between desks: what came first would show.
static Value keptAs(Merge merge, const Value &value)
{
    return merge == Merge::Flag ? Value(qint64(value == Value(qint64(1)))) : value;
}

// A row that is new, with plain values: one insert, no reading.
static bool maybeNew(const RowTable &table, const std::vector<Operation *> &group)
{
    return std::all_of(group.begin(), group.end(), [&](const Operation *operation) {
        return operation->prev.empty() && !std::holds_alternative<std::monostate>(operation->value)
            && table.columns[size_t(table.columnOf(operation->field))]->merge != Merge::Void;
    });
}

Result<void> Applier::applyGroup(const Change &change, const RowTable &table, const Group &group, Prev prev)
{
    if (!m_anyAwaited && maybeNew(table, group)) {
        const auto inserted = insertRow(change, table, group);
        if (!inserted)
            return inserted.error();
        if (*inserted)
            return {};
    }
    return mergeRow(change, table, group, prev);
}

Result<bool> Applier::insertRow(const Change &change, const RowTable &table, const Group &group)
{
    const auto site = m_sites.site(change.stamp.dot.desk);
    if (!site)
        return site.error();
    Statement insert = m_database.prepared(table.insert);
    insert.bind(1, group.front()->row);
    for (const Operation *operation : group) {
        const int column = table.columnOf(operation->field);
        insert.bind(column + 2, keptAs(table.columns[size_t(column)]->merge, operation->value));
    }
    const int count = int(table.columns.size());
    insert.bind(count + 2, qint64(change.stamp.hlc)).bind(count + 3, (*site)->n);
    insert.bind(count + 4, qint64(change.stamp.dot.seq));
    if (const auto done = insert.run(); !done)
        return done.error();
    return m_database.rowsChanged() > 0;
}

Result<void> Applier::mergeRow(const Change &change, const RowTable &table, const Group &group, Prev prev)
{
    auto loaded = RowState::load(m_database, m_sites, table, group.front()->row);
    if (!loaded)
        return loaded.error();
    RowState state = std::move(*loaded).value_or(RowState(table, group.front()->row));
    if (prev == Prev::FillIn) {
        for (Operation *operation : group) {
            const int column = table.columnOf(operation->field);
            if (table.columns[size_t(column)]->merge == Merge::Once)
                continue;
            for (const Head &head : state.heads(column))
                operation->prev.push_back(head.stamp.dot);
            // Removing names all that was seen of the row, so that an edit nobody saw can bring it back.
            if (table.columns[size_t(column)]->merge == Merge::Void && operation->value == Value(qint64(1)))
                operation->value = state.seenBesides(column);
        }
    }
    for (const Operation *operation : group) {
        if (const auto done = mergeField(change, table, *operation, state); !done)
            return done;
    }
    return state.store(m_database, m_sites);
}

Result<void> Applier::mergeField(const Change &change, const RowTable &table, const Operation &operation, RowState &state)
{
    const int column = table.columnOf(operation.field);
    auto &heads = state.heads(column);
    state.noteWrite(change.stamp);
    if (table.columns[size_t(column)]->merge == Merge::Once) {
        if (heads.empty() || change.stamp < heads.front().stamp)
            heads = {{change.stamp, operation.value}};
        return {};
    }
    std::vector<Dot> unseen;
    for (const Dot &dot : operation.prev) {
        if (std::erase_if(heads, [&](const Head &head) { return head.isBy(dot); }) == 0)
            unseen.push_back(dot);
    }
    if (const auto done = awaitUnseen(operation, unseen); !done)
        return done;
    const auto awaited = isAwaited(change, operation);
    if (!awaited)
        return awaited.error();
    if (!*awaited)
        heads.push_back({change.stamp, keptAs(table.columns[size_t(column)]->merge, operation.value)});
    return {};
}

// A write named before it came is remembered, so that it will be no head when it does.
Result<void> Applier::awaitUnseen(const Operation &operation, const std::vector<Dot> &unseen)
{
    for (const Dot &dot : unseen) {
        const auto site = m_sites.site(dot.desk);
        if (!site)
            return site.error();
        Statement exists = m_database.query("change_exists");
        const auto known = exists.bind(1, (*site)->n).bind(2, qint64(dot.seq)).step();
        if (!known)
            return known.error();
        if (*known)
            continue;
        Statement insert = m_database.query("superseded_insert");
        insert.bind(1, operation.entity).bind(2, operation.row).bind(3, operation.field);
        if (const auto done = insert.bind(4, (*site)->n).bind(5, qint64(dot.seq)).run(); !done)
            return done;
        m_anyAwaited = true;
    }
    return {};
}

Result<bool> Applier::isAwaited(const Change &change, const Operation &operation)
{
    if (!m_anyAwaited)
        return false;
    const auto site = m_sites.site(change.stamp.dot.desk);
    if (!site)
        return site.error();
    Statement remove = m_database.query("superseded_delete");
    remove.bind(1, operation.entity).bind(2, operation.row).bind(3, operation.field);
    const auto done = remove.bind(4, (*site)->n).bind(5, qint64(change.stamp.dot.seq)).run();
    if (!done)
        return done.error();
    return m_database.rowsChanged() > 0;
}

Result<void> Applier::applyToSet(const Change &change, const SetTable &table, Operation &operation, Prev prev)
{
    if (operation.kind == Operation::Kind::Add) {
        const auto site = m_sites.site(change.stamp.dot.desk);
        if (!site)
            return site.error();
        Statement add = m_database.prepared(table.add);
        add.bind(1, operation.row).bind(2, operation.value);
        return add.bind(3, (*site)->n).bind(4, qint64(change.stamp.dot.seq)).run();
    }
    if (prev == Prev::FillIn) {
        Statement adds = m_database.prepared(table.adds);
        adds.bind(1, operation.row).bind(2, operation.value);
        auto row = adds.step();
        for (; row && *row; row = adds.step())
            operation.prev.push_back({m_sites.byNumber(adds.number(0))->id, quint64(adds.number(1))});
        if (!row)
            return row.error();
    }
    for (const Dot &dot : operation.prev) {
        const auto site = m_sites.site(dot.desk);
        if (!site)
            return site.error();
        Statement remove = m_database.prepared(table.remove);
        remove.bind(1, operation.row).bind(2, operation.value).bind(3, (*site)->n).bind(4, qint64(dot.seq));
        if (const auto done = remove.run(); !done)
            return done;
    }
    return {};
}

} // namespace hub
