// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/safetypage.h"

#include "core/base/wholefile.h"
#include "ui/models/personwords.h"
#include "ui/models/sectionfacts.h"
#include "ui/papers/safetycard.h"
#include "ui/plans/planwords.h"
#include "ui/shell/listwords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QPrinter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

SafetyPage::SafetyPage(Hub &hub, Prompts &prompts)
    : Page(tr("My safety plan"))
    , m_hub(hub)
    , m_prompts(prompts)
    , m_whose(new PlainLabel(PlainLabel::Look::Quiet))
    , m_steps(new QVBoxLayout)
    , m_leave(new Button(tr("Back to the card")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("safetyPage"));
    m_whose->setObjectName(QStringLiteral("safetyWhose"));
    m_status->setObjectName(QStringLiteral("safetyStatus"));
    m_steps->setSpacing(12);
    body()->addWidget(m_whose);
    addActs();
    body()->addWidget(m_status);
    body()->addLayout(m_steps);
    body()->addStretch(1);
}

void SafetyPage::addActs()
{
    m_leave->setObjectName(QStringLiteral("leaveSafety"));
    m_leave->setKeyHint(tr("Esc"));
    auto *const write = new Button(tr("Write it together"));
    auto *const paper = new Button(tr("Print it as a folded card"));
    auto *const file = new LinkButton(tr("Save it for them as a PDF"));
    write->setObjectName(QStringLiteral("writeSafety"));
    paper->setObjectName(QStringLiteral("printSafety"));
    file->setObjectName(QStringLiteral("saveSafety"));
    connect(m_leave, &Button::clicked, this, &SafetyPage::leaveWanted);
    connect(write, &Button::clicked, this, [this] { Q_EMIT planWanted(*m_person, m_toWrite); });
    connect(paper, &Button::clicked, this, &SafetyPage::print);
    connect(file, &Button::clicked, this, &SafetyPage::save);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &SafetyPage::leaveWanted);
    auto *const acts = new FlowLayout(10, 6);
    for (Button *const button : std::initializer_list<Button *>{m_leave, write, paper, file})
        acts->addWidget(button);
    body()->addLayout(acts);
}

void SafetyPage::show(PersonId person)
{
    forget();
    m_person = person;
    const auto name = m_hub.people.nameOf(person);
    m_whose->setText(name ? nameWords(*name) : QString());
    const auto plan = m_hub.plans.of(person);
    if (!plan)
        return m_status->say(sentence(plan.error()));
    if (const auto looked = m_hub.people.look(person); !looked)
        m_status->say(sentence(looked.error()));
    fill(*plan);
}

static bool saysAnything(const PlanSection *section)
{
    return section
        && std::any_of(section->lines.begin(), section->lines.end(), [](const PlanLine &line) { return !line.struck; });
}

// What the hub took from its list, and nobody wrote in, cannot be gone to.
static QString partToWrite(const Plan &plan, const HubLists &lists)
{
    const auto parts = planParts(plan, lists);
    QString first;
    for (const QString &key : safetyParts()) {
        if (std::none_of(parts.begin(), parts.end(), [&](const PlanPart &part) { return part.key == key; }))
            continue;
        if (!saysAnything(plan.section(key)))
            return key;
        first = first.isEmpty() ? key : first;
    }
    return first;
}

void SafetyPage::fill(const Plan &plan)
{
    m_toWrite = partToWrite(plan, m_hub.lists.now());
    auto *const columns = new Columns(36);
    auto *const left = new QWidget;
    auto *const right = new QWidget;
    for (QWidget *const side : {left, right}) {
        auto *const lines = new QVBoxLayout(side);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(12);
        columns->add(side, 1);
    }
    int step = 0;
    for (const QString &key : safetyParts()) {
        ++step;
        (step <= 3 ? left : right)->layout()->addWidget(stepCard(plan, key, step));
    }
    static_cast<QVBoxLayout *>(left->layout())->addStretch(1);
    static_cast<QVBoxLayout *>(right->layout())->addStretch(1);
    m_steps->addWidget(columns);
    addNumbers();
}

Card *SafetyPage::stepCard(const Plan &plan, const QString &key, int step)
{
    const HubLists &lists = m_hub.lists.now();
    const PlanSection *const section = plan.section(key);
    const QString heading = section ? passage(sectionHeading(key, section->heading, lists))
                                    : shortWord(lists, HubList::PlanSections, key);
    //: A step of a safety plan. %1 is its number, %2 its heading
    auto *const card = new Card(tr("%1. %2").arg(step).arg(heading));
    for (const PlanLine &line : section ? section->lines : std::vector<PlanLine>()) {
        if (!line.struck)
            card->body()->addWidget(new PlainLabel(passage(line.text()), PlainLabel::Look::Text));
    }
    if (!saysAnything(section))
        card->body()->addWidget(new PlainLabel(tr("Nothing is written here yet."), PlainLabel::Look::Quiet));
    return card;
}

void SafetyPage::addNumbers()
{
    const std::pair<HubList, QString> lists[]
        = {{HubList::NumbersByDay, tr("Numbers to call by day")}, {HubList::NumbersByNight, tr("Numbers to call by night")}};
    for (const auto &[list, heading] : lists) {
        const auto words = offeredWords(m_hub.lists.now(), list);
        if (words.empty())
            continue;
        auto *const card = new Card(heading);
        for (const ListWord &word : words)
            card->body()->addWidget(new PlainLabel(word.longLabel, PlainLabel::Look::Text));
        m_steps->addWidget(card);
    }
}

void SafetyPage::forget()
{
    m_person.reset();
    m_toWrite.clear();
    m_whose->setText({});
    clear(m_steps);
    m_status->say({});
}

void SafetyPage::focusMain()
{
    m_leave->setFocus(Qt::OtherFocusReason);
}

// Only once it is said where to: what is not put on paper after all leaves no line that it was.
void SafetyPage::print()
{
    m_prompts.choosePrinter(tr("Safety plan"), [this](QPrinter &printer) {
        const auto disclosure = m_hub.registers.paper(*m_person, PaperKind::SafetyPlan);
        if (!disclosure)
            return m_status->say(sentence(disclosure.error()));
        printSafetyCard(*disclosure, m_hub.lists.now(), printer);
        m_status->say(tr("On its way to the printer. It is theirs: fetch it at once, and give it to them."));
    });
}

void SafetyPage::save()
{
    PromptFile file;
    file.title = tr("Save it for them as a PDF");
    //: Kinds of files in a box for choosing one; (*.pdf) stays as it is
    file.kinds = tr("PDF (*.pdf)");
    //: Name of a file that is offered; names nobody
    file.name = tr("safety-plan.pdf");
    m_prompts.chooseFileToSave(file, [this](const QString &path) {
        const auto disclosure = m_hub.registers.paper(*m_person, PaperKind::SafetyPlan);
        if (!disclosure)
            return m_status->say(sentence(disclosure.error()));
        const auto written = writeWhole(path, safetyCardPdf(*disclosure, m_hub.lists.now()));
        m_status->say(written ? tr("Saved for them. It is theirs now: give it to them, and keep no copy.") : sentence(written.error()));
    });
}

} // namespace hub
