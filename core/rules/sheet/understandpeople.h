// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/understand.h"

namespace hub {

/// Reads a list of people, our own or a hub's. Every row comes out exactly once: as a person, as the repetition of a row
/// above, as a line about the sheet, or as left over. Two rows of one name that say different things are not put
/// together: the second is left over. Called by understand().
Result<UnderstoodSheet> understandPeople(const Sheet &sheet, SheetLayout layout, const UnderstandOptions &options);

} // namespace hub
