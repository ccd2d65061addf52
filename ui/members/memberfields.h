// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

namespace hub {

class CodeChoice;

/// What they may see and do; a worker to begin with.
CodeChoice *levelChoice();
AccessLevel levelIn(const CodeChoice &choice);
/// Their job, of the hub's own list, or not said.
CodeChoice *jobChoice(const HubLists &lists);

} // namespace hub
