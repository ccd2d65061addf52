// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters.h"

#include "core/actions/standings.h"
#include "core/store/letterreads.h"

#include <algorithm>

namespace hub {

namespace f = fields::letter;

static FieldRef fieldOf(LetterPart part)
{
    return part == LetterPart::Text ? f::text : f::additions;
}

// As it is stored: to the letter, and nothing for what is only blank.
static Value wordsOf(const QString &text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text);
}

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

Result<Letter> Letters::writable(PersonId person, LetterId letter) const
{
    if (const auto may = checkMayWrite(person); !may)
        return may.error();
    const auto all = LetterReads(m_context.store).of(person);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Letter &one) { return one.id == letter; });
    return found == all->end() ? Result<Letter>(Error::Kind::NotFound) : Result<Letter>(*found);
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

Result<void> Letters::set(PersonId person, LetterId letter, FieldRef field, const Value &value)
{
    if (const auto there = writable(person, letter); !there)
        return there.error();
    const auto saved = m_context.save(Op::WriteLetter, ChangeDraft(subjectOf(person)).set(letter.raw, field, value));
    return saved ? Result<void>() : Result<void>(saved.error());
}

// That they have read it names the words they read (readMark), so nothing has to be taken back here.
Result<void> Letters::setText(PersonId person, LetterId letter, const QString &text)
{
    return set(person, letter, f::text, wordsOf(text));
}

// Their own words are not something they would have to read again.
Result<void> Letters::setAdditions(PersonId person, LetterId letter, const QString &text)
{
    return set(person, letter, f::additions, wordsOf(text));
}

Result<void> Letters::keep(const LetterDraft &typed)
{
    const auto letter = writable(typed.person, typed.letter);
    if (!letter)
        return letter.error();
    const auto drop = [&] { return m_drafts.drop(typed.letter, typed.part); };
    const Value words = wordsOf(typed.edited);
    if (words == wordsOf(typed.opened))
        return drop();
    const auto &standing = letter->of(typed.part);
    if (standing.size() > 1)
        return Error::Kind::Ambiguous;
    const Value now = standing.empty() ? Value() : Value(standing.front());
    if (now == words)
        return drop();
    if (now != wordsOf(typed.opened))
        return Error::Kind::Ambiguous;
    const auto change = ChangeDraft(subjectOf(typed.person)).set(typed.letter.raw, fieldOf(typed.part), words);
    const auto saved = m_context.save(Op::WriteLetter, {change}, {}, drop);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Letters::choose(PersonId person, LetterId letter, LetterPart part, const QString &text)
{
    if (const auto there = writable(person, letter); !there)
        return there.error();
    const auto change = ChangeDraft(subjectOf(person)).set(letter.raw, fieldOf(part), wordsOf(text));
    const auto saved = m_context.save(Op::WriteLetter, {change}, {}, [&] { return m_drafts.drop(letter, part); });
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Letters::markSeen(PersonId person, LetterId letter, bool seen)
{
    const auto there = writable(person, letter);
    if (!there)
        return there.error();
    if (seen && there->texts.size() > 1)
        return Error::Kind::Ambiguous;
    const qint64 mark = seen ? readMark(there->texts.empty() ? QString() : there->texts.front()) : 0;
    return set(person, letter, f::seen, mark);
}

} // namespace hub
