// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/datetext.h"

namespace hub {

namespace {

int monthOf(const TimeToken &token)
{
    return token.kind == TimeToken::Kind::Word ? monthNamed(token.text) : 0;
}

int weekdayOf(const TimeToken &token)
{
    return token.kind == TimeToken::Kind::Word ? weekdayNamed(token.text) : 0;
}

bool isYear(const TimeToken &token)
{
    return token.isNumber(2, 2) || token.isNumber(4, 4);
}

int fullYear(const TimeToken &token)
{
    if (token.text.size() == 4)
        return token.value;
    return token.value + (token.value < 70 ? 2000 : 1900);
}

bool isSeparator(const TimeToken &token)
{
    return token.is(u"/") || token.is(u"-") || token.is(u".");
}

/// 8/5/2025, 8-5-25, 8.5.2025, 2025-05-08, 8/5, 8-5. Two numbers with a dot between are a time of day.
std::optional<DateParts> numbersOnly(TimeTokens tokens, DateOrder order)
{
    const bool three = tokens.size() == 5 && tokens[3].text == tokens[1].text;
    const bool two = tokens.size() == 3 && !tokens[1].is(u".");
    if ((!three && !two) || !isSeparator(tokens[1]) || !tokens[2].isNumber(1, 2))
        return std::nullopt;
    if (three && tokens[0].isNumber(4, 4) && tokens[4].isNumber(1, 2))
        return DateParts{.year = tokens[0].value, .month = tokens[2].value, .day = tokens[4].value};
    if (!tokens[0].isNumber(1, 2) || (three && !isYear(tokens[4])))
        return std::nullopt;
    const bool dayFirst = order == DateOrder::DayFirst;
    return DateParts{.year = three ? std::optional(fullYear(tokens[4])) : std::nullopt,
        .month = tokens[dayFirst ? 2 : 0].value,
        .day = tokens[dayFirst ? 0 : 2].value,
        .orderMatters = true,
        .shortYear = three && tokens[4].isNumber(2, 2)};
}

/// 20250511, as machines write it.
std::optional<DateParts> oneNumber(TimeTokens tokens)
{
    if (tokens.size() != 1 || !tokens[0].isNumber(8, 8) || tokens[0].value < 19000000 || tokens[0].value > 22000000)
        return std::nullopt;
    const int number = tokens[0].value;
    return DateParts{.year = number / 10000, .month = number / 100 % 100, .day = number % 100};
}

/// 8 May 2025, 11-May-25, 8 of May, May 8 2025, May 8. The signs between are taken out first.
std::optional<DateParts> monthByName(TimeTokens tokens)
{
    std::vector<TimeToken> bare;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const bool between = i > 0 && i + 1 < tokens.size() && isSeparator(tokens[i]) && !isSeparator(tokens[i - 1]);
        if (!between && !tokens[i].is(u"of"))
            bare.push_back(tokens[i]);
    }
    if (bare.size() < 2 || bare.size() > 3 || (bare.size() == 3 && !isYear(bare[2])))
        return std::nullopt;
    const int month = monthOf(bare[0]) + monthOf(bare[1]);
    const TimeToken &day = monthOf(bare[0]) ? bare[1] : bare[0];
    if (month == 0 || !day.isNumber(1, 2))
        return std::nullopt;
    return DateParts{.year = bare.size() == 3 ? std::optional(fullYear(bare[2])) : std::nullopt,
        .month = month,
        .day = day.value,
        .shortYear = bare.size() == 3 && bare[2].isNumber(2, 2)};
}

} // namespace

std::optional<DateParts> datePartsOf(TimeTokens tokens, DateOrder order)
{
    int weekday = 0;
    if (!tokens.empty() && (weekday = weekdayOf(tokens.front())))
        tokens = tokens.subspan(1);
    else if (!tokens.empty() && (weekday = weekdayOf(tokens.back())))
        tokens = tokens.first(tokens.size() - 1);
    std::optional<DateParts> parts = numbersOnly(tokens, order);
    if (!parts)
        parts = oneNumber(tokens);
    if (!parts)
        parts = monthByName(tokens);
    if (parts)
        parts->weekday = weekday;
    return parts;
}

} // namespace hub
