// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ourhub/hubcard.h"

#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/formparts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

HubCard::HubCard(Hub &hub)
    : Card(tr("What we are"))
    , m_hub(hub)
    , m_name(new QLineEdit)
    , m_hours(new QLineEdit)
    , m_zone(new QLineEdit)
    , m_zoneEcho(new Echo(m_zone))
{
    setObjectName(QStringLiteral("hubCard"));
    m_name->setObjectName(QStringLiteral("hubName"));
    m_hours->setObjectName(QStringLiteral("hubHours"));
    m_hours->setPlaceholderText(tr("every day, 8am to 9pm"));
    m_zone->setObjectName(QStringLiteral("hubZone"));
    body()->addWidget(labelled(tr("What is the hub called?"), m_name));
    body()->addWidget(labelled(tr("When are we open? (stands on the locked and the hidden screen)"), m_hours));
    body()->addWidget(labelled(tr("Time zone"), m_zone));
    body()->addWidget(m_zoneEcho);
    auto *const keep = new Button(tr("Keep this"));
    keep->setObjectName(QStringLiteral("keepHub"));
    body()->addWidget(keep, 0, Qt::AlignLeading);
    connect(keep, &Button::clicked, this, &HubCard::keep);
    for (QLineEdit *const field : {m_name, m_hours, m_zone})
        connect(field, &QLineEdit::returnPressed, this, &HubCard::keep);
    connect(m_zone, &QLineEdit::textEdited, this, &HubCard::echoZone);
    refresh();
}

void HubCard::refresh()
{
    const auto entry = m_hub.team.hub();
    if (!entry)
        return m_zoneEcho->trouble(sentence(entry.error()));
    m_name->setText(visible(entry->name));
    m_hours->setText(visible(entry->hours));
    m_zone->setText(QString::fromLatin1(entry->zone));
    echoZone();
}

// What another zone changes is said while it is typed, before it is kept.
void HubCard::echoZone()
{
    const QByteArray zone = m_zone->text().trimmed().toLatin1();
    if (!CivilTime::isKnownZone(zone))
        return m_zoneEcho->understood(tr("Like “Europe/London”. This computer does not know this one yet."));
    const QString time = Say(CivilTime(zone)).time(m_hub.now());
    if (zone == m_hub.civilTime().zoneId())
        //: %1 is a time of day
        return m_zoneEcho->understood(tr("It is %1 there. Every day and hour in Hubdesk is in this zone.").arg(time));
    //: %1 is a time of day
    m_zoneEcho->understood(tr("It is %1 there. Every visit keeps its moment, but is shown with the hour of this zone, and one "
                              "around midnight may then count for the day before or after.").arg(time));
}

void HubCard::keep()
{
    const auto done = m_hub.team.describe(m_name->text(), m_hours->text(), m_zone->text().trimmed().toLatin1());
    if (!done) {
        const bool zone = done.error().kind == Error::Kind::UnknownCode;
        m_zoneEcho->trouble(zone ? tr("This computer knows no time zone of that name. Nothing was changed; try one like "
                                      "“Europe/London”.")
                                 : sentence(done.error()));
        return (zone ? m_zone : m_name)->setFocus(Qt::OtherFocusReason);
    }
    refresh();
    Q_EMIT this->done(tr("Kept what the hub is"));
}

} // namespace hub
