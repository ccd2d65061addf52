// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

#include <vector>

namespace hub {

class ChoiceGroup;

/// Which of somebody's goals a visit was about: offered where one visitor is known and the support is goals. Those in front
/// come first; what has its end is not offered. None has to be chosen.
class GoalChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit GoalChoice(Hub &hub, QWidget *parent = nullptr);

    /// Shows the choice if it is one; what was chosen for somebody else is forgotten.
    void offer(const std::vector<ContactDraft::Visitor> &visitors, bool goalSupport);
    const std::vector<GoalId> &chosen() const { return m_chosen; }
    void setChosen(const std::vector<GoalId> &goals);

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    void addChip(ChoiceGroup *group, const Goal &goal);

    Hub &m_hub;
    ChoiceGroup *m_group = nullptr;
    std::optional<PersonId> m_person;
    std::vector<GoalId> m_chosen;
};

} // namespace hub
