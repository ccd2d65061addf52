// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planwords.h"

#include "ui/models/personwords.h"
#include "ui/shell/listwords.h"

#include <QCoreApplication>
#include <QHash>

namespace hub {
namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(hub::PlanWords)
};

// The first part of each group after the first (the field's standards, in nine groups).
constexpr std::pair<const char *, int> firstOfGroup[] = {{"toolbox", 1}, {"why-i-came", 2}, {"set-backs", 3}, {"warning-signs", 4},
    {"wishes", 5}, {"after-crisis", 6}, {"carers-team", 7}, {"sharing-review", 8}};

} // namespace

QString planGroupWords(int group)
{
    switch (group) {
    case 0:
        return PlanWords::tr("About me");
    case 1:
        return PlanWords::tr("Staying well");
    case 2:
        return PlanWords::tr("What I'm working towards");
    case 3:
        return PlanWords::tr("When things get harder");
    case 4:
        return PlanWords::tr("My safety plan");
    case 5:
        return PlanWords::tr("If I can't decide for myself");
    case 6:
        return PlanWords::tr("Afterwards");
    case 7:
        return PlanWords::tr("People around me");
    default:
        return PlanWords::tr("Keeping this alive");
    }
}

// Every starter part knows its group, wherever the hub has moved it.
static QHash<QString, int> groupsOfStarters()
{
    QHash<QString, int> groups;
    int group = 0;
    const HubLists starters;
    for (const ListedEntry &entry : starters.entries(HubList::PlanSections)) {
        for (const auto &[key, first] : firstOfGroup) {
            if (entry.code == QLatin1String(key))
                group = first;
        }
        groups.insert(entry.code, group);
    }
    return groups;
}

std::vector<PlanPart> planParts(const Plan &plan, const HubLists &lists)
{
    const QHash<QString, int> groups = groupsOfStarters();
    std::vector<PlanPart> parts;
    int group = 0;
    for (const ListedEntry &entry : lists.entries(HubList::PlanSections)) {
        const PlanSection *const section = plan.section(entry.code);
        const bool written = section && !section->lines.empty();
        group = groups.value(entry.code, group);
        if (entry.hidden && !written)
            continue;
        const bool keeps = section && !section->heading.isEmpty();
        parts.push_back({entry.code, keeps ? passage(section->heading) : shortWord(lists, HubList::PlanSections, entry.code), group});
    }
    return parts;
}

const QStringList &safetyParts()
{
    // Made once from constants, and never changed: not state.
    static const QStringList parts{QStringLiteral("warning-signs"), QStringLiteral("by-myself"), QStringLiteral("places-people"),
        QStringLiteral("ask-for-help"), QStringLiteral("services"), QStringLiteral("safer-place")};
    return parts;
}

} // namespace hub
