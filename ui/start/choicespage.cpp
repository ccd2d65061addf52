// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/choicespage.h"

#include "ui/shell/words.h"
#include "ui/start/narrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace hub {
namespace {

Card *choiceCard(const QString &heading, const QString &text, Button *button)
{
    auto *const card = new Card(heading);
    card->body()->addWidget(new PlainLabel(text, PlainLabel::Look::Text));
    card->body()->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

} // namespace

ChoicesPage::ChoicesPage()
    : Page(tr("Welcome to Hubdesk"), HeadingAt::Body)
    , m_choices(new QWidget)
    , m_start(new PrimaryButton(tr("&Start our hub")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("choicesPage"));
    auto *const look = new Button(tr("&Look round"));
    look->setObjectName(QStringLiteral("lookRound"));
    connect(look, &Button::clicked, this, &ChoicesPage::lookRound);
    m_start->setObjectName(QStringLiteral("startHub"));
    connect(m_start, &Button::clicked, this, &ChoicesPage::startHub);
    auto *const open = new Button(tr("&Open a hub"));
    open->setObjectName(QStringLiteral("openHub"));
    connect(open, &Button::clicked, this, &ChoicesPage::openHub);

    QVBoxLayout *const column = addNarrowColumn(*this);
    column->addWidget(heading());
    column->addWidget(new PlainLabel(
        tr("For the people at the open door. Records stay on this computer, encrypted; nothing goes over a network."),
        PlainLabel::Look::Quiet));
    m_status->setObjectName(QStringLiteral("choicesStatus"));
    auto *const cards = new QVBoxLayout(m_choices);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(14);
    cards->addWidget(choiceCard(tr("Look round with York's example"),
        tr("A made-up hub to try everything in. Nothing in it is real, and nothing you do there can go wrong."), look));
    cards->addWidget(choiceCard(tr("Start our hub"),
        tr("Three things to say: its name, your name and your words. You can log the first drop-in a minute from now."),
        m_start));
    cards->addWidget(choiceCard(
        tr("Open a hub"), tr("One that was started here before, or that lies on a stick or a shared drive."), open));
    auto *const restore = new LinkButton(tr("&Bring a hub back from a backup"));
    restore->setObjectName(QStringLiteral("bringBackHub"));
    connect(restore, &Button::clicked, this, &ChoicesPage::bringBack);
    cards->addWidget(restore, 0, Qt::AlignLeading);
    column->addWidget(m_choices);
    column->addWidget(m_status);
    column->addStretch(1);
}

void ChoicesPage::focusMain()
{
    // Not as the page's focus proxy: Tab would go from the page to it, past what stands before.
    m_start->setFocus(Qt::OtherFocusReason);
}

void ChoicesPage::setBusy(bool busy)
{
    m_choices->setEnabled(!busy);
    m_status->say(busy ? tr("Getting York's example ready. This takes a few seconds the first time.") : QString());
}

void ChoicesPage::tell(const Error &error)
{
    m_status->say(sentence(error));
    focusMain();
}

} // namespace hub
