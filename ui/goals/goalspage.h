// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QVBoxLayout;

namespace hub {

class Button;
class StatusLine;

/// Why somebody came and what they work towards, read and changed with them: any goal, any time, none of it required.
class GoalsPage final : public Page
{
    Q_OBJECT
public:
    explicit GoalsPage(Hub &hub);

    void show(PersonId person);
    void reload();
    void forget();
    void focusMain();

Q_SIGNALS:
    void leaveWanted();

private:
    QWidget *makeAdd();
    void addReason();
    void addGoal();
    void showReasons(const PersonGoals &goals);
    void done(const Result<void> &result, const QString &said);

    Hub &m_hub;
    std::optional<PersonId> m_person;
    QVBoxLayout *m_reasons;
    QVBoxLayout *m_goals;
    QLineEdit *m_newReason;
    QLineEdit *m_newGoal;
    Button *m_leave;
    StatusLine *m_status;
};

} // namespace hub
