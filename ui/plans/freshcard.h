// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace hub {

class Button;

/// Asks once before a plan is started fresh, and says what that does.
class FreshCard final : public Card
{
    Q_OBJECT
public:
    FreshCard();

    void begin();

Q_SIGNALS:
    void startWanted();
    void notNow();

private:
    Button *m_notNow;
};

} // namespace hub
