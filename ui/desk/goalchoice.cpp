// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/goalchoice.h"

#include "ui/models/personwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hub {

GoalChoice::GoalChoice(Hub &hub, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    hide();
}

void GoalChoice::offer(const std::vector<ContactDraft::Visitor> &visitors, bool goalSupport)
{
    const auto person = visitors.size() == 1 && goalSupport ? visitors.front().known : std::nullopt;
    if (person == m_person)
        return;
    m_person = person;
    m_chosen.clear();
    rebuild();
}

void GoalChoice::setChosen(const std::vector<GoalId> &goals)
{
    m_chosen = goals;
    rebuild();
}

void GoalChoice::rebuild()
{
    delete m_group;
    m_group = nullptr;
    hide();
    if (!m_person)
        return;
    const auto goals = m_hub.goals.of(*m_person);
    if (!goals)
        return; // whoever may not read them is offered none
    m_group = new ChoiceGroup(tr("Which of their goals? (may be left out)"));
    m_group->setObjectName(QStringLiteral("goalChoice"));
    bool any = false;
    for (const Goal &goal : goals->goals) {
        const bool chosen = std::find(m_chosen.begin(), m_chosen.end(), goal.id) != m_chosen.end();
        if (isOver(goal.status) && !chosen)
            continue;
        addChip(m_group, goal);
        any = true;
    }
    layout()->addWidget(m_group);
    setVisible(any);
    // Their words stand on the screen now: that is a look at their record.
    if (any)
        (void)m_hub.people.look(*m_person);
}

void GoalChoice::addChip(ChoiceGroup *group, const Goal &goal)
{
    constexpr int longest = 48;
    auto *const chip = new SupportToggle(onButton(oneLine(goal.text(), longest)), {});
    chip->setObjectName(QStringLiteral("goal-") + goal.id.toHex());
    chip->setChecked(std::find(m_chosen.begin(), m_chosen.end(), goal.id) != m_chosen.end());
    connect(chip, &QCheckBox::toggled, this, [this, id = goal.id](bool on) {
        std::erase(m_chosen, id);
        if (on)
            m_chosen.push_back(id);
        Q_EMIT edited();
    });
    group->add(chip);
}

} // namespace hub
