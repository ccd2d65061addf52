// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contactsight.h"

#include "core/actions/looks.h"
#include "core/store/standingreads.h"

namespace hub {

namespace f = fields::contact;

static bool saysMore(const Contact &contact)
{
    return !contact.notes.empty() || contact.feeling;
}

Result<Standing> ContactSight::standing(const Contact &contact) const
{
    return StandingReads(m_context.store, m_context.session).toWritingOf(contact.worker, contact.person);
}

Result<void> ContactSight::cut(Contact &contact) const
{
    // Of most visits there is nothing to cut: their rows ask the store nothing.
    if (!saysMore(contact) && !contact.about && contact.goals.empty())
        return {};
    const auto standing = this->standing(contact);
    if (!standing)
        return standing.error();
    const Access access = m_context.access();
    if (!access.maySee(f::note, *standing))
        contact.notes.clear();
    if (!access.maySee(f::feeling, *standing))
        contact.feeling.reset();
    if (!access.maySee(f::about, *standing))
        contact.about.reset();
    if (!access.maySee(f::goals, *standing))
        contact.goals.clear();
    return {};
}

// One's own words are no look at somebody's record.
Result<void> ContactSight::cutAndNote(Contact &contact) const
{
    if (const auto done = cut(contact); !done)
        return done.error();
    const bool isOwn = contact.worker == m_context.session.worker;
    if (!contact.person || isOwn || !saysMore(contact))
        return {};
    return noteLook(m_context, *contact.person);
}

Result<void> ContactSight::keepUnseen(const Contact &before, Contact &after) const
{
    const auto standing = this->standing(before);
    if (!standing)
        return standing.error();
    const Access access = m_context.access();
    if (before.about && !access.maySee(f::about, *standing))
        after.about = before.about;
    if (before.feeling && !after.feeling && !access.maySee(f::feeling, *standing))
        after.feeling = before.feeling;
    if (!access.maySee(f::goals, *standing))
        after.goals = before.goals;
    if (access.maySee(f::note, *standing) || !saysMore(before))
        return {};
    // Whose visit it counts as opens what was written of it.
    after.worker = before.worker;
    if (before.notes.empty())
        return {};
    const QString added = after.notes.empty() ? QString() : u'\n' + after.notes.back();
    after.notes = before.notes;
    if (!added.isEmpty())
        after.notes = {before.notes.back() + added};
    return {};
}

Result<void> ContactSight::mayMove(const Contact &contact, std::optional<PersonId> to) const
{
    if (!saysMore(contact) && !contact.about)
        return {};
    const Access access = m_context.access();
    if (contact.person) {
        const auto towards = StandingReads(m_context.store, m_context.session).towards(*contact.person);
        if (!towards)
            return towards.error();
        if (access.isKeptFrom(RecordPart::Notes, *towards))
            return Error{Error::Kind::KeptToSupporters};
    }
    Contact moved = contact;
    moved.person = to;
    const auto now = standing(contact);
    const auto then = standing(moved);
    if (!now || !then)
        return now ? then.error() : now.error();
    const bool opens = !access.maySee(f::note, *now) && access.maySee(f::note, *then);
    return opens ? Result<void>(Error::Kind::NotAllowed) : Result<void>();
}

} // namespace hub
