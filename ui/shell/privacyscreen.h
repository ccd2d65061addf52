// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace hub {

class PlainLabel;

/// What stands there while the screen is hidden: the hub's name, and nobody else's. Asks nothing and changes nothing,
/// so half-typed words stay where they are.
class PrivacyScreen final : public QWidget
{
    Q_OBJECT
public:
    /// `keyHint`: the key that hides and shows, "Ctrl L".
    explicit PrivacyScreen(const QString &keyHint, QWidget *parent = nullptr);

    /// `hours`: when it is open; may be empty.
    void setHub(const QString &name, const QString &hours);

    /// Takes boxes and other windows of the program off the screen, and puts them back as they were.
    void hideOthers(const QWidget *window);
    void showOthers();
    /// Boxes go with whoever opened them, unanswered: nobody else reads one or presses its buttons.
    void closeOthers();

Q_SIGNALS:
    void showAgain();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlainLabel *m_name;
    PlainLabel *m_hours;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace hub
