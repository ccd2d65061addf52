// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/partseencard.h"

#include "ui/models/sharingwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hub {

PartSeenCard::PartSeenCard(Hub &hub)
    : Card(tr("Who may see this part"))
    , m_hub(hub)
    , m_words(new PlainLabel(PlainLabel::Look::Text))
{
    auto *const more = new LinkButton(tr("Agreements and promises"));
    more->setObjectName(QStringLiteral("planSharing"));
    connect(more, &Button::clicked, this, &PartSeenCard::sharingWanted);
    body()->addWidget(m_words);
    body()->addWidget(more, 0, Qt::AlignLeading);
    body()->addStretch(1);
}

void PartSeenCard::show(const Plan &plan, const QString &key)
{
    const auto view = m_hub.sharing.of(plan.person);
    if (!view)
        return forget();
    QStringList lines{whoCanSee(*view, key, m_hub.lists.now(), plan)};
    for (const Promise &promise : view->promises) {
        if (!promise.ended)
            lines << promiseWords(promise, m_hub.lists.now(), &plan);
    }
    m_words->setText(lines.join(u'\n'));
}

void PartSeenCard::forget()
{
    m_words->setText({});
}

} // namespace hub
