// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace hub {

class Echo;
class LinkButton;
class Button;
class StatusLine;

/// One's own PIN: six digits that re-open this desk for the rest of a working day.
class PinCard final : public Card
{
    Q_OBJECT
public:
    explicit PinCard(Hub &hub);

    void refresh();

private:
    void choose();
    void forgetPin();

    Hub &m_hub;
    QLineEdit *m_first;
    QLineEdit *m_again;
    Echo *m_echo;
    Button *m_choose;
    LinkButton *m_forget;
    StatusLine *m_status;
};

} // namespace hub
