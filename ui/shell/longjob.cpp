// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/longjob.h"

#include "core/base/wipestack.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace hub {

LongJob::~LongJob()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

LongJob::Reporter::Reporter(LongJob &job)
    : m_job(job)
    , m_since(std::make_shared<QElapsedTimer>())
{
    m_since->start();
}

bool LongJob::Reporter::report(double done, double all) const
{
    constexpr qint64 betweenMs = 100;
    if (m_since->elapsed() >= betweenMs) {
        m_since->restart();
        // Bytes of a large store are more than a progress bar counts.
        const double most = std::numeric_limits<int>::max();
        const double scale = std::max(1.0, all / most);
        QMetaObject::invokeMethod(
            &m_job, [&job = m_job, done, all, scale] { Q_EMIT job.progressed(int(done / scale), int(all / scale)); },
            Qt::QueuedConnection);
    }
    return !m_job.m_stop;
}

LongJob::Ending LongJob::failure(const Error &error)
{
    return [this, error] { Q_EMIT failed(error); };
}

void LongJob::run(Work work, std::function<void()> after)
{
    if (isBusy())
        return;
    m_stop = false;
    m_after = std::move(after);
    m_thread = std::thread([this, work = std::move(work)] {
        m_ending = work();
        // The words that opened something may have passed by here, and the system keeps the stacks of threads.
        wipeStack();
        QMetaObject::invokeMethod(this, &LongJob::finish, Qt::QueuedConnection);
    });
}

void LongJob::finish()
{
    m_thread.join();
    // Whoever hears of it may begin something new here.
    const Ending ending = std::exchange(m_ending, {});
    if (const auto after = std::exchange(m_after, {}))
        after();
    ending();
}

} // namespace hub
