// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "ui/console/consolelines.h"

namespace hub {

ExitCode verbs::undo(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto undone = hub.undoing.undoLast();
    if (!undone)
        return console.stop(undone.error());
    const Say say(hub.civilTime());
    if (console.json())
        console.object(json::undone(*undone));
    else
        console.line(ConsoleLines(say, hub.now()).undone(*undone));
    return ExitCode::Done;
}

} // namespace hub
