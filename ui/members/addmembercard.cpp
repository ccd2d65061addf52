// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/addmembercard.h"

#include "ui/members/memberfields.h"
#include "ui/models/memberwords.h"
#include "ui/shell/codechoice.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

AddMemberCard::AddMemberCard(Hub &hub)
    : Card(tr("Let somebody in"))
    , m_hub(hub)
    , m_name(new QLineEdit)
    , m_nameEcho(new Echo(m_name))
    , m_level(levelChoice())
    , m_jobTitle(jobChoice(hub.lists.now()))
    , m_meaning(new PlainLabel(PlainLabel::Look::Quiet))
    , m_offered(new PlainLabel(PlainLabel::Look::Figure))
    , m_words(new QLineEdit)
    , m_wordsEcho(new Echo(m_words))
    , m_add(new PrimaryButton(tr("Let them in")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("addMember"));
    addFields();
    connect(m_name, &QLineEdit::returnPressed, m_words, [this] { m_words->setFocus(Qt::TabFocusReason); });
    connect(m_words, &QLineEdit::returnPressed, this, &AddMemberCard::add);
    connect(m_add, &Button::clicked, this, &AddMemberCard::add);
    connect(m_level, &CodeChoice::edited, this, &AddMemberCard::offer);
    connect(&m_job, &KeysJob::ready, this, &AddMemberCard::keep);
    connect(&m_job, &KeysJob::failed, this, &AddMemberCard::tell);
    offer();
}

void AddMemberCard::refreshLists()
{
    m_jobTitle->setList(m_hub.lists.now(), HubList::JobTitles);
}

void AddMemberCard::addFields()
{
    m_name->setObjectName(QStringLiteral("memberName"));
    m_words->setObjectName(QStringLiteral("memberWords"));
    holdSecret(m_words, Secret::Words);
    m_offered->setObjectName(QStringLiteral("memberOffered"));
    m_level->setObjectName(QStringLiteral("memberLevel"));
    m_jobTitle->setObjectName(QStringLiteral("memberJob"));
    m_add->setObjectName(QStringLiteral("letIn"));
    m_status->setObjectName(QStringLiteral("memberStatus"));
    body()->addWidget(labelled(tr("What is their name?"), m_name));
    body()->addWidget(m_nameEcho);
    body()->addWidget(m_level);
    body()->addWidget(m_meaning);
    body()->addWidget(m_jobTitle);
    body()->addWidget(
        new PlainLabel(tr("Words for them to write down. Whoever is new types them here, once."), PlainLabel::Look::Quiet));
    body()->addWidget(m_offered);
    body()->addWidget(labelled(tr("Their words"), m_words));
    body()->addWidget(m_wordsEcho);
    auto *const acts = new FlowLayout(12, 6);
    acts->addWidget(m_add);
    body()->addLayout(acts);
    body()->addWidget(m_status);
}

AccessLevel AddMemberCard::level() const
{
    return levelIn(*m_level);
}

// Leads get a word more, since theirs open the backups too.
void AddMemberCard::offer()
{
    m_offered->setText(Members::offeredWords(level()));
    m_meaning->setText(levelMeaning(level()));
    m_wordsEcho->understood(tr("These, or longer ones of their own."));
}

void AddMemberCard::add()
{
    if (m_job.isBusy())
        return;
    if (m_name->text().trimmed().isEmpty())
        return tell(Error{Error::Kind::NameMissing});
    m_draft = {m_name->text().simplified(), m_jobTitle->chosen().value_or(QString()), level()};
    m_status->say(tr("Making their keys…"));
    m_job.begin([members = &m_hub.members, id = m_hub.members.newMember(), words = m_words->text()] {
        return members->keysFor(id, words);
    });
}

void AddMemberCard::keep(const NewKeys &keys)
{
    const auto added = m_hub.members.add(m_draft, keys);
    if (!added)
        return tell(added.error());
    forgetSecret(m_words);
    m_name->clear();
    m_nameEcho->understood({});
    m_level->setChosen({});
    m_jobTitle->setChosen({});
    offer();
    //: %1 is a name
    m_status->say(tr("%1 can sign in now.").arg(named(added->name)));
    focusIfAtHand(m_name);
    Q_EMIT this->added();
}

void AddMemberCard::tell(const Error &error)
{
    m_status->say({});
    const bool words = error.kind == Error::Kind::WordsTooShort;
    (words ? m_wordsEcho : m_nameEcho)->trouble(sentence(error));
    focusIfAtHand(words ? m_words : m_name);
}

} // namespace hub
