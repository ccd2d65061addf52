// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/sharingsaid.h"
#include "app/commands/visitwords.h"
#include "core/rules/names.h"
#include "ui/console/planlines.h"

namespace hub {

// Whoever is held back is found by no search; a lead who names them means them all the same.
static Outcome<PersonId> anybodyMeant(const QString &text, Hub &hub)
{
    auto person = personMeant(text, hub);
    if (person)
        return person;
    const auto held = hub.erasing.restricted();
    if (!held)
        return held.error();
    for (const PersonCard &card : *held) {
        if (sameAfterFolding(card.chosen.text, text))
            return card.id;
    }
    return person;
}

ExitCode verbs::erase(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person", "reason", "second"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = anybodyMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    const auto erased = hub.erasing.erase(*person, arguments.value("reason"), arguments.value("second"));
    if (!erased)
        return console.stop(erased.error());
    if (console.json())
        console.object({{QStringLiteral("erased"), true}, {QStringLiteral("visits"), erased->visits}});
    else
        console.line(planlines::erased(erased->visits));
    return ExitCode::Done;
}

ExitCode verbs::restrictRecord(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person", "reason"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = anybodyMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    const bool off = arguments.has("off");
    const auto done = off ? hub.erasing.liftRestriction(*person, arguments.value("reason"))
                          : hub.erasing.restrictRecord(*person, arguments.value("reason"));
    if (!done)
        return console.stop(done.error());
    if (console.json())
        console.object({{QStringLiteral("person"), json::named(*person)}, {QStringLiteral("restricted"), !off}});
    else
        console.line(planlines::restricted(!off));
    return ExitCode::Done;
}

} // namespace hub
