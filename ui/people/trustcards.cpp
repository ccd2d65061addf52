// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/trustcards.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/listwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hub {
namespace {

// What somebody who has never met them needs first, of all parts of a plan.
constexpr const char *first[] = {"what-matters", "strengths", "toolbox", "please-do"};
constexpr size_t mostLines = 3;

PlainLabel *line(const QString &text, PlainLabel::Look look)
{
    return new PlainLabel(breakable(text), look);
}

} // namespace

TrustCards::TrustCards(OpenPerson &person)
    : m_person(person)
    , m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(14);
}

void TrustCards::refresh()
{
    clear(m_cards);
    if (!m_person.isOpen())
        return;
    const auto view = m_person.hub().sharing.of(m_person.id());
    if (view) {
        addPromises(*view);
        addPlan(*view);
        addGoals(*view);
    }
    setVisible(m_cards->count() > 0);
}

Card *TrustCards::addCard(const QString &heading, const char *name)
{
    auto *const card = new Card(heading);
    card->setObjectName(QLatin1String(name));
    m_cards->addWidget(card);
    return card;
}

// A shield, and nothing else looks like one.
void TrustCards::addPromises(const SharingView &view)
{
    const HubLists &lists = m_person.hub().lists.now();
    const Say say(m_person.hub().civilTime());
    for (const Promise &promise : view.promises) {
        if (promise.ended)
            continue;
        //: A standing promise on a card. %1 is what was promised: "Never tell: GP."
        auto *const card = new Card(tr("Promise: %1").arg(promiseWords(promise, lists)), Card::Kind::Promise);
        card->setObjectName(QStringLiteral("promiseShield"));
        QStringList facts{say.day(m_person.hub().civilTime().dayOf(promise.at))};
        if (!promise.words.isEmpty())
            //: What somebody said
            facts << tr("“%1”").arg(oneLine(promise.words));
        card->body()->addWidget(line(facts.join(QStringLiteral(" · ")), PlainLabel::Look::Quiet));
        card->body()->addWidget(line(tr("No file, print or letter to them leaves Hubdesk."), PlainLabel::Look::Quiet));
        m_cards->addWidget(card);
    }
}

void TrustCards::addPlan(const SharingView &view)
{
    Hub &hub = m_person.hub();
    const auto plan = hub.plans.of(m_person.id());
    Card *card = nullptr;
    for (const char *const key : first) {
        const PlanSection *const section = plan ? plan->section(QString::fromLatin1(key)) : nullptr;
        QStringList lines;
        for (const PlanLine &one : section ? section->lines : std::vector<PlanLine>()) {
            if (!one.struck && lines.size() < qsizetype(mostLines))
                lines << oneLine(one.text());
        }
        if (lines.isEmpty())
            continue;
        if (!card)
            card = addCard(tr("What matters, and what helps"), "whatMatters");
        const QString heading = section->heading.isEmpty() ? shortWord(hub.lists.now(), HubList::PlanSections, section->key)
                                                           : passage(section->heading);
        card->body()->addWidget(line(heading, PlainLabel::Look::Strong));
        card->body()->addWidget(line(lines.join(QStringLiteral(" · ")), PlainLabel::Look::Text));
        card->body()->addWidget(
            line(whoCanSee(view, SharedItem::section(section->key), hub.lists.now()), PlainLabel::Look::Quiet));
    }
}

void TrustCards::addGoals(const SharingView &view)
{
    Hub &hub = m_person.hub();
    const auto goals = hub.goals.of(m_person.id());
    if (!goals)
        return;
    QStringList lines;
    for (const Goal &goal : goals->goals) {
        if (isOver(goal.status) || lines.size() >= mostGoalsInFront)
            continue;
        QString words = oneLine(goal.text());
        if (goal.ratings.size() > 1)
            //: A goal on a card. %1 is what it is, %2 and %3 how close it felt first and last, 0 to 10
            words = tr("%1: %2, then %3").arg(words).arg(goal.ratings.front().close).arg(goal.ratings.back().close);
        else if (!goal.ratings.empty())
            //: A goal on a card. %1 is what it is, %2 how close it feels, 0 to 10
            words = tr("%1: %2").arg(words).arg(goal.ratings.back().close);
        lines << words;
    }
    if (lines.isEmpty() && goals->reasons.empty())
        return;
    Card *const card = addCard(tr("Reaching for"), "reachingFor");
    for (const QString &text : lines)
        card->body()->addWidget(line(text, PlainLabel::Look::Text));
    if (!goals->reasons.empty())
        //: What somebody said when they first came. %1 is their words
        card->body()->addWidget(line(tr("What brought them here: “%1”").arg(oneLine(goals->reasons.front().text)), PlainLabel::Look::Quiet));
    card->body()->addWidget(line(whoCanSee(view, SharedItem::part(QStringLiteral("goals")), hub.lists.now()), PlainLabel::Look::Quiet));
}

} // namespace hub
