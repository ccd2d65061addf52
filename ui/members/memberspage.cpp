// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "ui/members/addmembercard.h"
#include "ui/members/memberscard.h"
#include "ui/members/ownwordscard.h"
#include "ui/members/pincard.h"
#include "ui/members/sheetscard.h"
#include "ui/shell/notifier.h"
#include "ui/widgets/columns.h"

#include <QVBoxLayout>

namespace hub {

MembersPage::MembersPage(Hub &hub, Notifier &notifier, Prompts &prompts)
    : Page(tr("Who gets in"))
    , m_pin(new PinCard(hub))
    , m_members(new MembersCard(hub, prompts))
{
    setObjectName(QStringLiteral("membersPage"));
    QList<QWidget *> left{m_members};
    QList<QWidget *> right{m_pin, new OwnWordsCard(hub)};
    if (hub.may(Op::EditMembers)) {
        m_add = new AddMemberCard(hub);
        left << m_add;
        connect(m_add, &AddMemberCard::added, m_members, &MembersCard::refresh);
        auto *const sheets = new SheetsCard(hub, prompts);
        right << sheets;
        connect(sheets, &SheetsCard::made, m_members, &MembersCard::refresh);
    }
    auto *const columns = new Columns;
    columns->add(stacked(left), 9);
    columns->add(stacked(right), 5);
    body()->addWidget(columns);
    body()->addStretch(1);
    connect(&notifier, &Notifier::changed, this, [this](const Changes &changes) {
        if (changes.touches(Entity::Worker) || changes.touches(Entity::ListEntry))
            m_members->refresh();
        if (m_add && changes.touches(Entity::ListEntry))
            m_add->refreshLists();
    });
}

} // namespace hub
