// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinpage.h"

#include "ui/models/personwords.h"
#include "ui/start/narrow.h"
#include "ui/start/signinform.h"
#include "ui/start/stores.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace hub {

SignInPage::SignInPage()
    : Page(tr("Sign in"), HeadingAt::Body)
    , m_form(new SignInForm)
    , m_open(new PrimaryButton(tr("Open the hub")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("signInPage"));
    connect(m_form, &SignInForm::submitted, this, &SignInPage::open);
    m_open->setObjectName(QStringLiteral("openStore"));
    m_open->setKeyHint(tr("Enter"));
    connect(m_open, &Button::clicked, this, &SignInPage::open);
    auto *const other = new LinkButton(tr("Open another hub"));
    other->setObjectName(QStringLiteral("otherHub"));
    connect(other, &Button::clicked, this, &SignInPage::otherWanted);
    m_status->setObjectName(QStringLiteral("signInStatus"));

    auto *const acts = new FlowLayout(12, 6);
    acts->addWidget(m_open);
    acts->addWidget(other);
    QVBoxLayout *const column = addNarrowColumn(*this);
    column->addWidget(heading());
    column->addWidget(m_form);
    column->addLayout(acts);
    column->addWidget(m_status);
    column->addStretch(1);
    setFocusProxy(m_form);
}

void SignInPage::show(const QString &folder, const StoreGlance &glance)
{
    m_folder = folder;
    setTitle(oneLine(stores::nameOf(folder), 60));
    m_form->showMembers(glance.members);
    m_status->say({});
}

Credentials SignInPage::credentials() const
{
    return {m_form->chosenName(), m_form->typed()};
}

void SignInPage::open()
{
    if (m_form->isTyped())
        Q_EMIT openWanted();
}

void SignInPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_open->setEnabled(!busy);
    if (busy)
        m_status->say(tr("Opening…"));
}

void SignInPage::tell(const Error &error)
{
    m_status->say({});
    m_form->tell(error);
}

void SignInPage::say(const QString &text)
{
    m_status->say(text);
}

void SignInPage::forget()
{
    m_form->forget();
}

} // namespace hub
