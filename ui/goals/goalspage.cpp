// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalspage.h"

#include "ui/goals/newgoalcard.h"
#include "ui/goals/reasonscard.h"
#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace hub {

GoalsPage::GoalsPage(Hub &hub)
    : Page(tr("What I'm working towards"))
    , m_hub(hub)
    , m_whose(new PlainLabel(PlainLabel::Look::Quiet))
    , m_leave(new Button(tr("Back to the card")))
    , m_status(new StatusLine)
    , m_reasons(new ReasonsCard(hub))
    , m_goals(new QVBoxLayout)
    , m_seenBy(new PlainLabel(PlainLabel::Look::Quiet))
    , m_new(new NewGoalCard(hub))
{
    setObjectName(QStringLiteral("goalsPage"));
    m_status->setObjectName(QStringLiteral("goalsStatus"));
    m_status->hide();
    m_seenBy->setObjectName(QStringLiteral("goalsSeenBy"));
    m_goals->setSpacing(14);
    body()->addWidget(makeTop());
    body()->addWidget(m_status);
    body()->addWidget(m_reasons);
    body()->addLayout(m_goals);
    body()->addWidget(m_seenBy);
    body()->addWidget(m_new);
    body()->addStretch(1);
    connectCards();
}

QWidget *GoalsPage::makeTop()
{
    m_leave->setObjectName(QStringLiteral("leaveGoals"));
    m_leave->setKeyHint(tr("Esc"));
    m_whose->setObjectName(QStringLiteral("goalsWhose"));
    m_whose->setWordWrap(false);
    connect(m_leave, &Button::clicked, this, &GoalsPage::leaveWanted);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &GoalsPage::leaveWanted);
    auto *const top = new QWidget;
    auto *const line = new FlowLayout(12, 6, top);
    using looks::focusRoom;
    line->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    line->addWidget(m_leave);
    line->addWidget(m_whose);
    return top;
}

void GoalsPage::connectCards()
{
    using enum AnswerLine::WayBack;
    connect(m_reasons, &ReasonsCard::kept, this, [this](const QString &said) {
        clearAnswers();
        reload();
        m_reasons->answer(said, Undo);
    });
    connect(m_new, &NewGoalCard::kept, this, [this](const QString &said) {
        clearAnswers();
        reload();
        m_new->answer(said, Undo);
    });
    connect(m_reasons, &ReasonsCard::undoWanted, this, [this] {
        m_reasons->answer(undo());
        m_reasons->focusField();
    });
    connect(m_new, &NewGoalCard::undoWanted, this, [this] {
        m_new->answer(undo());
        m_new->focusField();
    });
}

void GoalsPage::show(PersonId person)
{
    forget();
    m_person = person;
    const auto name = m_hub.people.nameOf(person);
    m_whose->setText(name ? nameWords(*name) : QString());
    reload();
    if (const auto looked = m_hub.people.look(person); !looked) {
        m_status->setVisible(true);
        m_status->say(sentence(looked.error()));
    }
}

void GoalsPage::reload()
{
    QHash<GoalId, GoalCard::Typed> typed;
    for (const GoalCard *const card : findChildren<GoalCard *>())
        typed.insert(card->goal(), card->typed());
    clear(m_goals);
    const auto goals = m_person ? m_hub.goals.of(*m_person) : Result<PersonGoals>(PersonGoals());
    m_status->setVisible(!goals);
    if (!goals)
        return m_status->say(sentence(goals.error()));
    if (!m_person)
        return;
    m_reasons->show(*m_person, *goals);
    for (const Goal &goal : goals->goals)
        addCard(goal, *goals);
    for (GoalCard *const card : findChildren<GoalCard *>())
        card->takeUp(typed.value(card->goal()));
    m_new->show(*m_person, goals->reasons);
    const auto view = m_hub.sharing.of(*m_person);
    m_seenBy->setText(view ? whoCanSee(*view, SharedItem::part(QStringLiteral("goals")), m_hub.lists.now()) : QString());
}

void GoalsPage::addCard(const Goal &goal, const PersonGoals &all)
{
    auto *const card = new GoalCard(m_hub, *m_person, goal, all);
    const GoalId id = goal.id;
    connect(card, &GoalCard::kept, this, [this, id](GoalAct act, const QString &said) { kept(id, act, said); });
    connect(card, &GoalCard::failed, this, [this, id](GoalAct act, const Error &why) { failed(id, act, why); });
    connect(card, &GoalCard::undoWanted, this, [this, id](GoalAct act) { undo(id, act); });
    m_goals->addWidget(card);
}

GoalCard *GoalsPage::cardOf(GoalId goal) const
{
    for (GoalCard *const card : findChildren<GoalCard *>()) {
        if (card->goal() == goal)
            return card;
    }
    return nullptr;
}

void GoalsPage::clearAnswers()
{
    m_reasons->answer({});
    m_new->answer({});
}

// The cards are made anew, and the keyboard stays on what was pressed; of where a goal stands, on what was chosen.
void GoalsPage::kept(GoalId goal, GoalAct act, const QString &said)
{
    const QWidget *const focus = window()->focusWidget();
    const QString at = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    clearAnswers();
    reload();
    GoalCard *const card = cardOf(goal);
    if (!card)
        return;
    card->answer(act, said, AnswerLine::WayBack::Undo);
    auto *const same = act == GoalAct::Status || at.isEmpty() ? nullptr : card->findChild<QWidget *>(at);
    if (same && same->isVisibleTo(card))
        same->setFocus(Qt::OtherFocusReason);
    else
        card->focusOn(act);
}

// What this page asks for in its own words is answered in them: a goal has no name to give, and stands on a card.
void GoalsPage::failed(GoalId goal, GoalAct act, const Error &why)
{
    clearAnswers();
    // What shows a choice shows again what is so; words stay where they were typed.
    if (act == GoalAct::Front || act == GoalAct::Status) {
        reload();
        if (GoalCard *const card = cardOf(goal))
            card->focusOn(act);
    }
    if (GoalCard *const card = cardOf(goal))
        card->answer(act, AnswerLine::why(why));
}

QString GoalsPage::undo()
{
    const auto last = m_hub.undoing.last();
    if (!last || *last != Op::EditGoals)
        return sentence(last ? Error{Error::Kind::NotUndoable} : last.error());
    const auto undone = m_hub.undoing.undoLast();
    reload();
    return undone ? tr("Taken back.") : sentence(undone.error());
}

void GoalsPage::undo(GoalId goal, GoalAct act)
{
    const QString said = undo();
    GoalCard *const card = cardOf(goal);
    if (!card)
        return m_new->answer(said);
    card->answer(act, said);
    card->focusOn(act);
}

void GoalsPage::forget()
{
    m_person.reset();
    m_whose->setText({});
    m_seenBy->setText({});
    m_status->say({});
    m_reasons->forget();
    m_new->forget();
    reload();
}

void GoalsPage::focusMain()
{
    m_leave->setFocus(Qt::OtherFocusReason);
    // Later: its parts are still finding their places.
    QTimer::singleShot(0, scroll(), [this] { scroll()->verticalScrollBar()->setValue(0); });
}

} // namespace hub
