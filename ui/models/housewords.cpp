// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/housewords.h"

#include <QCoreApplication>

namespace hub {

struct HouseWords {
    Q_DECLARE_TR_FUNCTIONS(hub::HouseWords)
};

QStringList houseTitle(const QString &hubName, const QString &reason, const QString &worker, QDate day, const Say &say)
{
    //: First line of a spreadsheet. %1 is a hub's name
    return {HouseWords::tr("For %1 only: this is about people").arg(hubName),
        //: First line of a spreadsheet. %1 is why it was written
        HouseWords::tr("Why: %1").arg(reason),
        //: First line of a spreadsheet. %1 is a worker's name, %2 a day
        HouseWords::tr("Written by %1, %2").arg(worker, say.day(day))};
}

} // namespace hub
