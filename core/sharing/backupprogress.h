// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace hub {

/// How much of writing and reading back is done; false stops, and leaves nothing.
using BackupProgress = std::function<bool(qint64 done, qint64 all)>;

} // namespace hub
