// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plantop.h"

#include "ui/models/personwords.h"
#include "ui/papers/paperacts.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

namespace hub {

PlanTop::PlanTop(Hub &hub, Prompts &prompts)
    : m_hub(hub)
    , m_whose(new PlainLabel(PlainLabel::Look::Quiet))
    , m_kept(new PlainLabel(PlainLabel::Look::Quiet))
    , m_paper(new PaperActs(hub, prompts,
          {PaperKind::Plan, tr("Print it for them"), tr("my-plan.pdf"), QStringLiteral("plan")}))
{
    auto *const leave = new Button(tr("Back to the card"));
    auto *const finish = new PrimaryButton(tr("Finish together"));
    auto *const all = new Button(tr("All parts"));
    auto *const versions = new Button(tr("Earlier versions"));
    leave->setKeyHint(tr("Esc"));
    m_whose->setObjectName(QStringLiteral("planWhose"));
    m_kept->setObjectName(QStringLiteral("planKept"));
    leave->setObjectName(QStringLiteral("leavePlan"));
    finish->setObjectName(QStringLiteral("finishTogether"));
    all->setObjectName(QStringLiteral("allParts"));
    versions->setObjectName(QStringLiteral("planVersions"));
    connect(leave, &Button::clicked, this, &PlanTop::leaveWanted);
    connect(finish, &Button::clicked, this, &PlanTop::finishWanted);
    connect(all, &Button::clicked, this, &PlanTop::allPartsWanted);
    connect(versions, &Button::clicked, this, &PlanTop::versionsWanted);
    connect(m_paper, &PaperActs::about, this, &PlanTop::paperWanted);
    connect(m_paper, &PaperActs::said, this, &PlanTop::said);
    auto *const line = new FlowLayout(12, 6);
    for (QWidget *const one : std::initializer_list<QWidget *>{leave, m_whose, finish, all, versions, m_paper, m_kept})
        line->addWidget(one);
    setLayout(line);
}

void PlanTop::setPerson(PersonId person)
{
    m_paper->setPerson(person);
    QStringList words;
    if (const auto name = m_hub.people.nameOf(person))
        words << nameWords(*name);
    if (const auto ours = m_hub.team.hub())
        words << named(oneLine(ours->name, 60));
    m_whose->setText(words.join(QStringLiteral(" · ")));
}

void PlanTop::forget()
{
    m_paper->setPerson({});
    m_whose->setText({});
    m_kept->setText({});
}

void PlanTop::sayKept()
{
    //: A quiet line. %1 is a time of day
    m_kept->setText(tr("Kept, %1").arg(Say(m_hub.civilTime()).time(m_hub.now())));
}

} // namespace hub
