// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/durationtext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hub {

namespace {

constexpr int mostMinutes = 24 * 60;
constexpr int mostBareMinutes = 10 * 60; // more than that without a unit is no guess at a visit's length

struct Phrase {
    QStringView words;
    int minutes;
};

constexpr std::array phrases{
    Phrase{u"hour", 60},
    Phrase{u"an hour", 60},
    Phrase{u"a hour", 60},
    Phrase{u"one hour", 60},
    Phrase{u"half an hour", 30},
    Phrase{u"half a hour", 30},
    Phrase{u"half hour", 30},
    Phrase{u"a half hour", 30},
    Phrase{u"quarter of an hour", 15},
    Phrase{u"a quarter of an hour", 15},
    Phrase{u"quarter hour", 15},
    Phrase{u"three quarters of an hour", 45},
    Phrase{u"hour and a half", 90},
    Phrase{u"an hour and a half", 90},
    Phrase{u"a minute", 1},
    Phrase{u"a couple of hours", 120},
    Phrase{u"couple of hours", 120},
};

constexpr std::array approximations{
    u"about", u"approx", u"approximately", u"around", u"roughly", u"circa", u"ca", u"c", u"~"};
constexpr std::array minuteUnits{u"m", u"min", u"mins", u"minute", u"minutes", u"'"};
constexpr std::array hourUnits{u"h", u"hr", u"hrs", u"hour", u"hours"};

template <size_t n>
bool isOneOf(const TimeToken &token, const std::array<const char16_t *, n> &words)
{
    return std::any_of(words.begin(), words.end(), [&token](const char16_t *word) { return token.is(word); });
}

std::optional<DurationReading> phrase(TimeTokens tokens)
{
    QString words;
    for (const TimeToken &token : tokens) {
        if (token.kind != TimeToken::Kind::Word)
            return std::nullopt;
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + token.text;
    }
    for (const Phrase &known : phrases) {
        if (known.words == words)
            return DurationReading{known.minutes, known.minutes % 60 == 0};
    }
    return std::nullopt;
}

/// A number with its fraction: "20", "1.5", "1/2", "1 1/2". `used` is how many tokens it took, 0 for none.
struct Quantity {
    double value = 0;
    bool isWhole = true;
    size_t used = 0;
};

bool isFraction(TimeTokens tokens)
{
    return tokens.size() >= 3 && tokens[0].isNumber(1, 1) && tokens[1].is(u"/") && tokens[2].isNumber(1, 1)
        && tokens[0].value < tokens[2].value;
}

Quantity quantityOf(TimeTokens tokens)
{
    if (tokens.empty() || !tokens[0].isNumber(1, 4))
        return {};
    if (isFraction(tokens))
        return {double(tokens[0].value) / tokens[2].value, false, 3};
    if (tokens.size() >= 3 && (tokens[1].is(u".")) && tokens[2].isNumber(1, 3)) {
        const double fraction = tokens[2].value / std::pow(10, double(tokens[2].text.size()));
        return {tokens[0].value + fraction, false, 3};
    }
    if (isFraction(tokens.subspan(1)))
        return {tokens[0].value + double(tokens[1].value) / tokens[3].value, false, 4};
    return {double(tokens[0].value), true, 1};
}

std::optional<DurationReading> reading(double minutes, bool wholeHours)
{
    const double rounded = std::round(minutes);
    if (rounded < 0 || rounded > mostMinutes)
        return std::nullopt;
    return DurationReading{int(rounded), wholeHours};
}

/// "1:30", "0:20:00".
std::optional<DurationReading> hoursAndMinutes(TimeTokens tokens)
{
    const bool seconds = tokens.size() == 5 && tokens[3].is(u":") && tokens[4].isNumber(2, 2);
    if ((tokens.size() != 3 && !seconds) || !tokens[0].isNumber(1, 2) || !tokens[1].is(u":")
        || !tokens[2].isNumber(2, 2) || tokens[2].value > 59)
        return std::nullopt;
    return reading(tokens[0].value * 60 + tokens[2].value, false);
}

/// "20 mins", "1.5 hrs", "1 hr 20 mins", "1h and 20m", "1h30".
std::optional<DurationReading> withUnits(TimeTokens tokens)
{
    const Quantity first = quantityOf(tokens);
    if (first.used == 0)
        return std::nullopt;
    tokens = tokens.subspan(first.used);
    if (tokens.empty())
        return first.isWhole && first.value <= mostBareMinutes ? reading(first.value, false) : std::nullopt;
    if (isOneOf(tokens[0], minuteUnits))
        return tokens.size() == 1 ? reading(first.value, false) : std::nullopt;
    if (!isOneOf(tokens[0], hourUnits))
        return std::nullopt;
    tokens = tokens.subspan(1);
    if (tokens.empty())
        return reading(first.value * 60, first.isWhole);
    if (tokens[0].is(u"and"))
        tokens = tokens.subspan(1);
    const bool thenMinutes = !tokens.empty() && tokens[0].isNumber(1, 2) && tokens[0].value < 60;
    if (!thenMinutes || tokens.size() > 2 || (tokens.size() == 2 && !isOneOf(tokens[1], minuteUnits)))
        return std::nullopt;
    return reading(first.value * 60 + tokens[0].value, false);
}

} // namespace

std::optional<DurationReading> durationOf(TimeTokens tokens)
{
    if (tokens.size() > 1 && isOneOf(tokens[0], approximations))
        tokens = tokens.subspan(1);
    if (const auto found = phrase(tokens))
        return found;
    if (const auto found = hoursAndMinutes(tokens))
        return found;
    return withUnits(tokens);
}

} // namespace hub
