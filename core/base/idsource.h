// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

namespace hub {

/// Where new ids come from; passed in, so that a test gets the same ones every time.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual RawId next() = 0;

    template <typename IdType>
    IdType make()
    {
        return IdType{next()};
    }
};

/// Ids of the clock's milliseconds and the system's random numbers.
class RandomIds final : public IdSource
{
public:
    explicit RandomIds(Clock &clock)
        : m_clock(clock)
    {
    }
    RawId next() override;

private:
    Clock &m_clock;
};

/// An id made of the given time and ten given bytes; the one place that knows how an id is laid out.
RawId composeId(Instant made, const quint8 (&random)[10]);

} // namespace hub
