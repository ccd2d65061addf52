// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace hub {

/// What went wrong in one plain sentence or two: what happened, what is safe, what to do.
QString sentence(const Error &error);

} // namespace hub
