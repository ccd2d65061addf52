// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/disclosure.h"
#include "ui/papers/paper.h"
#include "ui/shell/listwords.h"
#include "ui/shell/say.h"

namespace hub {

/// Who has looked at a person's record, as a page for that person. Takes what the consent gate gave for it and adds
/// nothing. `hubName`: where it was made.
Paper registerPaper(const Disclosure &disclosure, const Say &say, const QString &hubName, const HubLists &lists);

} // namespace hub
