// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/goals/answerline.h"
#include "ui/widgets/card.h"

#include <QHash>

#include <functional>
#include <map>

class QLineEdit;

namespace hub {

class LinkButton;

/// What can be done with a goal; the answer to each stands beside it.
enum class GoalAct { Status, Close, Front, Words, Steps };

/// One goal: what it says, where it stands, how close it feels, and its steps. What is pressed is kept at once.
class GoalCard final : public Card
{
    Q_OBJECT
public:
    /// Text in fields that is not kept yet, by the fields' names.
    using Typed = QHash<QString, QString>;

    /// `all`: what it belongs to and grew from are among them.
    GoalCard(Hub &hub, PersonId person, const Goal &goal, const PersonGoals &all);

    GoalId goal() const { return m_goal.id; }
    Typed typed() const;
    void takeUp(const Typed &typed);
    /// Says what came of it, beside it.
    void answer(GoalAct act, const QString &text, AnswerLine::WayBack back = AnswerLine::WayBack::None);
    /// Puts the keyboard on the first thing of it.
    void focusOn(GoalAct act);

Q_SIGNALS:
    /// It is in the store: the card is out of date.
    void kept(hub::GoalAct act, const QString &said);
    /// It is not, and why.
    void failed(hub::GoalAct act, const hub::Error &why);
    void undoWanted(hub::GoalAct act);

private:
    QVBoxLayout *section(GoalAct act);
    void addFacts(const PersonGoals &all);
    void addStatus();
    QWidget *makeCloseChoice();
    void addClose();
    void addFront();
    void addWords();
    QWidget *makeWordFields();
    void addSteps();
    void addStep(const GoalStep &step, QVBoxLayout &lines);
    void addStepField(QVBoxLayout &lines);
    void say(GoalAct act, const Result<void> &result, const QString &said);
    void keepText();
    void renew();

    Hub &m_hub;
    PersonId m_person;
    Goal m_goal;
    struct Part {
        QVBoxLayout *lines = nullptr;
        AnswerLine *answer = nullptr;
    };
    std::map<GoalAct, Part> m_parts;
    LinkButton *m_change = nullptr;
    QWidget *m_wordFields = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_helper = nullptr;
    QLineEdit *m_newStep = nullptr;
};

} // namespace hub
