// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membereditor.h"

#include "ui/members/memberfields.h"
#include "ui/models/personwords.h"
#include "ui/shell/codechoice.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

MemberEditor::MemberEditor(Hub &hub, const MemberRow &member, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_member(member)
    , m_name(new QLineEdit(member.name))
    , m_nameEcho(new Echo(m_name))
    , m_level(levelChoice())
    , m_jobTitle(jobChoice(hub.lists.now()))
{
    setObjectName(QStringLiteral("memberEditor"));
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(14, 6, 0, 6);
    all->setSpacing(8);
    addFacts(*all);
    if (!member.self)
        addWords(*all);
    setFocusProxy(m_name);
    connect(&m_job, &KeysJob::ready, this, &MemberEditor::giveWords);
    connect(&m_job, &KeysJob::failed, this, &MemberEditor::failed);
}

void MemberEditor::addFacts(QVBoxLayout &all)
{
    m_name->setObjectName(QStringLiteral("editName"));
    m_level->setObjectName(QStringLiteral("editLevel"));
    m_level->setChosen(toCode(m_member.level));
    if (m_member.self)
        m_level->hide();
    m_jobTitle->setObjectName(QStringLiteral("editJob"));
    if (!m_member.jobTitle.isEmpty())
        m_jobTitle->setChosen(m_member.jobTitle);
    auto *const keep = new Button(tr("Keep this"));
    keep->setObjectName(QStringLiteral("keepMember"));
    auto *const leaveIt = new LinkButton(tr("Leave it as it was"));
    leaveIt->setObjectName(QStringLiteral("leaveMemberAsWas"));
    connect(keep, &Button::clicked, this, &MemberEditor::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &MemberEditor::keep);
    connect(leaveIt, &Button::clicked, this, [this] { Q_EMIT done({}); });
    all.addWidget(labelled(tr("Name"), m_name));
    all.addWidget(m_nameEcho);
    all.addWidget(m_level);
    all.addWidget(m_jobTitle);
    if (m_member.self)
        all.addWidget(new PlainLabel(tr("What you may see and do is another lead's to change."), PlainLabel::Look::Quiet));
    auto *const acts = new FlowLayout(12, 4);
    acts->addWidget(keep);
    acts->addWidget(leaveIt);
    all.addLayout(acts);
}

void MemberEditor::addWords(QVBoxLayout &all)
{
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("editWords"));
    holdSecret(m_words, Secret::Words);
    m_wordsEcho = new Echo(m_words);
    auto *const give = new Button(tr("Give them these words"));
    give->setObjectName(QStringLiteral("giveWords"));
    connect(give, &Button::clicked, this, &MemberEditor::makeKeys);
    connect(m_words, &QLineEdit::returnPressed, this, &MemberEditor::makeKeys);
    all.addWidget(new PlainLabel(tr("If they forgot their words: new ones to write down, which they type here, once. The old ones then "
                                    "open nothing."),
        PlainLabel::Look::Quiet));
    auto *const offered = new PlainLabel(PlainLabel::Look::Strong);
    offered->setObjectName(QStringLiteral("editOffered"));
    offered->setText(Members::offeredWords(m_member.level));
    all.addWidget(offered);
    all.addWidget(fieldWithButton(tr("Their new words"), m_words, give));
    all.addWidget(m_wordsEcho);
}

void MemberEditor::keep()
{
    const MemberDraft draft{m_name->text().simplified(), m_jobTitle->chosen().value_or(QString()),
        m_member.self ? m_member.level : levelIn(*m_level)};
    const auto changed = m_hub.members.change(m_member.id, draft);
    if (!changed)
        return failed(changed.error());
    //: %1 is a name
    Q_EMIT done(tr("What is said of %1 is kept.").arg(named(oneLine(draft.name, 60))));
}

void MemberEditor::makeKeys()
{
    if (m_job.isBusy())
        return;
    m_wordsEcho->understood(tr("Making their keys…"));
    m_job.begin([members = &m_hub.members, id = m_member.id, words = m_words->text()] { return members->keysFor(id, words); });
}

void MemberEditor::giveWords(const NewKeys &keys)
{
    const auto given = m_hub.members.setWords(keys);
    if (!given)
        return failed(given.error());
    forgetSecret(m_words);
    //: %1 is a name
    Q_EMIT done(tr("%1 gets in with the new words, and with nothing else.").arg(named(oneLine(m_member.name, 60))));
}

void MemberEditor::failed(const Error &error)
{
    const bool words = m_words && error.kind == Error::Kind::WordsTooShort;
    (words ? m_wordsEcho : m_nameEcho)->trouble(sentence(error));
    focusIfAtHand(words ? m_words : m_name);
}

} // namespace hub
