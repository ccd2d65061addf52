// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

namespace hub {

class Button;
class FlowLayout;
class StatusLine;

/// Who of the team is in, and who is free to come to the door: one press on a name says what holds now.
class HereCard final : public Card
{
    Q_OBJECT
public:
    explicit HereCard(Hub &hub);

    void refresh();
    /// The one signed in: with someone, or free again. Says so aloud.
    void toggleOwn();

private:
    QWidget *chipOf(const PresenceRow &row);
    void press(const PresenceRow &row);
    void say(const Result<void> &done, const PresenceRow &row, BeingHere state);

    Hub &m_hub;
    QWidget *m_here;
    QWidget *m_others;
    PlainLabel *m_nobody;
    Button *m_more;
    StatusLine *m_status;
};

} // namespace hub
