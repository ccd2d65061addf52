// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

namespace hub {
class Program;
}

namespace hub::bench {

/// What a long plan takes of somebody's time beside a person, in milliseconds.
struct PlanFigures {
    double open = 0;     ///< from the key on the card to the page, drawn (median)
    double worstKey = 0; ///< of 500 letters: until it stands there, with whatever is kept meanwhile
};

/// Writes a plan of 28 long sections with 50 versions for somebody, and opens and types in it at the window.
PlanFigures planFigures(Program &program, PersonId person);

} // namespace hub::bench
