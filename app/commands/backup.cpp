// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/interrupt.h"
#include "app/commands/json.h"
#include "app/commands/progressline.h"
#include "ui/console/backuplines.h"

#include <QFileInfo>

namespace hub {

ExitCode verbs::backup(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const QString file = arguments.place(1);
    // Before anybody types their words.
    if (QFileInfo::exists(file))
        return console.stop(Error{Error::Kind::FileExists});
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const Interrupt interrupt;
    const auto made = [&] {
        ProgressLine line;
        return hub.backups.make(file, [&](qint64 done, qint64 all) {
            line.show([&] { return backupProgressLine(done, all); });
            return !interrupt.wanted();
        });
    }();
    if (!made)
        return console.stop(made.error());
    if (console.json())
        console.object({{QStringLiteral("file"), made->path},
            {QStringLiteral("made"), json::instant(made->at, hub.civilTime())}, {QStringLiteral("bytes"), made->bytes}});
    else
        console.line(backupMadeLine(made->path));
    return ExitCode::Done;
}

} // namespace hub
