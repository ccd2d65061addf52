// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalcard.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

static Result<void> nothingBut(bool ok, const Error &error)
{
    return ok ? Result<void>() : Result<void>(error);
}

template <typename T>
static Result<void> plain(const Result<T> &result)
{
    return nothingBut(result.has_value(), result ? Error() : result.error());
}

GoalCard::GoalCard(Hub &hub, PersonId person, const Goal &goal, Keep keep)
    : Card(passage(goal.text()))
    , m_hub(hub)
    , m_person(person)
    , m_goal(goal)
    , m_keep(std::move(keep))
{
    setObjectName(QStringLiteral("goal-") + goal.id.toHex());
    addFacts();
    addStatus();
    if (goal.everyday)
        addActs();
    else
        addClose();
    addSteps();
}

void GoalCard::addFacts()
{
    const Say say(m_hub.civilTime());
    QStringList facts{tr("Set on %1").arg(say.day(m_hub.civilTime().dayOf(m_goal.setAt))), whoseWords(m_goal.whose)};
    if (!m_goal.helper.isEmpty())
        //: Of a goal. %1 is who helps with it
        facts << tr("with help from %1").arg(named(oneLine(m_goal.helper)));
    if (m_goal.everyday)
        //: Of an everyday goal. %n: on how many days it was done
        facts << tr("done on %n day(s)", nullptr, int(m_goal.tally.size()));
    if (m_goal.follows)
        facts << tr("it grew from another goal");
    body()->addWidget(new PlainLabel(facts.join(QStringLiteral(" · ")), PlainLabel::Look::Quiet));
}

void GoalCard::addStatus()
{
    auto *const group = new ChoiceGroup(tr("Where does it stand?"));
    for (const GoalStatus status : {GoalStatus::Set, GoalStatus::Working, GoalStatus::Met, GoalStatus::PartlyMet, GoalStatus::LetGo}) {
        auto *const chip = new ChoiceButton(statusWords(status));
        chip->setObjectName(QStringLiteral("status-") + toCode(status));
        chip->setChecked(m_goal.status == status);
        connect(chip, &ChoiceButton::toggled, this, [this, status](bool on) {
            if (on)
                m_keep(m_hub.goals.setStatus(m_person, m_goal.id, status), tr("Kept."));
        });
        group->add(chip);
    }
    body()->addWidget(group);
}

void GoalCard::addClose()
{
    const int now = m_goal.ratings.empty() ? -1 : m_goal.ratings.back().close;
    auto *const group = new ChoiceGroup(tr("How close am I? 0 is not at all, 10 is there. Any time, or never."));
    for (int close = 0; close <= closest; ++close) {
        auto *const chip = new ChoiceButton(QLocale().toString(close));
        chip->setObjectName(QStringLiteral("close-%1").arg(close));
        chip->setChecked(close == now);
        connect(chip, &ChoiceButton::clicked, this,
            [this, close] { m_keep(plain(m_hub.goals.rate(m_person, m_goal.id, close)), tr("Kept.")); });
        group->add(chip);
    }
    body()->addWidget(group);
    QStringList before;
    const Say say(m_hub.civilTime());
    const QDate today = m_hub.civilTime().dayOf(m_hub.now());
    for (const GoalRating &rating : m_goal.ratings)
        //: How close somebody felt to a goal. %1 is a day, %2 a number from 0 to 10
        before << tr("%1: %2").arg(say.shortDay(m_hub.civilTime().dayOf(rating.at), today)).arg(rating.close);
    if (!before.isEmpty())
        body()->addWidget(new PlainLabel(before.join(QStringLiteral(" · ")), PlainLabel::Look::Quiet));
    addActs();
}

void GoalCard::addSteps()
{
    for (const GoalStep &step : m_goal.steps) {
        auto *const done = new SupportToggle(onButton(passage(step.text)), {});
        done->setObjectName(QStringLiteral("step-") + step.id.toHex());
        done->setChecked(step.doneOn.has_value());
        connect(done, &SupportToggle::clicked, this, [this, step](bool on) {
            GoalStep after = step;
            after.doneOn = on ? std::optional(m_hub.civilTime().dayOf(m_hub.now())) : std::nullopt;
            m_keep(m_hub.goals.editStep(m_person, m_goal.id, after), on ? tr("A step is done.") : tr("Kept."));
        });
        auto *const mark = new LinkButton(step.significant ? tr("A step that meant a lot") : tr("This one meant a lot"));
        mark->setObjectName(QStringLiteral("mark-") + step.id.toHex());
        mark->setAccessibleName(mark->text() + QStringLiteral(": ") + oneLine(step.text));
        connect(mark, &Button::clicked, this, [this, step] {
            GoalStep after = step;
            after.significant = !step.significant;
            m_keep(m_hub.goals.editStep(m_person, m_goal.id, after), tr("Kept."));
        });
        auto *const line = new FlowLayout(10, 4);
        line->addWidget(done);
        line->addWidget(mark);
        body()->addLayout(line);
    }
    auto *const field = new QLineEdit;
    auto *const add = new Button(tr("Add a step"));
    field->setObjectName(QStringLiteral("newStep"));
    add->setObjectName(QStringLiteral("addStep"));
    const auto keep = [this, field] {
        GoalStep step;
        step.text = field->text();
        m_keep(plain(m_hub.goals.addStep(m_person, m_goal.id, step)), tr("A step is added."));
    };
    connect(field, &QLineEdit::returnPressed, this, keep);
    connect(add, &Button::clicked, this, keep);
    body()->addWidget(fieldWithButton(tr("A step: what, who, when, what might get in the way"), field, add));
}

void GoalCard::addActs()
{
    auto *const acts = new FlowLayout(10, 4);
    auto *const front = new SupportToggle(tr("In front"), {});
    front->setObjectName(QStringLiteral("inFront"));
    front->setAccessibleName(tr("In front: %1").arg(oneLine(m_goal.text())));
    front->setChecked(m_goal.inFront);
    connect(front, &SupportToggle::clicked, this,
        [this](bool on) { m_keep(m_hub.goals.setInFront(m_person, m_goal.id, on), tr("Kept.")); });
    acts->addWidget(front);
    if (m_goal.everyday) {
        auto *const today = new Button(tr("Done today"));
        today->setObjectName(QStringLiteral("doneToday"));
        connect(today, &Button::clicked, this, [this] {
            m_keep(m_hub.goals.tally(m_person, m_goal.id, m_hub.civilTime().dayOf(m_hub.now())), tr("Kept."));
        });
        acts->addWidget(today);
    }
    auto *const field = new QLineEdit;
    auto *const renew = new Button(tr("It means something else now"));
    field->setObjectName(QStringLiteral("renewText"));
    renew->setObjectName(QStringLiteral("renew"));
    connect(renew, &Button::clicked, this, [this, field] {
        m_keep(plain(m_hub.goals.renew(m_person, m_goal.id, field->text(), Whose::Person)),
            tr("That goal is closed as changed, and another one has begun."));
    });
    body()->addLayout(acts);
    if (!isOver(m_goal.status))
        body()->addWidget(fieldWithButton(tr("If its meaning changed: what it is now"), field, renew));
}

} // namespace hub
