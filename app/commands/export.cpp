// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/days.h"
#include "ui/console/consolelines.h"
#include "ui/models/housewords.h"

#include <QFileInfo>

namespace hub {

static Outcome<OwnFile> fileKind(const QString &word)
{
    if (word == QLatin1String("contacts"))
        return OwnFile::Contacts;
    if (word == QLatin1String("people"))
        return OwnFile::People;
    return WrongUsage{WrongUsage::Kind::NotOnTheList, word, QStringLiteral("STORE"),
                      {QStringLiteral("contacts"), QStringLiteral("people")}};
}

ExitCode verbs::exportFile(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto kind = fileKind(arguments.place(1));
    if (!kind)
        return console.stop(kind.trouble());
    for (const char *option : {"from", "to"}) {
        if (*kind == OwnFile::People && arguments.has(option))
            return console.stop(WrongUsage{WrongUsage::Kind::NotTogether, QStringLiteral("people"),
                                           QStringLiteral("--") + QLatin1String(option)});
    }
    if (arguments.value("reason").trimmed().isEmpty())
        return console.stop(WrongUsage{WrongUsage::Kind::OptionMissing, QStringLiteral("--reason")});
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto span = spanFrom(arguments, hub);
    const auto ours = hub.team.hub();
    if (!span || !ours)
        return console.stop(span ? Trouble(ours.error()) : span.trouble());
    const Say say(hub.civilTime());
    const ConsoleLines lines(say, hub.now());
    const ConsentGate::HouseRequest request{*kind, span->from, span->to, arguments.value("reason").trimmed()};
    const QString file = arguments.place(2);
    const auto rows = hub.exports.writeForTheHouse(
        file, request, houseTitle(ours->name, request.reason, hub.session().name, hub.civilTime().dayOf(hub.now()), say));
    if (!rows)
        return console.stop(rows.error());
    const QString path = QFileInfo(file).absoluteFilePath();
    if (console.json())
        console.object({{QStringLiteral("file"), path}, {QStringLiteral("rows"), qint64(*rows)}});
    else
        console.line(lines.exported(*rows, path));
    return ExitCode::Done;
}

} // namespace hub
