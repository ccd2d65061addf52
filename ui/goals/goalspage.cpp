// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalspage.h"

#include "ui/goals/goalcard.h"
#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace hub {

GoalsPage::GoalsPage(Hub &hub)
    : Page(tr("What I'm working towards"))
    , m_hub(hub)
    , m_reasons(new QVBoxLayout)
    , m_goals(new QVBoxLayout)
    , m_newReason(new QLineEdit)
    , m_newGoal(new QLineEdit)
    , m_leave(new PrimaryButton(tr("Leave this view")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("goalsPage"));
    m_leave->setObjectName(QStringLiteral("leaveGoals"));
    m_leave->setKeyHint(tr("Esc"));
    m_status->setObjectName(QStringLiteral("goalsStatus"));
    connect(m_leave, &Button::clicked, this, &GoalsPage::leaveWanted);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &GoalsPage::leaveWanted);
    m_goals->setSpacing(14);
    body()->addWidget(m_leave, 0, Qt::AlignLeading);
    body()->addWidget(m_status);
    auto *const reasons = new Card(tr("What brought me here"));
    reasons->body()->addLayout(m_reasons);
    auto *const keepReason = new Button(tr("Keep it"));
    m_newReason->setObjectName(QStringLiteral("newReason"));
    keepReason->setObjectName(QStringLiteral("keepReason"));
    connect(keepReason, &Button::clicked, this, &GoalsPage::addReason);
    connect(m_newReason, &QLineEdit::returnPressed, this, &GoalsPage::addReason);
    reasons->body()->addWidget(fieldWithButton(tr("In my words"), m_newReason, keepReason));
    body()->addWidget(reasons);
    body()->addLayout(m_goals);
    body()->addWidget(makeAdd());
    body()->addStretch(1);
}

QWidget *GoalsPage::makeAdd()
{
    auto *const card = new Card(tr("A new goal"));
    auto *const add = new Button(tr("Set it"));
    auto *const everyday = new SupportToggle(tr("Something for every day"), {});
    m_newGoal->setObjectName(QStringLiteral("newGoal"));
    add->setObjectName(QStringLiteral("setGoal"));
    everyday->setObjectName(QStringLiteral("everyday"));
    connect(add, &Button::clicked, this, &GoalsPage::addGoal);
    connect(m_newGoal, &QLineEdit::returnPressed, this, &GoalsPage::addGoal);
    card->body()->addWidget(fieldWithButton(tr("In my words"), m_newGoal, add));
    card->body()->addWidget(everyday, 0, Qt::AlignLeading);
    return card;
}

void GoalsPage::show(PersonId person)
{
    forget();
    m_person = person;
    if (const auto looked = m_hub.people.look(person); !looked)
        m_status->say(sentence(looked.error()));
    reload();
}

void GoalsPage::reload()
{
    clear(m_reasons);
    clear(m_goals);
    if (!m_person)
        return;
    const auto goals = m_hub.goals.of(*m_person);
    if (!goals)
        return m_status->say(sentence(goals.error()));
    showReasons(*goals);
    for (const Goal &goal : goals->goals)
        m_goals->addWidget(new GoalCard(m_hub, *m_person, goal,
            [this](const Result<void> &result, const QString &said) { done(result, said); }));
}

void GoalsPage::showReasons(const PersonGoals &goals)
{
    const Say say(m_hub.civilTime());
    for (const Reason &reason : goals.reasons) {
        m_reasons->addWidget(new PlainLabel(passage(reason.text), PlainLabel::Look::Text));
        m_reasons->addWidget(new PlainLabel(
            say.day(m_hub.civilTime().dayOf(reason.at)) + QStringLiteral(" · ") + whoseWords(reason.whose), PlainLabel::Look::Quiet));
    }
}

void GoalsPage::addReason()
{
    const auto added = m_hub.goals.addReason(*m_person, m_newReason->text(), Whose::Person);
    if (added)
        m_newReason->clear();
    done(added ? Result<void>() : Result<void>(added.error()), tr("Kept, as it was said."));
    m_newReason->setFocus(Qt::OtherFocusReason);
}

void GoalsPage::addGoal()
{
    auto *const everyday = findChild<SupportToggle *>(QStringLiteral("everyday"));
    const auto added
        = m_hub.goals.add(*m_person, {m_newGoal->text(), Whose::Person, {}, {}, everyday && everyday->isChecked()});
    if (added)
        m_newGoal->clear();
    done(added ? Result<void>() : Result<void>(added.error()), tr("The goal is set."));
    m_newGoal->setFocus(Qt::OtherFocusReason);
}

// What is asked for words says so in its own sentence: a goal has no name to give.
void GoalsPage::done(const Result<void> &result, const QString &said)
{
    if (!result && result.error().kind == Error::Kind::NameMissing)
        return m_status->say(tr("Nothing is written there yet. A few words are enough."));
    m_status->say(result ? said : sentence(result.error()));
    reload();
}

void GoalsPage::forget()
{
    m_person.reset();
    m_newReason->clear();
    m_newGoal->clear();
    m_status->say({});
    reload();
}

void GoalsPage::focusMain()
{
    m_newGoal->setFocus(Qt::OtherFocusReason);
}

} // namespace hub
