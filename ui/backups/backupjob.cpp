// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupjob.h"

namespace hub {

void BackupJob::makeDaily()
{
    begin([this](Hub &other) -> Ending {
        const auto folder = other.backups.folder();
        if (!folder)
            return failure(folder.error());
        const auto backup = other.backups.makeDaily(*folder, reporter());
        if (!backup)
            return failure(backup.error());
        return [this, backup = *backup] { Q_EMIT made(backup); };
    });
}

} // namespace hub
