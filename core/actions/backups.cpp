// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/backups.h"

#include "core/actions/finder.h"
#include "core/model/event.h"
#include "core/security/deskidentity.h"
#include "core/sharing/backupmaking.h"
#include "core/store/erasure.h"
#include "core/store/settingnames.h"

#include <QDir>
#include <QFileInfo>

namespace hub {

Result<MadeBackup> Backups::make(const QString &path, const BackupProgress &progress)
{
    if (!isOnDisk())
        return Error{Error::Kind::NotFound, QStringLiteral("a store in memory")};
    if (QFileInfo::exists(path))
        return Error{Error::Kind::FileExists};
    Store &store = m_context.store;
    // First the pages, then who may open them: a list that is newer than the pages does no harm.
    const auto snapshot = store.snapshot([&] { return !progress || progress(0, 1); });
    if (!snapshot)
        return snapshot.error();
    const auto members = MembersFile::load(m_context.place->folder);
    if (!members)
        return members.error();
    const auto identityKey = store.setting(settings::identityKey);
    if (!identityKey)
        return identityKey.error();
    const auto identity = DeskIdentity::readWith(m_context.place->profile, store.desk(), *identityKey);
    if (!identity && !members->file.isExample())
        return Error{Error::Kind::Internal, QStringLiteral("the desk has no identity")};
    const BackupSource source{
        **snapshot, members->file, store.desk(), identity ? &identity->sign : nullptr, m_context.now()};
    const auto bytes = writeBackup(path, source, progress);
    if (!bytes)
        return bytes.error();
    const MadeBackup made{QFileInfo(path).absoluteFilePath(), source.now, *bytes};
    if (const auto noted = note(made); !noted)
        return noted.error();
    return made;
}

// Backups are logged as everything that leaves is, without a word about where they lie.
Result<void> Backups::note(const MadeBackup &backup)
{
    ChangeDraft draft;
    writeEvent(m_context.store.ids().next(), {EventKind::Backup, backup.at, m_context.session.worker}, draft);
    const auto remember = [&] { return m_context.store.setSetting(settings::newestBackup, backup.at.ms); };
    const auto saved = m_context.save(Op::NoteEvent, {draft}, {}, remember);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<std::optional<Instant>> Backups::newest()
{
    const auto at = m_context.store.setting(settings::newestBackup);
    if (!at)
        return at.error();
    const auto *ms = std::get_if<qint64>(&*at);
    return ms ? std::optional(Instant{*ms}) : std::nullopt;
}

Result<bool> Backups::dueDaily()
{
    if (!isOnDisk() || m_context.session.example)
        return false;
    const auto last = newest();
    if (!last)
        return last.error();
    // One that is dated tomorrow was made with the clock set wrong and stands for nothing.
    const CivilTime &time = m_context.civilTime();
    const auto erased = Erasure::latest(m_context.store.database(), m_context.now());
    if (!erased)
        return erased.error();
    if (*last && *erased && **last < **erased)
        return true;
    return !*last || time.workingDayOf(**last) != time.workingDayOf(m_context.now());
}

Result<QString> Backups::folder()
{
    if (!isOnDisk())
        return Error{Error::Kind::NotFound, QStringLiteral("a store in memory")};
    const auto chosen = m_context.store.setting(settings::backupFolder);
    if (!chosen)
        return chosen.error();
    const auto *path = std::get_if<QString>(&*chosen);
    return path && !path->isEmpty() ? *path : folderBeside(m_context.place->folder);
}

Result<void> Backups::chooseFolder(const QString &folder)
{
    const auto permit = m_context.access().permit(Op::SetUpHub);
    if (!permit)
        return permit.error();
    return m_context.store.setSetting(settings::backupFolder, folder);
}

Result<MadeBackup> Backups::makeIn(const QString &folder, const BackupProgress &progress)
{
    const auto path = placeForBackup(folder, m_context.store.desk(), m_context.now());
    return path ? make(*path, progress) : Result<MadeBackup>(path.error());
}

Result<MadeBackup> Backups::makeDaily(const QString &folder, const BackupProgress &progress)
{
    auto made = makeIn(folder, progress);
    if (made) {
        thinOut(folder, m_context.store.desk(), backupFrom(made->path)->made, m_context.civilTime());
        removeWithErased({folder});
    }
    return made;
}

// A restored or copied store goes on as another desk, and leaves backups that it made as the one before.
std::vector<DeskId> Backups::deskAndThoseBefore() const
{
    std::vector<DeskId> desks{m_context.store.desk()};
    const auto members = MembersFile::load(m_context.place->folder);
    if (!members)
        return desks;
    const Roster &roster = members->file.roster();
    for (const RosterDesk *desk = roster.desk(desks.back()); desk && desk->successorOf; desk = roster.desk(desks.back())) {
        if (desks.size() > roster.desks().size())
            break;
        desks.push_back(*desk->successorOf);
    }
    return desks;
}

// In the chosen folder and beside the store, where one goes while that is away, as well as in those given.
void Backups::removeWithErased(QStringList folders)
{
    constexpr int daysKept = 30;
    const auto erased = Erasure::latest(m_context.store.database(), m_context.now().plusMinutes(-daysKept * 24 * 60));
    if (!erased || !*erased)
        return;
    if (isOnDisk()) {
        if (const auto chosen = folder())
            folders += *chosen;
        folders += folderBeside(m_context.place->folder);
        folders.removeDuplicates();
    }
    const auto desks = deskAndThoseBefore();
    for (const QString &folder : folders)
        removeMadeBefore(folder, desks, **erased);
}

Result<void> Backups::beforeBigChange(const BackupProgress &progress)
{
    if (!isOnDisk() || m_context.session.example)
        return {};
    const auto chosen = folder();
    if (!chosen)
        return chosen.error();
    auto made = makeIn(*chosen, progress);
    const bool elsewhere = !made && made.error().kind != Error::Kind::Cancelled
        && made.error().kind != Error::Kind::StoreDamaged && *chosen != folderBeside(m_context.place->folder);
    if (elsewhere)
        made = makeIn(folderBeside(m_context.place->folder), progress);
    if (!made)
        return made.error();
    removeWithErased({});
    return {};
}

} // namespace hub
