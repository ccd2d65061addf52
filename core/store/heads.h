// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace hub {

/// All texts of a keep-both field, oldest first: the one in the table, or the several that nobody has chosen between.
Result<std::vector<QString>> textHeads(Database &database, RawId row, FieldRef field, const QString &shown, bool maybeSeveral);

} // namespace hub
