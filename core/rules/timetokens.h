// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace hub {

/// Words of another language for the English ones that times are written with, both folded: "lundi" -> "monday",
/// "hier" -> "yesterday", "sept" -> "september". One word for one word; English is always understood beside them.
using TimeWords = QHash<QString, QString>;

/// A piece of typed text: a number, a word or one sign.
struct TimeToken {
    enum class Kind { Number, Word, Sign };

    Kind kind = Kind::Sign;
    QString text;        ///< folded; digits as typed, with leading zeros
    bool spaced = false; ///< a space stood before it
    int value = 0;       ///< of a number of at most nine digits, otherwise -1

    bool is(QStringView word) const { return kind != Kind::Number && text == word; }
    bool isNumber(int fewest, int most) const
    {
        return kind == Kind::Number && text.size() >= fewest && text.size() <= most;
    }
};

using TimeTokens = std::span<const TimeToken>;

/// Cuts text into numbers, words and signs. Commas, brackets and the dots of abbreviations go; "a.m." becomes "am",
/// "8th" becomes 8, "o'clock" nothing.
std::vector<TimeToken> timeTokensOf(const QString &text, const TimeWords &local = {});

/// 1 to 12 for "november", "nov" or "novem", 0 for what is no month. Three letters are enough.
int monthNamed(QStringView word);

/// 1 for Monday to 7 for Sunday, 0 for what is no day; three letters are enough, and "weds".
int weekdayNamed(QStringView word);

} // namespace hub
