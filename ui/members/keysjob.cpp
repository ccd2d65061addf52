// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/keysjob.h"

#include "core/base/wipestack.h"

#include <utility>

namespace hub {

KeysJob::~KeysJob()
{
    if (m_thread.joinable())
        m_thread.join();
}

void KeysJob::begin(Work work)
{
    if (isBusy())
        return;
    m_thread = std::thread([this, make = std::move(work)] {
        m_keys.emplace(make());
        wipeStack();
        QMetaObject::invokeMethod(this, &KeysJob::finish, Qt::QueuedConnection);
    });
}

void KeysJob::finish()
{
    m_thread.join();
    const Result<NewKeys> keys = *std::exchange(m_keys, std::nullopt);
    if (keys)
        Q_EMIT ready(*keys);
    else
        Q_EMIT failed(keys.error());
}

} // namespace hub
