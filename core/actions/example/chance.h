// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"

#include <QString>

#include <vector>

namespace hub {

/// Chance that comes out the same in every run and on every machine: numbers that follow from a text (SplitMix64).
class Chance
{
public:
    explicit Chance(const QString &seed);

    quint64 next();
    /// Both ends may come out.
    int between(int lowest, int highest);
    bool percent(int chance) { return between(1, 100) <= chance; }

    template <typename T>
    const T &oneOf(const std::vector<T> &things)
    {
        return things[size_t(between(0, int(things.size()) - 1))];
    }

private:
    quint64 m_state;
};

/// Ids of the given clock and of chance from a seed: for what must come out the same twice, never for real people.
class SeededIds final : public IdSource
{
public:
    SeededIds(Clock &clock, const QString &seed)
        : m_clock(clock)
        , m_chance(seed)
    {
    }
    RawId next() override;

private:
    Clock &m_clock;
    Chance m_chance;
};

/// A clock that stands where it was put.
class SteppedClock final : public Clock
{
public:
    Instant now() override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

} // namespace hub
