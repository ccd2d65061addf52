// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "ui/console/consolelines.h"

namespace hub {

ExitCode verbs::rebuild(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto changes = hub.upkeep.rebuild();
    if (!changes)
        return console.stop(changes.error());
    const Say say(hub.civilTime());
    if (console.json())
        console.object({{QStringLiteral("changes"), qint64(*changes)}});
    else
        console.line(ConsoleLines(say, hub.now()).rebuilt(*changes));
    return ExitCode::Done;
}

} // namespace hub
