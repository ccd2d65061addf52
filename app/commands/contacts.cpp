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
    Result<void> eachNewestFirst(Hub &hub, Span span, const std::function<Result<void>(const ContactRow &)> &show)
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
                if (const auto shown = show(row); !shown)
                    return shown;
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

    /// What others wrote of somebody's visits is read here as it is on their card: the person's register gets its line.
    class Looks
    {
    public:
        explicit Looks(Hub &hub)
            : m_hub(hub)
        {
        }

        Result<void> note(const ContactRow &row)
        {
            const Contact &contact = row.contact;
            const bool isOwn = contact.worker == m_hub.session().worker;
            if (!contact.person || isOwn || (contact.notes.empty() && !contact.feeling) || m_noted.contains(*contact.person))
                return {};
            m_noted.insert(*contact.person);
            return m_hub.people.look(*contact.person);
        }

    private:
        Hub &m_hub;
        QSet<PersonId> m_noted;
    };

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
    Looks looks(hub);
    const auto listed = eachNewestFirst(hub, *span, [&](const ContactRow &row) -> Result<void> {
        any = true;
        if (const auto noted = looks.note(row); !noted)
            return noted;
        if (console.json())
            console.item(json::contact(row, hub.civilTime()));
        else
            console.line(lines.visit(row, hub.lists.now()));
        return {};
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
