// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

namespace hub {

/// What the cards of the sharing page have in common: one person, and a line that says what became of it.
class SharingCard : public Card
{
    Q_OBJECT
public:
    SharingCard(Hub &hub, const QString &heading)
        : Card(heading)
        , m_hub(hub)
    {
    }

    virtual void show(PersonId person, const SharingView &view, const Plan &plan) = 0;
    virtual void forget() = 0;

Q_SIGNALS:
    /// Something was written: read again, and say this.
    void changed(const QString &said);
    void trouble(const hub::Error &error);

protected:
    Hub &m_hub;
};

} // namespace hub
