// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace hub {

/// Reads a spreadsheet, brings it in and takes it back on a thread of its own with a connection of its own, so that the
/// window goes on. One thing at a time.
class SheetJob final : public QObject
{
    Q_OBJECT
public:
    explicit SheetJob(Hub &hub, QObject *parent = nullptr);
    /// Stops what is going on, which then leaves nothing, and waits for it.
    ~SheetJob() override;

    bool isBusy() const { return m_thread.joinable(); }

    void read(const QString &path, const SheetChoices &choices);
    void bringIn(std::shared_ptr<const SheetPlan> plan);
    void undo();
    /// What is going on then ends with Cancelled, unless it is done already.
    void stop() { m_stop = true; }

Q_SIGNALS:
    void progressed(int done, int all);
    void understood(std::shared_ptr<const hub::SheetPlan> plan);
    void broughtIn(const hub::SheetResult &result);
    void undone(hub::Op op);
    void failed(const hub::Error &error);

private:
    /// What the window hears when it is over.
    using Ending = std::function<void()>;
    using Work = std::function<Ending(Hub &other)>;

    void begin(Work work);
    void finish();
    SheetProgress progress();
    Ending failure(const Error &error);

    Hub &m_hub;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    Ending m_ending;   // written by the thread before it ends
    Changes m_changes; // likewise
};

} // namespace hub
