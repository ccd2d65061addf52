// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/herecard.h"

#include "ui/models/personwords.h"
#include "ui/shell/actions.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace hub {

HereCard::HereCard(Hub &hub)
    : Card(tr("Here and free"))
    , m_hub(hub)
    , m_here(new QWidget)
    , m_others(new QWidget)
    , m_nobody(new PlainLabel(tr("Nobody has been said to be in today."), PlainLabel::Look::Quiet))
    , m_more(new LinkButton(tr("Who else is in?")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("hereCard"));
    new FlowLayout(8, 6, m_here);
    new FlowLayout(8, 6, m_others);
    m_more->setObjectName(QStringLiteral("whoElse"));
    m_more->setCheckable(true);
    m_others->hide();
    connect(m_more, &Button::toggled, m_others, &QWidget::setVisible);
    m_status->setObjectName(QStringLiteral("hereStatus"));
    m_status->setLook(PlainLabel::Look::Quiet);
    body()->addWidget(m_here);
    body()->addWidget(m_nobody);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    body()->addWidget(m_others);
    body()->addWidget(m_status);
    refresh();
}

void HereCard::refresh()
{
    clear(m_here->layout());
    clear(m_others->layout());
    const auto rows = m_hub.presence.list();
    if (!rows)
        return m_status->say(sentence(rows.error()));
    int here = 0;
    for (const PresenceRow &row : *rows) {
        const bool isHere = row.state != BeingHere::Out;
        here += isHere ? 1 : 0;
        (isHere ? m_here : m_others)->layout()->addWidget(chipOf(row));
    }
    m_here->setVisible(here > 0);
    m_nobody->setVisible(here == 0);
    const bool isAnybodyElse = here < int(rows->size());
    m_more->setVisible(isAnybodyElse);
    if (!isAnybodyElse)
        m_more->setChecked(false);
}

QWidget *HereCard::chipOf(const PresenceRow &row)
{
    const QString name = oneLine(row.name, 40);
    const QString time = Say(m_hub.civilTime()).time(row.since);
    QString text = named(name);
    if (row.state == BeingHere::Free)
        //: %1 is the name of somebody of the team
        text = tr("%1, free").arg(text);
    else if (row.state == BeingHere::WithSomeone)
        //: %1 is the name of somebody of the team, %2 a time
        text = tr("%1, with someone since %2").arg(text, time);
    auto *const chip = new Button(onButton(text));
    chip->setObjectName(QStringLiteral("here-") + row.worker.toHex());
    chip->setAccessibleDescription(row.state == BeingHere::Free ? tr("Press: with someone")
            : row.state == BeingHere::WithSomeone               ? tr("Press: gone for today")
                                                                : tr("Press: here and free"));
    if (row.self && row.state != BeingHere::Out)
        chip->setKeyHint(Actions::keyHint(ActionId::FreeOrNot));
    connect(chip, &Button::clicked, this, [this, row] { press(row); });
    return chip;
}

void HereCard::press(const PresenceRow &row)
{
    const BeingHere next = row.state == BeingHere::Out ? BeingHere::Free
        : row.state == BeingHere::Free                 ? BeingHere::WithSomeone
                                                       : BeingHere::Out;
    say(m_hub.presence.set(row.worker, next), row, next);
    // The button that was pressed is on its way out; the one in its place is the last of that name.
    const auto chips = m_here->findChildren<Button *>(QStringLiteral("here-") + row.worker.toHex());
    QWidget *const keyboard = next == BeingHere::Out || chips.isEmpty() ? m_more : chips.back();
    keyboard->setFocus(Qt::OtherFocusReason);
}

void HereCard::toggleOwn()
{
    const auto now = m_hub.presence.toggleOwn();
    const PresenceRow own{m_hub.session().worker, m_hub.session().name, {}, {}, true};
    say(now ? Result<void>() : Result<void>(now.error()), own, now ? *now : BeingHere::Out);
}

void HereCard::say(const Result<void> &done, const PresenceRow &row, BeingHere state)
{
    refresh();
    if (!done)
        return m_status->say(sentence(done.error()));
    const QString name = named(oneLine(row.name, 40));
    //: %1 is the name of somebody of the team, in each of the three
    m_status->say(state == BeingHere::Free ? tr("%1 is free.").arg(name)
            : state == BeingHere::Out      ? tr("%1 is gone for today.").arg(name)
                                           : tr("%1 is with someone.").arg(name));
}

} // namespace hub
