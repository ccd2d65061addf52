// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheetcells.h"

#include "core/rules/clocktext.h"
#include "core/rules/durationtext.h"

#include <algorithm>
#include <cmath>

namespace hub {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr size_t mostTokens = 16;

/// No letter and no digit: "", "-", "?", "...".
bool isBlank(const QString &cell)
{
    return std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// As tokens; the T of ISO 8601 is a space, and the comma of 45785,64 is a point.
std::vector<TimeToken> tokensOf(const QString &cell)
{
    QString text = cell.left(200).trimmed();
    if (text.size() > 11 && text.at(10).toUpper() == u'T' && isDigit(text.at(9)))
        text[10] = u' ';
    const bool fiveDigits = text.size() > 6 && std::all_of(text.begin(), text.begin() + 5, isDigit);
    if (fiveDigits && text.at(5) == u',' && isDigit(text.at(6)))
        text[5] = u'.';
    std::vector<TimeToken> tokens = timeTokensOf(text);
    if (tokens.size() > mostTokens)
        tokens.clear();
    return tokens;
}

CellReading<CellTime> timeFrom(const ClockReading &clock)
{
    switch (clock.answer) {
    case ClockReading::Answer::Understood:
        break;
    case ClockReading::Answer::MorningOrAfternoon:
        return CellProblem::MorningOrAfternoon;
    case ClockReading::Answer::NoSuchTime:
        return CellProblem::NoSuchTime;
    case ClockReading::Answer::NotUnderstood:
        return CellProblem::NotUnderstood;
    }
    if (clock.minute == 24 * 60)
        return CellProblem::NoSuchTime; // a day of a sheet has no such minute; its next day is another row's
    return CellTime{QTime(clock.minute / 60, clock.minute % 60), clock.precision};
}

/// Excel shows a part of a day cut down to the minute, after rounding it to the second.
CellTime timeOfDayPart(double part)
{
    const int seconds = std::min(int(std::lround(part * 86'400)), 86'399);
    return {QTime(seconds / 3600, seconds / 60 % 60), Precision::Minute};
}

double partOf(const QString &digits)
{
    double part = 0;
    double weight = 0.1;
    for (const QChar digit : digits) {
        part += weight * (digit.unicode() - u'0');
        weight /= 10;
    }
    return part;
}

/// 45785, 45785.64.
std::optional<CellDate> excelDay(TimeTokens tokens)
{
    const bool withPart = tokens.size() == 3 && tokens[1].is(u".") && tokens[2].isNumber(1, 200);
    if ((tokens.size() != 1 && !withPart) || !tokens[0].isNumber(5, 5) || tokens[0].text.startsWith(u'0'))
        return std::nullopt;
    CellDate read{QDate(1899, 12, 30).addDays(tokens[0].value)};
    if (withPart && partOf(tokens[2].text) > 0)
        read.time = timeOfDayPart(partOf(tokens[2].text));
    return read;
}

CellReading<CellDate> dayFrom(const DateParts &parts)
{
    if (!parts.year)
        return CellProblem::NoYear;
    if (*parts.year < firstYear || *parts.year > lastYear)
        return CellProblem::UnlikelyYear;
    const QDate date(*parts.year, parts.month, parts.day);
    if (!date.isValid())
        return CellProblem::NoSuchDay;
    if (parts.weekday != 0 && parts.weekday != date.dayOfWeek())
        return CellProblem::OtherWeekday;
    return CellDate{.date = date, .shortYear = parts.shortYear};
}

/// A day and the time that follows it, the longest day first: in "20 Nov 10" the 10 is a year.
struct DayAndTime {
    std::optional<DateParts> day;
    TimeTokens time;
};

DayAndTime dayAndTime(TimeTokens tokens, DateOrder order)
{
    for (size_t cut = tokens.size(); cut > 0; --cut) {
        const auto parts = datePartsOf(tokens.first(cut), order);
        if (parts && (parts->year || cut == tokens.size()))
            return {parts, tokens.subspan(cut)};
    }
    return {};
}

/// 1 when only day first makes a date of the cell, -1 when only month first does, 0 when both or neither.
int orderOf(const QString &cell)
{
    const std::vector<TimeToken> tokens = tokensOf(cell);
    const auto isDate = [&tokens](DateOrder order) {
        const auto parts = dayAndTime(tokens, order).day;
        return parts && parts->orderMatters && dayFrom(*parts).has_value();
    };
    return int(isDate(DateOrder::DayFirst)) - int(isDate(DateOrder::MonthFirst));
}

/// ".64", "0.64", "0,64": the digits behind the point; nothing for any other text.
std::optional<QString> dayPartDigits(const QString &cell)
{
    QString digits = cell.trimmed();
    if (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() < 2 || (digits.at(0) != u'.' && digits.at(0) != u','))
        return std::nullopt;
    digits.remove(0, 1);
    return std::all_of(digits.begin(), digits.end(), isDigit) ? std::optional(digits) : std::nullopt;
}

} // namespace

CellReading<CellDate> readDate(const QString &cell, DateOrder order)
{
    if (isBlank(cell))
        return CellProblem::Blank;
    const std::vector<TimeToken> tokens = tokensOf(cell);
    if (const auto day = excelDay(tokens))
        return *day;
    const auto [parts, clockTokens] = dayAndTime(tokens, order);
    if (!parts)
        return CellProblem::NotUnderstood;
    const CellReading<CellDate> day = dayFrom(*parts);
    if (!day || clockTokens.empty())
        return day;
    const CellReading<CellTime> time = timeFrom(clockOf(clockTokens));
    if (!time)
        return time.problem();
    CellDate read = *day;
    if (time->time != QTime(0, 0) || time->precision == Precision::HalfDay)
        read.time = *time;
    return read;
}

DateOrderGuess guessDateOrder(const QStringList &cells)
{
    DateOrderGuess guess;
    for (const QString &cell : cells) {
        const int order = orderOf(cell);
        guess.dayFirst += order > 0 ? 1 : 0;
        guess.monthFirst += order < 0 ? 1 : 0;
    }
    if (guess.monthFirst > 0 && guess.dayFirst == 0)
        guess.order = DateOrder::MonthFirst;
    return guess;
}

CellReading<CellTime> readTime(const QString &cell)
{
    if (isBlank(cell))
        return CellTime{};
    if (const auto digits = dayPartDigits(cell)) {
        const bool maybeMinutes = digits->size() == 2 && digits->toInt() < 60;
        if (!maybeMinutes)
            return timeOfDayPart(partOf(*digits));
        // Spreadsheets drop a nought at the end, so a person wrote this one.
        if (!digits->endsWith(u'0'))
            return CellProblem::TwoMeanings;
    }
    const std::vector<TimeToken> tokens = tokensOf(cell);
    const ClockReading clock = clockOf(tokens);
    if (clock.answer != ClockReading::Answer::NotUnderstood)
        return timeFrom(clock);
    if (const auto day = excelDay(tokens))
        return day->time.value_or(CellTime{});
    const auto [parts, clockTokens] = dayAndTime(tokens, DateOrder::DayFirst);
    return parts && !clockTokens.empty() ? timeFrom(clockOf(clockTokens)) : CellProblem::NotUnderstood;
}

CellReading<int> readMinutes(const QString &cell)
{
    if (isBlank(cell))
        return CellProblem::Blank;
    const auto duration = durationOf(tokensOf(cell));
    return duration ? CellReading<int>(duration->minutes) : CellProblem::NotUnderstood;
}

} // namespace hub
