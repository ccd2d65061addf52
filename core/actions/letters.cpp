// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters.h"

#include "core/actions/standings.h"
#include "core/store/letterreads.h"

#include <algorithm>

namespace hub {

namespace f = fields::letter;

Result<std::vector<Letter>> Letters::of(PersonId person) const
{
    if (const auto seen = checkSight(m_context, person, f::text); !seen)
        return seen.error();
    return LetterReads(m_context.store).of(person);
}

Result<void> Letters::checkMayWrite(PersonId person) const
{
    if (const auto permit = m_context.access().permit(Op::WriteLetter); !permit)
        return permit.error();
    return checkSight(m_context, person, f::text);
}

Result<LetterId> Letters::begin(PersonId person, const QString &text)
{
    if (const auto may = checkMayWrite(person); !may)
        return may.error();
    const auto id = m_context.store.ids().make<LetterId>();
    ChangeDraft draft(subjectOf(person));
    draft.set(id.raw, f::person, idValue(person)).set(id.raw, f::begun, m_context.now().ms);
    draft.setIfSaid(id.raw, f::text, text.trimmed());
    const auto saved = m_context.save(Op::WriteLetter, draft);
    return saved ? Result<LetterId>(id) : Result<LetterId>(saved.error());
}

Result<void> Letters::set(PersonId person, LetterId letter, FieldRef field, const Value &value, bool stillSeen)
{
    if (const auto may = checkMayWrite(person); !may)
        return may;
    const auto all = LetterReads(m_context.store).of(person);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Letter &one) { return one.id == letter; });
    if (found == all->end())
        return Error::Kind::NotFound;
    ChangeDraft draft(subjectOf(person));
    draft.set(letter.raw, field, value);
    if (found->seen && !stillSeen)
        draft.set(letter.raw, f::seen, qint64(0));
    const auto saved = m_context.save(Op::WriteLetter, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Letters::setText(PersonId person, LetterId letter, const QString &text)
{
    return set(person, letter, f::text, text.trimmed().isEmpty() ? Value() : Value(text), false);
}

// Their own words are not something they would have to read again.
Result<void> Letters::setAdditions(PersonId person, LetterId letter, const QString &text)
{
    return set(person, letter, f::additions, text.trimmed().isEmpty() ? Value() : Value(text), true);
}

Result<void> Letters::markSeen(PersonId person, LetterId letter, bool seen)
{
    return set(person, letter, f::seen, qint64(seen), true);
}

} // namespace hub
