// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/lists.h"

#include "core/rules/listorder.h"
#include "core/rules/names.h"
#include "core/security/hashing.h"
#include "core/store/teamreads.h"

#include <algorithm>

namespace hub {

namespace fl = fields::listEntry;

const HubLists &Lists::now() const
{
    if (!m_known) {
        if (const auto own = TeamReads(m_context.store).listEntries()) {
            m_now = HubLists(*own);
            m_known = true;
        }
    }
    return m_now;
}

void Lists::look(const Changes &changes) const
{
    m_known = m_known && !changes.touches(Entity::ListEntry);
}

// The same entry changed on two desks is one row, so that desks never breed copies.
Result<RawId> Lists::rowOf(HubList list, const QString &code) const
{
    const auto secret = TeamReads(m_context.store).secret();
    if (!secret)
        return secret.error();
    RawId id;
    id.bytes = keyedBlake2b16(*secret, QStringLiteral("entry:%1:%2").arg(toCode(list), code).toUtf8());
    return id;
}

Result<const ListedEntry *> Lists::entry(HubList list, const QString &code) const
{
    const ListedEntry *const found = now().entry(list, code);
    return found ? Result<const ListedEntry *>(found) : Result<const ListedEntry *>(Error::Kind::NotFound);
}

Result<void> Lists::checkWord(HubList list, const QString &word, const QString &code) const
{
    if (word.isEmpty())
        return Error::Kind::NameMissing;
    if (word.size() > longestLabel(list))
        return Error::Kind::TooLong;
    for (const ListedEntry &other : now().entries(list)) {
        if (!isOfLines(list) && other.code != code && !other.hidden && sameAfterFolding(other.label, word))
            return Error::Kind::Ambiguous;
    }
    return {};
}

// List and code are written once, by whoever touches the entry first; later ones say the same.
Result<void> Lists::write(ChangeDraft &draft, HubList list, const QString &code, FieldRef field, const Value &value) const
{
    const auto row = rowOf(list, code);
    if (!row)
        return row.error();
    const auto isThere = [&](const Operation &operation) { return operation.row == *row; };
    if (std::none_of(draft.operations().begin(), draft.operations().end(), isThere))
        draft.set(*row, fl::list, toCode(list)).set(*row, fl::code, code);
    draft.set(*row, field, value);
    return {};
}

Result<void> Lists::place(ChangeDraft &draft, HubList list, const QString &code, const QString &after) const
{
    std::vector<Placed> order;
    for (const ListedEntry &one : now().entries(list))
        order.push_back({one.code, one.position});
    for (const Placed &moved : placeAfter(order, code, after)) {
        if (const auto done = write(draft, list, moved.code, fl::position, moved.position); !done)
            return done;
    }
    return {};
}

Result<void> Lists::save(const ChangeDraft &draft) const
{
    const auto saved = m_context.save(Op::EditLists, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Lists::rename(HubList list, const QString &code, const QString &word)
{
    const ListedEntry *const which = now().entry(list, code);
    if (!which && !isOfLines(list))
        return Error::Kind::NotFound;
    const QString text = word.simplified();
    const bool mayBeEmpty = isOfLines(list) || which->starter;
    if (const auto fits = checkWord(list, text, code); !fits && !(text.isEmpty() && mayBeEmpty))
        return fits;
    if (text == (which ? which->label : QString()))
        return {};
    ChangeDraft draft;
    const Value value = text.isEmpty() ? Value() : Value(text);
    if (const auto done = write(draft, list, code, fl::label, value); !done)
        return done;
    return save(draft);
}

Result<QString> Lists::add(HubList list, const QString &word, const QString &after)
{
    const QString text = word.simplified();
    if (const auto fits = checkWord(list, text, {}); !fits)
        return fits.error();
    if (!after.isEmpty() && !now().entry(list, after))
        return Error::Kind::NotFound;
    const auto &all = now().entries(list);
    const auto hidden = std::find_if(
        all.begin(), all.end(), [&](const ListedEntry &one) { return one.hidden && sameAfterFolding(one.label, text); });
    const QString code = hidden != all.end() ? hidden->code : now().codeFor(list, text);
    ChangeDraft draft;
    // Said even where it was never hidden: an addition that was taken back after another desk had hidden it.
    for (const auto &[field, value] : {std::pair{fl::label, Value(text)}, std::pair{fl::hidden, Value(qint64(0))}}) {
        if (const auto done = write(draft, list, code, field, value); !done)
            return done.error();
    }
    if (const auto done = place(draft, list, code, after); !done)
        return done.error();
    if (const auto done = save(draft); !done)
        return done.error();
    return code;
}

Result<void> Lists::move(HubList list, const QString &code, const QString &after)
{
    const auto which = entry(list, code);
    if (!which)
        return which.error();
    if (!after.isEmpty() && (after == code || !now().entry(list, after)))
        return Error::Kind::NotFound;
    const auto &all = now().entries(list);
    const auto here = size_t(*which - all.data());
    if (after == (here == 0 ? QString() : all[here - 1].code))
        return {};
    ChangeDraft draft;
    if (const auto done = place(draft, list, code, after); !done)
        return done;
    return save(draft);
}

Result<void> Lists::setHidden(HubList list, const QString &code, bool hidden)
{
    const auto which = entry(list, code);
    if (!which)
        return which.error();
    if (hidden && isFilledIn(list, code))
        return Error{Error::Kind::NotAllowed, QStringLiteral("filled-in")};
    if ((*which)->hidden == hidden)
        return {};
    ChangeDraft draft;
    if (const auto done = write(draft, list, code, fl::hidden, qint64(hidden)); !done)
        return done;
    return save(draft);
}

Result<void> Lists::hide(HubList list, const QString &code)
{
    return setHidden(list, code, true);
}

Result<void> Lists::bringBack(HubList list, const QString &code)
{
    return setHidden(list, code, false);
}

} // namespace hub
