// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/planjson.h"
#include "app/commands/sharingsaid.h"
#include "app/commands/visitwords.h"
#include "core/model/shortcode.h"
#include "ui/models/sharingwords.h"

namespace hub {

ExitCode verbs::promise(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person", "never"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = personMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    const auto recipient = recipientSaid(arguments, "never", hub, true);
    if (!recipient)
        return console.stop(recipient.trouble());
    const auto items = itemsSaid(arguments, hub);
    if (!items)
        return console.stop(items.trouble());
    const auto id = hub.sharing.promise(
        *person, {*recipient, *items, arguments.has("presence"), arguments.value("words"), arguments.value("there")});
    if (!id)
        return console.stop(id.error());
    const auto view = hub.sharing.of(*person);
    if (!view)
        return console.stop(view.error());
    for (const Promise &promise : view->promises) {
        if (promise.id != *id)
            continue;
        if (console.json())
            console.object(json::promise(promise, hub.civilTime()));
        else
            console.line(shortCode(promiseCodeLetter, id->raw) + QStringLiteral("  ") + promiseWords(promise, hub.lists.now()));
    }
    return ExitCode::Done;
}

} // namespace hub
