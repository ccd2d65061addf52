// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "ui/shell/prompts.h"

namespace hub {

/// What the worker is told once after opening: what happened, what is safe, and what to do.
PromptQuestion inWords(OpeningNotice notice);

} // namespace hub
