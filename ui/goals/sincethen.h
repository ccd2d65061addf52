// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/goal.h"
#include "ui/shell/say.h"

#include <QStringList>

namespace hub {

/// What happened since somebody first said why they came, a line for each with its day, oldest first: goals set and what became
/// of them, steps done, how close they felt last. The newest `most` of it; nothing while no reason was said.
QStringList sinceThen(const PersonGoals &goals, const Say &say, int most = 12);

} // namespace hub
