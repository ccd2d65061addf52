// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hub::settings {

// This store's own, beside the log (Store::setting).
inline const QString desk = QStringLiteral("desk");
inline const QString hub = QStringLiteral("hub");
inline const QString identityKey = QStringLiteral("identity-key");
inline const QString team = QStringLiteral("team"); ///< the hash that names the team whose members may open it
inline const QString newestBackup = QStringLiteral("backup-newest"); ///< when it was made, ms
inline const QString backupFolder = QStringLiteral("backup-folder"); ///< absent: beside the store
inline const QString presence = QStringLiteral("presence");

} // namespace hub::settings
