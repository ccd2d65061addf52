// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

namespace hub {

class Database;

/// Remembers whose visit the operation says it was, if it says so and the change is not about that person anyway: their own
/// log tells the rest. To be called with a WriteGuard::Pass.
Result<void> noteVisitLink(Database &database, const Change &change, const Operation &operation);

/// The same for everything that is in the log: once, for a store from before there were visit links.
Result<void> fillVisitLinks(Database &database);

} // namespace hub
