// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

namespace hub {

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
    void fillWanted(const MemberList &list);
    void askToLeave(const MemberRow &member);
    void letGo(const MemberRow &member);

    Hub &m_hub;
    Prompts &m_prompts;
    PlainLabel *m_wanted;
    QVBoxLayout *m_rows;
    StatusLine *m_status;
};

} // namespace hub
