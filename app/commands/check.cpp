// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "ui/console/consolelines.h"

namespace hub {

ExitCode verbs::check(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto report = hub.upkeep.check();
    if (!report)
        return console.stop(report.error());
    const Say say(hub.civilTime());
    const QString said = ConsoleLines(say, hub.now()).checked(*report);
    if (console.json())
        console.object(json::checked(*report));
    if (!report->sound())
        return console.stop(Said{said});
    if (!console.json())
        console.line(said);
    return ExitCode::Done;
}

} // namespace hub
