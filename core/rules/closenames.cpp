// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/closenames.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace hub {

namespace {

constexpr qsizetype longestCompared = 32;

/// The words that stand on their own, without the Brien inside O'Brien.
struct Words {
    std::array<QStringView, 32> text;
    std::array<Sound, 32> sound;
    size_t count = 0;

    explicit Words(const FoldedName &name)
    {
        for (const NameWord &word : name.words()) {
            if (word.inner || count == text.size())
                continue;
            text[count] = name.wordText(word);
            sound[count++] = word.sound;
        }
    }
};

bool soundsTheSame(const Words &a, size_t i, const Words &b, size_t j)
{
    const Sound &sound = a.sound[i];
    if (!(sound == b.sound[j]))
        return false;
    // With only two or three sounds, quite different names agree: Joan and June.
    return sound.length >= 4 || (sound.length == 3 && typingSlips(a.text[i], b.text[j], 1) <= 1);
}

bool slipOfTheFingers(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < 5 || a.front() != b.front())
        return false; // Karen and Daren, Mark and Mary are different people
    const int allowed = shorter >= 9 ? 2 : 1;
    return typingSlips(a, b, allowed) <= allowed;
}

/// "J" of "Jo", "Bev" of "Beverley"; not "Dan" of "Dana".
bool shortFormOf(QStringView shorter, QStringView whole)
{
    if (shorter.size() > whole.size())
        return shortFormOf(whole, shorter);
    const qsizetype left = whole.size() - shorter.size();
    return whole.startsWith(shorter) && left > 0 && (shorter.size() == 1 || left >= 3);
}

bool pairs(Closeness how, const Words &a, size_t i, const Words &b, size_t j)
{
    switch (how) {
    case Closeness::Same:
        return a.text[i] == b.text[j];
    case Closeness::Sound:
        return soundsTheSame(a, i, b, j);
    case Closeness::Typing:
        return slipOfTheFingers(a.text[i], b.text[j]);
    case Closeness::Short:
    case Closeness::Part:
        return shortFormOf(a.text[i], b.text[j]);
    }
    return false;
}

struct Pairing {
    size_t paired = 0;
    bool anchored = false; // some word of two letters or more agrees on its own
    int slips = 0;
    Closeness weakest = Closeness::Same;
};

/// Gives every word of `few` a word of `many`, the surest pairs first.
Pairing pairWords(const Words &few, const Words &many)
{
    Pairing pairing;
    quint64 fewTaken = 0;
    quint64 manyTaken = 0;
    for (const Closeness how : {Closeness::Same, Closeness::Sound, Closeness::Typing, Closeness::Short}) {
        for (size_t i = 0; i < few.count; ++i) {
            for (size_t j = 0; j < many.count && !(fewTaken >> i & 1); ++j) {
                if ((manyTaken >> j & 1) || !pairs(how, few, i, many, j))
                    continue;
                fewTaken |= quint64(1) << i;
                manyTaken |= quint64(1) << j;
                ++pairing.paired;
                pairing.weakest = std::max(pairing.weakest, how);
                pairing.slips += how == Closeness::Typing ? 1 : 0;
                pairing.anchored = pairing.anchored || (how != Closeness::Short && few.text[i].size() > 1);
            }
        }
    }
    return pairing;
}

/// True when the letters of both names are the same once spaces are left out.
bool sameLetters(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (true) {
        i += i < a.size() && a[i] == u' ' ? 1 : 0;
        j += j < b.size() && b[j] == u' ' ? 1 : 0;
        if (i == a.size() || j == b.size())
            return i == a.size() && j == b.size();
        if (a[i++] != b[j++])
            return false;
    }
}

} // namespace

std::optional<Closeness> closeNames(const FoldedName &a, const FoldedName &b)
{
    const bool nothingShared = (a.masks().starts & b.masks().starts) == 0 && (a.masks().sounds & b.masks().sounds) == 0;
    if (a.isEmpty() || b.isEmpty() || nothingShared)
        return std::nullopt;
    if (sameLetters(a.text(), b.text()))
        return Closeness::Same;
    const Words wordsOfA(a);
    const Words wordsOfB(b);
    const bool aIsShorter = wordsOfA.count <= wordsOfB.count;
    const Words &few = aIsShorter ? wordsOfA : wordsOfB;
    const Words &many = aIsShorter ? wordsOfB : wordsOfA;
    const Pairing pairing = pairWords(few, many);
    if (pairing.paired < few.count || !pairing.anchored || pairing.slips > 1)
        return std::nullopt;
    if (few.count == many.count)
        return pairing.weakest;
    const bool sure = pairing.weakest != Closeness::Typing;
    return sure ? std::optional(Closeness::Part) : std::nullopt;
}

int typingSlips(QStringView a, QStringView b, int most)
{
    if (a == b)
        return 0;
    if (std::abs(a.size() - b.size()) > most || std::max(a.size(), b.size()) > longestCompared)
        return most + 1;
    using Row = std::array<int, longestCompared + 1>;
    Row beforeLast{};
    Row last{};
    Row row{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const int changed = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({changed, last[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast = last;
        last = row;
    }
    return std::min(last[size_t(b.size())], most + 1);
}

} // namespace hub
