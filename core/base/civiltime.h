// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

namespace hub {

/// The calendar of one place: which day and hour an instant is there. A hub has one IANA zone, and every day, hour and
/// "yesterday 3pm" is in it, whatever the machine's zone.
class CivilTime
{
public:
    /// The hour at which a working day begins: what happens at 2 am still belongs to the evening before.
    static constexpr int workingDayStartsAt = 4;

    /// `zone`: an IANA name such as "Europe/London". An unknown name gives UTC; isKnownZone() tells beforehand.
    explicit CivilTime(const QByteArray &zone = "Europe/London");

    static bool isKnownZone(const QByteArray &zone);

    QByteArray zoneId() const { return m_zone.id(); }
    QDateTime local(Instant at) const;
    QDate dayOf(Instant at) const { return local(at).date(); }
    QTime timeOf(Instant at) const { return local(at).time(); }

    /// The day in whose working hours (from 04:00 to 04:00) the instant lies.
    QDate workingDayOf(Instant at) const;
    Instant workingDayStart(QDate day) const;

    /// A local time that the spring change skips becomes the first moment after it; one that comes twice, the earlier.
    Instant at(QDate day, QTime time) const;
    Instant startOf(QDate day) const { return at(day, QTime(0, 0)); }

    /// Minutes east of UTC, as the log keeps it beside the time.
    int offsetMinutes(Instant at) const;

private:
    QTimeZone m_zone;
};

} // namespace hub
