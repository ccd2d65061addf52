// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planwords.h"

#include "ui/models/personwords.h"
#include "ui/models/sectionfacts.h"
#include "ui/shell/listwords.h"

namespace hub {

std::vector<PlanPart> planParts(const Plan &plan, const HubLists &lists)
{
    const QHash<QString, int> groups = planGroups(lists);
    std::vector<PlanPart> parts;
    for (const ListedEntry &entry : lists.entries(HubList::PlanSections)) {
        const PlanSection *const section = plan.section(entry.code);
        const bool written = section && !section->lines.empty();
        if (entry.hidden && !written)
            continue;
        const QString heading = section ? passage(sectionHeading(entry.code, section->heading, lists))
                                        : shortWord(lists, HubList::PlanSections, entry.code);
        parts.push_back({entry.code, heading, groups.value(entry.code)});
    }
    return parts;
}

} // namespace hub
