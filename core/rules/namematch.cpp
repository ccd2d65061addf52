// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/namematch.h"

#include "core/rules/names.h"

#include <algorithm>
#include <bit>

namespace hub {

namespace {

constexpr qsizetype maxText = 256;
constexpr size_t maxWords = 32; // as many as the bits that mark which are taken

constexpr int soundsFrom = 3;        // letters that must be typed before a name may be found by its sound
constexpr int partialSoundsFrom = 5; // and before the sound of only its beginning counts
constexpr int partialSoundCodes = 4;

quint32 bitOf(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return 1U << (c - u'a');
    return c >= u'0' && c <= u'9' ? 1U << 26 : 1U << 27;
}

/// Of the first two codes, which equal sounds share, and a partial one with the whole. The second is mostly a vowel.
quint64 bitOf(const Sound &sound)
{
    const int second = int(sound.codes >> (Sound::topBit - 10) & 31);
    return sound.isEmpty() ? 0 : quint64(1) << ((sound.firstCode() - 1) * 3 + second % 3);
}

bool isSign(QChar c)
{
    return !c.isLetterOrNumber() && !c.isSurrogate();
}

/// Signs become spaces, an apostrophe nothing; `inner` gets the places where one stood inside a word.
QString lettersOf(const QString &folded, std::vector<qsizetype> &inner)
{
    QString letters;
    letters.reserve(folded.size());
    for (const QChar c : folded) {
        const bool wordGoesOn = !letters.isEmpty() && letters.back() != u' ';
        if (c == u'\'') {
            if (wordGoesOn)
                inner.push_back(letters.size());
        } else if (c.isMark()) {
            continue; // what folding left of an accent that stood on a sign
        } else if (!isSign(c)) {
            letters += c;
        } else if (wordGoesOn) {
            letters += u' ';
        }
    }
    letters.truncate(maxText);
    if (letters.endsWith(u' '))
        letters.chop(1);
    return letters;
}

// Plain loops on the letters: Qt's general functions cost several times as much on texts of ten letters, and these run
// over every name of a city at every key.

int commonStart(QStringView a, QStringView b)
{
    const auto ends = std::mismatch(a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size());
    return int(ends.first - a.utf16());
}

bool standsAt(QStringView text, qsizetype from, QStringView typed)
{
    if (typed.size() > text.size() - from)
        return false;
    const char16_t *at = text.utf16() + from;
    for (const QChar c : typed) {
        if (*at++ != c.unicode())
            return false;
    }
    return true;
}

qsizetype placeOf(QStringView typed, QStringView text)
{
    const char16_t *begin = text.utf16();
    const char16_t *last = begin + (text.size() - typed.size());
    for (const char16_t *at = begin; at <= last; ++at) {
        if (*at == *typed.utf16() && standsAt(text, at - begin, typed))
            return at - begin;
    }
    return -1;
}

} // namespace

FoldedName::FoldedName(const QString &name)
{
    std::vector<qsizetype> inner;
    m_text = lettersOf(foldName(name), inner);
    std::vector<qsizetype> starts = inner;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        m_masks.letters |= m_text.at(i) == u' ' ? 0 : bitOf(m_text.at(i).unicode());
        if (i == 0 || m_text.at(i - 1) == u' ')
            starts.push_back(i);
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (const qsizetype start : starts) {
        if (start >= m_text.size() || m_text.at(start) == u' ' || m_words.size() == maxWords)
            continue;
        const qsizetype space = m_text.indexOf(u' ', start);
        const qsizetype end = space < 0 ? m_text.size() : space;
        const bool isInner = start > 0 && m_text.at(start - 1) != u' ';
        const Sound sound = soundOf(text().mid(start, end - start));
        m_words.push_back({quint16(start), quint16(end - start), isInner, sound});
        m_masks.starts |= bitOf(m_text.at(start).unicode());
        m_masks.sounds |= bitOf(sound);
    }
}

NameQuery::NameQuery(const QString &typed)
    : m_name(typed)
{
    const QStringView text = m_name.text();
    for (const NameWord &word : m_name.words()) {
        if (!word.inner)
            m_longestFirst.push_back(word);
    }
    int count = 0;
    for (const NameWord &word : m_longestFirst) {
        const int end = count + word.length;
        for (int i = 0; i < word.length && count < maxLetters; ++i, ++count) {
            m_letters[size_t(count)] = text.at(word.start + i).unicode();
            m_cut[size_t(count)] = quint8(std::min(end, maxLetters));
            m_laterLetters |= count > 0 ? bitOf(m_letters[size_t(count)]) : 0;
        }
    }
    m_count = count < maxLetters ? count : 0;
    m_firstLetter = text.isEmpty() ? 0 : bitOf(text.front().unicode());
    std::stable_sort(m_longestFirst.begin(), m_longestFirst.end(),
        [](const NameWord &a, const NameWord &b) { return a.length > b.length; });
    m_longEnoughToHear = !m_longestFirst.empty() && m_longestFirst.front().length >= soundsFrom;
}

std::optional<NameMatch> NameQuery::match(const FoldedName &name, MatchKind worst) const
{
    if (isEmpty())
        return std::nullopt;
    const bool lettersAreThere = (m_name.masks().letters & ~name.masks().letters) == 0;
    if (lettersAreThere) {
        if (const auto found = matchPrefix(name))
            return found->kind <= worst ? found : std::nullopt;
        if (worst >= MatchKind::SplitPrefix) {
            if (const auto found = matchSplit(name))
                return found;
        }
        if (worst >= MatchKind::Inside) {
            if (const auto found = matchInside(name))
                return found;
        }
    }
    return worst >= MatchKind::Sound ? matchSound(name) : std::nullopt;
}

std::optional<NameMatch> NameQuery::matchPrefix(const FoldedName &name) const
{
    const QStringView typed = m_name.text();
    if ((m_firstLetter & name.masks().starts) == 0)
        return std::nullopt;
    for (size_t i = 0; i < name.words().size(); ++i) {
        if (!standsAt(name.text(), name.words()[i].start, typed))
            continue;
        const bool whole = i == 0 && name.text().size() == typed.size();
        return NameMatch{whole ? MatchKind::Exact : MatchKind::Prefix, quint8(i)};
    }
    return std::nullopt;
}

std::optional<NameMatch> NameQuery::matchSplit(const FoldedName &name) const
{
    if (name.words().size() < 2 || m_count < 2)
        return std::nullopt;
    // Whole beginnings have been looked for, so some later letter must begin a word too.
    if ((m_firstLetter & name.masks().starts) == 0 || (m_laterLetters & name.masks().starts) == 0)
        return std::nullopt;
    if (!splitsInOrder(name) && !splitsInAnyOrder(name))
        return std::nullopt;
    const auto first = std::find_if(name.words().begin(), name.words().end(),
        [&](const NameWord &word) { return name.text().at(word.start) == QChar(m_letters[0]); });
    return NameMatch{MatchKind::SplitPrefix, quint8(first - name.words().begin())};
}

/// Bit i of `reached`: the first i letters can be cut into beginnings of the words seen so far.
bool NameQuery::splitsInOrder(const FoldedName &name) const
{
    quint64 reached = 1;
    for (const NameWord &word : name.words()) {
        const QStringView text = name.wordText(word);
        quint64 now = reached;
        for (quint64 left = reached; left != 0; left &= left - 1) {
            const size_t i = size_t(std::countr_zero(left));
            const QStringView rest(m_letters.data() + i, m_cut[i] - qsizetype(i));
            const int common = commonStart(rest, text);
            now |= ((quint64(1) << common) - 1) << (i + 1);
        }
        reached = now;
        if (reached >> m_count & 1)
            return true;
    }
    return false;
}

/// Each typed word begins a word of its own. Taking the longest typed word first never blocks a shorter one that could
/// have had its place: two that begin the same word begin each other.
bool NameQuery::splitsInAnyOrder(const FoldedName &name) const
{
    if (m_longestFirst.size() < 2 || m_longestFirst.size() > name.words().size())
        return false;
    quint32 taken = 0;
    for (const NameWord &typed : m_longestFirst) {
        size_t i = 0;
        while (i < name.words().size()
            && ((taken >> i & 1) || !name.wordText(name.words()[i]).startsWith(m_name.wordText(typed))))
            ++i;
        if (i == name.words().size())
            return false;
        taken |= 1U << i;
    }
    return true;
}

std::optional<NameMatch> NameQuery::matchInside(const FoldedName &name) const
{
    const QStringView typed = m_name.text();
    if (typed.size() < 2)
        return std::nullopt;
    qsizetype found = placeOf(typed, name.text());
    if (found < 0 && m_longestFirst.size() > 1 && m_count > 0)
        found = placeOf(QStringView(m_letters.data(), m_count), name.text()); // "mary ann" for Maryann
    if (found < 0)
        return std::nullopt;
    const auto in = std::find_if(
        name.words().rbegin(), name.words().rend(), [found](const NameWord &word) { return word.start <= found; });
    return NameMatch{MatchKind::Inside, quint8(name.words().rend() - in - 1)};
}

bool NameQuery::soundsLike(const NameWord &typed, const NameWord &word) const
{
    if (typed.length < soundsFrom || typed.sound.firstCode() != word.sound.firstCode() || typed.sound.isEmpty())
        return false;
    if (typed.sound == word.sound)
        return true;
    const bool lastTyped = typed.start + typed.length == m_name.text().size();
    return lastTyped && typed.length >= partialSoundsFrom && typed.sound.stem >= partialSoundCodes
        && typed.sound.begins(word.sound);
}

/// Every typed word begins, or sounds like, a word of its own.
std::optional<NameMatch> NameQuery::matchSound(const FoldedName &name) const
{
    if (!m_longEnoughToHear || (m_name.masks().sounds & name.masks().sounds) == 0)
        return std::nullopt;
    quint32 taken = 0;
    size_t firstWord = 0;
    for (const NameWord &typed : m_longestFirst) {
        size_t i = 0;
        for (; i < name.words().size(); ++i) {
            const NameWord &word = name.words()[i];
            if ((taken >> i & 1) == 0
                && (soundsLike(typed, word) || standsAt(name.text(), word.start, m_name.wordText(typed))))
                break;
        }
        if (i == name.words().size())
            return std::nullopt;
        taken |= 1U << i;
        firstWord = typed.start == 0 ? i : firstWord;
    }
    return NameMatch{MatchKind::Sound, quint8(firstWord)};
}

std::optional<NameMatch> matchName(const QString &typed, const QString &name)
{
    return NameQuery(typed).match(FoldedName(name));
}

} // namespace hub
