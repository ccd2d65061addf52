// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/members.h"

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

namespace hub {

/// Makes keys under somebody's words on a thread of its own, a second or two, so that the window goes on.
class KeysJob final : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<NewKeys>()>;

    using QObject::QObject;
    /// Waits for the keys.
    ~KeysJob() override;

    bool isBusy() const { return m_thread.joinable(); }
    void begin(Work work);

Q_SIGNALS:
    void ready(const hub::NewKeys &keys);
    void failed(const hub::Error &error);

private:
    void finish();

    std::thread m_thread;
    std::optional<Result<NewKeys>> m_keys; ///< written by the thread before it ends
};

} // namespace hub
