// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/letters.h"

#include "core/rules/namematch.h"

namespace hub::bench {

QString firstFour(const QString &name)
{
    const FoldedName folded(name);
    return folded.words().empty() ? QString() : folded.wordText(folded.words().front()).left(4).toString();
}

QString naturalLetters(const QString &name)
{
    const FoldedName folded(name);
    const NameWord *last = nullptr;
    for (const NameWord &word : folded.words())
        last = word.inner ? last : &word;
    if (!last || last == &folded.words().front())
        return firstFour(name);
    return folded.wordText(folded.words().front()).left(2).toString() + folded.wordText(*last).left(2).toString();
}

} // namespace hub::bench
