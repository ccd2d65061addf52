// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/result.h"
#include "core/model/when.h"

namespace hub {

/// When something happened, from the way people say it. Empty is now. TimeNotUnderstood, TimeInFuture.
Result<When> parseWhen(const QString &text, Instant now, const CivilTime &civilTime);

} // namespace hub
