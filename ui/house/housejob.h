// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hubjob.h"

namespace hub {

/// Writes a list for the house behind the window.
class HouseJob final : public HubJob
{
    Q_OBJECT
public:
    using HubJob::HubJob;

    void write(const QString &path, const ConsentGate::HouseRequest &request, const QStringList &title);

Q_SIGNALS:
    void written(int rows);
};

} // namespace hub
