// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/sincethen.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace hub {
namespace {

struct Since {
    Q_DECLARE_TR_FUNCTIONS(hub::SinceThen)
};

struct Happened {
    QDate day;
    QString what;
};

void addGoal(const Goal &goal, const CivilTime &time, std::vector<Happened> &all)
{
    const QString text = named(oneLine(goal.text(), 80));
    //: What happened since somebody came. %1 is a goal, in each of these
    all.push_back({time.dayOf(goal.setAt), Since::tr("Set: %1").arg(text)});
    for (const GoalStep &step : goal.steps) {
        if (!step.doneOn)
            continue;
        const QString what = named(oneLine(step.text, 80));
        //: What happened since somebody came. %1 is a step towards a goal
        all.push_back({*step.doneOn, step.significant ? Since::tr("A step that meant a lot: %1").arg(what)
                                                      //: What happened since somebody came. %1 is a step towards a goal
                                                      : Since::tr("A step: %1").arg(what)});
    }
    if (!goal.ratings.empty())
        //: %1 is a goal, %2 how close it feels, from 0 to 10
        all.push_back({time.dayOf(goal.ratings.back().at),
            Since::tr("How close: %1, %2 of 10").arg(text, QLocale().toString(goal.ratings.back().close))});
    if (goal.endedAt)
        //: %1 is a goal, %2 what became of it: "met", "let go"
        all.push_back({time.dayOf(*goal.endedAt), Since::tr("%1: %2").arg(text, statusWords(goal.status))});
}

} // namespace

QStringList sinceThen(const PersonGoals &goals, const Say &say, int most)
{
    if (goals.reasons.empty())
        return {};
    std::vector<Happened> all;
    for (const Goal &goal : goals.goals)
        addGoal(goal, say.zone(), all);
    const QDate first = say.zone().dayOf(goals.reasons.front().at);
    std::erase_if(all, [first](const Happened &one) { return one.day < first; });
    std::stable_sort(all.begin(), all.end(), [](const Happened &a, const Happened &b) { return a.day < b.day; });
    QStringList lines;
    for (size_t i = all.size() - std::min(all.size(), size_t(most)); i < all.size(); ++i)
        //: %1 is a day, %2 what happened on it
        lines << inReadingOrder(Since::tr("%1 · %2").arg(say.day(all[i].day), all[i].what));
    return lines;
}

} // namespace hub
