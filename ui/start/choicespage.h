// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/page.h"

namespace hub {

class Button;
class StatusLine;

/// The first thing a new worker sees: look round, start our hub, open a hub, and, for the day a computer was lost, bring
/// one back. No wizard and no gate.
class ChoicesPage final : public Page
{
    Q_OBJECT
public:
    ChoicesPage();

    /// Puts the keyboard on the main choice.
    void focusMain();
    /// While the example is made or opened.
    void setBusy(bool busy);
    void tell(const Error &error);

Q_SIGNALS:
    void lookRound();
    void startHub();
    void openHub();
    void bringBack();

private:
    QWidget *m_choices;
    Button *m_start;
    StatusLine *m_status;
};

} // namespace hub
