// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace hub {

class PlainLabel;
class StatusLine;

/// Where this computer's clock was once later than it is now: a lead says that it was wrong then. Hidden otherwise.
class ClockCard final : public Card
{
    Q_OBJECT
public:
    explicit ClockCard(Hub &hub);

    void refresh();

private:
    void wasWrong();

    Hub &m_hub;
    PlainLabel *m_about;
    QLineEdit *m_reason;
    StatusLine *m_status;
};

} // namespace hub
