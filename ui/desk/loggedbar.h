// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace hub {

class LinkButton;
class StatusLine;

/// What was just done, in the page rather than floating over it, and the way to take it back. Stays until the next
/// thing is done, so nobody has to hurry.
class LoggedBar final : public Card
{
    Q_OBJECT
public:
    explicit LoggedBar(QWidget *parent = nullptr);

    enum class Undo { Offered, NotOffered };
    /// Shows and speaks it.
    void say(const QString &text, Undo undo);
    QString text() const;

Q_SIGNALS:
    void undoWanted();

private:
    StatusLine *m_line;
    LinkButton *m_undo;
};

} // namespace hub
