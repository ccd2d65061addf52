// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/planjson.h"
#include "app/commands/sharingsaid.h"
#include "ui/console/planlines.h"

namespace hub {

ExitCode verbs::withdraw(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto consent = consentMeant(arguments.place(1), hub);
    if (!consent)
        return console.stop(consent.trouble());
    const auto person = hub.sharing.personOf(*consent);
    if (!person)
        return console.stop(person.error());
    const auto gone = hub.sharing.withdraw(*person, *consent, arguments.value("words"));
    if (!gone)
        return console.stop(gone.error());
    const auto view = hub.sharing.of(*person);
    if (!view)
        return console.stop(view.error());
    if (console.json())
        console.beginList();
    else
        console.line(planlines::withdrawn(*gone, view->sharedIsWhole, hub.lists.now(), Say(hub.civilTime())));
    for (const SharedEntry &entry : *gone) {
        if (console.json())
            console.item(json::shared(entry, hub.civilTime()));
    }
    if (console.json())
        console.endList();
    return ExitCode::Done;
}

} // namespace hub
