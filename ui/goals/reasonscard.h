// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/goals/answerline.h"

class QLineEdit;
class QVBoxLayout;

namespace hub {

class PlainLabel;

/// Why somebody came, as they said it first and dated, and beside it what happened since.
class ReasonsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonsCard(Hub &hub);

    void show(PersonId person, const PersonGoals &goals);
    void forget();
    void answer(const QString &text, AnswerLine::WayBack back = AnswerLine::WayBack::None);
    void focusField();

Q_SIGNALS:
    void kept(const QString &said);
    void undoWanted();

private:
    void add();

    Hub &m_hub;
    std::optional<PersonId> m_person;
    QVBoxLayout *m_reasons;
    QLineEdit *m_field;
    AnswerLine *m_answer;
    PlainLabel *m_seenBy;
    QWidget *m_since;
    QVBoxLayout *m_sinceLines;
};

} // namespace hub
