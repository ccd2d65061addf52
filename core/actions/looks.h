// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"

namespace hub {

/// Writes into the person's own register that the member signed in looks at their record: one line for each of us and each
/// hour, on whichever desk.
Result<void> noteLook(const ActionContext &context, PersonId person);

} // namespace hub
