// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/deskdrafts.h"

#include "core/store/drafts.h"

namespace hub {

static const QString visitKind = QStringLiteral("visit");

Result<void> DeskDrafts::keep(DraftId id, const ContactDraft &draft, bool aside)
{
    const auto permit = m_context.access().permit(Op::KeepDraft);
    if (!permit)
        return permit.error();
    if (draft.isUntouched())
        return drop(id);
    Subject subject = subjectOf(id);
    for (const auto &visitor : draft.visitors) {
        if (visitor.known)
            subject = subjectOf(*visitor.known);
    }
    return Drafts(m_context.store)
        .put(m_context.session.member, visitKind, subject, {id, encodeDraft(draft), aside, m_context.now()});
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
