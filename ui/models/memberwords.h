// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/access.h"

#include <QString>

namespace hub {

/// "Worker".
QString levelLabel(AccessLevel level);
/// In one line, what somebody of that level sees and does.
QString levelMeaning(AccessLevel level);

} // namespace hub
