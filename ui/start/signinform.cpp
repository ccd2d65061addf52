// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinform.h"

#include "core/model/pin.h"
#include "ui/models/personwords.h"
#include "ui/shell/words.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/formparts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

SignInForm::SignInForm()
    : m_who(new QVBoxLayout)
    , m_field(new QLineEdit)
    , m_echo(new Echo(m_field))
    , m_show(new QCheckBox(tr("Show the words")))
{
    setAccessibleName(tr("Sign in"));
    m_field->setObjectName(QStringLiteral("words"));
    m_show->setObjectName(QStringLiteral("showWords"));
    connect(m_field, &QLineEdit::returnPressed, this, &SignInForm::submitted);
    connect(m_field, &QLineEdit::textEdited, this, &SignInForm::takeTyping);
    connect(m_show, &QCheckBox::toggled, this,
        [this](bool on) { showSecret(m_field, on); });
    QWidget *const field = labelled(tr("Your words"), m_field);
    m_label = field->findChild<QLabel *>();
    body()->addLayout(m_who);
    body()->addWidget(field);
    body()->addWidget(m_show, 0, Qt::AlignLeading);
    body()->addWidget(m_echo);
    setFocusProxy(m_field);
    ask(Secret::Words);
}

void SignInForm::showMembers(const QStringList &members, qsizetype chosen)
{
    clear(m_who);
    m_names.clear();
    m_members = members;
    auto *const group = new ChoiceGroup(tr("Who is it?"));
    group->setObjectName(QStringLiteral("members"));
    for (const QString &member : members) {
        auto *const name = new ChoiceButton(oneLine(member, 60));
        name->setObjectName(QStringLiteral("member"));
        connect(name, &ChoiceButton::clicked, m_field, [this] { m_field->setFocus(); });
        // By mouse, by arrow key, or by a screen reader, which only ticks it.
        connect(name, &ChoiceButton::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT chosenChanged();
        });
        group->add(name);
        m_names << name;
    }
    if (chosen >= 0 && chosen < m_names.size())
        m_names[chosen]->setChecked(true);
    m_who->addWidget(group);
    ask(Secret::Words);
}

void SignInForm::ask(Secret secret)
{
    m_secret = secret;
    const bool words = secret == Secret::Words;
    m_label->setText(words ? tr("Your words") : tr("Your PIN"));
    m_field->setAccessibleName(m_label->text());
    holdSecret(m_field, secret);
    m_show->setVisible(words);
    forget();
    m_echo->understood(words ? tr("Capitals and spaces between words do not matter. Pasting is fine.")
                             : tr("Six digits. The last one opens the desk."));
}

qsizetype SignInForm::chosen() const
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_names[i]->isChecked())
            return i;
    }
    return -1;
}

QString SignInForm::typed() const
{
    return m_field->text();
}

bool SignInForm::isTyped()
{
    if (!m_field->text().trimmed().isEmpty())
        return true;
    m_echo->trouble(m_secret == Secret::Words ? tr("Type your words, then press Enter.") : tr("Type your six digits."));
    m_field->setFocus();
    return false;
}

void SignInForm::takeTyping()
{
    if (m_secret == Secret::Digits && pinFrom(m_field->text()))
        Q_EMIT submitted();
}

void SignInForm::tell(const Error &error)
{
    say(sentence(error));
}

void SignInForm::say(const QString &trouble)
{
    m_echo->trouble(trouble);
    if (m_secret == Secret::Digits)
        forgetSecret(m_field);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void SignInForm::forget()
{
    forgetSecret(m_field);
    m_show->setChecked(false);
    showSecret(m_field, false);
}

} // namespace hub
