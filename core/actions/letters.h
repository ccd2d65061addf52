// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/letterdrafts.h"

namespace hub {

/// Summary letters to the person: the hub begins one, the person reads it and adds their own words, and only then may it
/// go to anybody.
class Letters
{
public:
    explicit Letters(const ActionContext &context)
        : m_context(context)
        , m_drafts(context)
    {
    }

    /// Newest first. NotAllowed, KeptToSupporters, NotFound.
    Result<std::vector<Letter>> of(PersonId person) const;
    /// TooLong.
    Result<LetterId> begin(PersonId person, const QString &text);
    /// A letter that was changed is one they have not read: it goes to nobody until they have.
    Result<void> setText(PersonId person, LetterId letter, const QString &text);
    /// Verbatim, in their words.
    Result<void> setAdditions(PersonId person, LetterId letter, const QString &text);

    /// What was typed, kept for good, and its draft dropped with it; nothing to write is fine. Ambiguous where other words
    /// stand there than those that were opened, or several: nothing is written over unseen, and the draft stays. TooLong.
    Result<void> keep(const LetterDraft &typed);
    /// Of several versions, or of what stands there and what was typed, `text` is to stand; the draft goes.
    Result<void> choose(PersonId person, LetterId letter, LetterPart part, const QString &text);

    /// They have read it, as it stands now, and could change it. Ambiguous while two versions stand there.
    Result<void> markSeen(PersonId person, LetterId letter, bool seen);

    /// What is being typed.
    LetterDrafts &drafts() { return m_drafts; }

private:
    Result<void> checkMayWrite(PersonId person) const;
    Result<Letter> writable(PersonId person, LetterId letter) const;
    Result<void> set(PersonId person, LetterId letter, FieldRef field, const Value &value);

    ActionContext m_context;
    LetterDrafts m_drafts;
};

} // namespace hub
