// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/hublists.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace hub {

inline constexpr int planGroupCount = 9;
/// "About me", "Staying well" ...: the headings over a plan's parts, on the screen and on paper.
QString planGroupWords(int group);

/// The group, from 0, of every part that the hub knows. Every starter part knows its own, wherever the hub has moved it; one
/// that the hub added belongs to the group of the one before it.
QHash<QString, int> planGroups(const HubLists &lists);

/// The six parts of a safety plan (Stanley-Brown), in the order in which they are taken.
const QStringList &safetyParts();

} // namespace hub
