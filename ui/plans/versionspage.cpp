// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/versionspage.h"

#include "ui/models/personwords.h"
#include "ui/plans/comparedparts.h"
#include "ui/plans/freshcard.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

VersionsPage::VersionsPage(Hub &hub)
    : Page(tr("Earlier versions"))
    , m_hub(hub)
    , m_whose(new PlainLabel(PlainLabel::Look::Quiet))
    , m_about(new PlainLabel(PlainLabel::Look::Quiet))
    , m_list(new QVBoxLayout)
    , m_parts(new ComparedParts)
    , m_freshCard(new FreshCard)
    , m_back(new Button(tr("Back to the plan")))
    , m_next(new Button(tr("Next change")))
    , m_goBack(new Button(tr("Go back to this version")))
    , m_fresh(new LinkButton(tr("Start fresh")))
    , m_bringBack(new LinkButton(tr("Bring the earlier plan back")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("versionsPage"));
    m_whose->setObjectName(QStringLiteral("versionsWhose"));
    m_status->setObjectName(QStringLiteral("versionsStatus"));
    body()->addWidget(m_whose);
    addActs();
    body()->addWidget(m_status);
    body()->addWidget(m_freshCard);
    body()->addWidget(m_about);
    auto *const list = new Card(tr("When, who was there, what changed"));
    list->body()->addLayout(m_list);
    body()->addWidget(list);
    body()->addWidget(m_parts);
    body()->addStretch(1);
    connectActs();
}

void VersionsPage::addActs()
{
    m_back->setObjectName(QStringLiteral("backToPlan"));
    m_back->setKeyHint(tr("Esc"));
    m_next->setObjectName(QStringLiteral("nextChange"));
    m_next->setKeyHint(tr("F3"));
    m_goBack->setObjectName(QStringLiteral("goBackTo"));
    m_fresh->setObjectName(QStringLiteral("startFresh"));
    m_bringBack->setObjectName(QStringLiteral("bringBackPlan"));
    auto *const acts = new FlowLayout(10, 6);
    for (Button *const button : {m_back, m_next, m_goBack, m_fresh, m_bringBack})
        acts->addWidget(button);
    body()->addLayout(acts);
}

void VersionsPage::connectActs()
{
    connect(m_back, &Button::clicked, this, [this] { Q_EMIT planWanted(*m_person); });
    connect(m_next, &Button::clicked, this, [this] { jump(1); });
    connect(m_goBack, &Button::clicked, this, &VersionsPage::goBack);
    connect(m_fresh, &Button::clicked, m_freshCard, &FreshCard::begin);
    connect(m_bringBack, &Button::clicked, this, &VersionsPage::bringBack);
    connect(m_freshCard, &FreshCard::startWanted, this, &VersionsPage::startFresh);
    connect(m_freshCard, &FreshCard::notNow, this, &VersionsPage::escape);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &VersionsPage::escape);
    connect(new QShortcut(Qt::Key_F3, this), &QShortcut::activated, this, [this] { jump(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F3, this), &QShortcut::activated, this, [this] { jump(-1); });
}

void VersionsPage::show(PersonId person)
{
    forget();
    m_person = person;
    const auto name = m_hub.people.nameOf(person);
    m_whose->setText(name ? nameWords(*name) : QString());
    showList();
}

void VersionsPage::forget()
{
    m_person.reset();
    clear(m_list);
    forgetCompared();
    m_freshCard->hide();
    m_fresh->hide();
    m_bringBack->hide();
    m_whose->setText({});
    m_about->setText({});
    m_status->say({});
}

void VersionsPage::forgetCompared()
{
    m_then.reset();
    m_parts->forget();
    m_goBack->hide();
    m_next->hide();
}

void VersionsPage::focusMain()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

// What is open closes first; only then does the key lead away.
void VersionsPage::escape()
{
    if (m_freshCard->isHidden())
        return m_back->click();
    m_freshCard->hide();
    m_fresh->setFocus(Qt::OtherFocusReason);
}

void VersionsPage::showList()
{
    clear(m_list);
    const auto versions = m_hub.plans.versions(*m_person);
    if (!versions)
        return m_status->say(sentence(versions.error()));
    showFresh();
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

// Starting fresh what is empty would hide nothing, and could not be told from bringing the earlier plan back.
void VersionsPage::showFresh()
{
    const auto plan = m_hub.plans.of(*m_person);
    const auto fresh = m_hub.plans.isStartedFresh(*m_person);
    const bool known = plan && fresh;
    m_fresh->setVisible(known && plan->begun && !*fresh);
    m_bringBack->setVisible(known && *fresh);
}

void VersionsPage::compare(const PlanVersion &listed)
{
    forgetCompared();
    const auto then = m_hub.plans.version(*m_person, listed.id);
    const auto now = m_hub.plans.asVersion(*m_person);
    if (!then || !now)
        return m_status->say(sentence(then ? now.error() : then.error()));
    m_then = listed.id;
    const auto sections = comparePlans(*then, *now);
    const int changed
        = int(std::count_if(sections.begin(), sections.end(), [](const auto &one) { return one.differs(); }));
    m_parts->show(sections, m_hub.lists.now());
    m_goBack->setVisible(changed > 0);
    m_next->setVisible(changed > 0);
    m_status->say(changed == 0 ? tr("The plan says now what it said then.")
                               //: %n: how many parts of a plan
                               : tr("%n part(s) changed since.", nullptr, changed));
}

void VersionsPage::jump(int steps)
{
    PlainLabel *const change = m_parts->step(steps);
    if (!change)
        return;
    scroll()->ensureWidgetVisible(change);
    m_status->say(change->text());
}

void VersionsPage::goBack()
{
    const auto done = m_hub.plans.goBackTo(*m_person, *m_then, tr("Gone back to an earlier version"));
    if (!done)
        return m_status->say(sentence(done.error()));
    forgetCompared();
    showList();
    focusMain();
    m_status->say(tr("The plan says again what it said then. Nothing was lost: the other version is in the list."));
}

void VersionsPage::startFresh()
{
    const auto done = m_hub.plans.startFresh(*m_person);
    if (!done)
        return m_status->say(sentence(done.error()));
    m_freshCard->hide();
    forgetCompared();
    showList();
    m_bringBack->setFocus(Qt::OtherFocusReason);
    m_status->say(tr("The plan begins anew. The earlier one is hidden here, and not deleted. It can be brought back until "
                     "something is written."));
}

void VersionsPage::bringBack()
{
    const auto done = m_hub.plans.takeBackFreshStart(*m_person);
    const bool tooLate = !done && done.error().kind == Error::Kind::NotUndoable;
    if (!done && !tooLate)
        return m_status->say(sentence(done.error()));
    showList();
    focusMain();
    m_status->say(tooLate ? tr("Something is written in the new plan by now, so the earlier one stays hidden here. It stands in "
                               "their own record.")
                          : tr("The earlier plan is back, with its versions."));
}

} // namespace hub
