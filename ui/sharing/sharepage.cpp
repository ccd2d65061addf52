// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharepage.h"

#include "ui/models/personwords.h"
#include "ui/sharing/agreementscard.h"
#include "ui/sharing/handoncard.h"
#include "ui/sharing/promisescard.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QCoreApplication>
#include <QPointer>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace hub {

SharePage::SharePage(Hub &hub, Prompts &prompts)
    : Page(tr("Who may know"))
    , m_hub(hub)
    , m_name(new PlainLabel(PlainLabel::Look::Quiet))
    , m_promises(new PromisesCard(hub))
    , m_agreements(new AgreementsCard(hub))
    , m_handOn(new HandOnCard(hub, prompts))
    , m_leave(new Button(tr("Back to the card")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("sharePage"));
    m_name->setObjectName(QStringLiteral("shareName"));
    m_leave->setObjectName(QStringLiteral("leaveSharing"));
    m_leave->setKeyHint(tr("Esc"));
    m_status->setObjectName(QStringLiteral("shareStatus"));
    connect(m_leave, &Button::clicked, this, &SharePage::leaveWanted);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &SharePage::leaveWanted);
    for (SharingCard *const card : cards()) {
        connect(card, &SharingCard::changed, this, &SharePage::reload);
        connect(card, &SharingCard::answered, this, &SharePage::bringIntoView);
        // From the button that leads back on, which is always there.
        connect(card, &SharingCard::rearranged, this, [this] { tabAsLaidOut(scroll()->widget()); });
    }
    body()->addWidget(m_name);
    body()->addWidget(new PlainLabel(tr("Everything here is the person's to decide. Nothing has to be shared."), PlainLabel::Look::Quiet));
    body()->addWidget(m_leave, 0, Qt::AlignLeading);
    body()->addWidget(m_status);
    auto *const columns = new Columns(42);
    columns->add(stacked({m_promises, m_handOn}), 1);
    columns->add(m_agreements, 1);
    body()->addWidget(columns);
    body()->addStretch(1);
}

std::array<SharingCard *, 3> SharePage::cards() const
{
    return {m_promises, m_agreements, m_handOn};
}

void SharePage::show(PersonId person, Back back)
{
    forget();
    m_leave->setText(back == Back::Plan ? tr("Back to the plan")
            : back == Back::Letter      ? tr("Back to the letter")
                                        : tr("Back to the card"));
    m_person = person;
    if (const auto looked = m_hub.people.look(person); !looked)
        m_status->say(sentence(looked.error()));
    if (const auto name = m_hub.people.nameOf(person))
        m_name->setText(nameWords(*name));
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
    for (SharingCard *const card : cards())
        card->show(*m_person, *view, plan ? *plan : Plan{});
    Q_EMIT m_promises->rearranged();
}

// Where the keyboard goes is followed by the page itself; what an act answers is to be read first.
void SharePage::bringIntoView(QWidget *line)
{
    QTimer::singleShot(0, this, [this, at = QPointer(line)] {
        constexpr int around = 24;
        if (!at)
            return;
        // A line that was made just now has no place yet, nor have the cards around it.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        scroll()->ensureWidgetVisible(at, 0, around);
    });
}

void SharePage::forget()
{
    m_person.reset();
    m_name->setText({});
    for (SharingCard *const card : cards())
        card->forget();
    m_status->say({});
}

void SharePage::focusMain()
{
    m_leave->setFocus(Qt::OtherFocusReason);
}

} // namespace hub
