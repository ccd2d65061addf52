// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/versionspage.h"

#include "ui/models/personwords.h"
#include "ui/shell/listwords.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QGridLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using Kind = LineDifference::Kind;

VersionsPage::VersionsPage(Hub &hub)
    : Page(tr("Earlier versions"))
    , m_hub(hub)
    , m_about(new PlainLabel(PlainLabel::Look::Quiet))
    , m_list(new QVBoxLayout)
    , m_sections(new QVBoxLayout)
    , m_goBack(new Button(tr("Go back to this version")))
    , m_back(new PrimaryButton(tr("Back to the plan")))
    , m_next(new Button(tr("Next change")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("versionsPage"));
    m_back->setObjectName(QStringLiteral("backToPlan"));
    m_back->setKeyHint(tr("Esc"));
    m_next->setObjectName(QStringLiteral("nextChange"));
    m_next->setKeyHint(tr("F3"));
    m_goBack->setObjectName(QStringLiteral("goBackTo"));
    m_status->setObjectName(QStringLiteral("versionsStatus"));
    auto *const fresh = new LinkButton(tr("Start fresh"));
    fresh->setObjectName(QStringLiteral("startFresh"));
    connect(m_back, &Button::clicked, this, [this] { Q_EMIT planWanted(*m_person); });
    connect(m_next, &Button::clicked, this, [this] { jump(1); });
    connect(m_goBack, &Button::clicked, this, &VersionsPage::goBack);
    connect(fresh, &Button::clicked, this, &VersionsPage::startFresh);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, m_back, &Button::click);
    connect(new QShortcut(Qt::Key_F3, this), &QShortcut::activated, this, [this] { jump(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F3, this), &QShortcut::activated, this, [this] { jump(-1); });
    auto *const acts = new FlowLayout(10, 6);
    for (Button *const button : std::initializer_list<Button *>{m_back, m_next, m_goBack, fresh})
        acts->addWidget(button);
    body()->addWidget(m_about);
    body()->addLayout(acts);
    body()->addWidget(m_status);
    auto *const list = new Card(tr("When, who was there, what changed"));
    list->body()->addLayout(m_list);
    body()->addWidget(list);
    m_sections->setSpacing(14);
    body()->addLayout(m_sections);
    body()->addStretch(1);
}

void VersionsPage::show(PersonId person)
{
    forget();
    m_person = person;
    showList();
}

void VersionsPage::forget()
{
    m_person.reset();
    m_then.reset();
    m_changes.clear();
    clear(m_list);
    clear(m_sections);
    m_goBack->hide();
    m_next->hide();
    m_about->setText({});
    m_status->say({});
}

void VersionsPage::focusMain()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void VersionsPage::showList()
{
    clear(m_list);
    const auto versions = m_hub.plans.versions(*m_person);
    if (!versions)
        return m_status->say(sentence(versions.error()));
    m_about->setText(versions->empty() ? tr("No version has a name yet. “Finish together” gives the plan one.")
                                       : tr("Choose one to see it beside the plan as it is now."));
    const Say say(m_hub.civilTime());
    for (const PlanVersion &version : *versions) {
        QStringList parts{say.when({version.at, Precision::Minute})};
        for (const QString &text : {version.whoWasThere, version.whatChanged}) {
            if (!text.isEmpty())
                parts << named(oneLine(text));
        }
        auto *const button = new LinkButton(onButton(parts.join(QStringLiteral(" · "))));
        button->setObjectName(m_list->isEmpty() ? QStringLiteral("latestVersion") : QStringLiteral("version-") + version.id.toHex());
        connect(button, &Button::clicked, this, [this, version] { compare(version); });
        m_list->addWidget(button, 0, Qt::AlignLeading);
    }
}

void VersionsPage::compare(const PlanVersion &listed)
{
    clear(m_sections);
    m_changes.clear();
    m_at = -1;
    const auto then = m_hub.plans.version(*m_person, listed.id);
    const auto now = m_hub.plans.asVersion(*m_person);
    if (!then || !now)
        return m_status->say(sentence(then ? now.error() : then.error()));
    m_then = listed.id;
    const auto sections = comparePlans(*then, *now);
    const auto changed = std::count_if(sections.begin(), sections.end(), [](const auto &one) { return one.differs(); });
    for (const SectionDifference &section : sections)
        addSection(section);
    m_goBack->setVisible(changed > 0);
    m_next->setVisible(changed > 0);
    m_status->say(changed == 0 ? tr("The plan says now what it said then.")
                               //: %1 and %2 are numbers
                               : tr("%1 of %2 parts changed since.").arg(changed).arg(sections.size()));
}

static QString sideWords(const LineDifference &line, bool after)
{
    const QString text = passage(after ? line.after : line.before);
    switch (line.kind) {
    case Kind::Same:
        return text;
    case Kind::Added:
        //: A line of a plan that was not there before. %1 is what it says
        return after ? VersionsPage::tr("Added: %1").arg(text) : QString();
    case Kind::TakenOut:
        //: A line of a plan that is gone. %1 is what it said
        return after ? QString() : VersionsPage::tr("Taken out since: %1").arg(text);
    case Kind::Changed:
        //: A line of a plan that says something else now. %1 is what it says
        return after ? VersionsPage::tr("Changed: %1").arg(text) : text;
    case Kind::StruckOut:
        //: A line of a plan that was crossed out. %1 is what it says
        return after ? VersionsPage::tr("Crossed out: %1").arg(text) : text;
    case Kind::StruckNoMore:
        //: A line of a plan that is not crossed out any more. %1 is what it says
        return after ? VersionsPage::tr("Not crossed out any more: %1").arg(text) : text;
    }
    Q_UNREACHABLE();
}

void VersionsPage::addSection(const SectionDifference &section)
{
    const QString heading = section.heading.isEmpty() ? shortWord(m_hub.lists.now(), HubList::PlanSections, section.key)
                                                      : passage(section.heading);
    auto *const card = new Card(heading);
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(22);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new PlainLabel(tr("Then"), PlainLabel::Look::Quiet), 0, 0);
    grid->addWidget(new PlainLabel(tr("Now"), PlainLabel::Look::Quiet), 0, 1);
    int row = 1;
    for (const LineDifference &line : section.lines) {
        const bool differs = line.kind != Kind::Same;
        const auto look = differs ? PlainLabel::Look::Strong : PlainLabel::Look::Text;
        auto *const before = new PlainLabel(sideWords(line, false), look);
        auto *const after = new PlainLabel(sideWords(line, true), look);
        grid->addWidget(before, row, 0, Qt::AlignTop);
        grid->addWidget(after, row++, 1, Qt::AlignTop);
        if (differs)
            m_changes.push_back(line.kind == Kind::TakenOut ? before : after);
    }
    card->body()->addLayout(grid);
    m_sections->addWidget(card);
}

void VersionsPage::jump(int steps)
{
    if (m_changes.empty())
        return;
    const int count = int(m_changes.size());
    m_at = (m_at + steps + count) % count;
    auto *const label = static_cast<PlainLabel *>(m_changes[size_t(m_at)]);
    scroll()->ensureWidgetVisible(label);
    m_status->say(label->text());
}

void VersionsPage::goBack()
{
    const auto done = m_hub.plans.goBackTo(*m_person, *m_then, tr("Gone back to an earlier version"));
    if (!done)
        return m_status->say(sentence(done.error()));
    clear(m_sections);
    m_goBack->hide();
    m_next->hide();
    showList();
    m_status->say(tr("The plan says again what it said then. Nothing was lost: the other version is in the list."));
}

void VersionsPage::startFresh()
{
    const auto done = m_hub.plans.startFresh(*m_person);
    if (!done)
        return m_status->say(sentence(done.error()));
    clear(m_sections);
    showList();
    m_status->say(tr("The plan begins anew. What was there before is out of sight at this desk, and not deleted."));
}

} // namespace hub
