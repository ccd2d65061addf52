// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hub {

/// How a folded word sounds, small enough to compare in one step: up to twelve codes of five bits, the first on top.
///
/// The rules are our own, made for the names heard in an English city: the consonant classes are near those of Lawrence
/// Philips' Double Metaphone (2000), with Welsh, Irish, Polish, Arabic and South Asian spellings added. Unlike
/// Metaphone the first vowel and a sounded last vowel count (three classes each), so that Dana is not Dan, nor Jane
/// John. Of the other vowels nothing is kept.
struct Sound {
    quint64 codes = 0;
    quint8 length = 0; ///< codes in all
    quint8 stem = 0;   ///< codes without a last vowel, which may yet turn out to stand in the middle of a longer word

    bool isEmpty() const { return length == 0; }

    /// True when this word, typed so far, may become that one: its stem begins the other.
    bool begins(const Sound &whole) const
    {
        if (stem == 0 || stem > whole.length)
            return false;
        return (codes ^ whole.codes) >> (topBit - 5 * stem) == 0;
    }

    /// The first code, 1 to 31, or 0 for none.
    int firstCode() const { return int(codes >> (topBit - 5)); }

    friend bool operator==(const Sound &a, const Sound &b) { return a.codes == b.codes && a.length == b.length; }

    static constexpr int topBit = 60;
    static constexpr int maxLength = topBit / 5;
};

/// `foldedWord`: one word as foldName() leaves it; what is not a-z is passed over. Empty for a word without letters.
/// Allocates nothing.
Sound soundOf(QStringView foldedWord);

/// The same as letters, "KATRN" for catherine, kathryn and katherine: for a column of its own in an index.
QString soundKey(const QString &foldedWord);

} // namespace hub
