// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/reasonscard.h"

#include "ui/goals/sincethen.h"
#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

ReasonsCard::ReasonsCard(Hub &hub)
    : m_hub(hub)
    , m_reasons(new QVBoxLayout)
    , m_field(new QLineEdit)
    , m_answer(new AnswerLine)
    , m_seenBy(new PlainLabel(PlainLabel::Look::Quiet))
    , m_sinceLines(new QVBoxLayout)
{
    auto *const keep = new Button(tr("Keep it"));
    m_field->setObjectName(QStringLiteral("newReason"));
    keep->setObjectName(QStringLiteral("keepReason"));
    m_seenBy->setObjectName(QStringLiteral("reasonsSeenBy"));
    connect(keep, &Button::clicked, this, &ReasonsCard::add);
    connect(m_field, &QLineEdit::returnPressed, this, &ReasonsCard::add);
    connect(m_answer, &AnswerLine::undoWanted, this, &ReasonsCard::undoWanted);
    auto *const reasons = new Card(tr("What brought me here"));
    reasons->setObjectName(QStringLiteral("reasonsCard"));
    reasons->body()->addLayout(m_reasons);
    reasons->body()->addWidget(fieldWithButton(tr("In my words"), m_field, keep));
    reasons->body()->addWidget(m_answer);
    reasons->body()->addWidget(m_seenBy);
    reasons->body()->addStretch(1);
    auto *const since = new Card(tr("What happened since"));
    since->setObjectName(QStringLiteral("sinceThen"));
    since->body()->addLayout(m_sinceLines);
    since->body()->addStretch(1);
    m_since = since;
    auto *const columns = new Columns(48);
    columns->add(reasons, 1);
    columns->add(since, 1);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);
}

void ReasonsCard::show(PersonId person, const PersonGoals &goals)
{
    m_person = person;
    clear(m_reasons);
    clear(m_sinceLines);
    const Say say(m_hub.civilTime());
    for (const Reason &reason : goals.reasons) {
        m_reasons->addWidget(new PlainLabel(passage(reason.text), PlainLabel::Look::Text));
        QString when = say.day(m_hub.civilTime().dayOf(reason.at));
        if (reason.whose != Whose::Person)
            when += QStringLiteral(" · ") + whoseWords(reason.whose);
        m_reasons->addWidget(new PlainLabel(when, PlainLabel::Look::Quiet));
    }
    const QStringList since = sinceThen(goals, say);
    for (const QString &line : since)
        m_sinceLines->addWidget(new PlainLabel(breakable(line), PlainLabel::Look::Text));
    m_since->setVisible(!since.isEmpty());
    const auto view = m_hub.sharing.of(person);
    m_seenBy->setText(view ? whoCanSee(*view, SharedItem::part(QStringLiteral("reasons")), m_hub.lists.now()) : QString());
}

void ReasonsCard::forget()
{
    m_person.reset();
    clear(m_reasons);
    clear(m_sinceLines);
    m_since->hide();
    m_field->clear();
    m_seenBy->setText({});
    m_answer->say({});
}

void ReasonsCard::add()
{
    if (!m_person)
        return;
    const auto added = m_hub.goals.addReason(*m_person, m_field->text(), Whose::Person);
    m_field->setFocus(Qt::OtherFocusReason);
    if (!added)
        return answer(AnswerLine::why(added.error()));
    m_field->clear();
    Q_EMIT kept(tr("Kept, as it was said."));
}

void ReasonsCard::answer(const QString &text, AnswerLine::WayBack back)
{
    m_answer->say(text, back);
}

void ReasonsCard::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace hub
