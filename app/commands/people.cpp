// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "ui/console/consolelines.h"

namespace hub {

ExitCode verbs::people(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto found = hub.people.list(arguments.value("find"));
    if (!found)
        return console.stop(found.error());
    const Say say(hub.civilTime());
    const ConsoleLines lines(say, hub.now());
    if (console.json())
        console.beginList();
    else if (found->empty())
        console.notice(lines.nothingToList());
    for (const FoundPerson &one : *found) {
        const auto card = hub.people.cardOf(one);
        if (!card)
            return console.stop(card.error());
        if (console.json())
            console.item(json::person(*card, hub.civilTime()));
        else
            console.line(lines.person(*card));
    }
    if (console.json())
        console.endList();
    return ExitCode::Done;
}

} // namespace hub
