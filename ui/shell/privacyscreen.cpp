// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacyscreen.h"

#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace hub {

static bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

PrivacyScreen::PrivacyScreen(const QString &keyHint, QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel(PlainLabel::Look::Figure))
    , m_hours(new PlainLabel(PlainLabel::Look::Text))
{
    setObjectName(QStringLiteral("privacyScreen"));
    setAccessibleName(tr("The screen is hidden"));
    setFocusPolicy(Qt::StrongFocus);
    m_name->setObjectName(QStringLiteral("privacyHubName"));
    m_hours->setObjectName(QStringLiteral("privacyHubHours"));
    auto *const words
        = new PlainLabel(tr("The screen is hidden. Everything is kept as it was."), PlainLabel::Look::Quiet);
    auto *const again = new Button(tr("Show again"));
    again->setObjectName(QStringLiteral("showAgain"));
    again->setKeyHint(keyHint);
    connect(again, &QPushButton::clicked, this, &PrivacyScreen::showAgain);

    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(22, 22, 22, 22);
    all->setSpacing(12);
    all->addStretch(2);
    for (PlainLabel *const label : {m_name, m_hours, words}) {
        label->setAlignment(Qt::AlignCenter);
        all->addWidget(label);
    }
    all->addSpacing(8);
    all->addWidget(again, 0, Qt::AlignHCenter);
    all->addStretch(3);
}

void PrivacyScreen::setHub(const QString &name, const QString &hours)
{
    m_name->setText(visible(name));
    m_hours->setText(visible(hours));
    m_hours->setVisible(!hours.isEmpty());
}

void PrivacyScreen::hideOthers(const QWidget *window)
{
    for (QWidget *const other : QApplication::topLevelWidgets()) {
        if (other == window || !other->isVisible())
            continue;
        m_hidden.push_back(other);
        other->hide();
    }
}

void PrivacyScreen::showOthers()
{
    for (const auto &other : std::exchange(m_hidden, {})) {
        // A box that is only shown again would no longer hold the window behind it.
        if (auto *const dialog = qobject_cast<QDialog *>(other.data()))
            dialog->open();
        else if (other && other->windowType() != Qt::Popup && other->windowType() != Qt::ToolTip)
            other->show();
    }
}

// Deleted, not closed: closing would be an answer.
void PrivacyScreen::closeOthers()
{
    for (const auto &other : std::exchange(m_hidden, {})) {
        if (auto *const dialog = qobject_cast<QDialog *>(other.data()))
            delete dialog;
    }
}

void PrivacyScreen::keyPressEvent(QKeyEvent *event)
{
    if (!isModifier(event->key()))
        Q_EMIT showAgain();
}

} // namespace hub
