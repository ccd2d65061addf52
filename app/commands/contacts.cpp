// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/days.h"
#include "app/commands/json.h"
#include "ui/console/consolelines.h"

#include <QSet>

#include <functional>

namespace hub {
namespace {

    // Half a million visits are read a page at a time. A page ends within a moment that several visits may share: the next
    // one begins with that moment again and leaves out what has been shown of it.
    Result<void> eachNewestFirst(Hub &hub, Span span, const std::function<void(const ContactRow &)> &show)
    {
        int page = 2'000;
        QSet<ContactId> shownAtTheEnd;
        for (;;) {
            const auto rows = hub.contacts.between(span.from, span.to, page);
            if (!rows)
                return rows.error();
            const bool isLast = int(rows->size()) < page;
            size_t fresh = 0;
            for (const ContactRow &row : *rows) {
                if (shownAtTheEnd.contains(row.contact.id))
                    continue;
                show(row);
                ++fresh;
            }
            if (isLast)
                return {};
            if (fresh == 0)
                page *= 2;
            const Instant end = rows->back().contact.when.at;
            shownAtTheEnd.clear();
            for (auto row = rows->rbegin(); row != rows->rend() && row->contact.when.at == end; ++row)
                shownAtTheEnd.insert(row->contact.id);
            span.to = end.plusMs(1);
        }
    }

} // namespace

ExitCode verbs::contacts(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto span = spanFrom(arguments, hub);
    if (!span)
        return console.stop(span.trouble());
    const Say say(hub.civilTime());
    const ConsoleLines lines(say, hub.now());
    bool any = false;
    if (console.json())
        console.beginList();
    const auto listed = eachNewestFirst(hub, *span, [&](const ContactRow &row) {
        any = true;
        if (console.json())
            console.item(json::contact(row, hub.civilTime()));
        else
            console.line(lines.visit(row, hub.lists.now()));
    });
    if (!listed)
        return console.stop(listed.error());
    if (console.json())
        console.endList();
    else if (!any)
        console.notice(lines.nothingToList());
    return ExitCode::Done;
}

} // namespace hub
