// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/borntext.h"

#include "core/rules/datetext.h"

namespace hub {

std::optional<QDate> parseBorn(const QString &typed, QDate today)
{
    constexpr int oldestYear = 1880;
    constexpr int longest = 60;
    if (typed.size() > longest)
        return std::nullopt;
    const auto tokens = timeTokensOf(typed);
    const auto parts = datePartsOf(tokens, DateOrder::DayFirst);
    if (!parts || !parts->year)
        return std::nullopt;
    QDate day(*parts->year, parts->month, parts->day);
    // "85" and "08" are read for visits, which lie near; a birth lies behind.
    const bool fourDigits = typed.contains(QString::number(*parts->year));
    if (!fourDigits && day > today)
        day = QDate(*parts->year - 100, parts->month, parts->day);
    if (!day.isValid() || day > today || day.year() < oldestYear)
        return std::nullopt;
    return day;
}

QString bornAsTyped(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace hub
