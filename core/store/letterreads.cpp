// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterreads.h"

#include "core/store/heads.h"

namespace hub {

Result<std::vector<Letter>> LetterReads::of(PersonId person) const
{
    std::vector<Letter> letters;
    Statement rows = m_store.database().query("letter_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Letter letter{rows.idAs<LetterId>(0), {rows.number(1)}, {}, {}, rows.number(4) == 1};
        const bool edited = rows.number(5) == 1;
        auto texts = textHeads(m_store.database(), letter.id.raw, fields::letter::text, rows.text(2), edited);
        auto additions = textHeads(m_store.database(), letter.id.raw, fields::letter::additions, rows.text(3), edited);
        if (!texts || !additions)
            return texts ? additions.error() : texts.error();
        letter.texts = std::move(*texts);
        letter.additions = std::move(*additions);
        letters.push_back(std::move(letter));
    }
    if (!row)
        return row.error();
    return letters;
}

} // namespace hub
