// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <vector>

namespace hub {

/// How many backups are worth their room.
struct Retention {
    int days = 7;
    int weeks = 5;
    int months = 3;
};

/// Which of the backups made at these moments are kept, oldest first: the last one of each of the latest seven working
/// days that have any, of five such weeks (from Monday) and of three such months. Days without a backup do not count, so
/// that a hub that was shut for a month still has its seven. What is dated after `now` was made with the clock set wrong:
/// it is kept, and takes nobody's place.
std::vector<Instant> backupsToKeep(
    const std::vector<Instant> &made, Instant now, const CivilTime &time, const Retention &retention = {});

} // namespace hub
