// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clocktext.h"

#include <array>

namespace hub {

namespace {

using Answer = ClockReading::Answer;

struct DayPart {
    QStringView word;
    int minute;
    Precision precision;
    int earliest;
};

constexpr int noon = 12 * 60;

constexpr std::array dayParts{
    DayPart{u"am", 0, Precision::HalfDay, 0},
    DayPart{u"morning", 0, Precision::HalfDay, 0},
    DayPart{u"pm", noon, Precision::HalfDay, noon},
    DayPart{u"afternoon", noon, Precision::HalfDay, noon},
    DayPart{u"evening", noon, Precision::HalfDay, 17 * 60},
    DayPart{u"eve", noon, Precision::HalfDay, 17 * 60},
    DayPart{u"noon", noon, Precision::Hour, noon},
    DayPart{u"midday", noon, Precision::Hour, noon},
    DayPart{u"midnight", 0, Precision::Hour, 0},
};

ClockReading refused(Answer answer)
{
    return {.answer = answer};
}

ClockReading understood(int minute, Precision precision)
{
    return {Answer::Understood, minute, precision, minute};
}

ClockReading dayPart(const TimeToken &token)
{
    for (const DayPart &part : dayParts) {
        if (token.is(part.word))
            return {Answer::Understood, part.minute, part.precision, part.earliest};
    }
    return refused(Answer::NotUnderstood);
}

enum class Half { Unsaid, Am, Pm };

struct Digits {
    int hour = -1;
    int minute = 0;
    bool hasMinute = false;
    bool leadingNought = false;
    size_t used = 0;
};

bool isSeparator(const TimeToken &token)
{
    return token.is(u":") || token.is(u".") || token.is(u"h");
}

/// Hours and minutes at the start of `tokens`, seconds passed over; hour -1 when there are none.
Digits digitsOf(TimeTokens tokens)
{
    if (tokens.empty() || !tokens[0].isNumber(1, 4))
        return {};
    const int number = tokens[0].value;
    const bool nought = tokens[0].text.startsWith(u'0');
    if (tokens[0].text.size() > 2)
        return {number / 100, number % 100, true, nought, 1};
    if (tokens.size() < 3 || !isSeparator(tokens[1]) || !tokens[2].isNumber(2, 2))
        return {number, 0, false, nought, 1};
    // Seconds come from machines, with a colon; 11.05.26 is a date.
    const bool seconds = tokens.size() > 4 && tokens[1].is(u":") && tokens[3].is(u":") && tokens[4].isNumber(2, 2)
        && tokens[4].value < 60;
    return {number, tokens[2].value, true, nought, seconds ? size_t(5) : size_t(3)};
}

ClockReading clockFrom(const Digits &digits, Half half)
{
    const Precision precision = digits.hasMinute ? Precision::Minute : Precision::Hour;
    int hour = digits.hour;
    if (digits.minute > 59 || hour > 24 || (hour == 24 && digits.minute > 0))
        return refused(Answer::NoSuchTime);
    if (half == Half::Unsaid) {
        const bool unclear = hour >= 1 && hour <= 7 && !digits.leadingNought;
        return unclear ? refused(Answer::MorningOrAfternoon) : understood(hour * 60 + digits.minute, precision);
    }
    if (hour == 24 || (half == Half::Am && hour > 12) || (half == Half::Pm && hour == 0))
        return refused(Answer::NoSuchTime);
    if (hour == 12 && half == Half::Am)
        hour = 0;
    if (hour < 12 && half == Half::Pm)
        hour += 12;
    return understood(hour * 60 + digits.minute, precision);
}

} // namespace

ClockReading clockOf(TimeTokens tokens)
{
    if (tokens.size() == 1 && tokens[0].kind == TimeToken::Kind::Word)
        return dayPart(tokens[0]);
    const Digits digits = digitsOf(tokens);
    if (digits.hour < 0)
        return refused(Answer::NotUnderstood);
    TimeTokens rest = tokens.subspan(digits.used);
    if (rest.empty())
        return clockFrom(digits, Half::Unsaid);
    if (rest.size() > 1)
        return refused(Answer::NotUnderstood);
    if (rest[0].is(u"am"))
        return clockFrom(digits, Half::Am);
    if (rest[0].is(u"pm"))
        return clockFrom(digits, Half::Pm);
    const bool twelve = digits.hour == 12 && digits.minute == 0;
    if (twelve && (rest[0].is(u"noon") || rest[0].is(u"midday") || rest[0].is(u"midnight")))
        return dayPart(rest[0]);
    const bool hours = rest[0].is(u"h") || rest[0].is(u"hrs") || rest[0].is(u"hr") || rest[0].is(u"hours");
    return hours ? clockFrom(digits, Half::Unsaid) : refused(Answer::NotUnderstood);
}

} // namespace hub
