// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/members/leavejob.h"
#include "ui/widgets/card.h"

#include <QPointer>

namespace hub {

class MemberEditor;
class ProgressRow;
class Prompts;
class StatusLine;

/// Everybody who may get in, what they see and do, and what a hub still wants so that nobody is shut out of it.
/// Leads let people go.
class MembersCard final : public Card
{
    Q_OBJECT
public:
    MembersCard(Hub &hub, Prompts &prompts);

    void refresh();

private:
    QWidget *rowOf(const MemberRow &member);
    QWidget *actsOf(const MemberRow &member, QWidget *row);
    void edit(const MemberRow &member, QWidget *row);
    void fillWanted(const MemberList &list);
    void askToLeave(const MemberRow &member);
    void letGo(const MemberRow &member);
    void finish(Leaving leaving);
    void endWith(const QString &text);

    Hub &m_hub;
    Prompts &m_prompts;
    QString m_leaver; ///< whose leaving is on its way
    PlainLabel *m_wanted;
    QWidget *m_people;
    QPointer<MemberEditor> m_editor; ///< while somebody is being changed
    QVBoxLayout *m_rows;
    ProgressRow *m_progress;
    StatusLine *m_status;
    LeaveJob m_job;
};

} // namespace hub
