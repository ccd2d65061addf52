// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/backuplines.h"

#include <QCoreApplication>

namespace hub {

namespace {

    struct BackupWords {
        Q_DECLARE_TR_FUNCTIONS(hub::BackupWords)
    };

    int percent(qint64 done, qint64 all)
    {
        return all > 0 ? int(100.0 * double(done) / double(all)) : 0;
    }

} // namespace

QString backupMadeLine(const QString &file)
{
    //: Command line. %1 is the name of a file
    return BackupWords::tr("The backup is written, read back and whole; a lead's words or a recovery sheet open it: %1").arg(file);
}

QStringList restoredLines(const RestoredStore &restored, const QString &folder, const Say &say, Instant now)
{
    const QDateTime made = say.zone().local(restored.made);
    const QString when = say.shortDay(made.date(), say.zone().dayOf(now)) + u' ' + say.time(made.time());
    //: Command line. %1 is a day and time, %2 a folder
    QStringList lines{BackupWords::tr("The hub is back as it was %1; sign in with the words you had then: %2").arg(when, folder)};
    if (restored.bySheet)
        lines << BackupWords::tr("A recovery sheet opened it. That sheet has been used now: make new ones.");
    return lines;
}

QString backupProgressLine(qint64 done, qint64 all)
{
    return BackupWords::tr("Writing the backup and reading it back: %1 %").arg(percent(done, all));
}

QString restoreProgressLine(qint64 done, qint64 all)
{
    return BackupWords::tr("Bringing back the hub: %1 %").arg(percent(done, all));
}

} // namespace hub
