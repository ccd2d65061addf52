// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"

#include <optional>

namespace hub {

/// How the member signed in stands to what `author` wrote about `person`. Asks the store only where the answer depends on
/// it: for a peer supporter.
Result<Standing> standingWith(const ActionContext &context, std::optional<PersonId> person, WorkerId author);

} // namespace hub
