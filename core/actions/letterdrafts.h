// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/model/letter.h"

namespace hub {

/// One of a letter's two texts while somebody types in it: what they found, what stands there now, and where the cursor is.
struct LetterDraft {
    PersonId person;
    LetterId letter;
    LetterPart part = LetterPart::Text;
    QString opened = {};
    QString edited = {};
    int cursor = 0;
    Instant kept = {};

    friend bool operator==(const LetterDraft &, const LetterDraft &) = default;
};

/// Keeping what is being typed in a letter on this desk, so that a crash, a lock or a pulled plug loses no word of it.
class LetterDrafts
{
public:
    explicit LetterDrafts(const ActionContext &context)
        : m_context(context)
    {
    }

    /// Durable when it returns. One for each member, letter and part. TooLong for a text of over a megabyte; NotAllowed,
    /// KeptToSupporters, NotFound.
    Result<void> keep(const LetterDraft &draft);
    /// The signed-in member's own about this person, the latest last, as long as they may see the letter. One that this
    /// program cannot read is left.
    Result<std::vector<LetterDraft>> of(PersonId person) const;
    /// To be done within the save that keeps the words for good.
    Result<void> drop(LetterId letter, LetterPart part);

private:
    DraftId idOf(LetterId letter, LetterPart part) const;

    ActionContext m_context;
};

QByteArray encodeLetterDraft(const LetterDraft &draft);
/// FileDamaged for anything that is none.
Result<LetterDraft> decodeLetterDraft(const QByteArray &bytes);

} // namespace hub
