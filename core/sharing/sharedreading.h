// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/sharedrecord.h"

namespace hub {

/// What was handed on, read back from the bytes that were kept of it. What this program has no place for is left out:
/// encodeShared() of the result then gives other bytes.
SharedRecord decodeShared(const QByteArray &bytes);

} // namespace hub
