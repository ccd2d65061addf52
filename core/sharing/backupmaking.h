// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/membersfile.h"
#include "core/sharing/backupfile.h"
#include "core/sharing/backupprogress.h"
#include "core/store/storesnapshot.h"

namespace hub {

/// What goes into a backup.
struct BackupSource {
    const StoreSnapshot &store;
    const MembersFile &members;
    DeskId desk;
    const SignKeyPair *deskKey = nullptr; ///< absent in an example that was copied here
    Instant now;
};

/// Writes the backup, reads it back from the disk, compares it, opens the copy in it, looks through its pages and follows
/// its log, and only then gives it its name: a whole, verified file or none. Gives its size in bytes. FileExists, FileTooLarge, FileUnwritable, DiskFull, Io,
/// Cancelled; BackupUnsound when the disk gives back something else than was written, StoreDamaged when the store itself is
/// not sound.
Result<qint64> writeBackup(const QString &path, const BackupSource &source, const BackupProgress &progress);

} // namespace hub
