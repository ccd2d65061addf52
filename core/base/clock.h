// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace hub {

/// Where the program learns what time it is; passed in, so that a test can let a day go by.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    Instant now() override;
};

} // namespace hub
