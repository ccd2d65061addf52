// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/rules/sheet/sheetperson.h"

namespace hub {

/// What a list says about somebody, and the store does not have yet.
struct ListedChange {
    ChangeDraft draft;       ///< the whole of a new person, of a known one only what is missing; empty if nothing is
    bool keptLeftOut = false; ///< the list says something of a part that the person keeps from whoever brings it in
};

/// Nothing that is there is overwritten. What a person keeps to their supporters is neither written nor compared for others:
/// being told what is here already would be reading it. `isAlias`: another row gives a new person their chosen name.
Result<ListedChange> personFromList(const ActionContext &context, const SheetPerson &said, PersonId id, bool isAlias = false);

} // namespace hub
