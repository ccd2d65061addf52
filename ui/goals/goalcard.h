// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

#include <functional>

namespace hub {

/// One goal: what it says, where it stands, how close it feels, and its steps. What is pressed is kept at once.
class GoalCard final : public Card
{
    Q_OBJECT
public:
    using Keep = std::function<void(const Result<void> &, const QString &said)>;

    GoalCard(Hub &hub, PersonId person, const Goal &goal, Keep keep);

private:
    void addFacts();
    void addStatus();
    void addClose();
    void addSteps();
    void addActs();

    Hub &m_hub;
    PersonId m_person;
    Goal m_goal;
    Keep m_keep;
};

} // namespace hub
