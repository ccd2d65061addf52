// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/rules/sheet/sheetperson.h"

namespace hub {

/// What a list says about somebody and the store does not have yet: the whole of a new person, of a known one only what
/// is missing. Nothing that is there is overwritten. Empty if the list says nothing new. `isAlias`: another row gives a
/// new person their chosen name.
Result<ChangeDraft> personFromList(const ActionContext &context, const SheetPerson &said, PersonId id,
                                   bool isAlias = false);

} // namespace hub
