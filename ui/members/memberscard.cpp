// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberscard.h"

#include "ui/members/membereditor.h"
#include "ui/models/memberwords.h"
#include "ui/models/personwords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/listwords.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace hub {

MembersCard::MembersCard(Hub &hub, Prompts &prompts)
    : Card(tr("Who can sign in"))
    , m_hub(hub)
    , m_prompts(prompts)
    , m_wanted(new PlainLabel(PlainLabel::Look::Text))
    , m_people(new QWidget)
    , m_rows(new QVBoxLayout(m_people))
    , m_progress(new ProgressRow)
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("membersCard"));
    m_wanted->setObjectName(QStringLiteral("membersWanted"));
    m_status->setObjectName(QStringLiteral("membersStatus"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    body()->addWidget(m_wanted);
    body()->addWidget(m_people);
    body()->addWidget(m_progress);
    body()->addWidget(m_status);
    connect(m_progress, &ProgressRow::stopWanted, &m_job, &LeaveJob::stop);
    connect(&m_job, &LeaveJob::progressed, m_progress, &ProgressRow::set);
    connect(&m_job, &LeaveJob::copied, this, [this](const std::shared_ptr<Leaving> &leaving) { finish(std::move(*leaving)); });
    connect(&m_job, &LeaveJob::failed, this, [this](const Error &error) {
        endWith(error.kind == Error::Kind::Cancelled ? tr("Stopped. Nobody has left, and every key is as it was.")
                                                     : sentence(error));
    });
    refresh();
}

void MembersCard::refresh()
{
    const auto list = m_hub.members.list();
    if (!list)
        return m_status->say(sentence(list.error()));
    QWidget *const focus = window()->focusWidget();
    // What is half typed about one is not swept away because somebody else came or went: it moves to the new row.
    if (m_editor)
        m_editor->setParent(nullptr);
    clear(m_rows);
    for (const MemberRow &member : list->members) {
        auto *const row = rowOf(member);
        m_rows->addWidget(row);
        if (m_editor && member.here && member.id == m_editor->member())
            row->layout()->addWidget(m_editor);
    }
    if (m_editor && !m_editor->parent())
        delete m_editor;
    if (m_editor && m_editor->isAncestorOf(focus))
        focus->setFocus(Qt::OtherFocusReason);
    fillWanted(*list);
}

QWidget *MembersCard::rowOf(const MemberRow &member)
{
    auto *const row = new QWidget;
    auto *const all = new QVBoxLayout(row);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(1);
    const QString name = named(oneLine(member.name, 60));
    //: %1 is a name
    all->addWidget(new PlainLabel(member.self ? tr("%1 (you)").arg(name) : name, PlainLabel::Look::Strong));
    QString what = member.here ? levelLabel(member.level) : tr("Has left. What they wrote stays under their name.");
    const QString job = member.jobTitle.isEmpty() ? QString() : shortWord(m_hub.lists.now(), HubList::JobTitles, member.jobTitle);
    if (member.here && !job.isEmpty() && job != what)
        //: %1 is what somebody may see and do ("Worker"), %2 their job ("Recovery worker")
        what = tr("%1, %2").arg(what, job);
    all->addWidget(new PlainLabel(what, PlainLabel::Look::Quiet));
    if (member.here && m_hub.may(Op::EditMembers))
        all->addWidget(actsOf(member, row));
    return row;
}

QWidget *MembersCard::actsOf(const MemberRow &member, QWidget *row)
{
    auto *const acts = new QWidget;
    auto *const line = new FlowLayout(12, 2, acts);
    auto *const change = new LinkButton(tr("Change"));
    change->setObjectName(QStringLiteral("memberChange"));
    //: %1 is a name
    change->setAccessibleName(tr("Change what is said of %1").arg(oneLine(member.name, 60)));
    connect(change, &Button::clicked, this, [this, member, row] { edit(member, row); });
    line->addWidget(change);
    if (!member.self) {
        auto *const leave = new LinkButton(tr("They leave"));
        leave->setObjectName(QStringLiteral("memberLeaves"));
        //: %1 is a name
        leave->setAccessibleName(tr("%1 leaves").arg(oneLine(member.name, 60)));
        connect(leave, &Button::clicked, this, [this, member] { askToLeave(member); });
        line->addWidget(leave);
    }
    return acts;
}

// One at a time: who begins with another leaves the first as it was.
void MembersCard::edit(const MemberRow &member, QWidget *row)
{
    delete m_editor;
    m_status->say({});
    m_editor = new MemberEditor(m_hub, member);
    row->layout()->addWidget(m_editor);
    connect(m_editor, &MemberEditor::done, this, [this](const QString &said) {
        const bool atHand = isAtHand(m_people);
        m_editor->deleteLater();
        m_editor = nullptr;
        refresh();
        m_status->say(said);
        if (!atHand)
            return;
        m_people->setFocus(Qt::OtherFocusReason);
        m_people->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
    });
    m_editor->setFocus(Qt::OtherFocusReason);
}

// A calm line, no gate: a hub works without them, until the day it does not.
void MembersCard::fillWanted(const MemberList &list)
{
    QStringList lines;
    if (list.leadWanted())
        lines << tr("One lead is few: if they lose their words, nobody can let others in. A second one is wanted.");
    if (const int sheets = list.sheetsWanted(); sheets > 0)
        lines << tr("%Ln recovery sheets are wanted: words on paper, kept apart, for the day all others are gone.", nullptr,
            sheets);
    m_wanted->setText(lines.join(u'\n'));
    m_wanted->setVisible(!lines.isEmpty());
}

// Asked about, since it cannot be undone: their key would have to be made anew.
void MembersCard::askToLeave(const MemberRow &member)
{
    PromptQuestion question;
    const QString name = named(oneLine(member.name, 60));
    //: %1 is a name
    question.title = tr("Does %1 leave the team?").arg(name);
    //: %1 is a name
    question.text = tr("From now on the words of %1 open nothing here. What they wrote stays, under their name. Everybody "
                       "else gets in as before.").arg(name);
    question.answers = QStringList{tr("They leave"), tr("They stay")};
    question.safeAnswer = 1;
    m_prompts.ask(question, [this, member](int answer) {
        if (answer == 0)
            letGo(member);
    });
}

// The store gets a new key, which takes a while where there are many years in it.
void MembersCard::letGo(const MemberRow &member)
{
    auto leaving = m_hub.members.beginLeaving(member.id);
    if (!leaving)
        return m_status->say(sentence(leaving.error()));
    m_leaver = member.name;
    m_people->setEnabled(false);
    m_progress->begin();
    m_status->say(tr("Changing the key of this desk…"));
    m_job.begin(std::move(*leaving));
}

void MembersCard::finish(Leaving leaving)
{
    const auto done = m_hub.members.finishLeaving(std::move(leaving));
    //: %1 is a name
    endWith(done ? tr("%1 has left.").arg(named(oneLine(m_leaver, 60))) : sentence(done.error()));
}

void MembersCard::endWith(const QString &text)
{
    m_people->setEnabled(true);
    m_progress->end();
    refresh();
    m_status->say(text);
}

} // namespace hub
