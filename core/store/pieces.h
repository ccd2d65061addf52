// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace hub {

/// What was stored in pieces, whole again: the first column of all rows, in their order.
Result<QByteArray> joinedPieces(Statement &rows);

} // namespace hub
