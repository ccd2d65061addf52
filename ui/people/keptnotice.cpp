// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/keptnotice.h"

#include "ui/models/keptwords.h"
#include "ui/models/personwords.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

KeptNotice::KeptNotice(OpenPerson &person)
    : Card(QString(), Kind::Caution)
    , m_person(person)
    , m_text(new PlainLabel(PlainLabel::Look::Text))
    , m_ask(new LinkButton(tr("Open it for a reason")))
    , m_form(new QWidget)
    , m_reason(new QLineEdit)
    , m_trouble(new PlainLabel(PlainLabel::Look::Strong))
{
    setObjectName(QStringLiteral("keptNotice"));
    m_text->setObjectName(QStringLiteral("keptText"));
    m_ask->setObjectName(QStringLiteral("openKept"));
    m_reason->setObjectName(QStringLiteral("openKeptReason"));
    m_trouble->setObjectName(QStringLiteral("openKeptTrouble"));
    auto *const now = new Button(tr("Open it until the working day ends"));
    now->setObjectName(QStringLiteral("openKeptNow"));
    now->setKeyHint(tr("Enter"));
    auto *const leaveIt = new LinkButton(tr("Leave it closed"));
    leaveIt->setObjectName(QStringLiteral("leaveKept"));
    auto *const acts = new FlowLayout;
    acts->addWidget(now);
    acts->addWidget(leaveIt);
    auto *const lines = new QVBoxLayout(m_form);
    lines->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    lines->addWidget(labelled(tr("Why does it have to be opened? They can read what you write here."), m_reason));
    lines->addWidget(m_trouble);
    lines->addLayout(acts);
    lines->addWidget(new PlainLabel(
        tr("It is written into their own register with your name, and every lead is told."), PlainLabel::Look::Quiet));
    body()->addWidget(m_text);
    body()->addWidget(m_ask, 0, Qt::AlignLeading);
    body()->addWidget(m_form);
    connect(m_ask, &Button::clicked, this, &KeptNotice::ask);
    connect(now, &Button::clicked, this, &KeptNotice::open);
    connect(leaveIt, &Button::clicked, this, &KeptNotice::leave);
    connect(m_reason, &QLineEdit::returnPressed, this, &KeptNotice::open);
    startAnew();
    hide();
}

void KeptNotice::refresh()
{
    const PersonDetail &detail = m_person.detail();
    const bool isOpened = detail.openedForAReason && detail.kept && !detail.kept->isEmpty();
    const bool isKept = !detail.keptFromMe.isEmpty();
    setVisible(m_person.isOpen() && (isOpened || isKept));
    if (isKept) {
        setHeading(tr("Some of this card is kept"));
        //: %1 is a name, %2 one part of their card or several
        m_text->setText(tr("%1 keeps this to the people who support them: %2.").arg(m_person.name(), partWords(detail.keptFromMe)));
    } else if (isOpened) {
        setHeading(tr("Opened for a reason"));
        //: %1 is a name
        m_text->setText(tr("You see what %1 keeps to their supporters, until 4 in the morning. It stands in their register, "
                           "and every lead is told.")
                            .arg(m_person.name()));
    }
    if (!isKept)
        m_form->hide();
    m_ask->setVisible(isKept && m_form->isHidden() && m_person.hub().may(Op::BreakGlass));
}

void KeptNotice::ask()
{
    m_form->show();
    m_ask->hide();
    m_reason->setFocus(Qt::TabFocusReason);
}

void KeptNotice::startAnew()
{
    m_reason->clear();
    m_trouble->hide();
    m_form->hide();
}

void KeptNotice::leave()
{
    startAnew();
    refresh();
    m_ask->setFocus(Qt::OtherFocusReason);
}

void KeptNotice::open()
{
    const auto done = m_person.hub().narrowing.breakGlass(m_person.id(), m_reason->text());
    if (!done) {
        m_trouble->setText(sentence(done.error()));
        m_trouble->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    startAnew();
    Q_EMIT opened();
}

} // namespace hub
