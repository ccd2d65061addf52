// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hub {

UndoBar::UndoBar(const QString &keyHint, QWidget *parent)
    : Card({}, Kind::Done, parent)
    , m_line(new StatusLine(this))
    , m_undo(new LinkButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("undoBar"));
    setAccessibleName(tr("What was just done"));
    m_line->setObjectName(QStringLiteral("undoLine"));
    m_undo->setObjectName(QStringLiteral("undoLink"));
    m_undo->setKeyHint(keyHint);
    connect(m_undo, &Button::clicked, this, &UndoBar::undoWanted);
    auto *const line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    line->addWidget(m_undo);
    body()->addLayout(line);
    hide();
}

void UndoBar::done(const QString &what)
{
    //: What was done, as a sentence: "Changed pronouns."
    show(tr("%1.").arg(what), true);
}

void UndoBar::say(const QString &text)
{
    show(text, false);
}

void UndoBar::show(const QString &text, bool undo)
{
    setVisible(true);
    m_undo->setVisible(undo);
    m_line->say(text);
}

void UndoBar::clear()
{
    m_line->say({});
    hide();
}

} // namespace hub
