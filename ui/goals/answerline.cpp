// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/answerline.h"

#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>

namespace hub {

AnswerLine::AnswerLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new StatusLine)
    , m_undo(new LinkButton(tr("Undo")))
{
    m_line->setObjectName(QStringLiteral("goalAnswer"));
    m_undo->setObjectName(QStringLiteral("undoGoal"));
    connect(m_undo, &Button::clicked, this, &AnswerLine::undoWanted);
    auto *const line = new QHBoxLayout(this);
    using looks::focusRoom;
    line->setContentsMargins(0, focusRoom, focusRoom, focusRoom);
    line->addWidget(m_line, 1);
    line->addWidget(m_undo);
    hide();
}

void AnswerLine::say(const QString &text, WayBack back)
{
    // Shown before it speaks: what is not in view is not spoken.
    setVisible(!text.isEmpty());
    m_undo->setVisible(back == WayBack::Undo);
    m_line->say(text);
}

QString AnswerLine::why(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NameMissing:
        return tr("Nothing is written there yet. A few words are enough.");
    case Error::Kind::TooManyInFront:
        return tr("Three goals stand on the card already. Take one of them off it first.");
    default:
        return sentence(error);
    }
}

} // namespace hub
