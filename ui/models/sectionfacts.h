// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/rules/hublists.h"
#include "ui/shell/say.h"

namespace hub {

/// What a part of a plan is called: the hub's own word of when it was begun (`heading`, as typed), or else the starter's word
/// in the screen's language, whatever the hub calls it since.
QString sectionHeading(const QString &key, const QString &heading, const HubLists &lists);

/// The quiet line under a part of a plan: who helped to write it, when it was written last, when to look at it again.
/// Empty for a part in which nothing stands and of which nothing was said.
QString sectionFacts(const PlanSection &section, const Say &say);

/// Everybody who helped, where two desks wrote without seeing each other; as typed.
QString helpersOf(const PlanSection &section);

} // namespace hub
