// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace hub {

/// A backup in a folder, as its name says.
struct BackupEntry {
    QString path;
    QString desk; ///< the first eight digits of the desk's id
    Instant made;
};

/// What a backup of this desk is called: "hubdesk-3fa94c01-20261121T093000Z.hubback". No person, no hub. The time is UTC,
/// so that no hour comes twice.
QString backupName(DeskId desk, Instant made);
/// Nothing for a file that is called otherwise.
std::optional<BackupEntry> backupFrom(const QString &path);

/// "hubdesk-backups" beside a store: where backups go unless somebody chose another folder.
QString folderBeside(const QString &store);

/// A free name of that kind in the folder, which is made if need be; but only its last part, as a stick that is not there
/// must not become a folder of its name. FileUnwritable.
Result<QString> placeForBackup(const QString &folder, DeskId desk, Instant at);

/// The backups in a folder, newest first, whichever desk made them: what a restore can be chosen from.
std::vector<BackupEntry> backupsIn(const QString &folder);

/// Removes those of this desk that rules/retention does not keep, and what a writing that was cut off left behind. Gives
/// how many backups went; what cannot be removed stays.
int thinOut(const QString &folder, DeskId desk, Instant now, const CivilTime &time);

/// Removes those that these desks made up to that moment, which rules/retention would keep. Gives how many went.
int removeMadeBefore(const QString &folder, const std::vector<DeskId> &desks, Instant moment);

} // namespace hub
