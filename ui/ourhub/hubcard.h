// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace hub {

class Echo;

/// What the hub is called, when it is open, and in which time zone its days and hours are.
class HubCard final : public Card
{
    Q_OBJECT
public:
    explicit HubCard(Hub &hub);

    void refresh();

Q_SIGNALS:
    void done(const QString &what);

private:
    void echoZone();
    void keep();

    Hub &m_hub;
    QLineEdit *m_name;
    QLineEdit *m_hours;
    QLineEdit *m_zone;
    Echo *m_zoneEcho;
};

} // namespace hub
