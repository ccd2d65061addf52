// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/finishcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

FinishCard::FinishCard()
    : Card(tr("Give this version a name"))
    , m_whoWasThere(new QLineEdit)
    , m_whatChanged(new QLineEdit)
{
    setObjectName(QStringLiteral("finishCard"));
    m_whoWasThere->setObjectName(QStringLiteral("whoWasThere"));
    m_whatChanged->setObjectName(QStringLiteral("whatChanged"));
    auto *const keep = new Button(tr("Keep this version"));
    auto *const later = new LinkButton(tr("Not now"));
    keep->setObjectName(QStringLiteral("keepVersion"));
    later->setObjectName(QStringLiteral("notNow"));
    body()->addWidget(labelled(tr("Who was there?"), m_whoWasThere));
    body()->addWidget(labelled(tr("What changed, in one line? May be left out."), m_whatChanged));
    auto *const acts = new FlowLayout(10, 4);
    acts->addWidget(keep);
    acts->addWidget(later);
    body()->addLayout(acts);
    const auto wanted = [this] { Q_EMIT keepWanted(m_whoWasThere->text(), m_whatChanged->text()); };
    for (QLineEdit *const field : {m_whoWasThere, m_whatChanged})
        connect(field, &QLineEdit::returnPressed, this, wanted);
    connect(keep, &Button::clicked, this, wanted);
    connect(later, &Button::clicked, this, &FinishCard::notNow);
    hide();
}

void FinishCard::begin()
{
    show();
    m_whoWasThere->setFocus(Qt::OtherFocusReason);
}

void FinishCard::end()
{
    m_whoWasThere->clear();
    m_whatChanged->clear();
    hide();
}

} // namespace hub
