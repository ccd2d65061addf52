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

struct Part {
    QString heading;
    QString text;
    QString seenBy;
};

// The rest of it is one key away, in the plan.
QString shortly(const PlanSection &section)
{
    constexpr qsizetype mostLines = 3;
    constexpr int longestLine = 80;
    QStringList lines;
    for (const PlanLine &one : section.lines) {
        if (!one.struck && lines.size() < mostLines)
            lines << oneLine(one.text(), longestLine);
    }
    return lines.join(QStringLiteral(" · "));
}

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
    }
    setVisible(m_cards->count() > 0);
}

// A shield, and nothing else looks like one; a line for each, as what follows must be in view too. When and in which words
// each was given stands where promises are made and lifted.
void TrustCards::addPromises(const SharingView &view)
{
    const HubLists &lists = m_person.hub().lists.now();
    QStringList standing;
    for (const Promise &promise : view.promises) {
        if (!promise.ended)
            //: A standing promise on a card. %1 is what was promised: "Never tell: GP."
            standing << tr("Promise: %1").arg(promiseWords(promise, lists));
    }
    if (standing.isEmpty())
        return;
    auto *const card = new Card(QString(), Card::Kind::Promise);
    card->setObjectName(QStringLiteral("promiseShield"));
    card->setAccessibleName(tr("Promises"));
    for (const QString &promise : standing)
        card->body()->addWidget(line(promise, PlainLabel::Look::Strong));
    card->body()->addWidget(line(tr("Hubdesk lets no file, print or letter out against a promise."), PlainLabel::Look::Quiet));
    m_cards->addWidget(card);
}

// Who can see it is said once where it is the same for all of it.
void TrustCards::addPlan(const SharingView &view)
{
    const HubLists &lists = m_person.hub().lists.now();
    const auto plan = m_person.hub().plans.of(m_person.id());
    std::vector<Part> parts;
    for (const char *const key : first) {
        const PlanSection *const section = plan ? plan->section(QString::fromLatin1(key)) : nullptr;
        const QString text = section ? shortly(*section) : QString();
        if (text.isEmpty())
            continue;
        const QString heading
            = section->heading.isEmpty() ? shortWord(lists, HubList::PlanSections, section->key) : passage(section->heading);
        parts.push_back({heading, text, whoCanSee(view, section->key, lists, *plan)});
    }
    if (parts.empty())
        return;
    auto *const card = new Card(tr("What matters, and what helps"));
    card->setObjectName(QStringLiteral("whatMatters"));
    for (size_t i = 0; i < parts.size(); ++i) {
        card->body()->addWidget(line(parts[i].heading, PlainLabel::Look::Strong));
        card->body()->addWidget(line(parts[i].text, PlainLabel::Look::Text));
        if (i + 1 == parts.size() || parts[i].seenBy != parts[i + 1].seenBy)
            card->body()->addWidget(line(parts[i].seenBy, PlainLabel::Look::Quiet));
    }
    m_cards->addWidget(card);
}

} // namespace hub
