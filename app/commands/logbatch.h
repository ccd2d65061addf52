// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace hub {

/// `log STORE --batch FILE`: one JSON object a line is one save. When it is durable, and not before, it is acknowledged with a
/// line {"id", "code"} for each of its contacts. Stops at the first line that is refused; those before it are kept.
ExitCode logBatch(const Arguments &arguments, Console &console, const Surroundings &around);

} // namespace hub
