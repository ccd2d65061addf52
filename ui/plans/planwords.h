// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/models/plangroups.h"

#include <QString>

namespace hub {

/// One part of a plan as the desk walks through it.
struct PlanPart {
    QString key;
    QString heading;
    int group = 0; ///< which of the nine groups, from 0
};

/// All parts that are offered, in the hub's order, and those that this plan has though the hub offers them no more. A part
/// that the hub added belongs to the group of the one before it. Headings are those of the plan where it has them.
std::vector<PlanPart> planParts(const Plan &plan, const HubLists &lists);

} // namespace hub
