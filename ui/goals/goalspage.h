// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/goals/goalcard.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace hub {

class Button;
class NewGoalCard;
class PlainLabel;
class ReasonsCard;
class StatusLine;

/// Why somebody came and what they work towards, read and changed with them: any goal, any time, none of it required.
class GoalsPage final : public Page
{
    Q_OBJECT
public:
    explicit GoalsPage(Hub &hub);

    void show(PersonId person);
    /// Reads all of it again; what is half-typed stays, and so does the keyboard.
    void reload();
    void forget();
    void focusMain();

Q_SIGNALS:
    void leaveWanted();

private:
    QWidget *makeTop();
    void connectCards();
    void addCard(const Goal &goal, const PersonGoals &all);
    GoalCard *cardOf(GoalId goal) const;
    void clearAnswers();
    void kept(GoalId goal, GoalAct act, const QString &said);
    void failed(GoalId goal, GoalAct act, const Error &why);
    /// Takes the last act back, and gives the sentence about it.
    QString undo();
    void undo(GoalId goal, GoalAct act);

    Hub &m_hub;
    std::optional<PersonId> m_person;
    PlainLabel *m_whose;
    Button *m_leave;
    StatusLine *m_status;
    ReasonsCard *m_reasons;
    QVBoxLayout *m_goals;
    PlainLabel *m_seenBy;
    NewGoalCard *m_new;
};

} // namespace hub
