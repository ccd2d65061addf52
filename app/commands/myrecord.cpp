// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/sharingsaid.h"
#include "app/commands/visitwords.h"
#include "core/base/wholefile.h"
#include "ui/console/planlines.h"
#include "ui/papers/recordpaper.h"

#include <QFileInfo>

namespace hub {

ExitCode verbs::myRecord(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = personMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    const QString file = arguments.place(1);
    if (const auto can = checkCanWrite(file); !can)
        return console.stop(can.error());
    const auto ours = hub.team.hub();
    if (!ours)
        return console.stop(ours.error());
    const auto disclosure = hub.registers.paper(*person, PaperKind::Record);
    if (!disclosure)
        return console.stop(disclosure.error());
    const Say say(hub.civilTime());
    const PaperWords words{say, hub.lists.now(), ours->name};
    if (const auto written = writeWhole(file, recordPaper(*disclosure, words, paperSizeFor(disclosure->paper())).toPdf()); !written)
        return console.stop(written.error());
    const QString path = QFileInfo(file).absoluteFilePath();
    if (console.json())
        console.object({{QStringLiteral("file"), path}, {QStringLiteral("person"), json::named(*person)}});
    else
        console.line(planlines::recordWritten(path));
    return ExitCode::Done;
}

} // namespace hub
