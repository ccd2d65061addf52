// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/madeuphub.h"

namespace hub::bench {

/// How the visits of the last 90 days of a made-up hub were logged with keys, in the order in which they happened.
struct AtTheBar {
    int people = 0;      ///< whom the hub has known at any time
    int visits = 0;      ///< of people the hub knew already: found and logged with keys
    int whoCame = 0;     ///< how many different people those are of
    int firstVisits = 0; ///< of people new that day: they are welcomed, not found
    int within8 = 0;     ///< F2, digit, at most four letters, Enter, Enter: the store then has the right person
    int withDown = 0;    ///< the same letters, with Down to another of the rows under the field
    int fullName = 0;    ///< not among those rows: the whole name was typed
    int notFound = 0;    ///< of those, not even then: more people bear the very name than there are rows
    int namesakes = 0;   ///< of those beyond eight keys: somebody of the very same name stood on top
    int keys = 0;        ///< of all these visits together
};

/// Opens the program's own window on a hub in memory and logs there, with keys, every visit of the last 90 days by
/// somebody the hub knows. What came before is in the store; nothing later than the key pressed is, so the order of the
/// rows knows the past only. Each visit is then looked up in the store. Runs inside a Catch2 test.
AtTheBar logWithKeys(const HubShape &shape = {});

} // namespace hub::bench
