// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/whentext.h"

#include "core/rules/clocktext.h"
#include "core/rules/datetext.h"
#include "core/rules/durationtext.h"
#include "core/rules/names.h"

#include <algorithm>

namespace hub {

namespace {

constexpr int toleratedMinutes = 5; // two clocks on two walls
constexpr int stepMinutes = 5;
constexpr int earliestYear = 1970;

Error notUnderstood(const char *why = "")
{
    return {Error::Kind::TimeNotUnderstood, QString::fromLatin1(why)};
}

/// A day, still without its time.
struct Day {
    QDate date;
    bool named = true; ///< false when only a time was typed, or "today"
};

class WhenReader
{
public:
    WhenReader(Instant now, const CivilTime &place)
        : m_now(now)
        , m_place(place)
        , m_today(place.dayOf(now))
    {
    }

    Result<When> read(TimeTokens tokens) const;

private:
    Result<When> readAgo(TimeTokens tokens) const;
    std::optional<Result<When>> readSteps(TimeTokens tokens) const;
    Result<When> readDayAndClock(TimeTokens tokens) const;
    std::optional<Result<When>> readSplit(TimeTokens dayTokens, TimeTokens clockTokens) const;
    std::optional<Result<Day>> dayOf(TimeTokens tokens) const;
    Result<Day> dateOf(const DateParts &parts) const;
    QDate latestWeekday(int weekday, bool beforeToday) const;
    Result<When> compose(Day day, const ClockReading &clock) const;
    Result<When> notInFuture(When when, Instant earliest) const;
    Instant atMinute(QDate date, int minute) const;
    When minutesFrom(Instant from, qint64 minutes) const;

    Instant m_now;
    const CivilTime &m_place;
    QDate m_today;
};

Instant WhenReader::atMinute(QDate date, int minute) const
{
    if (minute == 24 * 60)
        return m_place.startOf(date.addDays(1));
    return m_place.at(date, QTime(minute / 60, minute % 60));
}

When WhenReader::minutesFrom(Instant from, qint64 minutes) const
{
    const qint64 ms = from.plusMinutes(minutes).ms;
    return {{ms - ((ms % 60'000) + 60'000) % 60'000}, Precision::Minute};
}

Result<When> WhenReader::notInFuture(When when, Instant earliest) const
{
    if (earliest > m_now.plusMinutes(toleratedMinutes))
        return Error::Kind::TimeInFuture;
    return when;
}

QDate WhenReader::latestWeekday(int weekday, bool beforeToday) const
{
    const int back = (m_today.dayOfWeek() - weekday + 7) % 7;
    return m_today.addDays(back == 0 && beforeToday ? -7 : -back);
}

Result<Day> WhenReader::dateOf(const DateParts &parts) const
{
    QDate date;
    if (parts.year) {
        date = QDate(*parts.year, parts.month, parts.day);
    } else {
        // Eight years reach a 29 February even across 1900 or 2100, which are no leap years.
        for (int back = 0; back <= 8 && !(date.isValid() && date <= m_today); ++back)
            date = QDate(m_today.year() - back, parts.month, parts.day);
    }
    const bool weekdayDiffers = parts.weekday != 0 && date.isValid() && date.dayOfWeek() != parts.weekday;
    if (!date.isValid() || date.year() < earliestYear || weekdayDiffers)
        return notUnderstood("no-such-day");
    return Day{date};
}

/// Absent when the tokens are no day at all; an error when they are one that cannot be.
std::optional<Result<Day>> WhenReader::dayOf(TimeTokens tokens) const
{
    if (tokens.empty())
        return Day{m_today, false};
    if (tokens.size() == 1) {
        if (tokens[0].is(u"today"))
            return Day{m_today, false};
        if (tokens[0].is(u"yesterday") || tokens[0].is(u"yest"))
            return Day{m_today.addDays(-1)};
        if (tokens[0].is(u"tomorrow"))
            return Day{m_today.addDays(1)};
    }
    const bool last = tokens[0].is(u"last");
    if (tokens.size() == (last ? 2 : 1) && tokens.back().kind == TimeToken::Kind::Word) {
        if (const int weekday = weekdayNamed(tokens.back().text))
            return Day{latestWeekday(weekday, last)};
    }
    if (const auto parts = datePartsOf(tokens, DateOrder::DayFirst))
        return dateOf(*parts);
    return std::nullopt;
}

Result<When> WhenReader::compose(Day day, const ClockReading &clock) const
{
    const auto on = [&](QDate date) {
        return notInFuture({atMinute(date, clock.minute), clock.precision}, atMinute(date, clock.earliest));
    };
    const Result<When> when = on(day.date);
    const bool stillTheNightBefore = m_place.timeOf(m_now).hour() < CivilTime::workingDayStartsAt;
    if (!when && !day.named && stillTheNightBefore)
        return on(day.date.addDays(-1));
    return when;
}

std::optional<Result<When>> WhenReader::readSplit(TimeTokens dayTokens, TimeTokens clockTokens) const
{
    const std::optional<Result<Day>> day = dayOf(dayTokens);
    if (!day)
        return std::nullopt;
    if (clockTokens.empty()) {
        if (!*day)
            return day->error();
        const Instant start = m_place.startOf((*day)->date);
        return notInFuture({start, Precision::Day}, start);
    }
    const ClockReading clock = clockOf(clockTokens);
    if (clock.answer == ClockReading::Answer::NotUnderstood)
        return std::nullopt;
    if (!*day)
        return day->error();
    if (clockTokens.back().is(u"midnight") && (*day)->named)
        return notUnderstood("two-meanings"); // the one it begins with or the one it ends with
    if (clock.answer == ClockReading::Answer::MorningOrAfternoon)
        return notUnderstood("morning-or-afternoon");
    if (clock.answer == ClockReading::Answer::NoSuchTime)
        return notUnderstood("no-such-time");
    return compose(**day, clock);
}

/// "20 Nov 2026" is not twenty past eight on the 20th.
bool yearFollows(TimeTokens tokens, size_t cut)
{
    if (cut == 0 || cut == tokens.size() || !tokens[cut].isNumber(4, 4) || tokens[cut].value < earliestYear)
        return false;
    const auto with = datePartsOf(tokens.first(cut + 1), DateOrder::DayFirst);
    return with && with->year && datePartsOf(tokens.first(cut), DateOrder::DayFirst);
}

/// Tries every way to cut the text into a day and a time of day. Two that are both possible are one too many.
Result<When> WhenReader::readDayAndClock(TimeTokens tokens) const
{
    std::optional<When> found;
    std::optional<Error> error;
    const auto consider = [&](std::optional<Result<When>> reading) {
        if (!reading)
            return true;
        if (!*reading) {
            const bool future = reading->error().kind == Error::Kind::TimeInFuture;
            error = !error || future ? reading->error() : *error;
            return true;
        }
        const bool agrees = !found || *found == **reading;
        found = **reading;
        return agrees;
    };
    for (size_t cut = 0; cut <= tokens.size(); ++cut) {
        const bool dayThenClock
            = yearFollows(tokens, cut) || consider(readSplit(tokens.first(cut), tokens.subspan(cut)));
        // With nothing on one side both ways round are the same.
        const bool bothSides = cut > 0 && cut < tokens.size();
        const bool clockThenDay = !bothSides || consider(readSplit(tokens.subspan(cut), tokens.first(cut)));
        if (!dayThenClock || !clockThenDay)
            return notUnderstood("two-meanings");
    }
    if (found)
        return *found;
    return error.value_or(notUnderstood());
}

Result<When> WhenReader::readAgo(TimeTokens tokens) const
{
    const bool counted = tokens.size() == 2 && (tokens[0].isNumber(1, 3) || tokens[0].is(u"a"));
    const int count = counted && tokens[0].kind == TimeToken::Kind::Number ? tokens[0].value : 1;
    const bool days = counted && (tokens[1].is(u"day") || tokens[1].is(u"days"));
    const bool weeks = counted && (tokens[1].is(u"week") || tokens[1].is(u"weeks"));
    if (days || weeks)
        return When{m_place.startOf(m_today.addDays(-count * (weeks ? 7 : 1))), Precision::Day};
    const auto duration = durationOf(tokens);
    if (!duration || (tokens.size() == 1 && tokens[0].kind == TimeToken::Kind::Number))
        return notUnderstood();
    const When when = minutesFrom(m_now, -duration->minutes);
    if (!duration->wholeHours)
        return when;
    // Both hours called one o'clock in autumn keep their own: minutes are taken off, no clock is read again.
    return When{when.at.plusMinutes(-m_place.timeOf(when.at).minute()), Precision::Hour};
}

bool isSignStep(const TimeToken &token)
{
    return token.is(u"+") || token.is(u"-");
}

/// Where the signs at the end begin, or the last sign with a space before it; the hyphens inside a date are no steps.
size_t firstOfSteps(TimeTokens tokens)
{
    size_t first = tokens.size();
    while (first > 0 && isSignStep(tokens[first - 1]))
        --first;
    for (size_t i = tokens.size(); i > 0 && first == tokens.size(); --i) {
        if (isSignStep(tokens[i - 1]) && (i == 1 || tokens[i - 1].spaced))
            return i - 1;
    }
    return first;
}

/// "-20", "+3", "-1h", "--", "10:30-", "10:30 -20".
std::optional<Result<When>> WhenReader::readSteps(TimeTokens tokens) const
{
    const size_t sign = firstOfSteps(tokens);
    if (sign == tokens.size())
        return std::nullopt;
    const TimeTokens steps = tokens.subspan(sign);
    qint64 minutes = 0;
    if (std::all_of(steps.begin(), steps.end(), isSignStep)) {
        for (const TimeToken &step : steps)
            minutes += step.is(u"+") ? stepMinutes : -stepMinutes;
    } else if (const auto duration = durationOf(steps.subspan(1)); duration && (sign == 0 || !steps[1].spaced)) {
        minutes = steps[0].is(u"+") ? duration->minutes : -duration->minutes;
    } else {
        return std::nullopt;
    }
    When from{m_now, Precision::Minute};
    if (sign > 0) {
        const Result<When> base = readDayAndClock(tokens.first(sign));
        if (!base)
            return base;
        from = *base;
    }
    if (from.precision != Precision::Minute && from.precision != Precision::Hour)
        return notUnderstood();
    const When stepped = minutesFrom(from.at, minutes);
    return notInFuture(stepped, stepped.at);
}

Result<When> WhenReader::read(TimeTokens tokens) const
{
    if (tokens.back().is(u"ago"))
        return readAgo(tokens.first(tokens.size() - 1));
    if (const auto stepped = readSteps(tokens))
        return *stepped;
    return readDayAndClock(tokens);
}

bool isFiller(const TimeToken &token)
{
    return token.is(u"at") || token.is(u"on") || token.is(u"this") || token.is(u"the") || token.is(u"of");
}

/// "last night" and "tonight" in words that the rest knows; small words go.
std::vector<TimeToken> plainTokens(const QString &text, const TimeWords &local)
{
    std::vector<TimeToken> plain;
    const auto word = [](QStringView english) {
        return TimeToken{TimeToken::Kind::Word, english.toString(), true, -1};
    };
    for (const TimeToken &token : timeTokensOf(text, local)) {
        const bool afterLast = !plain.empty() && plain.back().is(u"last");
        if (token.is(u"night") && afterLast) {
            plain.back() = word(u"yesterday");
            plain.push_back(word(u"evening"));
        } else if (token.is(u"tonight")) {
            plain.push_back(word(u"today"));
            plain.push_back(word(u"evening"));
        } else if (!isFiller(token)) {
            plain.push_back(token);
        }
    }
    return plain;
}

/// 2026-11-21T10:15:00+00:00 as exports and --json write it: a moment of its own, whatever the hub's zone. The same
/// without its offset is a day and a time like any other.
std::optional<QDateTime> isoMoment(const QString &folded)
{
    if (folded.indexOf(u't') != 10 || folded.contains(u' '))
        return std::nullopt;
    const qsizetype sign = std::max(folded.lastIndexOf(u'+'), folded.lastIndexOf(u'-'));
    const bool hasOffset = folded.endsWith(u'z') || (sign > 10 && folded.size() - sign >= 5);
    const QDateTime moment = QDateTime::fromString(folded.toUpper(), Qt::ISODateWithMs);
    return hasOffset && moment.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace

Result<When> parseWhen(const QString &text, Instant now, const CivilTime &place, const TimeWords &local)
{
    QString folded = foldName(text);
    if (const auto moment = isoMoment(folded)) {
        const Instant at{moment->toMSecsSinceEpoch()};
        if (at > now.plusMinutes(toleratedMinutes))
            return Error::Kind::TimeInFuture;
        return When{at, Precision::Minute};
    }
    if (folded.size() > 11 && folded.at(10) == u't' && folded.at(9).isDigit())
        folded[10] = u' ';
    const std::vector<TimeToken> tokens = plainTokens(folded, local);
    const bool isNow = tokens.size() == 1 && tokens[0].is(u"now");
    if (folded.isEmpty() || isNow)
        return When{now, Precision::Minute};
    if (tokens.empty() || tokens.size() > 16)
        return notUnderstood();
    return WhenReader(now, place).read(tokens);
}

} // namespace hub
