// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace hub {

class LinkButton;
class StatusLine;

/// "Changed pronouns. Undo": what was just done, also aloud, with the way back. Stands in the page until something else
/// is said; takes no room while it says nothing.
class UndoBar final : public Card
{
    Q_OBJECT
public:
    /// `keyHint`: the key that undoes from anywhere.
    explicit UndoBar(const QString &keyHint, QWidget *parent = nullptr);

    /// Something that can be taken back.
    void done(const QString &what);
    /// Something to know, without a way back.
    void say(const QString &text);
    void clear();

Q_SIGNALS:
    void undoWanted();

private:
    void show(const QString &text, bool undo);

    StatusLine *m_line;
    LinkButton *m_undo;
};

} // namespace hub
