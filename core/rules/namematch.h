// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/soundkey.h"

#include <QString>

#include <array>
#include <compare>
#include <optional>
#include <vector>

namespace hub {

/// One run of letters in a folded name, or the part behind an apostrophe (the Brien of O'Brien), which is `inner`.
struct NameWord {
    quint16 start = 0;
    quint16 length = 0;
    bool inner = false;
    Sound sound;
};

/// Which letters and first sounds are in a text, one bit each; what is not in the mask need not be looked for.
struct NameMasks {
    quint32 letters = 0; ///< a-z bits 0-25, digits bit 26, everything else bit 27
    quint32 starts = 0;  ///< the same, of the words' first letters
    quint64 sounds = 0;  ///< one bit for how each word begins to sound

    /// Of several names at once.
    friend NameMasks operator|(const NameMasks &a, const NameMasks &b)
    {
        return {a.letters | b.letters, a.starts | b.starts, a.sounds | b.sounds};
    }
};

/// A name made ready to be searched: folded, apostrophes dropped, every other sign a space, words marked.
/// Make it once for each name a person has and keep it; matching then allocates nothing.
class FoldedName
{
public:
    FoldedName() = default;
    explicit FoldedName(const QString &name);

    /// Letters, digits and single spaces: "obrien nuala". Cut after 256 characters.
    QStringView text() const { return m_text; }
    const std::vector<NameWord> &words() const { return m_words; }
    QStringView wordText(const NameWord &word) const { return text().mid(word.start, word.length); }
    const NameMasks &masks() const { return m_masks; }
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    QString m_text;
    std::vector<NameWord> m_words;
    NameMasks m_masks;
};

/// How typed letters were found in a name; the earlier, the better.
enum class MatchKind : quint8 {
    Exact,       ///< the whole name
    Prefix,      ///< the beginning of a word, and on from there: "okaf", "sam ok"
    SplitPrefix, ///< beginnings of words: "saok", "sa ok", "s oka", "okafor sam"
    Inside,      ///< anywhere in a word, at least two letters
    Sound,       ///< sounds alike, at least three letters: "priyah" for Priya
};

/// A match and the word it begins in, 0 for the first. Smaller is better.
struct NameMatch {
    MatchKind kind = MatchKind::Exact;
    quint8 word = 0;

    friend auto operator<=>(const NameMatch &, const NameMatch &) = default;
};

/// What somebody typed into a find field, made ready to be held against many names.
class NameQuery
{
public:
    explicit NameQuery(const QString &typed);

    bool isEmpty() const { return m_name.isEmpty(); }

    /// The best match that a name with these masks could be, or one of several names whose masks these are together;
    /// none when none of them can match. One look, for most names of a city.
    std::optional<MatchKind> bestFor(const NameMasks &masks) const
    {
        if ((m_name.masks().letters & ~masks.letters) == 0) {
            if ((m_firstLetter & masks.starts) != 0)
                return MatchKind::Exact;
            if (m_name.text().size() > 1)
                return MatchKind::Inside;
        }
        const bool sounds = m_longEnoughToHear && (m_name.masks().sounds & masks.sounds) != 0;
        return sounds ? std::optional(MatchKind::Sound) : std::nullopt;
    }

    /// The best way in which the typed letters are found in `name`, or none. `worst` saves looking further once better
    /// matches fill the list. A space typed is a cut between words. Allocates nothing.
    std::optional<NameMatch> match(const FoldedName &name, MatchKind worst = MatchKind::Sound) const;

private:
    std::optional<NameMatch> matchPrefix(const FoldedName &name) const;
    std::optional<NameMatch> matchSplit(const FoldedName &name) const;
    bool splitsInOrder(const FoldedName &name) const;
    bool splitsInAnyOrder(const FoldedName &name) const;
    std::optional<NameMatch> matchInside(const FoldedName &name) const;
    std::optional<NameMatch> matchSound(const FoldedName &name) const;
    bool soundsLike(const NameWord &typed, const NameWord &word) const;

    static constexpr int maxLetters = 63;

    FoldedName m_name;                            // the typed text, treated as a name is
    std::array<char16_t, maxLetters> m_letters{}; // without its spaces
    std::array<quint8, maxLetters> m_cut{};       // for each letter, where the typed word that it is in ends
    int m_count = 0;                              // 0 when there are more than maxLetters: such a text is not cut
    quint32 m_firstLetter = 0;                    // a bit as in NameMasks
    quint32 m_laterLetters = 0;                   // which letters are typed after the first
    std::vector<NameWord> m_longestFirst;
    bool m_longEnoughToHear = false;
};

/// For one name and one text; a search over many makes the NameQuery and the FoldedNames itself.
std::optional<NameMatch> matchName(const QString &typed, const QString &name);

} // namespace hub
