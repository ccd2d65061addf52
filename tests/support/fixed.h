// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"

namespace hub::test {

/// A clock that stands still until a test moves it. Starts on Saturday 21 November 2026, 10:30 in London.
class FixedClock final : public Clock
{
public:
    Instant now() override { return m_now; }
    void set(Instant now) { m_now = now; }
    void addMinutes(qint64 minutes) { m_now = m_now.plusMinutes(minutes); }
    void addDays(qint64 days) { addMinutes(days * 24 * 60); }

private:
    Instant m_now{1'795'257'000'000};
};

/// Ids that count up, the same in every run.
class SequentialIds final : public IdSource
{
public:
    explicit SequentialIds(Clock &clock)
        : m_clock(clock)
    {
    }
    RawId next() override
    {
        const quint32 n = ++m_count;
        const quint8 tail[10] = {0, 0, 0, 0, 0, 0, quint8(n >> 24), quint8(n >> 16), quint8(n >> 8), quint8(n)};
        return composeId(m_clock.now(), tail);
    }

private:
    Clock &m_clock;
    quint32 m_count = 0;
};

} // namespace hub::test
