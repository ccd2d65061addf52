// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contacts.h"
#include "core/rules/hublists.h"
#include "ui/shell/say.h"

#include <QStringList>

namespace hub {

/// What a visit said before it was corrected, a line for each old wording, the oldest first:
/// "Note: “slept badly”. Dee changed it, Thu 19 Nov 10:40am."
QStringList earlierWordings(const std::vector<FieldWriting> &history, const Say &say, const HubLists &lists);

} // namespace hub
