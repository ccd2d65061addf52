// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

namespace hub {

class LinkButton;
class StatusLine;

/// What came of an act, beside it and aloud, with the way back. Takes no room while it says nothing.
class AnswerLine final : public QWidget
{
    Q_OBJECT
public:
    enum class WayBack { None, Undo };

    explicit AnswerLine(QWidget *parent = nullptr);

    /// Nothing said takes the line away.
    void say(const QString &text, WayBack back = WayBack::None);
    /// Why an act on a goal was not done.
    static QString why(const Error &error);

Q_SIGNALS:
    void undoWanted();

private:
    StatusLine *m_line;
    LinkButton *m_undo;
};

} // namespace hub
