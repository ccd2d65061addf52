// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/visitwords.h"
#include "ui/console/consolelines.h"
#include "ui/models/registerwords.h"

namespace hub {

ExitCode verbs::whoSaw(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (arguments.value("person").trimmed().isEmpty())
        return console.stop(WrongUsage{WrongUsage::Kind::OptionMissing, QStringLiteral("--person")});
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = personMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    const auto reg = hub.registers.ofPerson(*person);
    if (!reg)
        return console.stop(reg.error());
    // Reading who looked is a look too, as on the card it stands on.
    if (const auto looked = hub.people.open(*person); !looked)
        return console.stop(looked.error());
    const Say say(hub.civilTime());
    const ConsoleLines lines(say, hub.now());
    if (console.json())
        console.beginList();
    else if (reg->lines.empty())
        console.notice(lines.nothingToList());
    for (const RegisterLine &line : reg->lines) {
        if (console.json())
            console.item(json::done(line, hub.civilTime()));
        else
            console.line(lines.done(line, hub.lists.now()));
    }
    if (console.json())
        console.endList();
    return ExitCode::Done;
}

} // namespace hub
