// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/loggedbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>

namespace hub {

LoggedBar::LoggedBar(QWidget *parent)
    : Card({}, Kind::Done, parent)
    , m_line(new StatusLine)
    , m_undo(new LinkButton(tr("&Undo")))
{
    setAccessibleName(tr("What was just done"));
    // One line, low enough that the desk with three people found fits a usual screen.
    layout()->setContentsMargins(18, 6, 18, 6);
    m_line->setObjectName(QStringLiteral("loggedLine"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setKeyHint(tr("Ctrl Z", "keys on the keyboard"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_undo, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    hide();
    connect(m_undo, &QPushButton::clicked, this, &LoggedBar::undoWanted);
}

void LoggedBar::say(const QString &text, Undo undo)
{
    // Taking the focus away from somebody who stands on the button would leave them nowhere.
    if (undo == Undo::NotOffered && m_undo->hasFocus())
        focusNextChild();
    m_undo->setVisible(undo == Undo::Offered);
    show();
    m_line->say(text);
}

QString LoggedBar::text() const
{
    return m_line->text();
}

} // namespace hub
