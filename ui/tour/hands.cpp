// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/hands.h"

#include <QApplication>
#include <QTest>

namespace hub {

QWidget *Hands::target() const
{
    QWidget *const focused = QApplication::focusWidget();
    return focused ? focused : &m_window;
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QTest::keyClick(target(), key, modifiers);
    settle();
}

void Hands::type(const QString &text)
{
    m_keys += int(text.size());
    for (const QChar letter : text) {
        // The text of the event is the letter; which key bears it differs from keyboard to keyboard.
        QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        settle();
    }
}

int Hands::keys()
{
    return std::exchange(m_keys, 0);
}

void Hands::settle()
{
    QTest::qWait(10);
}

QWidget *Hands::find(const char *objectName) const
{
    const auto named = m_window.findChildren<QWidget *>(QLatin1String(objectName));
    for (QWidget *widget : named) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool Hands::focus(const char *objectName)
{
    QWidget *const widget = find(objectName);
    if (!widget)
        return false;
    widget->setFocus(Qt::TabFocusReason);
    settle();
    return widget->hasFocus();
}

} // namespace hub
