// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/newgoalcard.h"

#include "ui/models/personwords.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/formparts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

NewGoalCard::NewGoalCard(Hub &hub)
    : Card(tr("A new goal"))
    , m_hub(hub)
    , m_text(new QLineEdit)
    , m_helper(new QLineEdit)
    , m_reasons(new QVBoxLayout)
    , m_everyday(new SupportToggle(tr("Something for every day"), {}))
    , m_answer(new AnswerLine)
{
    setObjectName(QStringLiteral("newGoalCard"));
    auto *const set = new PrimaryButton(tr("Set it"));
    m_text->setObjectName(QStringLiteral("newGoal"));
    m_helper->setObjectName(QStringLiteral("newHelper"));
    set->setObjectName(QStringLiteral("setGoal"));
    m_everyday->setObjectName(QStringLiteral("everyday"));
    connect(set, &Button::clicked, this, &NewGoalCard::add);
    for (QLineEdit *const field : {m_text, m_helper})
        connect(field, &QLineEdit::returnPressed, this, &NewGoalCard::add);
    connect(m_answer, &AnswerLine::undoWanted, this, &NewGoalCard::undoWanted);
    body()->addWidget(fieldWithButton(tr("In my words"), m_text, set));
    body()->addWidget(m_answer);
    body()->addLayout(m_reasons);
    body()->addWidget(labelled(tr("Who helps (may be left out)"), m_helper));
    body()->addWidget(m_everyday, 0, Qt::AlignLeading);
}

void NewGoalCard::show(PersonId person, const std::vector<Reason> &reasons)
{
    m_person = person;
    offerReasons(reasons);
}

void NewGoalCard::offerReasons(const std::vector<Reason> &reasons)
{
    clear(m_reasons);
    if (reasons.empty())
        return;
    constexpr int longest = 48;
    auto *const group = new ChoiceGroup(tr("Which of these does it belong to? (may be left out)"));
    const auto offer = [&](const QString &text, const QString &name, std::optional<ReasonId> reason) {
        auto *const chip = new ChoiceButton(text);
        chip->setObjectName(QStringLiteral("reason-") + name);
        chip->setAside(!reason);
        chip->setChecked(reason == m_reason);
        connect(chip, &ChoiceButton::toggled, this, [this, reason](bool on) {
            if (on)
                m_reason = reason;
        });
        group->add(chip);
    };
    for (const Reason &reason : reasons)
        offer(oneLine(reason.text, longest), reason.id.toHex(), reason.id);
    offer(tr("Not said"), QStringLiteral("none"), std::nullopt);
    m_reasons->addWidget(group);
}

void NewGoalCard::forget()
{
    m_person.reset();
    m_reason.reset();
    m_text->clear();
    m_helper->clear();
    m_everyday->setChecked(false);
    clear(m_reasons);
    m_answer->say({});
}

void NewGoalCard::add()
{
    if (!m_person)
        return;
    const auto added
        = m_hub.goals.add(*m_person, {m_text->text(), Whose::Person, m_reason, m_helper->text(), m_everyday->isChecked()});
    m_text->setFocus(Qt::OtherFocusReason);
    if (!added)
        return answer(AnswerLine::why(added.error()));
    m_text->clear();
    m_helper->clear();
    m_everyday->setChecked(false);
    m_reason.reset();
    Q_EMIT kept(tr("The goal is set."));
}

void NewGoalCard::answer(const QString &text, AnswerLine::WayBack back)
{
    m_answer->say(text, back);
}

void NewGoalCard::focusField()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace hub
