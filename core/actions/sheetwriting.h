// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/actions/sheetplan.h"

namespace hub {

/// The changes that bring a planned sheet in, in the order in which they are to be written: workers, people, visits.
Result<std::vector<ChangeDraft>> sheetDrafts(const ActionContext &context, const SheetPlan &plan);

} // namespace hub
