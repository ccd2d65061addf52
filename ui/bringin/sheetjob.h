// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hubjob.h"

namespace hub {

/// Reads a spreadsheet, brings it in and takes it back while the window goes on.
class SheetJob final : public HubJob
{
    Q_OBJECT
public:
    using HubJob::HubJob;

    void read(const QString &path, const SheetChoices &choices);
    void bringIn(std::shared_ptr<const SheetPlan> plan);
    void undo();

Q_SIGNALS:
    void understood(std::shared_ptr<const hub::SheetPlan> plan);
    void broughtIn(const hub::SheetResult &result);
    void undone(hub::Op op);
};

} // namespace hub
