// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QObject>

namespace hub {

/// Tells pages and models what a save or a fetched file touched. One for each open hub; it may go before the hub does.
class Notifier final : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(Hub &hub, QObject *parent = nullptr);

Q_SIGNALS:
    /// After the save is in the store; what listens may read at once.
    void changed(const hub::Changes &changes);
};

} // namespace hub
