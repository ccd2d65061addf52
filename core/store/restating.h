// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace hub {

/// What changes about one subject that are about to become hollow say of rows that stay, as new changes to be saved before: what
/// still stands of it, over what it had taken the place of, so that the log without them makes the same tables.
Result<std::vector<ChangeDraft>> restated(Store &store, const std::vector<Log::Entry> &entries, const QSet<RawId> &going);

/// Makes these rows again from what is left of the log about their subject. They must be gone from the tables.
Result<void> replayRows(Store &store, Subject subject, const QSet<RawId> &rows);

} // namespace hub
