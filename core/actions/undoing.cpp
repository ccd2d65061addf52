// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/undoing.h"

#include "core/actions/contactsight.h"
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

// One's own last step is one's own. Somebody else's may be that a visit was given to a person who keeps notes.
Result<void> Undoing::mayTake(const Result<std::optional<Undoable>> &undoable, ContactId id) const
{
    if (!undoable || !*undoable || (*undoable)->op != Op::LinkVisit
        || (*undoable)->changes.front().author == m_context.session.worker)
        return {};
    const auto contact = ContactReads(m_context.store).one(id);
    if (!contact)
        return contact.error();
    return *contact ? ContactSight(m_context).mayMove(**contact, std::nullopt) : Result<void>();
}

Result<Undone> Undoing::undoContact(ContactId id)
{
    const auto subject = ContactReads(m_context.store).subjectOf(id);
    if (!subject)
        return subject.error();
    const auto undoable = Undo(m_context.store).ofRow(*subject, id.raw, m_context.startOfWorkingDay());
    if (const auto may = mayTake(undoable, id); !may)
        return may.error();
    return take(undoable, {});
}

} // namespace hub
