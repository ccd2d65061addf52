// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/say.h"

#include <QStringList>

namespace hub {

/// The words of the first line of a file for the house: for which hub alone, why, by whom and when.
QStringList houseTitle(const QString &hubName, const QString &reason, const QString &worker, QDate day, const Say &say);

} // namespace hub
