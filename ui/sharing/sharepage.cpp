// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharepage.h"

#include "ui/shell/words.h"
#include "ui/sharing/agreementscard.h"
#include "ui/sharing/handoncard.h"
#include "ui/sharing/promisescard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace hub {

SharePage::SharePage(Hub &hub, Prompts &prompts)
    : Page(tr("Who may know"))
    , m_hub(hub)
    , m_promises(new PromisesCard(hub))
    , m_agreements(new AgreementsCard(hub))
    , m_handOn(new HandOnCard(hub, prompts))
    , m_leave(new PrimaryButton(tr("Leave this view")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("sharePage"));
    m_leave->setObjectName(QStringLiteral("leaveSharing"));
    m_leave->setKeyHint(tr("Esc"));
    m_status->setObjectName(QStringLiteral("shareStatus"));
    connect(m_leave, &Button::clicked, this, &SharePage::leaveWanted);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &SharePage::leaveWanted);
    for (SharingCard *const card : std::initializer_list<SharingCard *>{m_promises, m_agreements, m_handOn}) {
        connect(card, &SharingCard::changed, this, [this](const QString &said) {
            reload();
            m_status->say(said);
        });
        connect(card, &SharingCard::trouble, this, [this](const Error &error) { m_status->say(sentence(error)); });
    }
    body()->addWidget(new PlainLabel(tr("Everything here is the person's to decide. Nothing has to be shared."), PlainLabel::Look::Quiet));
    body()->addWidget(m_leave, 0, Qt::AlignLeading);
    body()->addWidget(m_status);
    auto *const left = new QWidget;
    auto *const lines = new QVBoxLayout(left);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(14);
    lines->addWidget(m_promises);
    lines->addWidget(m_handOn);
    lines->addStretch(1);
    auto *const columns = new Columns(42);
    columns->add(left, 1);
    columns->add(m_agreements, 1);
    body()->addWidget(columns);
    body()->addStretch(1);
}

void SharePage::show(PersonId person)
{
    forget();
    m_person = person;
    if (const auto looked = m_hub.people.look(person); !looked)
        m_status->say(sentence(looked.error()));
    reload();
}

void SharePage::reload()
{
    if (!m_person)
        return;
    const auto view = m_hub.sharing.of(*m_person);
    if (!view)
        return m_status->say(sentence(view.error()));
    // Who may not read the plan chooses nothing of it.
    const auto plan = m_hub.plans.of(*m_person);
    for (SharingCard *const card : std::initializer_list<SharingCard *>{m_promises, m_agreements, m_handOn})
        card->show(*m_person, *view, plan ? *plan : Plan{});
}

void SharePage::forget()
{
    m_person.reset();
    for (SharingCard *const card : std::initializer_list<SharingCard *>{m_promises, m_agreements, m_handOn})
        card->forget();
    m_status->say({});
}

void SharePage::focusMain()
{
    m_leave->setFocus(Qt::OtherFocusReason);
}

} // namespace hub
