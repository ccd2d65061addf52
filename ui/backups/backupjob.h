// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hubjob.h"

namespace hub {

/// Writes and verifies a backup while the window goes on.
class BackupJob final : public HubJob
{
    Q_OBJECT
public:
    using HubJob::HubJob;

    /// Into the folder where backups go by themselves; removes those that are older than is kept.
    void makeDaily();

Q_SIGNALS:
    void made(const hub::MadeBackup &backup);
};

} // namespace hub
