// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/promiseshield.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hub {

PromiseShield::PromiseShield(OpenPerson &person)
    : Card(QString(), Kind::Promise)
    , m_person(person)
{
    setObjectName(QStringLiteral("promiseShield"));
    setAccessibleName(tr("Promises"));
    body()->setSpacing(4);
    hide();
}

// A line for each, as what follows must be in view too. When and in which words each was given stands where promises are made
// and lifted.
void PromiseShield::refresh()
{
    clear(body());
    const HubLists &lists = m_person.hub().lists.now();
    const auto &view = m_person.sharing();
    for (const Promise &promise : view ? view->promises : std::vector<Promise>()) {
        if (!promise.ended)
            body()->addWidget(new PlainLabel(breakable(promiseWords(promise, lists)), PlainLabel::Look::Strong));
    }
    const bool any = body()->count() > 0;
    if (any)
        body()->addWidget(new PlainLabel(tr("Hubdesk lets no file, print or letter out against a promise."), PlainLabel::Look::Quiet));
    setVisible(any);
}

} // namespace hub
