// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/backupfolder.h"

#include "core/base/partfile.h"
#include "core/rules/retention.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace hub {

static QString markOf(DeskId desk)
{
    return desk.toHex().left(8);
}

QString backupName(DeskId desk, Instant made)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(made.ms, Qt::UTC);
    return QStringLiteral("hubdesk-%1-%2.hubback").arg(markOf(desk), QLocale::c().toString(utc, QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
}

std::optional<BackupEntry> backupFrom(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("^hubdesk-([0-9a-f]{8})-(\\d{8})T(\\d{6})Z\\.hubback$"));
    const auto match = pattern.match(QFileInfo(path).fileName());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(2), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(match.captured(3), QStringLiteral("HHmmss"));
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return BackupEntry{path, match.captured(1), {QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()}};
}

QString folderBeside(const QString &store)
{
    return QDir(QFileInfo(store).absolutePath()).filePath(QStringLiteral("hubdesk-backups"));
}

static bool makeFolder(const QString &folder)
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QFileInfo(folder).isDir() || QDir().mkdir(folder, ownerOnly);
}

Result<QString> placeForBackup(const QString &folder, DeskId desk, Instant at)
{
    if (!makeFolder(folder))
        return Error{Error::Kind::FileUnwritable, QStringLiteral("the folder for backups")};
    QString path;
    do {
        path = QDir(folder).filePath(backupName(desk, at));
        at = at.plusMs(1000);
    } while (QFileInfo::exists(path)); // two in one second
    return path;
}

std::vector<BackupEntry> backupsIn(const QString &folder)
{
    std::vector<BackupEntry> found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("hubdesk-*.hubback")}, QDir::Files)) {
        if (auto entry = backupFrom(dir.filePath(name)))
            found.push_back(std::move(*entry));
    }
    std::sort(found.begin(), found.end(), [](const BackupEntry &a, const BackupEntry &b) { return a.made > b.made; });
    return found;
}

int thinOut(const QString &folder, DeskId desk, Instant now, const CivilTime &time)
{
    std::vector<BackupEntry> ours = backupsIn(folder);
    std::erase_if(ours, [&](const BackupEntry &entry) { return entry.desk != markOf(desk); });
    std::vector<Instant> made;
    for (const BackupEntry &entry : ours)
        made.push_back(entry.made);
    const std::vector<Instant> kept = backupsToKeep(made, now, time);
    int gone = 0;
    for (const BackupEntry &entry : ours) {
        if (!std::binary_search(kept.begin(), kept.end(), entry.made))
            gone += QFile::remove(entry.path) ? 1 : 0;
    }
    const QString cutOff = PartFile::partName(QStringLiteral("hubdesk-%1-*.hubback").arg(markOf(desk)));
    for (const QString &name : QDir(folder).entryList({cutOff}, QDir::Files))
        QFile::remove(QDir(folder).filePath(name));
    return gone;
}

int removeMadeBefore(const QString &folder, const std::vector<DeskId> &desks, Instant moment)
{
    // Names tell whole seconds, and two of one second are told as the next.
    constexpr int second = 1000;
    int gone = 0;
    for (const BackupEntry &entry : backupsIn(folder)) {
        const bool isOurs = std::any_of(desks.begin(), desks.end(), [&](DeskId desk) { return markOf(desk) == entry.desk; });
        if (isOurs && entry.made < moment.plusMs(second))
            gone += QFile::remove(entry.path) ? 1 : 0;
    }
    return gone;
}

} // namespace hub
