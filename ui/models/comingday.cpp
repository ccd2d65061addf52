// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comingday.h"

#include "core/rules/datetext.h"

namespace hub {

std::optional<QDate> parseComing(const QString &typed, QDate today)
{
    constexpr int longest = 60;
    constexpr int yearsToLeapDay = 8; // from 1897 to 1904, as from 2097 to 2104
    if (typed.size() > longest)
        return std::nullopt;
    const auto tokens = timeTokensOf(typed);
    const auto parts = datePartsOf(tokens, DateOrder::DayFirst);
    if (!parts)
        return std::nullopt;
    QDate day(parts->year.value_or(today.year()), parts->month, parts->day);
    for (int more = 1; !parts->year && more <= yearsToLeapDay && (!day.isValid() || day < today); ++more)
        day = QDate(today.year() + more, parts->month, parts->day);
    const bool rightWeekday = parts->weekday == 0 || parts->weekday == day.dayOfWeek();
    if (!day.isValid() || day < today || !rightWeekday)
        return std::nullopt;
    return day;
}

QString comingAsTyped(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace hub
