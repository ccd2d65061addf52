// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalcard.h"

#include "ui/models/personwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

void GoalCard::addSteps()
{
    auto *const lines = section(GoalAct::Steps);
    for (const GoalStep &step : m_goal.steps)
        addStep(step, *lines);
    if (!isOver(m_goal.status))
        addStepField(*lines);
}

void GoalCard::addStep(const GoalStep &step, QVBoxLayout &lines)
{
    const QString text = oneLine(step.text);
    auto *const done = new SupportToggle(passage(step.text), {});
    done->setObjectName(QStringLiteral("step-") + step.id.toHex());
    done->setChecked(step.doneOn.has_value());
    connect(done, &SupportToggle::clicked, this, [this, step](bool on) {
        GoalStep after = step;
        after.doneOn = on ? std::optional(m_hub.civilTime().dayOf(m_hub.now())) : std::nullopt;
        say(GoalAct::Steps, m_hub.goals.editStep(m_person, m_goal.id, after), on ? tr("A step is done.") : tr("Not done yet."));
    });
    auto *const mark = new SupportToggle(tr("It meant a lot"), {});
    mark->setObjectName(QStringLiteral("mark-") + step.id.toHex());
    //: What a screen reader says. %1 is a step towards a goal
    mark->setAccessibleName(tr("It meant a lot: %1").arg(text));
    mark->setChecked(step.significant);
    connect(mark, &SupportToggle::clicked, this, [this, step](bool on) {
        GoalStep after = step;
        after.significant = on;
        say(GoalAct::Steps, m_hub.goals.editStep(m_person, m_goal.id, after),
            on ? tr("Marked as a step that meant a lot.") : tr("The mark is gone."));
    });
    auto *const out = new LinkButton(tr("Take out"));
    out->setObjectName(QStringLiteral("takeOutStep-") + step.id.toHex());
    //: What a screen reader says. %1 is a step towards a goal
    out->setAccessibleName(tr("Take out: %1").arg(text));
    connect(out, &Button::clicked, this,
        [this, id = step.id] { say(GoalAct::Steps, m_hub.goals.removeStep(m_person, id), tr("The step is taken out.")); });
    auto *const line = new FlowLayout(10, 4);
    for (QWidget *const one : std::initializer_list<QWidget *>{done, mark, out})
        line->addWidget(one);
    lines.addLayout(line);
    QStringList more;
    for (const QString &part : {step.who, step.byWhen, step.inTheWay}) {
        if (!part.isEmpty())
            more << named(oneLine(part));
    }
    if (step.doneOn)
        //: Of a step towards a goal. %1 is a day
        more << tr("done on %1").arg(Say(m_hub.civilTime()).day(*step.doneOn));
    if (!more.isEmpty())
        lines.addWidget(new PlainLabel(breakable(more.join(QStringLiteral(" · "))), PlainLabel::Look::Quiet));
}

void GoalCard::addStepField(QVBoxLayout &lines)
{
    m_newStep = new QLineEdit;
    auto *const add = new Button(tr("Add a step"));
    m_newStep->setObjectName(QStringLiteral("newStep"));
    add->setObjectName(QStringLiteral("addStep"));
    const auto keep = [this] {
        GoalStep step;
        step.text = m_newStep->text();
        const auto added = m_hub.goals.addStep(m_person, m_goal.id, step);
        if (added)
            m_newStep->clear();
        say(GoalAct::Steps, added ? Result<void>() : Result<void>(added.error()), tr("A step is added."));
    };
    connect(m_newStep, &QLineEdit::returnPressed, this, keep);
    connect(add, &Button::clicked, this, keep);
    lines.addWidget(fieldWithButton(tr("A step: what, who, when, what might get in the way"), m_newStep, add));
}

} // namespace hub
