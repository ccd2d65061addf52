// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLayout;
class QLineEdit;
class QWidget;

namespace hub {

class Button;

/// A field with its label above it. Label and field are buddies.
QWidget *labelled(const QString &label, QWidget *field);

/// The same with a button at the end.
QWidget *fieldWithButton(const QString &label, QLineEdit *field, Button *button);

/// Whether its card may move the keyboard after work that took a while: its page was not left or covered meanwhile, and
/// nobody types elsewhere on it.
bool isAtHand(const QWidget *widget);
/// Gives a widget the keyboard, if it is at hand.
void focusIfAtHand(QWidget *widget);

/// Takes everything out of a layout. The widgets go when control is back with Qt, as one of them may be the button that
/// was pressed.
void clear(QLayout *layout);

/// What somebody wrote, on a button: an ampersand in it is one.
QString onButton(const QString &text);

} // namespace hub
