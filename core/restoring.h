// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"

#include <functional>

namespace hub {

/// What may be seen of a backup before anybody gives their words.
struct BackupGlance {
    bool opensWithoutWords = false; ///< of an example
    int holders = 0;                ///< how many leads and recovery sheets could open it
};

/// NotABackup, BackupDamaged, FileNewer, FileMissing, FileUnreadable, FileTooLarge.
Result<BackupGlance> glanceAtBackup(const QString &file);

/// Which backup, and where to.
struct RestoreRequest {
    QString file;
    QString folder; ///< of the store that is to be; nothing may stand there
    QString words;  ///< a lead's or those of a recovery sheet; not looked at for the backup of an example
};

/// What stands there now.
struct RestoredStore {
    Instant made;        ///< when the backup was made
    quint64 changes = 0; ///< how many entries its log has
    bool bySheet = false; ///< the words were a recovery sheet's: it is used now and should be replaced
};

/// False stops, and leaves nothing.
using RestoreProgress = std::function<bool(qint64 done, qint64 all)>;

/// Brings a store back from a backup: every row as it was, under a new store key sealed to everybody the roster knows, as a
/// new desk. It is made beside its place and moved there, so that all of it stands there or nothing. May run on any
/// thread. NotABackup, BackupDamaged, BackupWordsWrong, FileNewer, FileMissing, FileUnreadable, FileTooLarge, StoreExists,
/// StoreNewer, StoreReadOnly, DiskFull, Io, OutOfMemory, Cancelled.
Result<RestoredStore> restoreBackup(
    const RestoreRequest &request, const Surroundings &around, const RestoreProgress &progress = {});

} // namespace hub
