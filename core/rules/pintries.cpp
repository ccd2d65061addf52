// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pintries.h"

#include <algorithm>
#include <array>

namespace hub {

// After the first wrong one nothing, since everybody mistypes; then longer each time.
static constexpr std::array<qint64, PinTries::most + 1> waitsMs{0, 0, 2'000, 5'000, 15'000, 0};

void PinTries::signedIn(Instant now, const CivilTime &civilTime)
{
    m_day = civilTime.workingDayOf(now);
    m_wrong = 0;
}

bool PinTries::mayTry(Instant now, const CivilTime &civilTime) const
{
    return m_day && *m_day == civilTime.workingDayOf(now) && m_wrong < most;
}

qint64 PinTries::waitMs(Instant now) const
{
    const qint64 wait = waitsMs[size_t(m_wrong)];
    const qint64 passed = std::max<qint64>(0, now.ms - m_last.ms);
    return std::max<qint64>(0, wait - passed);
}

void PinTries::wrong(Instant now)
{
    m_wrong = std::min(m_wrong + 1, most);
    m_last = now;
}

} // namespace hub
