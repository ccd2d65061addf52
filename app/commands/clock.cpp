// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/sharingsaid.h"
#include "ui/console/planlines.h"

namespace hub {

ExitCode verbs::clock(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"was-wrong"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto ahead = hub.upkeep.laterThanNow();
    if (const auto done = hub.upkeep.clockWasWrong(arguments.value("was-wrong")); !done)
        return console.stop(done.error());
    if (console.json())
        console.object({{QStringLiteral("was"), ahead ? QJsonValue(json::instant(*ahead, hub.civilTime())) : QJsonValue()},
            {QStringLiteral("is"), json::instant(hub.now(), hub.civilTime())}});
    else
        console.line(planlines::clockSetRight());
    return ExitCode::Done;
}

} // namespace hub
