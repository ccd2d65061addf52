// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/visitwords.h"
#include "ui/console/memberlines.h"

#include <algorithm>

namespace hub {

static Result<void> endSupport(Hub &hub, PersonId person, WorkerId worker)
{
    const auto detail = hub.people.detail(person);
    if (!detail)
        return detail.error();
    for (const SupporterRow &row : detail->supporters) {
        if (row.link.worker == worker)
            return hub.people.endSupport(person, row.link.id);
    }
    return Error::Kind::NotFound;
}

static Result<void> setSupport(Hub &hub, PersonId person, WorkerId worker, bool ends)
{
    if (ends)
        return endSupport(hub, person, worker);
    const auto link = hub.people.addSupporter(person, worker);
    return link ? Result<void>() : Result<void>(link.error());
}

ExitCode verbs::supports(const Arguments &arguments, Console &console, const Surroundings &around)
{
    for (const char *needed : {"person", "member"}) {
        if (arguments.value(needed).trimmed().isEmpty())
            return console.stop(WrongUsage{WrongUsage::Kind::OptionMissing, QStringLiteral("--") + QLatin1String(needed)});
    }
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = personMeant(arguments.value("person"), hub);
    const auto member = hub.members.named(arguments.value("member"));
    if (!person || !member)
        return console.stop(person ? Trouble(member.error()) : person.trouble());
    const bool ends = arguments.has("end");
    if (const auto done = setSupport(hub, *person, member->worker, ends); !done)
        return console.stop(done.error());
    const auto name = hub.people.nameOf(*person);
    if (!name)
        return console.stop(name.error());
    if (console.json()) {
        console.object({{QStringLiteral("person"), json::named(*person)}, {QStringLiteral("member"), json::member(*member)},
                        {QStringLiteral("supports"), !ends}});
    } else {
        console.line(ends ? memberlines::supportsNoLonger(member->name, name->text)
                          : memberlines::supportsNow(member->name, name->text));
    }
    return ExitCode::Done;
}

} // namespace hub
