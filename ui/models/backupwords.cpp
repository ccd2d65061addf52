// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backupwords.h"

namespace hub {

namespace {

    struct BackupText {
        Q_DECLARE_TR_FUNCTIONS(hub::BackupText)
    };

} // namespace

QString momentInWords(Instant at, const Say &say, Instant now)
{
    const QDate day = say.zone().workingDayOf(at);
    const QDate today = say.zone().workingDayOf(now);
    const QString time = say.time(at);
    if (day == today)
        //: %1 is a time
        return BackupText::tr("today, %1").arg(time);
    if (day.addDays(1) == today)
        //: %1 is a time
        return BackupText::tr("yesterday, %1").arg(time);
    //: %1 is a day with its weekday, %2 a time
    return BackupText::tr("%1, %2").arg(say.day(say.zone().dayOf(at)), time);
}

QString backupFact(std::optional<Instant> newest, bool isTrouble, const Say &say, Instant now)
{
    if (isTrouble && !newest)
        return BackupText::tr("No backup yet: look at Backups");
    if (!newest)
        return BackupText::tr("No backup yet");
    const QString moment = momentInWords(*newest, say, now);
    if (isTrouble)
        //: %1 is "yesterday, 9pm". The next one could not be written
        return BackupText::tr("Backed up %1: look at Backups").arg(moment);
    //: %1 is "today, 10:32am"
    return BackupText::tr("Backed up %1").arg(moment);
}

QString sizeInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace hub
