// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/whatmatterscard.h"

#include "ui/models/personwords.h"
#include "ui/models/sectionfacts.h"
#include "ui/models/sharingwords.h"
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

QString shortly(const PlanSection &section)
{
    constexpr qsizetype mostLines = 3;
    constexpr int longestLine = 80;
    QStringList lines;
    for (const PlanLine &one : section.lines) {
        if (!one.struck && lines.size() < mostLines)
            lines << named(oneLine(one.text(), longestLine));
    }
    return lines.isEmpty() ? QString() : inReadingOrder(lines.join(QStringLiteral(" · ")));
}

PlainLabel *line(const QString &text, PlainLabel::Look look)
{
    return new PlainLabel(breakable(text), look);
}

} // namespace

WhatMattersCard::WhatMattersCard(OpenPerson &person)
    : Card(tr("What matters, and what helps"))
    , m_person(person)
{
    setObjectName(QStringLiteral("whatMatters"));
    hide();
}

void WhatMattersCard::refresh()
{
    clear(body());
    const auto &view = m_person.sharing();
    if (const auto plan = view ? m_person.hub().plans.of(m_person.id()) : Result<Plan>(Error{Error::Kind::NotFound}))
        addParts(*view, *plan);
    setVisible(body()->count() > 0);
}

// Who can see it is said once where it is the same for all of it.
void WhatMattersCard::addParts(const SharingView &view, const Plan &plan)
{
    const HubLists &lists = m_person.hub().lists.now();
    std::vector<Part> parts;
    for (const char *const key : first) {
        const PlanSection *const section = plan.section(QString::fromLatin1(key));
        const QString text = section ? shortly(*section) : QString();
        if (text.isEmpty())
            continue;
        const QString heading = passage(sectionHeading(section->key, section->heading, lists));
        parts.push_back({heading, text, whoCanSee(view, section->key, lists, plan)});
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        body()->addWidget(line(parts[i].heading, PlainLabel::Look::Strong));
        body()->addWidget(line(parts[i].text, PlainLabel::Look::Text));
        if (i + 1 == parts.size() || parts[i].seenBy != parts[i + 1].seenBy)
            body()->addWidget(line(parts[i].seenBy, PlainLabel::Look::Quiet));
    }
}

} // namespace hub
