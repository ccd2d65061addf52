// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sectionfacts.h"

#include "ui/models/personwords.h"
#include "ui/shell/listwords.h"
#include "ui/shell/starterwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hub {
namespace {

struct SectionFactsWords {
    Q_DECLARE_TR_FUNCTIONS(hub::SectionFactsWords)
};

std::optional<QDate> lastWritten(const PlanSection &section, const CivilTime &zone)
{
    const auto last = std::max_element(section.lines.begin(), section.lines.end(),
        [](const PlanLine &a, const PlanLine &b) { return a.written < b.written; });
    return last == section.lines.end() ? std::nullopt : std::optional(zone.dayOf(last->written));
}

} // namespace

QString sectionHeading(const QString &key, const QString &heading, const HubLists &lists)
{
    if (!heading.isEmpty())
        return heading;
    const auto starter = starterWord(HubList::PlanSections, key);
    return starter ? starter->shortLabel : shortWord(lists, HubList::PlanSections, key);
}

QString helpersOf(const PlanSection &section)
{
    return QStringList(section.supportedBy.begin(), section.supportedBy.end()).join(QStringLiteral(", "));
}

QString sectionFacts(const PlanSection &section, const Say &say)
{
    QStringList facts;
    const auto written = lastWritten(section, say.zone());
    if (!section.supportedBy.empty()) {
        //: Under a part of a plan. %1 is who helped to write it, in words
        facts << SectionFactsWords::tr("Supported to write this by %1").arg(named(oneLine(helpersOf(section))));
        if (written)
            facts << say.day(*written);
    } else if (written) {
        //: Under a part of a plan. %1 is a day
        facts << SectionFactsWords::tr("Written %1").arg(say.day(*written));
    }
    if (section.reviewOn)
        //: Under a part of a plan. %1 is a day
        facts << SectionFactsWords::tr("look at it again by %1").arg(say.day(*section.reviewOn));
    return facts.join(QStringLiteral(" · "));
}

} // namespace hub
