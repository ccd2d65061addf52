// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <vector>

namespace hub {

/// How one line of a plan differs between two versions of it.
struct LineDifference {
    enum class Kind { Same, Added, TakenOut, Changed, StruckOut, StruckNoMore };

    Kind kind = Kind::Same;
    QString before; ///< empty for an added line
    QString after;  ///< empty for one that was taken out
    bool struck = false; ///< of one that is the same: crossed out then and now

    friend bool operator==(const LineDifference &, const LineDifference &) = default;
};

/// The same for one section. Sections that say the same are there too, so that both sides can be read whole.
struct SectionDifference {
    QString key;
    QString heading; ///< the later one
    std::vector<LineDifference> lines;

    bool differs() const;
    friend bool operator==(const SectionDifference &, const SectionDifference &) = default;
};

/// Two versions side by side, section by section, in the order of the later one; sections that only the earlier has come
/// last. A line is the same one if its id is, or else if its words are.
std::vector<SectionDifference> comparePlans(const PlanVersion &before, const PlanVersion &after);

} // namespace hub
