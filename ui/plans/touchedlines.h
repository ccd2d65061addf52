// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planchanges.h"

namespace hub {

/// Where one change of a text took place, told from the lines before and after it: whatever stands in front of it and behind
/// it stayed.
struct TouchedLines {
    size_t first = 0;         ///< the line that it begins in, before and after
    size_t lastBefore = 0;    ///< the line that it ended in
    size_t lastAfter = 0;     ///< the line where what stood behind it stands now
    bool wordsInFront = false; ///< words of the first line stayed
    bool wordsBehind = false;  ///< words of the line that it ended in stayed

    /// Lines, or what was left of them, became one.
    bool joins() const { return lastBefore > first && lastAfter == first && wordsInFront && wordsBehind; }
};

TouchedLines touchedLines(const std::vector<EditedLine> &before, const std::vector<EditedLine> &after);

} // namespace hub
