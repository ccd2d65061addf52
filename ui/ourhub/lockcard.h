// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace hub {

class CodeChoice;
class StatusLine;

/// When the hub's desks lock by themselves, and what their locked screen shows.
class LockCard final : public Card
{
    Q_OBJECT
public:
    explicit LockCard(Hub &hub);

    void refresh();

Q_SIGNALS:
    void done(const QString &what);

private:
    void keep();

    Hub &m_hub;
    CodeChoice *m_minutes;
    QCheckBox *m_initials;
    StatusLine *m_status;
};

} // namespace hub
