// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/lists.h"

namespace hub {

/// What was done to an entry, as a sentence: "Dee renamed “OK” to “Fine”."
QString inWords(const ListChange &change, const HubLists &lists, HubList list);

} // namespace hub
