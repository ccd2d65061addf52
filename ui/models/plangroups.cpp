// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plangroups.h"

#include <QCoreApplication>

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

QHash<QString, int> planGroups(const HubLists &lists)
{
    const QHash<QString, int> starters = groupsOfStarters();
    QHash<QString, int> groups;
    int group = 0;
    for (const ListedEntry &entry : lists.entries(HubList::PlanSections)) {
        group = starters.value(entry.code, group);
        groups.insert(entry.code, group);
    }
    return groups;
}

const QStringList &safetyParts()
{
    // Made once from constants, and never changed: not state.
    static const QStringList parts{QStringLiteral("warning-signs"), QStringLiteral("by-myself"), QStringLiteral("places-people"),
        QStringLiteral("ask-for-help"), QStringLiteral("services"), QStringLiteral("safer-place")};
    return parts;
}

} // namespace hub
