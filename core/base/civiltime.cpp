// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civiltime.h"

namespace hub {

CivilTime::CivilTime(const QByteArray &zone)
    : m_zone(isKnownZone(zone) ? QTimeZone(zone) : QTimeZone::utc())
{
}

bool CivilTime::isKnownZone(const QByteArray &zone)
{
    return !zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone);
}

QDateTime CivilTime::local(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, m_zone);
}

QDate CivilTime::workingDayOf(Instant at) const
{
    const QDateTime here = local(at);
    return here.time().hour() < workingDayStartsAt ? here.date().addDays(-1) : here.date();
}

Instant CivilTime::workingDayStart(QDate day) const
{
    return at(day, QTime(workingDayStartsAt, 0));
}

Instant CivilTime::at(QDate day, QTime time) const
{
    // Counting from the offset that held before the change gives the earlier of two and steps over a gap.
    const QDateTime asUtc(day, time, Qt::UTC);
    const qint64 wall = asUtc.toMSecsSinceEpoch();
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(wall - 86'400'000, Qt::UTC);
    const qint64 guess = wall - qint64(m_zone.offsetFromUtc(before)) * 1000;
    const QDateTime there = local({guess});
    if (there.date() == day && there.time() == time)
        return {guess};
    const qint64 offsetThere = qint64(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(guess, Qt::UTC))) * 1000;
    const qint64 second = wall - offsetThere;
    const QDateTime check = local({second});
    return {check.date() == day && check.time() == time ? second : guess};
}

int CivilTime::offsetMinutes(Instant at) const
{
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC)) / 60;
}

} // namespace hub
