// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/backupjob.h"

#include <QTimer>

#include <optional>

namespace hub {

/// Sees to it that each working day has its backup, without anybody doing anything, and says at the foot of the window how
/// old the newest is. Goes on while the desk is locked.
class BackupWatch final : public QObject
{
    Q_OBJECT
public:
    explicit BackupWatch(Hub &hub, QObject *parent = nullptr);

    /// "Backed up today, 10:32am", or what is wrong.
    QString fact() const;
    /// Why the last one was not written; it is tried again every few minutes.
    const std::optional<Error> &trouble() const { return m_trouble; }
    BackupJob &job() { return m_job; }

    /// Writes one if this working day has none.
    void look();
    /// Writes one now. Nothing if one is being written.
    void makeNow();

Q_SIGNALS:
    void changed();

private:
    Hub &m_hub;
    BackupJob m_job;
    QTimer m_next;
    std::optional<Error> m_trouble;
};

} // namespace hub
