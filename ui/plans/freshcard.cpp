// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/freshcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hub {

FreshCard::FreshCard()
    : Card(tr("Begin with an empty page?"))
    , m_notNow(new LinkButton(tr("Not now")))
{
    setObjectName(QStringLiteral("freshCard"));
    m_notNow->setObjectName(QStringLiteral("keepPlan"));
    auto *const start = new Button(tr("Begin anew"));
    start->setObjectName(QStringLiteral("beginAnew"));
    body()->addWidget(new PlainLabel(
        tr("The plan as it is now and its earlier versions are hidden here. Nothing is deleted: the plan stays in their own "
           "record, and stands in it when that is put on paper for them. Until something is written in the new plan, the "
           "earlier one can be brought back."),
        PlainLabel::Look::Text));
    auto *const acts = new FlowLayout(10, 4);
    acts->addWidget(start);
    acts->addWidget(m_notNow);
    body()->addLayout(acts);
    connect(start, &Button::clicked, this, &FreshCard::startWanted);
    connect(m_notNow, &Button::clicked, this, &FreshCard::notNow);
    hide();
}

// On the harmless one, so that a key pressed twice does nothing.
void FreshCard::begin()
{
    show();
    m_notNow->setFocus(Qt::OtherFocusReason);
}

} // namespace hub
