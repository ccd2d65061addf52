// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/planjson.h"
#include "app/commands/sharingsaid.h"
#include "ui/console/planlines.h"

namespace hub {

ExitCode verbs::lift(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"said"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto promise = promiseMeant(arguments.place(1), hub);
    if (!promise)
        return console.stop(promise.trouble());
    const auto person = hub.sharing.personOf(*promise);
    if (!person)
        return console.stop(person.error());
    if (const auto done = hub.sharing.lift(*person, *promise, arguments.value("said")); !done)
        return console.stop(done.error());
    const auto view = hub.sharing.of(*person);
    if (!view)
        return console.stop(view.error());
    for (const Promise &one : view->promises) {
        if (one.id != *promise)
            continue;
        if (console.json())
            console.object(json::promise(one, hub.civilTime()));
        else
            console.line(planlines::lifted(one, hub.lists.now()));
    }
    return ExitCode::Done;
}

} // namespace hub
