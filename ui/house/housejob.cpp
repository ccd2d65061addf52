// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/housejob.h"

namespace hub {

void HouseJob::write(const QString &path, const ConsentGate::HouseRequest &request, const QStringList &title)
{
    begin([this, path, request, title](Hub &other) -> Ending {
        const auto rows = other.exports.writeForTheHouse(path, request, title, reporter());
        if (!rows)
            return failure(rows.error());
        return [this, count = int(*rows)] { Q_EMIT written(count); };
    });
}

} // namespace hub
