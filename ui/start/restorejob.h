// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restoring.h"
#include "ui/shell/longjob.h"

namespace hub {

/// Brings a hub back from a backup while the window goes on.
class RestoreJob final : public LongJob
{
    Q_OBJECT
public:
    explicit RestoreJob(const Surroundings &around, QObject *parent = nullptr);

    void begin(const RestoreRequest &request);

Q_SIGNALS:
    void restored(const QString &folder, const hub::RestoredStore &store);

private:
    Surroundings m_around;
};

} // namespace hub
