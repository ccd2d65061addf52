// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/listwords.h"
#include "ui/shell/say.h"

namespace hub {

/// What the verb "lists" prints for people.
namespace listlines {

/// "support-types         Kinds of support · 8 offered".
QString list(HubList list, const HubLists &lists);
/// "peer                  Peer support · key 2 · hidden".
QString entry(const ListedEntry &entry, const HubLists &lists, HubList list);
/// "Thu 19 Nov 10:30am    Dee hid “Well”."
QString change(const ListChange &change, const HubLists &lists, HubList list, const Say &say);
QString done();
QString noChange();

} // namespace listlines
} // namespace hub
