// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/contactreads.h"
#include "core/store/planreads.h"

#include <algorithm>

namespace hub {

static bool canBeUndone(Op op)
{
    switch (op) {
    case Op::Undo:
    case Op::NoteEvent:
    case Op::LeaveForHouse:
    case Op::PrintForPerson:
    case Op::BreakGlass:
    case Op::SetUpHub:
    case Op::EditMembers:
    // A version is a moment that was; an agreement is withdrawn, a promise lifted or taken back as a mistake, each as such.
    case Op::FinishPlan:
    case Op::Agree:
    case Op::Withdraw:
    case Op::Promise:
    case Op::LiftPromise:
    case Op::MistakenPromise:
    case Op::OverridePromise:
    case Op::ShareOut:
    case Op::Restrict:
    case Op::Erase:
    case Op::KeepDraft:
    case Op::Repair:
        return false;
    default:
        return true;
    }
}

// The lines and sections of one change are all of one plan.
Result<bool> Undo::isOfEarlierPlan(const Change &change) const
{
    if (change.op != Op::EditPlan || change.operations.empty())
        return false;
    const PersonId person{change.subject.raw};
    const PlanReads reads(m_store);
    const auto plans = reads.plansOf(person);
    if (!plans)
        return plans.error();
    const Operation &last = change.operations.back();
    PlanSectionId section{last.row};
    if (Entity(last.entity) == Entity::PlanLine) {
        const auto line = reads.line(person, PlanLineId{last.row});
        if (!line)
            return line.error();
        section = *line ? (*line)->section : PlanSectionId();
    }
    const auto plan = reads.planOfSection(person, section);
    if (!plan)
        return plan.error();
    return *plan && !plans->empty() && plans->back().id != **plan;
}

Result<std::optional<Undoable>> Undo::last(WorkerId author, Instant since)
{
    const auto site = m_store.sites().site(m_store.desk());
    if (!site)
        return site.error();
    std::vector<Dot> undone;
    std::optional<Log::Entry> found;
    Result<bool> hidden = false;
    const auto read = m_store.log().backward(**site, (*site)->lastSeq, [&](const Log::Entry &entry) {
        const Change &change = entry.change;
        // What was erased says no more when it was.
        if (entry.hollow())
            return true;
        if (change.wallMs < since.ms)
            return false;
        if (change.undoes)
            undone.push_back(*change.undoes);
        const bool wanted = change.author == author && canBeUndone(change.op)
            && std::find(undone.begin(), undone.end(), change.stamp.dot) == undone.end();
        if (!wanted)
            return true;
        hidden = isOfEarlierPlan(change);
        if (hidden && !*hidden)
            found = entry;
        return hidden && *hidden;
    });
    if (!read || !hidden)
        return read ? hidden.error() : read.error();
    if (!found)
        return std::optional<Undoable>();
    auto undoable = together(*found);
    if (!undoable)
        return undoable.error();
    return std::optional(std::move(*undoable));
}

// Whoever was welcomed with a visit came in a change of their own just before it.
static std::vector<Change> withWelcome(const std::vector<Log::Entry> &entries, const Change &visit)
{
    std::vector<Change> changes;
    for (const Log::Entry &entry : entries) {
        const bool together = visit.op == Op::RecordContact && !visit.batch.isNull() && entry.change.batch == visit.batch;
        if (together || entry.change.stamp == visit.stamp)
            changes.push_back(entry.change);
    }
    return changes;
}

Result<std::optional<Undoable>> Undo::ofRow(Subject subject, RawId row, Instant since)
{
    const auto entries = m_store.log().about(subject);
    if (!entries)
        return entries.error();
    std::vector<Dot> undone;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        const Change &change = entry->change;
        if (change.undoes)
            undone.push_back(*change.undoes);
        const bool touches = std::any_of(change.operations.begin(), change.operations.end(),
                                         [&](const Operation &operation) { return operation.row == row; });
        if (!touches || !canBeUndone(change.op) || std::find(undone.begin(), undone.end(), change.stamp.dot) != undone.end())
            continue;
        if (change.stamp.dot.desk != m_store.desk() || change.wallMs < since.ms)
            return std::optional<Undoable>();
        return std::optional(Undoable{withWelcome(*entries, change), change.op, {change.wallMs}});
    }
    return std::optional<Undoable>();
}

// The changes of one batch follow each other, with nothing of others between them.
Result<Undoable> Undo::together(const Log::Entry &entry)
{
    Undoable undoable{{entry.change}, entry.change.op, {entry.change.wallMs}};
    if (entry.change.batch.isNull())
        return undoable;
    const auto site = m_store.sites().site(entry.change.stamp.dot.desk);
    if (!site)
        return site.error();
    undoable.changes.clear();
    const auto read = m_store.log().backward(**site, entry.change.stamp.dot.seq, [&](const Log::Entry &earlier) {
        // Somebody of the batch was erased since; what it was one of is not known of it any more.
        if (earlier.hollow())
            return true;
        if (earlier.change.batch != entry.change.batch)
            return false;
        undoable.changes.push_back(earlier.change);
        return true;
    });
    if (!read)
        return read.error();
    std::reverse(undoable.changes.begin(), undoable.changes.end());
    return undoable;
}

Result<std::vector<ChangeDraft>> Undo::inverse(const Undoable &undoable)
{
    Going going;
    for (const Change &change : undoable.changes) {
        going.changes.insert(change.stamp.dot.seq);
        for (const Operation &operation : change.operations)
            going.rows.insert(operation.row);
    }
    std::vector<ChangeDraft> drafts;
    // Last first, so that a field written twice in one batch gets back what it held before.
    for (auto change = undoable.changes.rbegin(); change != undoable.changes.rend(); ++change) {
        auto draft = inverse(*change, going);
        if (!draft)
            return draft.error();
        if (draft->isEmpty())
            continue;
        draft->setUndoes(change->stamp.dot);
        drafts.push_back(std::move(*draft));
    }
    if (drafts.empty())
        return Error{Error::Kind::NotUndoable};
    return drafts;
}

static int voidColumn(const RowTable &table)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i]->merge == Merge::Void)
            return int(i);
    }
    return -1;
}

Result<ChangeDraft> Undo::inverse(const Change &change, const Going &going)
{
    ChangeDraft draft(change.subject);
    QSet<RawId> removed;
    for (const Operation &operation : change.operations) {
        const RowTable *table = rowTable(operation.entity);
        if (!table || removed.contains(operation.row))
            continue;
        auto row = RowState::load(m_store.database(), m_store.sites(), *table, operation.row);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        const int voiding = voidColumn(*table);
        if ((*row)->base().dot == change.stamp.dot && voiding >= 0) {
            removed.insert(operation.row);
            if (Entity(operation.entity) == Entity::Person) {
                const auto alone = isAllThereIs(change, going);
                if (!alone)
                    return alone.error();
                if (!*alone)
                    continue;
            }
            draft.set(operation.row, table->columns[size_t(voiding)]->ref, qint64(1));
            continue;
        }
        if (const auto done = invert(change, operation, **row, table->columnOf(operation.field), draft); !done)
            return done.error();
    }
    return draft;
}

Result<void> Undo::invert(const Change &change, const Operation &operation, RowState &row, int column, ChangeDraft &into)
{
    const FieldInfo *info = fieldInfo(operation.entity, operation.field);
    if (operation.kind == Operation::Kind::Add) {
        into.remove(operation.row, info->ref, operation.value);
        return {};
    }
    if (operation.kind == Operation::Kind::Remove) {
        into.add(operation.row, info->ref, operation.value);
        return {};
    }
    const auto &heads = row.heads(column);
    const bool stillStands = heads.size() == 1 && heads.front().isBy(change.stamp.dot);
    if (!stillStands || info->merge == Merge::Once)
        return {};
    if (info->merge == Merge::Void) {
        const bool wasRemoval = std::holds_alternative<QByteArray>(operation.value);
        into.set(operation.row, info->ref, qint64(wasRemoval ? 0 : 1));
        return {};
    }
    Value before;
    for (const Dot &dot : operation.prev) {
        auto value = valueWritten(dot, operation);
        if (!value)
            return value.error();
        before = std::move(*value);
    }
    into.set(operation.row, info->ref, before);
    return {};
}

Result<Value> Undo::valueWritten(const Dot &dot, const Operation &like)
{
    const auto entry = m_store.log().read(dot);
    if (!entry)
        return entry.error();
    if (*entry) {
        for (const Operation &operation : (*entry)->change.operations) {
            if (operation.entity == like.entity && operation.row == like.row && operation.field == like.field)
                return operation.value;
        }
    }
    return Value();
}

// Whether nothing was written about the subject but what goes now and what was taken back before.
Result<bool> Undo::isAllThereIs(const Change &change, const Going &going)
{
    const auto entries = m_store.log().about(change.subject);
    if (!entries)
        return entries.error();
    std::vector<Dot> settled;
    for (const Log::Entry &entry : *entries) {
        if (entry.change.undoes)
            settled.insert(settled.end(), {*entry.change.undoes, entry.change.stamp.dot});
    }
    for (const Log::Entry &entry : *entries) {
        const Dot &dot = entry.change.stamp.dot;
        const bool goes = dot.desk == change.stamp.dot.desk && going.changes.contains(dot.seq);
        const bool isSettled = std::find(settled.begin(), settled.end(), dot) != settled.end();
        if (!goes && !isSettled && entry.change.op != Op::NoteEvent)
            return false;
    }
    const auto naming = ContactReads(m_store).naming(PersonId{change.subject.raw});
    if (!naming)
        return naming.error();
    return std::all_of(naming->begin(), naming->end(), [&](ContactId id) { return going.rows.contains(id.raw); });
}

} // namespace hub
