// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinpage.h"

#include "ui/models/personwords.h"
#include "ui/start/narrow.h"
#include "ui/start/signinform.h"
#include "ui/start/stores.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

SignInPage::SignInPage()
    : Page(tr("Sign in"), HeadingAt::Body)
    , m_form(new SignInForm)
    , m_sheet(nullptr)
    , m_offered(new PlainLabel(PlainLabel::Look::Figure))
    , m_newWords(new QLineEdit)
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
    m_sheet = makeSheetCard();
    column->addWidget(m_form);
    column->addWidget(m_sheet);
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
    askForNewWords(false);
    m_status->say({});
}

Credentials SignInPage::credentials() const
{
    return {m_form->chosenName(), m_form->typed(), m_sheet->isHidden() ? QString() : m_newWords->text()};
}

void SignInPage::open()
{
    if (m_form->isTyped())
        Q_EMIT openWanted();
}

QWidget *SignInPage::makeSheetCard()
{
    auto *const card = new Card(tr("These are a recovery sheet's words"));
    card->setObjectName(QStringLiteral("sheetNewWords"));
    m_offered->setObjectName(QStringLiteral("sheetOffered"));
    m_newWords->setObjectName(QStringLiteral("wordsAfterSheet"));
    holdSecret(m_newWords, Secret::Words);
    connect(m_newWords, &QLineEdit::returnPressed, this, &SignInPage::open);
    card->body()->addWidget(new PlainLabel(tr("They open the hub once, for a lead, and only with new words of your own beside them: "
                                              "these, or longer ones. Write them down first."),
        PlainLabel::Look::Quiet));
    card->body()->addWidget(m_offered);
    card->body()->addWidget(labelled(tr("Your new words"), m_newWords));
    return card;
}

void SignInPage::askForNewWords(bool on)
{
    forgetSecret(m_newWords);
    m_offered->setText(on ? offeredWordsForLead() : QString());
    m_sheet->setVisible(on);
    if (on)
        m_newWords->setFocus(Qt::OtherFocusReason);
}

void SignInPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_sheet->setEnabled(!busy);
    m_open->setEnabled(!busy);
    if (busy)
        m_status->say(tr("Opening…"));
}

void SignInPage::tell(const Error &error)
{
    m_status->say({});
    if (error.kind == Error::Kind::SheetNeedsWords && m_sheet->isHidden())
        return askForNewWords(true);
    m_form->tell(error);
    if (error.kind == Error::Kind::WordsTooShort && !m_sheet->isHidden())
        m_newWords->setFocus(Qt::OtherFocusReason);
}

void SignInPage::say(const QString &text)
{
    m_status->say(text);
}

void SignInPage::forget()
{
    m_form->forget();
    askForNewWords(false);
}

} // namespace hub
