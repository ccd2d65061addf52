// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/goals/answerline.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QVBoxLayout;

namespace hub {

class SupportToggle;

/// A goal about to be set: in the person's words, and if they like, what it belongs to, who helps, and whether it is for every
/// day.
class NewGoalCard final : public Card
{
    Q_OBJECT
public:
    explicit NewGoalCard(Hub &hub);

    /// What was typed and chosen for the same person stays.
    void show(PersonId person, const std::vector<Reason> &reasons);
    void forget();
    void answer(const QString &text, AnswerLine::WayBack back = AnswerLine::WayBack::None);
    void focusField();

Q_SIGNALS:
    void kept(const QString &said);
    void undoWanted();

private:
    void add();
    void offerReasons(const std::vector<Reason> &reasons);

    Hub &m_hub;
    std::optional<PersonId> m_person;
    QLineEdit *m_text;
    QLineEdit *m_helper;
    QVBoxLayout *m_reasons;
    SupportToggle *m_everyday;
    AnswerLine *m_answer;
    std::optional<ReasonId> m_reason; ///< what it belongs to, as chosen
};

} // namespace hub
