// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupwatch.h"

#include "ui/models/backupwords.h"

#include <chrono>

namespace hub {

BackupWatch::BackupWatch(Hub &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_job(hub)
{
    using namespace std::chrono_literals;
    // Whoever has just come in is busy; a stick that is put in later is found by the next look.
    constexpr auto afterOpening = 30s;
    static constexpr auto between = 10min;
    m_next.setInterval(afterOpening);
    connect(&m_next, &QTimer::timeout, this, [this] {
        m_next.setInterval(between);
        look();
        Q_EMIT changed(); // the age grows
    });
    connect(&m_job, &BackupJob::made, this, [this] {
        m_trouble.reset();
        Q_EMIT changed();
    });
    connect(&m_job, &BackupJob::failed, this, [this](const Error &error) {
        if (error.kind != Error::Kind::Cancelled)
            m_trouble = error;
        Q_EMIT changed();
    });
    m_next.start();
}

QString BackupWatch::fact() const
{
    if (m_hub.session().example)
        return {};
    const auto newest = m_hub.backups.newest();
    return backupFact(newest ? *newest : std::nullopt, m_trouble.has_value(), Say(m_hub.civilTime()), m_hub.now());
}

void BackupWatch::look()
{
    const auto due = m_hub.backups.dueDaily();
    if (due && *due)
        makeNow();
}

void BackupWatch::makeNow()
{
    m_job.makeDaily();
    Q_EMIT changed();
}

} // namespace hub
