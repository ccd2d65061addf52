// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letterdrafts.h"

#include "core/actions/draftsof.h"
#include "core/base/cborreader.h"

#include <QCborStreamWriter>

#include <algorithm>
#include <limits>

namespace hub {

static const QString letterKind = QStringLiteral("letter");
static constexpr int draftFormat = 1;
static constexpr qsizetype mostDraftText = 1 << 20;

QByteArray encodeLetterDraft(const LetterDraft &draft)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(7);
    writer.append(draftFormat);
    writer.append(draft.person.toBytes());
    writer.append(draft.letter.toBytes());
    writer.append(draft.part == LetterPart::Additions);
    writer.append(draft.opened);
    writer.append(draft.edited);
    writer.append(draft.cursor);
    writer.endArray();
    return bytes;
}

Result<LetterDraft> decodeLetterDraft(const QByteArray &bytes)
{
    LetterDraft draft;
    CborReader reader(bytes);
    if (reader.enterArray(7) != 7)
        reader.fail();
    reader.integer(draftFormat, draftFormat);
    draft.person = PersonId::fromBytes(reader.fixedBytes(16)).value_or(PersonId());
    draft.letter = LetterId::fromBytes(reader.fixedBytes(16)).value_or(LetterId());
    draft.part = reader.boolean() ? LetterPart::Additions : LetterPart::Text;
    draft.opened = reader.text(mostDraftText);
    draft.edited = reader.text(mostDraftText);
    draft.cursor = int(reader.integer(0, std::numeric_limits<int>::max()));
    reader.leave();
    if (!reader.finished())
        return Error{Error::Kind::FileDamaged, QStringLiteral("letter draft")};
    return draft;
}

DraftId LetterDrafts::idOf(LetterId letter, LetterPart part) const
{
    return draftIdFrom("letter-draft" + m_context.session.member.toBytes() + letter.toBytes()
        + (part == LetterPart::Text ? "text" : "additions"));
}

// Whoever may not write the letter keeps no words about the person either; nor does anybody of one who was erased.
Result<void> LetterDrafts::keep(const LetterDraft &draft)
{
    const Access access = m_context.access();
    for (const Op op : {Op::KeepDraft, Op::WriteLetter}) {
        if (const auto permit = access.permit(op); !permit)
            return permit.error();
    }
    if (const auto seen = checkSight(m_context, draft.person, fields::letter::text); !seen)
        return seen;
    // What is too long for a letter is kept here all the same, until it is shortened: only what could not be read back is not.
    for (const QString &text : {draft.opened, draft.edited}) {
        if (text.toUtf8().size() > mostDraftText)
            return Error::Kind::TooLong;
    }
    return Drafts(m_context.store)
        .put(m_context.session.member, letterKind, subjectOf(draft.person),
            {idOf(draft.letter, draft.part), encodeLetterDraft(draft), false, m_context.now()});
}

Result<std::vector<LetterDraft>> LetterDrafts::of(PersonId person) const
{
    // What was typed as somebody's supporter is not for whoever is that no longer.
    return draftsOf(m_context, person, fields::letter::text, letterKind, decodeLetterDraft);
}

Result<void> LetterDrafts::drop(LetterId letter, LetterPart part)
{
    return Drafts(m_context.store).remove(idOf(letter, part));
}

} // namespace hub
