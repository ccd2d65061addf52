// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>

namespace hub {

/// Where bytes go as they are made: takes them in order, may refuse.
using ByteSink = std::function<Result<void>(QByteArrayView)>;

} // namespace hub
