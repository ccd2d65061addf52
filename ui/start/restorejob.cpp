// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/restorejob.h"

namespace hub {

RestoreJob::RestoreJob(const Surroundings &around, QObject *parent)
    : LongJob(parent)
    , m_around(around)
{
}

void RestoreJob::begin(const RestoreRequest &request)
{
    run([this, request, around = m_around]() -> Ending {
        const auto store = restoreBackup(request, around, reporter());
        if (!store)
            return failure(store.error());
        return [this, folder = request.folder, store = *store] { Q_EMIT restored(folder, store); };
    });
}

} // namespace hub
