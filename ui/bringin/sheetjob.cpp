// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/sheetjob.h"

#include <QElapsedTimer>

namespace hub {

SheetJob::SheetJob(Hub &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
{
}

SheetJob::~SheetJob()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

SheetJob::Ending SheetJob::failure(const Error &error)
{
    return [this, error] { Q_EMIT failed(error); };
}

// Called on the thread; says how far it is ten times a second at most.
SheetProgress SheetJob::progress()
{
    constexpr qint64 betweenMs = 100;
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [this, since](size_t done, size_t all) {
        if (since->elapsed() >= betweenMs) {
            since->restart();
            QMetaObject::invokeMethod(
                this, [this, done, all] { Q_EMIT progressed(int(done), int(all)); }, Qt::QueuedConnection);
        }
        return !m_stop;
    };
}

void SheetJob::read(const QString &path, const SheetChoices &choices)
{
    begin([this, path, choices](Hub &other) -> Ending {
        const auto bytes = other.sheets.fileAt(path);
        if (!bytes)
            return failure(bytes.error());
        auto plan = other.sheets.read(*bytes, choices, progress());
        if (!plan)
            return failure(plan.error());
        auto shared = std::make_shared<const SheetPlan>(std::move(*plan));
        return [this, shared] { Q_EMIT understood(shared); };
    });
}

void SheetJob::bringIn(std::shared_ptr<const SheetPlan> plan)
{
    begin([this, plan](Hub &other) -> Ending {
        const auto result = other.sheets.bringIn(*plan, progress());
        if (!result)
            return failure(result.error());
        return [this, done = *result] { Q_EMIT broughtIn(done); };
    });
}

void SheetJob::undo()
{
    begin([this](Hub &other) -> Ending {
        const auto taken = other.undoing.undoLast();
        if (!taken)
            return failure(taken.error());
        return [this, op = taken->op] { Q_EMIT undone(op); };
    });
}

void SheetJob::begin(Work work)
{
    if (isBusy())
        return;
    m_stop = false;
    m_changes = {};
    m_thread = std::thread([this, work = std::move(work)] {
        auto other = m_hub.another();
        if (!other) {
            m_ending = failure(other.error());
        } else {
            (*other)->listen([this](const Changes &changes) { m_changes.add(changes); });
            m_ending = work(**other);
        }
        QMetaObject::invokeMethod(this, &SheetJob::finish, Qt::QueuedConnection);
    });
}

void SheetJob::finish()
{
    m_thread.join();
    const Ending ending = std::exchange(m_ending, {});
    // Whoever hears of the changes may begin something new here.
    const Changes changes = std::exchange(m_changes, {});
    if (!changes.entities.isEmpty())
        m_hub.follow(changes);
    ending();
}

} // namespace hub
