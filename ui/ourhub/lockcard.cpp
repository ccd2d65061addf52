// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ourhub/lockcard.h"

#include "ui/shell/codechoice.h"
#include "ui/shell/words.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace hub {

static CodeChoice *minutesChoice()
{
    std::vector<CodeChoice::Choice> choices;
    for (const int minutes : {1, 2, 5, 10, 15})
        choices.push_back({QString::number(minutes), LockCard::tr("%Ln minutes", nullptr, minutes)});
    auto *const choice = new CodeChoice(LockCard::tr("After how long without a key or the mouse?"), choices, {});
    choice->setObjectName(QStringLiteral("lockMinutes"));
    return choice;
}

LockCard::LockCard(Hub &hub)
    : Card(tr("When desks lock"))
    , m_hub(hub)
    , m_minutes(minutesChoice())
    , m_initials(new SupportToggle(tr("Initials instead of names on the locked screen"), {}))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("lockCard"));
    m_initials->setObjectName(QStringLiteral("lockInitials"));
    m_status->setObjectName(QStringLiteral("lockStatus"));
    body()->addWidget(m_minutes);
    body()->addWidget(m_initials, 0, Qt::AlignLeading);
    body()->addWidget(new PlainLabel(tr("For every desk of this hub. A shorter time keeps more to yourselves; half-typed visits "
                                        "and notes wait either way."),
        PlainLabel::Look::Quiet));
    body()->addWidget(m_status);
    refresh();
    connect(m_minutes, &CodeChoice::edited, this, &LockCard::keep);
    connect(m_initials, &QCheckBox::clicked, this, &LockCard::keep);
}

void LockCard::refresh()
{
    const auto entry = m_hub.team.hub();
    if (!entry)
        return m_status->say(sentence(entry.error()));
    m_minutes->setChosen(QString::number(entry->lockMinutes));
    m_initials->setChecked(entry->initials);
}

void LockCard::keep()
{
    const auto kept = m_hub.team.setLock(m_minutes->chosen().value_or(QString()).toInt(), m_initials->isChecked());
    if (!kept) {
        refresh();
        return m_status->say(sentence(kept.error()));
    }
    m_status->say({});
    Q_EMIT done(tr("Kept when desks lock"));
}

} // namespace hub
