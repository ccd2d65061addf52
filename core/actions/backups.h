// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/backupfolder.h"
#include "core/actions/context.h"
#include "core/sharing/backupprogress.h"

namespace hub {

/// A backup that was written, read back and opened.
struct MadeBackup {
    QString path;
    Instant at;
    qint64 bytes = 0;
};

/// Whole copies of the store, sealed to the team's backup key. They ask nothing and anybody may cause one: only a lead's
/// words, or a recovery sheet's, open it again (core/restoring.h). Made on Hub::another() they hold no window up.
class Backups
{
public:
    explicit Backups(const ActionContext &context)
        : m_context(context)
    {
    }

    /// Writes one to a file that is not there yet. The kinds of error are those of writeBackup(); NotFound for a store
    /// without a place on the disk.
    Result<MadeBackup> make(const QString &path, const BackupProgress &progress = {});

    /// When the newest verified backup of this desk was made, wherever it lies; nothing if there is none.
    Result<std::optional<Instant>> newest();

    /// Whether this working day has no backup yet, or somebody was erased since the newest. An example is not backed up by
    /// itself.
    Result<bool> dueDaily();
    /// Writes one under a name of its own into the folder, which is made if need be, and then removes those that
    /// rules/retention does not keep, and those that have held somebody erased for thirty days since.
    Result<MadeBackup> makeDaily(const QString &folder, const BackupProgress &progress = {});

    /// Where backups go by themselves: the folder that was chosen, else "hubdesk-backups" beside the store.
    Result<QString> folder();
    Result<void> chooseFolder(const QString &folder);
    /// Whether it is the folder beside the store, which is lost with it.
    bool isBesideStore(const QString &folder) const { return isOnDisk() && folder == folderBeside(m_context.place->folder); }

    /// Before an import, or anything else that changes much at once: into the chosen folder, and if that is not there
    /// today (a stick), beside the store. Removes nothing. Does nothing for an example or a store in memory.
    Result<void> beforeBigChange(const BackupProgress &progress = {});
    /// The same after somebody was erased, so that a backup without them is there; dueDaily() says that one is wanted.
    Result<void> afterErasure(const BackupProgress &progress = {}) { return beforeBigChange(progress); }

private:
    Result<MadeBackup> makeIn(const QString &folder, const BackupProgress &progress);
    Result<void> note(const MadeBackup &backup);
    void removeWithErased(QStringList folders);
    std::vector<DeskId> deskAndThoseBefore() const;
    bool isOnDisk() const { return m_context.place && !m_context.place->folder.isEmpty(); }

    ActionContext m_context;
};

} // namespace hub
