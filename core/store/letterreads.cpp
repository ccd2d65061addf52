// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterreads.h"

#include "core/security/hashing.h"
#include "core/store/heads.h"

namespace hub {

qint64 readMark(const QString &text)
{
    constexpr size_t bytesUsed = 8;
    const Hash32 hash = blake2b(text.toUtf8());
    quint64 mark = 0;
    for (size_t i = 0; i < bytesUsed; ++i)
        mark = mark << 8 | hash[i];
    return qint64(mark >> 1); // never below nothing
}

Result<std::vector<Letter>> LetterReads::of(PersonId person) const
{
    std::vector<Letter> letters;
    Statement rows = m_store.database().query("letter_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Letter letter{rows.idAs<LetterId>(0), {rows.number(1)}, {}, {}, false};
        const bool edited = rows.number(5) == 1;
        auto texts = textHeads(m_store.database(), letter.id.raw, fields::letter::text, rows.text(2), edited);
        auto additions = textHeads(m_store.database(), letter.id.raw, fields::letter::additions, rows.text(3), edited);
        if (!texts || !additions)
            return texts ? additions.error() : texts.error();
        // Of two versions that stand beside each other nobody knows which one was read.
        letter.seen = texts->size() <= 1 && rows.number(4) == readMark(texts->empty() ? QString() : texts->front());
        letter.texts = std::move(*texts);
        letter.additions = std::move(*additions);
        letters.push_back(std::move(letter));
    }
    if (!row)
        return row.error();
    return letters;
}

} // namespace hub
