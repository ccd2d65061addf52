// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

class QElapsedTimer;

namespace hub {

/// Long work on a thread of its own, so that the window goes on. One thing at a time.
class LongJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Stops what is going on, which then leaves nothing, and waits for it.
    ~LongJob() override;

    bool isBusy() const { return m_thread.joinable(); }
    /// What is going on then ends with Cancelled, unless it is done already.
    void stop() { m_stop = true; }

Q_SIGNALS:
    void progressed(int done, int all);
    void failed(const hub::Error &error);

protected:
    /// What the window hears when it is over; runs on its thread.
    using Ending = std::function<void()>;
    /// Runs on the other thread, and so must not touch what a derived class keeps.
    using Work = std::function<Ending()>;

    /// Fits every action that tells how far it is: says so ten times a second at most, and asks whether to go on.
    class Reporter
    {
    public:
        explicit Reporter(LongJob &job);
        template <typename Count>
        bool operator()(Count done, Count all) const
        {
            return report(double(done), double(all));
        }

    private:
        bool report(double done, double all) const;

        LongJob &m_job;
        std::shared_ptr<QElapsedTimer> m_since;
    };

    /// `after`: runs on the window's thread when the work is over, before its ending.
    void run(Work work, std::function<void()> after = {});
    Reporter reporter() { return Reporter(*this); }
    Ending failure(const Error &error);

private:
    void finish();

    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    Ending m_ending; // written by the thread before it ends
    std::function<void()> m_after;
};

} // namespace hub
