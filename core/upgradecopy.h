// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "core/security/membersfile.h"
#include "core/store/database.h"

namespace hub {

/// What is asked for before an older program's tables become this one's.
struct UpgradeCopy {
    Database::Options database; ///< its file, and the key it is under
    const MembersFile &members;
    QString folder;             ///< of the store
};

/// A sealed, verified backup of the store as it is, where backups go, or beside the store if that drive is not there.
/// Nothing for a store whose tables are of today, and for an example. What stops it stops the opening, and then nothing
/// was changed: StoreInUse, StoreDamaged, DiskFull, FileUnwritable, Io; StoreNewer.
Result<void> keepBeforeUpgrade(const UpgradeCopy &copy, const Surroundings &around);

} // namespace hub
