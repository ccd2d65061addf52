// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/planjson.h"
#include "app/commands/sharingsaid.h"
#include "app/commands/visitwords.h"
#include "ui/console/planlines.h"
#include "ui/shell/listwords.h"

#include <algorithm>

namespace hub {

static Outcome<Whose> whoseSaid(const Arguments &arguments)
{
    const QString said = arguments.has("by") ? arguments.value("by") : toCode(Whose::Person);
    const auto whose = whoseFromCode(said);
    if (whose)
        return *whose;
    return WrongUsage{WrongUsage::Kind::NotOnTheList, said, QStringLiteral("--by"),
        {QStringLiteral("person"), QStringLiteral("together"), QStringLiteral("worker")}};
}

// A line of the text that is there already stays what it is, with whose it was and whatever else is known of it.
static SectionEdit editOf(const QString &key, const QString &text, Whose whose, const Plan &plan)
{
    SectionEdit edit{key, {}, {}, {}};
    if (const PlanSection *const section = plan.section(key))
        edit.opened = editedFrom(section->lines);
    std::vector<EditedLine> left = edit.opened;
    for (const QString &line : text.split(u'\n')) {
        const auto same = std::find_if(left.begin(), left.end(), [&](const EditedLine &one) { return one.text == line; });
        if (same == left.end()) {
            edit.edited.push_back({{}, line, whose, false, false});
            continue;
        }
        edit.edited.push_back(*same);
        left.erase(same);
    }
    return edit;
}

static std::optional<Trouble> write(const Arguments &arguments, PersonId person, Hub &hub)
{
    const QString key = arguments.value("section");
    const auto whose = whoseSaid(arguments);
    if (!whose)
        return whose.trouble();
    const auto plan = hub.plans.of(person);
    if (!plan)
        return plan.error();
    if (!hub.lists.now().entry(HubList::PlanSections, key) && !plan->section(key)) {
        QStringList keys;
        for (const ListWord &word : offeredWords(hub.lists.now(), HubList::PlanSections))
            keys << word.code;
        return WrongUsage{WrongUsage::Kind::NotOnTheList, key, QStringLiteral("--section"), keys};
    }
    const auto kept = hub.plans.keepSection(person, editOf(key, arguments.value("set"), *whose, *plan));
    return kept ? std::nullopt : std::optional<Trouble>(kept.error());
}

ExitCode verbs::plan(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person"}))
        return console.stop(*wrong);
    if (arguments.has("set") && !arguments.has("section"))
        return console.stop(WrongUsage{WrongUsage::Kind::OptionMissing, QStringLiteral("--section")});
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = personMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    if (arguments.has("set")) {
        if (const auto trouble = write(arguments, *person, hub))
            return console.stop(*trouble);
    }
    auto plan = hub.plans.of(*person);
    if (!plan)
        return console.stop(plan.error());
    if (const auto looked = hub.people.look(*person); !looked)
        return console.stop(looked.error());
    if (arguments.has("section"))
        std::erase_if(plan->sections, [&](const PlanSection &section) { return section.key != arguments.value("section"); });
    if (console.json()) {
        console.object(json::plan(*plan, hub.civilTime()));
        return ExitCode::Done;
    }
    const QStringList lines = planlines::plan(*plan, hub.lists.now());
    if (lines.isEmpty())
        console.notice(planlines::noPlan());
    for (const QString &line : lines)
        console.line(line);
    return ExitCode::Done;
}

} // namespace hub
