// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/shell/say.h"

namespace hub {

/// The quiet line under a part of a plan: who helped to write it, when it was written last, when to look at it again.
/// Empty for a part in which nothing stands and of which nothing was said.
QString sectionFacts(const PlanSection &section, const Say &say);

/// Everybody who helped, where two desks wrote without seeing each other; as typed.
QString helpersOf(const PlanSection &section);

} // namespace hub
