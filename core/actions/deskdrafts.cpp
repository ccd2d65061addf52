// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/deskdrafts.h"

#include "core/store/drafts.h"
#include "core/store/erasure.h"

#include <functional>

namespace hub {

static const QString visitKind = QStringLiteral("visit");

using IsGone = std::function<Result<bool>(PersonId)>;

static Subject subjectFor(DraftId id, const ContactDraft &draft)
{
    Subject subject = subjectOf(id);
    for (const auto &visitor : draft.visitors) {
        if (visitor.known)
            subject = subjectOf(*visitor.known);
    }
    return subject;
}

// Words typed about several people may be about any of them, and names that were begun may be theirs: these go with whoever
// goes. What is ticked says nothing of one among several, but which goals a visit was about: ids of what is gone.
static Result<ContactDraft> without(const ContactDraft &draft, const IsGone &isGone)
{
    ContactDraft left = draft;
    left.visitors.clear();
    for (const auto &visitor : draft.visitors) {
        const auto gone = visitor.known ? isGone(*visitor.known) : Result<bool>(false);
        if (!gone)
            return gone.error();
        if (!*gone)
            left.visitors.push_back(visitor);
    }
    const auto spokenOf = draft.about ? isGone(*draft.about) : Result<bool>(false);
    if (!spokenOf)
        return spokenOf.error();
    if (*spokenOf)
        left.about.reset();
    if (left.visitors.size() == draft.visitors.size() && !*spokenOf)
        return draft;
    if (left.visitors.empty() && !left.about)
        return ContactDraft();
    left.standingText.clear();
    left.note.clear();
    left.goals.clear();
    return left;
}

Result<void> DeskDrafts::keep(DraftId id, const ContactDraft &draft, bool aside)
{
    const auto permit = m_context.access().permit(Op::KeepDraft);
    if (!permit)
        return permit.error();
    if (draft.isUntouched())
        return drop(id);
    const auto left = withoutErased(draft);
    if (!left || *left != draft)
        return left ? Error{Error::Kind::NotFound} : left.error();
    return Drafts(m_context.store)
        .put(m_context.session.member, visitKind, subjectFor(id, draft), {id, encodeDraft(draft), aside, m_context.now()});
}

Result<ContactDraft> DeskDrafts::withoutErased(const ContactDraft &draft) const
{
    return without(draft, [&](PersonId person) { return Erasure::wasErased(m_context.store.database(), subjectOf(person)); });
}

Result<void> takeOutOfDrafts(Store &store, PersonId person)
{
    if (person.isNull())
        return {};
    Drafts drafts(store);
    const auto naming = drafts.naming(person.raw, visitKind);
    if (!naming)
        return naming.error();
    for (const auto &[writer, kept] : *naming) {
        // One that this program cannot read goes whole, with the erasure.
        const auto draft = decodeDraft(kept.body);
        if (!draft)
            continue;
        const auto left = without(*draft, [&](PersonId one) {
            return one == person ? Result<bool>(true) : Erasure::wasErased(store.database(), subjectOf(one));
        });
        if (!left)
            return left.error();
        const auto done = left->isUntouched()
            ? drafts.remove(kept.id)
            : drafts.put(writer, visitKind, subjectFor(kept.id, *left), {kept.id, encodeDraft(*left), kept.aside, kept.updated});
        if (!done)
            return done;
    }
    return {};
}

Result<void> DeskDrafts::drop(DraftId id)
{
    return Drafts(m_context.store).remove(id);
}

Result<std::vector<KeptDraft>> DeskDrafts::mine()
{
    const auto stored = Drafts(m_context.store).of(m_context.session.member, visitKind);
    if (!stored)
        return stored.error();
    std::vector<KeptDraft> kept;
    for (const StoredDraft &one : *stored) {
        if (auto draft = decodeDraft(one.body))
            kept.push_back({one.id, std::move(*draft), one.aside, one.updated});
    }
    return kept;
}

} // namespace hub
