// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/lockscreen.h"

#include "core/base/result.h"
#include "ui/models/personwords.h"
#include "ui/start/narrow.h"
#include "ui/start/signinform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace hub {

LockScreen::LockScreen()
    : Page(QString(), HeadingAt::Body)
    , m_form(new SignInForm)
    , m_carryOn(new PrimaryButton(tr("Carry on")))
    , m_useWords(new LinkButton(tr("Use my words instead")))
    , m_status(new StatusLine)
    , m_hours(new PlainLabel(PlainLabel::Look::Text))
{
    setObjectName(QStringLiteral("lockScreen"));
    m_carryOn->setObjectName(QStringLiteral("carryOn"));
    m_carryOn->setKeyHint(tr("Enter"));
    m_useWords->setObjectName(QStringLiteral("useWords"));
    m_status->setObjectName(QStringLiteral("lockStatus"));
    auto *const closeHub = new LinkButton(tr("Close the hub"));
    closeHub->setObjectName(QStringLiteral("closeHub"));
    connect(m_form, &SignInForm::submitted, this, &LockScreen::submit);
    connect(m_form, &SignInForm::chosenChanged, this, [this] { askFor(m_form->chosen()); });
    connect(m_carryOn, &Button::clicked, this, &LockScreen::submit);
    connect(m_useWords, &Button::clicked, this, [this] {
        m_form->ask(Secret::Words);
        m_useWords->hide();
        m_form->setFocus();
    });
    connect(closeHub, &Button::clicked, this, &LockScreen::closeWanted);

    auto *const acts = new FlowLayout(12, 6);
    acts->addWidget(m_carryOn);
    acts->addWidget(m_useWords);
    acts->addWidget(closeHub);
    QVBoxLayout *const column = addNarrowColumn(*this);
    m_hours->setObjectName(QStringLiteral("lockHours"));
    column->addWidget(heading());
    column->addWidget(m_hours);
    column->addWidget(new PlainLabel(tr("This desk is locked. What was being written is kept."), PlainLabel::Look::Quiet));
    column->addWidget(m_form);
    column->addLayout(acts);
    column->addWidget(m_status);
    column->addStretch(1);
    setFocusProxy(m_form);
}

void LockScreen::show(const QString &hub, const QString &hours, const std::vector<Member> &members, qsizetype chosen)
{
    setTitle(oneLine(hub, 60));
    m_hours->setText(visible(hours));
    m_hours->setVisible(!hours.isEmpty());
    m_members = members;
    QStringList names;
    for (const Member &member : members)
        names << member.name;
    m_form->showMembers(names, chosen);
    m_status->say({});
    askFor(chosen);
}

void LockScreen::wordsOnly(qsizetype member)
{
    m_members.at(size_t(member)).byPin = false;
    askFor(m_form->chosen());
}

void LockScreen::askFor(qsizetype member)
{
    const bool byPin = member >= 0 && m_members[size_t(member)].byPin;
    m_form->ask(byPin ? Secret::Digits : Secret::Words);
    m_useWords->setVisible(byPin);
}

void LockScreen::submit()
{
    if (!m_form->isTyped())
        return;
    const QString typed = m_form->typed();
    if (m_form->asked() == Secret::Digits)
        Q_EMIT pinTyped(m_form->chosen(), typed);
    else
        Q_EMIT wordsTyped(m_form->chosen(), typed);
}

void LockScreen::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_carryOn->setEnabled(!busy);
    m_status->say(busy ? tr("Opening…") : QString());
}

void LockScreen::tell(const Error &error)
{
    m_form->tell(error);
}

void LockScreen::tellWait(qint64 ms)
{
    m_form->say(tr("Wait %Ln seconds, then type it again.", nullptr, int((ms + 999) / 1000)));
}

void LockScreen::forget()
{
    m_form->forget();
}

} // namespace hub
