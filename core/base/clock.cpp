// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace hub {

Instant SystemClock::now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace hub
