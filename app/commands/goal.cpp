// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/planjson.h"
#include "app/commands/sharingsaid.h"
#include "app/commands/visitwords.h"
#include "core/model/shortcode.h"
#include "ui/console/planlines.h"

#include <QJsonArray>

namespace hub {

static Outcome<GoalId> goalMeant(const QString &text, const PersonGoals &goals)
{
    for (const Goal &goal : goals.goals) {
        if (goal.id.toHex() == text.toLower() || shortCode(goalCodeLetter, goal.id.raw) == text.toUpper())
            return goal.id;
    }
    return Error{Error::Kind::NotFound};
}

static Outcome<GoalId> rate(const Arguments &arguments, PersonId person, Hub &hub)
{
    bool isNumber = false;
    const int close = arguments.value("rate").toInt(&isNumber);
    if (!isNumber)
        return WrongUsage{WrongUsage::Kind::NotANumber, arguments.value("rate"), QStringLiteral("--rate")};
    const auto goals = hub.goals.of(person);
    if (!goals)
        return goals.error();
    const auto goal = goalMeant(arguments.value("goal"), *goals);
    if (!goal)
        return goal;
    const auto rated = hub.goals.rate(person, *goal, close);
    return rated ? goal : Outcome<GoalId>(rated.error());
}

// What the verb was asked to do; nothing where it only lists.
static Outcome<std::optional<GoalId>> change(const Arguments &arguments, PersonId person, Hub &hub)
{
    if (arguments.has("add")) {
        const auto added = hub.goals.add(person, {arguments.value("add"), Whose::Person, {}, {}, false});
        return added ? Outcome<std::optional<GoalId>>(*added) : Outcome<std::optional<GoalId>>(added.error());
    }
    if (!arguments.has("rate"))
        return std::optional<GoalId>();
    const auto rated = rate(arguments, person, hub);
    return rated ? Outcome<std::optional<GoalId>>(*rated) : Outcome<std::optional<GoalId>>(rated.trouble());
}

static void show(const PersonGoals &goals, const Hub &hub, Console &console)
{
    if (console.json())
        console.beginList();
    else if (goals.goals.empty() && goals.reasons.empty())
        console.notice(planlines::noGoals());
    for (const Goal &goal : goals.goals) {
        if (console.json())
            console.item(json::goal(goal, hub.civilTime()));
        else
            console.line(planlines::goal(goal));
    }
    if (console.json())
        console.endList();
}

ExitCode verbs::goal(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person"}))
        return console.stop(*wrong);
    if (arguments.has("add") && arguments.has("rate"))
        return console.stop(WrongUsage{WrongUsage::Kind::NotTogether, QStringLiteral("--add"), QStringLiteral("--rate")});
    if (arguments.has("rate") != arguments.has("goal"))
        return console.stop(WrongUsage{WrongUsage::Kind::OptionMissing,
            arguments.has("rate") ? QStringLiteral("--goal") : QStringLiteral("--rate")});
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = personMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    const auto touched = change(arguments, *person, hub);
    if (!touched)
        return console.stop(touched.trouble());
    const auto goals = hub.goals.of(*person);
    if (!goals)
        return console.stop(goals.error());
    if (!*touched) {
        if (const auto looked = hub.people.look(*person); !looked)
            return console.stop(looked.error());
        show(*goals, hub, console);
        return ExitCode::Done;
    }
    for (const Goal &goal : goals->goals) {
        if (goal.id != **touched)
            continue;
        if (console.json())
            console.object(json::goal(goal, hub.civilTime()));
        else
            console.line(planlines::goal(goal));
    }
    return ExitCode::Done;
}

} // namespace hub
