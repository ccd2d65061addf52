// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/model/contact.h"

namespace hub {

/// A half-typed visit of the member signed in.
struct KeptDraft {
    DraftId id;
    ContactDraft draft;
    bool aside = false; ///< set aside while somebody else is served
    Instant updated;
};

/// Keeping half-typed visits on this desk, so that a crash, a lock or a queue at the desk loses no word.
class DeskDrafts
{
public:
    explicit DeskDrafts(const ActionContext &context)
        : m_context(context)
    {
    }

    DraftId newId() const { return m_context.store.ids().make<DraftId>(); }
    /// Durable when it returns. An untouched draft is dropped instead. NotFound if it names somebody who was erased: then
    /// withoutErased() says what may be kept of it.
    Result<void> keep(DraftId id, const ContactDraft &draft, bool aside = false);
    Result<void> drop(DraftId id);
    /// The draft without whoever in it was erased meanwhile, and without the words that may speak of them; untouched if it
    /// was about nobody else.
    Result<ContactDraft> withoutErased(const ContactDraft &draft) const;
    /// The signed-in member's own, oldest first. One that this program cannot read is left where it is.
    Result<std::vector<KeptDraft>> mine();

private:
    ActionContext m_context;
};

/// Takes somebody who is being erased out of everybody's half-typed visits, whoever else is in them. Within the transaction
/// of the erasure.
Result<void> takeOutOfDrafts(Store &store, PersonId person);

/// A draft as CBOR and back; FileDamaged for anything else.
QByteArray encodeDraft(const ContactDraft &draft);
Result<ContactDraft> decodeDraft(const QByteArray &bytes);

} // namespace hub
