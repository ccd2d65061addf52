// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restoring.h"
#include "ui/shell/say.h"

namespace hub {

// What the verbs "backup" and "restore" print for people.

QString backupMadeLine(const QString &file);
QStringList restoredLines(const RestoredStore &restored, const QString &folder, const Say &say, Instant now);

/// While it lasts.
QString backupProgressLine(qint64 done, qint64 all);
QString restoreProgressLine(qint64 done, qint64 all);

} // namespace hub
