// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/logbatch.h"
#include "app/commands/visitwords.h"
#include "ui/console/consolelines.h"

namespace hub {

static Outcome<std::vector<ContactRow>> rowsOf(const Logged &logged, Hub &hub)
{
    std::vector<ContactRow> rows;
    for (const ContactId id : logged.contacts) {
        const auto row = hub.contacts.one(id);
        if (!row)
            return row.error();
        if (*row)
            rows.push_back(**row);
    }
    return rows;
}

static void show(const std::vector<ContactRow> &rows, int welcomed, Hub &hub, Console &console)
{
    if (!console.json()) {
        const Say say(hub.civilTime());
        console.line(ConsoleLines(say, hub.now()).logged(rows, welcomed));
        return;
    }
    if (rows.size() == 1) {
        console.object(json::contact(rows.front(), hub.civilTime()));
        return;
    }
    console.beginList();
    for (const ContactRow &row : rows)
        console.item(json::contact(row, hub.civilTime()));
    console.endList();
}

ExitCode verbs::log(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (arguments.has("batch"))
        return logBatch(arguments, console, around);
    const auto said = visitFrom(arguments);
    if (!said)
        return console.stop(said.trouble());
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto draft = draftFrom(*said, hub);
    if (!draft)
        return console.stop(draft.trouble());
    const auto logged = hub.contacts.record(*draft);
    if (!logged)
        return console.stop(logged.error());
    const auto rows = rowsOf(*logged, hub);
    if (!rows)
        return console.stop(rows.trouble());
    show(*rows, int(logged->welcomed.size()), hub, console);
    return ExitCode::Done;
}

} // namespace hub
