// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/model/taughtword.h"

namespace hub {

/// What teaching the words would write; empty if all of them mean that already.
Result<ChangeDraft> teachingDraft(Store &store, const std::vector<TaughtWord> &words);

} // namespace hub
