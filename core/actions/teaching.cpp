// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/teaching.h"

#include "core/rules/names.h"
#include "core/store/teamreads.h"

#include <algorithm>

namespace hub {

Result<ChangeDraft> teachingDraft(Store &store, const std::vector<TaughtWord> &words)
{
    const auto secret = TeamReads(store).secret();
    auto known = TeamReads(store).taughtWords();
    if (!secret || !known)
        return secret ? known.error() : secret.error();
    ChangeDraft draft;
    for (const TaughtWord &word : words) {
        const TaughtWord lesson{word.list, foldName(word.word), word.code};
        if (std::find(known->begin(), known->end(), lesson) != known->end())
            continue;
        std::erase_if(*known, [&](const TaughtWord &one) { return one.list == lesson.list && one.word == lesson.word; });
        known->push_back(lesson);
        // The same word taught at two desks is one entry, so that the later meaning holds on both.
        RawId id;
        id.bytes = keyedBlake2b16(*secret, QStringLiteral("word:%1:%2").arg(lesson.list, lesson.word).toUtf8());
        draft.set(id, fields::taughtWord::list, lesson.list).set(id, fields::taughtWord::word, lesson.word);
        draft.set(id, fields::taughtWord::code, lesson.code);
    }
    return draft;
}

} // namespace hub
