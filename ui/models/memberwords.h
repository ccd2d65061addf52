// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/access.h"

#include <QStringList>

namespace hub {

/// "Worker".
QString levelLabel(AccessLevel level);
/// In one line, what somebody of that level sees and does.
QString levelMeaning(AccessLevel level);

/// What stands for each name where names are not for everybody's eyes: the first letter of each of its words. Where two would
/// be the same, as much more of the first word as tells them apart; two of the same name have a number.
QStringList initialsOf(const QStringList &names);

} // namespace hub
