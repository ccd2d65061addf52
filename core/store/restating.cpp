// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restating.h"

#include <algorithm>
#include <map>
#include <set>

namespace hub {

namespace {

/// One write of a change that goes.
struct Write {
    Dot dot;
    const Operation *operation;
};
using Writes = std::vector<Write>; // oldest first

bool byStamp(const Head &a, const Head &b)
{
    return a.stamp < b.stamp;
}

/// Says again what changes say of rows that stay.
class Restating
{
public:
    Restating(Store &store, Subject subject)
        : m_store(store)
        , m_subject(subject)
        , m_removals(subject)
    {
    }

    Result<void> row(EntityNumber entity, RawId id, const std::map<FieldNumber, Writes> &fields)
    {
        const RowTable *const table = rowTable(entity);
        const auto state = table ? RowState::load(m_store.database(), m_store.sites(), *table, id)
                                 : Result<std::optional<RowState>>(std::optional<RowState>());
        if (!state)
            return state.error();
        const size_t before = m_said;
        for (const auto &[field, writes] : fields) {
            const FieldInfo *const info = fieldInfo(entity, field);
            if (!info || info->merge == Merge::Set || info->merge == Merge::Once) {
                if (const auto done = sayOnce(writes, info); !done)
                    return done;
            } else if (*state && info->merge != Merge::Void) {
                sayValue(writes, *info, (*state)->heads(table->columnOf(field)), (*state)->shown(table->columnOf(field)));
            }
        }
        if (*state)
            sayRemoval(*table, id, **state, fields, m_said > before);
        return {};
    }

    std::vector<ChangeDraft> taken()
    {
        // Last, so that it has seen all that was said again.
        if (!m_removals.isEmpty())
            m_drafts.push_back(std::move(m_removals));
        return std::move(m_drafts);
    }

private:
    // Two values of one field that stand beside each other are two changes.
    void say(Operation operation, size_t number = 0)
    {
        while (m_drafts.size() <= number)
            m_drafts.push_back(ChangeDraft::asWritten(m_subject));
        m_drafts[number].put(std::move(operation));
        ++m_said;
    }

    // What the writes superseded of changes that stay.
    static std::vector<Dot> superseded(const Writes &writes)
    {
        std::set<Dot> dots;
        for (const Write &write : writes)
            dots.insert(write.operation->prev.begin(), write.operation->prev.end());
        for (const Write &write : writes)
            dots.erase(write.dot);
        return {dots.begin(), dots.end()};
    }

    Result<bool> stillHolds(const Write &write, const SetTable &set)
    {
        const auto site = m_store.sites().site(write.dot.desk);
        if (!site)
            return site.error();
        Statement adds = m_store.database().prepared(set.adds);
        adds.bind(1, write.operation->row).bind(2, write.operation->value);
        auto row = adds.step();
        for (; row && *row; row = adds.step()) {
            if (adds.number(0) == (*site)->n && quint64(adds.number(1)) == write.dot.seq)
                return true;
        }
        return row;
    }

    // Elements of sets, facts that are written once, and what only a newer program knows: each as it was written.
    Result<void> sayOnce(const Writes &writes, const FieldInfo *info)
    {
        std::vector<std::pair<Operation::Kind, Value>> done;
        for (const Write &write : writes) {
            const Operation &operation = *write.operation;
            const bool isElement = operation.kind != Operation::Kind::Set;
            const std::pair what(operation.kind, isElement ? operation.value : Value());
            if (std::find(done.begin(), done.end(), what) != done.end())
                continue;
            Writes alike;
            std::copy_if(writes.begin(), writes.end(), std::back_inserter(alike), [&](const Write &other) {
                return other.operation->kind == what.first && (!isElement || other.operation->value == what.second);
            });
            done.push_back(what);
            bool stands = !info || operation.kind != Operation::Kind::Add;
            for (auto one = alike.begin(); one != alike.end() && !stands; ++one) {
                const auto held = stillHolds(*one, *setTable(operation.entity, operation.field));
                if (!held)
                    return held.error();
                stands = *held;
            }
            if (!stands)
                continue;
            // Of a fact the first counts; of what nobody here can read, the last.
            Operation again = info ? operation : *alike.back().operation;
            again.prev = superseded(alike);
            say(std::move(again));
        }
        return {};
    }

    // A value that stands is said again. One that was superseded since is not; but what it had superseded itself would stand
    // again without it, so then the value that stands now is said over both. Of a register only the value that is shown is said:
    // another one that was kept beside it would be the latest. A flag is said over all there is.
    void sayValue(const Writes &writes, const FieldInfo &info, const std::vector<Head> &heads, const Value &shown)
    {
        std::vector<Head> own;
        std::copy_if(heads.begin(), heads.end(), std::back_inserter(own), [&](const Head &head) {
            return std::any_of(writes.begin(), writes.end(), [&](const Write &write) { return head.isBy(write.dot); });
        });
        std::sort(own.begin(), own.end(), byStamp);
        std::vector<Dot> prev = superseded(writes);
        if (heads.empty() || (own.empty() && prev.empty()))
            return;
        Operation again = *writes.front().operation;
        const Head latest = *std::max_element(heads.begin(), heads.end(), byStamp);
        const auto &over = info.merge == Merge::Flag ? heads : own;
        for (const Head &head : over)
            prev.push_back(head.stamp.dot);
        const bool isOne = info.merge != Merge::KeepBoth || own.empty();
        if (isOne && std::find(prev.begin(), prev.end(), latest.stamp.dot) == prev.end())
            prev.push_back(latest.stamp.dot);
        again.prev = std::move(prev);
        again.value = isOne ? (info.merge == Merge::Flag ? shown : latest.value) : own.front().value;
        say(again);
        again.prev.clear();
        for (size_t i = 1; !isOne && i < own.size(); ++i) {
            again.value = own[i].value;
            say(again, i);
        }
    }

    // A removal has not seen what is said now, so it is said after it.
    void sayRemoval(const RowTable &table, RawId id, const RowState &state, const std::map<FieldNumber, Writes> &fields, bool wasSaid)
    {
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const FieldInfo &info = *table.columns[column];
            const auto writes = fields.find(info.ref.number);
            const bool isTouched = writes != fields.end();
            const bool isRemoved = state.shown(int(column)) == Value(qint64(1));
            if (info.merge != Merge::Void || state.heads(int(column)).empty() || !(isTouched || (wasSaid && isRemoved)))
                continue;
            m_removals.put({EntityNumber(info.ref.entity), id, info.ref.number, Operation::Kind::Set, qint64(isRemoved),
                isTouched ? superseded(writes->second) : std::vector<Dot>()});
        }
    }

    Store &m_store;
    Subject m_subject;
    std::vector<ChangeDraft> m_drafts;
    ChangeDraft m_removals;
    size_t m_said = 0;
};

} // namespace

Result<std::vector<ChangeDraft>> restated(Store &store, const std::vector<Log::Entry> &entries, const QSet<RawId> &going)
{
    std::map<std::pair<EntityNumber, RawId>, std::map<FieldNumber, Writes>> rows;
    for (const Log::Entry &entry : entries) {
        for (const Operation &operation : entry.change.operations) {
            if (!going.contains(operation.row))
                rows[{operation.entity, operation.row}][operation.field].push_back({entry.change.stamp.dot, &operation});
        }
    }
    if (rows.empty())
        return std::vector<ChangeDraft>();
    Restating restating(store, entries.front().change.subject);
    for (const auto &[row, fields] : rows) {
        if (const auto done = restating.row(row.first, row.second, fields); !done)
            return done.error();
    }
    return restating.taken();
}

Result<void> replayRows(Store &store, Subject subject, const QSet<RawId> &rows)
{
    const auto entries = store.log().about(subject);
    if (!entries)
        return entries.error();
    for (const Log::Entry &entry : *entries) {
        Change change = entry.change;
        std::erase_if(change.operations, [&](const Operation &operation) { return !rows.contains(operation.row); });
        if (const auto done = store.applier().apply(change, Applier::Prev::AsWritten); !done)
            return done;
    }
    return {};
}

} // namespace hub
