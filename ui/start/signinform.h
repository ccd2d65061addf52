// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/card.h"
#include "ui/widgets/secretfield.h"

#include <QStringList>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace hub {

class ChoiceButton;
class Echo;

/// Who is it, and what only they know: their words, or a PIN at a desk that they opened today.
class SignInForm final : public Card
{
    Q_OBJECT
public:
    SignInForm();

    /// Who can be chosen; the one at `chosen` is. What was typed is forgotten.
    void showMembers(const QStringList &members, qsizetype chosen = 0);
    /// What the field takes from now on; it is empty again.
    void ask(Secret secret);
    Secret asked() const { return m_secret; }

    qsizetype chosen() const;
    QString chosenName() const { return m_members.value(chosen()); }
    QString typed() const;
    /// Says what to do if nothing was typed.
    bool isTyped();
    /// Why it did not open; what was typed stays, to be typed over. A PIN goes.
    void tell(const Error &error);
    void say(const QString &trouble);
    void forget();

Q_SIGNALS:
    void chosenChanged();
    /// Enter, or the last digit of a PIN.
    void submitted();

private:
    void takeTyping();

    QStringList m_members;
    QList<ChoiceButton *> m_names; ///< in the order of m_members
    QVBoxLayout *m_who;
    QLineEdit *m_field;
    QLabel *m_label;
    Echo *m_echo;
    QCheckBox *m_show;
    Secret m_secret = Secret::Words;
};

} // namespace hub
