// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/ownwordscard.h"

#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

OwnWordsCard::OwnWordsCard(Hub &hub)
    : Card(tr("Other words for you"))
    , m_hub(hub)
    , m_old(new QLineEdit)
    , m_oldEcho(new Echo(m_old))
    , m_offered(new PlainLabel(PlainLabel::Look::Strong))
    , m_new(new QLineEdit)
    , m_newEcho(new Echo(m_new))
    , m_choose(new Button(tr("Use these words from now on")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("ownWordsCard"));
    m_old->setObjectName(QStringLiteral("oldWords"));
    holdSecret(m_old, Secret::Words);
    showSecret(m_old, false);
    m_offered->setObjectName(QStringLiteral("ownOffered"));
    m_new->setObjectName(QStringLiteral("newWords"));
    holdSecret(m_new, Secret::Words);
    m_choose->setObjectName(QStringLiteral("chooseWords"));
    m_status->setObjectName(QStringLiteral("ownWordsStatus"));
    body()->addWidget(labelled(tr("Your words until now"), m_old));
    body()->addWidget(m_oldEcho);
    body()->addWidget(new PlainLabel(tr("Write these down, or choose longer ones of your own."), PlainLabel::Look::Quiet));
    body()->addWidget(m_offered);
    body()->addWidget(labelled(tr("Your new words"), m_new));
    body()->addWidget(m_newEcho);
    body()->addWidget(m_choose, 0, Qt::AlignLeading);
    body()->addWidget(m_status);
    connect(m_old, &QLineEdit::returnPressed, m_new, [this] { m_new->setFocus(Qt::TabFocusReason); });
    connect(m_new, &QLineEdit::returnPressed, this, &OwnWordsCard::choose);
    connect(m_choose, &Button::clicked, this, &OwnWordsCard::choose);
    connect(&m_job, &KeysJob::ready, this, &OwnWordsCard::take);
    connect(&m_job, &KeysJob::failed, this, &OwnWordsCard::failed);
    offer();
}

void OwnWordsCard::offer()
{
    m_offered->setText(Members::offeredWords(m_hub.session().level));
    m_oldEcho->understood({});
    m_newEcho->understood(tr("They stay readable while you type, so that a slip shows."));
}

void OwnWordsCard::choose()
{
    if (m_job.isBusy())
        return;
    m_status->say(tr("Making your keys…"));
    m_job.begin([members = &m_hub.members, before = m_old->text(), after = m_new->text()] {
        return members->keysForOwn(before, after);
    });
}

void OwnWordsCard::take(const NewKeys &keys)
{
    const auto done = m_hub.members.setWords(keys);
    if (!done)
        return failed(done.error());
    forgetSecret(m_old);
    forgetSecret(m_new);
    offer();
    m_status->say(tr("Your new words open the hub from now on, and the old ones nothing."));
}

void OwnWordsCard::failed(const Error &error)
{
    m_status->say({});
    const bool old = error.kind == Error::Kind::WrongWords;
    (old ? m_oldEcho : m_newEcho)->trouble(sentence(error));
    focusIfAtHand(old ? m_old : m_new);
}

} // namespace hub
