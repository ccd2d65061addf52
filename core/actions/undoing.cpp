// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/undoing.h"

#include "core/store/contactreads.h"
#include "core/store/undo.h"

namespace hub {

Result<std::optional<Op>> Undoing::last()
{
    const auto undoable = Undo(m_context.store).last(m_context.session.worker, m_context.startOfWorkingDay());
    if (!undoable)
        return undoable.error();
    return *undoable ? std::optional((*undoable)->op) : std::nullopt;
}

Result<Undone> Undoing::take(const Result<std::optional<Undoable>> &undoable, const Store::Progress &progress)
{
    if (!undoable)
        return undoable.error();
    if (!*undoable)
        return Error{Error::Kind::NotUndoable};
    const auto drafts = Undo(m_context.store).inverse(**undoable);
    if (!drafts)
        return drafts.error();
    const auto saved = m_context.save(Op::Undo, *drafts, progress);
    if (!saved)
        return saved.error();
    return Undone{(*undoable)->op, saved->count};
}

Result<Undone> Undoing::undoLast(const Store::Progress &progress)
{
    return take(Undo(m_context.store).last(m_context.session.worker, m_context.startOfWorkingDay()), progress);
}

Result<Undone> Undoing::undoContact(ContactId id)
{
    const auto subject = ContactReads(m_context.store).subjectOf(id);
    if (!subject)
        return subject.error();
    return take(Undo(m_context.store).ofRow(*subject, id.raw, m_context.startOfWorkingDay()), {});
}

} // namespace hub
