// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/shell/longjob.h"

namespace hub {

/// Long work in an open hub, over a connection of its own. What it saves is told to the hub when it is over.
class HubJob : public LongJob
{
    Q_OBJECT
public:
    explicit HubJob(Hub &hub, QObject *parent = nullptr)
        : LongJob(parent)
        , m_hub(hub)
    {
    }

protected:
    /// Runs on the other thread, and so must not touch what a derived class keeps.
    using HubWork = std::function<Ending(Hub &other)>;
    void begin(HubWork work);

private:
    Hub &m_hub;
};

} // namespace hub
