// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personplaces.h"

#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"

namespace hub {

PersonPlaces::PersonPlaces()
{
    using looks::focusRoom;
    auto *const line = new FlowLayout(10, 6);
    line->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    const auto add = [&](const QString &text, const char *name, const QString &key, PersonPlace place) {
        auto *const button = new Button(text);
        button->setObjectName(QLatin1String(name));
        button->setKeyHint(key);
        connect(button, &Button::clicked, this, [this, place] { Q_EMIT wanted(place); });
        line->addWidget(button);
        return button;
    };
    m_plan = add(tr("Plan"), "goPlan", Actions::keyHint(ActionId::PlanTogether), PersonPlace::Plan);
    m_goals = add(tr("Goals"), "goGoals", {}, PersonPlace::Goals);
    m_safety = add(tr("Safety plan"), "goSafety", Actions::keyHint(ActionId::SafetyPlan), PersonPlace::Safety);
    m_letter = add(tr("Letter"), "goLetter", {}, PersonPlace::Letter);
    m_sharing = add(tr("Who may know"), "goSharing", {}, PersonPlace::Sharing);
    auto *const looked = new LinkButton(tr("Who has looked"));
    looked->setObjectName(QStringLiteral("whoHasLooked"));
    connect(looked, &Button::clicked, this, &PersonPlaces::registerWanted);
    line->addWidget(looked);
    m_register = looked;
    setLayout(line);
}

void PersonPlaces::refresh(Hub &hub, const PersonDetail &detail)
{
    const bool together = hub.may(Op::EditPlan) && !detail.removed;
    const bool plan = together && hub.plans.of(detail.id).has_value();
    m_plan->setVisible(plan);
    m_safety->setVisible(plan);
    m_goals->setVisible(together && hub.goals.of(detail.id).has_value());
    m_letter->setVisible(together && hub.may(Op::WriteLetter) && hub.letters.of(detail.id).has_value());
    m_sharing->setVisible(together);
    m_register->setVisible(detail.mayReadRegister);
    setVisible(together || detail.mayReadRegister);
}

} // namespace hub
