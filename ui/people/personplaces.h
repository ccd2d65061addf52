// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

namespace hub {

/// Where one goes from a person's card, to work on something with them.
enum class PersonPlace { Plan, Versions, Safety, Goals, Letter, Sharing };

/// The row of these on the card, and of who has looked at it.
class PersonPlaces final : public QWidget
{
    Q_OBJECT
public:
    PersonPlaces();

    /// What the member may not read is not offered.
    void refresh(Hub &hub, const PersonDetail &detail);

Q_SIGNALS:
    void wanted(hub::PersonPlace place);
    /// Who has looked at the record.
    void registerWanted();

private:
    QWidget *m_plan;
    QWidget *m_goals;
    QWidget *m_safety;
    QWidget *m_letter;
    QWidget *m_sharing;
    QWidget *m_register;
};

} // namespace hub
