// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/opener.h"

#include "core/examplehub.h"

#include <QFileInfo>

namespace hub {

Opener::Opener(const Surroundings &around, QObject *parent)
    : LongJob(parent)
    , m_around(around)
{
}

void Opener::open(const QString &folder, const Credentials &credentials)
{
    begin([around = m_around, folder, credentials] { return unlockStore(folder, credentials, around); });
}

void Opener::makeHub(const QString &folder, const NewHub &hub)
{
    begin([around = m_around, folder, hub] { return prepareHub(folder, hub, around); });
}

void Opener::openExample(const QString &folder)
{
    begin([around = m_around, folder]() -> Result<UnlockedStorePtr> {
        if (!QFileInfo::exists(folder)) {
            if (const auto made = makeExample(folder, around); !made)
                return made.error();
        }
        return unlockStore(folder, {}, around);
    });
}

void Opener::signIn(const QString &folder, const Credentials &credentials, Hub &hub)
{
    if (isBusy())
        return;
    m_hub = &hub;
    open(folder, credentials);
}

void Opener::abandon()
{
    m_abandoned = isBusy();
    m_hub = nullptr;
}

void Opener::begin(SlowHalf slowHalf)
{
    run([this, slow = std::move(slowHalf)]() -> Ending {
        // What is handed on can be copied, as endings are, and is taken once.
        const auto unlocked = std::make_shared<Result<UnlockedStorePtr>>(slow());
        return [this, unlocked] { finish(std::move(*unlocked)); };
    });
}

void Opener::finish(Result<UnlockedStorePtr> unlocked)
{
    if (std::exchange(m_abandoned, false))
        return;
    Hub *const hub = std::exchange(m_hub, nullptr);
    if (!unlocked) {
        Q_EMIT failed(unlocked.error());
        return;
    }
    if (hub) {
        const auto done = signInAlso(*hub, std::move(*unlocked));
        if (done)
            Q_EMIT signedIn();
        else
            Q_EMIT failed(done.error());
        return;
    }
    auto store = openStore(std::move(*unlocked), m_around);
    if (!store) {
        Q_EMIT failed(store.error());
        return;
    }
    m_opened = std::move(*store);
    Q_EMIT opened();
}

std::optional<OpenedHub> Opener::take()
{
    std::optional<OpenedHub> taken = std::move(m_opened);
    m_opened.reset();
    return taken;
}

} // namespace hub
