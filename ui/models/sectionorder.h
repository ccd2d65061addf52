// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/hublists.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace hub {

/// The parts of a plan in the hub's own order, whatever order they came in; those that the hub's list does not know, last.
template <typename Section>
std::vector<const Section *> inHubOrder(const std::vector<Section> &sections, const HubLists &lists)
{
    QHash<QString, qsizetype> places;
    for (const ListedEntry &entry : lists.entries(HubList::PlanSections))
        places.insert(entry.code, places.size());
    std::vector<const Section *> ordered;
    for (const Section &section : sections)
        ordered.push_back(&section);
    const auto placeOf = [&](const Section *section) { return places.value(section->key, places.size()); };
    std::stable_sort(ordered.begin(), ordered.end(),
        [&](const Section *a, const Section *b) { return placeOf(a) < placeOf(b); });
    return ordered;
}

} // namespace hub
