// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "core/examplehub.h"
#include "ui/console/consolelines.h"

#include <QFileInfo>

namespace hub {

ExitCode verbs::example(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto made = makeExample(arguments.place(0), around);
    if (!made)
        return console.stop(made.error());
    const QString path = QFileInfo(arguments.place(0)).absoluteFilePath();
    if (console.json()) {
        console.object({{QStringLiteral("store"), path},
                        {QStringLiteral("people"), made->people},
                        {QStringLiteral("contacts"), made->contacts}});
    } else {
        const Say say{CivilTime()};
        console.line(ConsoleLines(say, around.clock.now()).exampleMade(path, made->people, made->contacts));
    }
    return ExitCode::Done;
}

} // namespace hub
