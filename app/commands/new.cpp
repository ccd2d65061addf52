// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/secretwords.h"
#include "core/security/secretbytes.h"
#include "ui/console/consolelines.h"

#include <QFileInfo>

namespace hub {

ExitCode verbs::newHub(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const QString folder = arguments.place(0);
    for (const char *needed : {"hub", "worker"}) {
        if (arguments.value(needed).trimmed().isEmpty())
            return console.stop(WrongUsage{WrongUsage::Kind::OptionMissing, QStringLiteral("--") + QLatin1String(needed)});
    }
    if (QFileInfo::exists(folder))
        return console.stop(Error{Error::Kind::StoreExists});
    auto words = askNewWords(arguments);
    if (!words)
        return console.stop(words.trouble());
    NewHub hub{arguments.value("hub"), arguments.value("worker"), std::move(*words)};
    auto unlocked = prepareHub(folder, hub, around);
    wipe(hub.words);
    if (!unlocked)
        return console.stop(unlocked.error());
    const auto opened = openStore(std::move(*unlocked), around);
    if (!opened)
        return console.stop(opened.error());
    const auto made = opened->hub->team.hub();
    if (!made)
        return console.stop(made.error());
    const QString path = QFileInfo(folder).absoluteFilePath();
    if (console.json()) {
        console.object({{QStringLiteral("hub"), QJsonObject{{QStringLiteral("id"), made->id.toHex()},
                                                            {QStringLiteral("name"), made->name}}},
                        {QStringLiteral("worker"), opened->hub->session().name},
                        {QStringLiteral("store"), path}});
    } else {
        const Say say(opened->hub->civilTime());
        console.line(ConsoleLines(say, opened->hub->now()).hubMade(made->name, path));
    }
    return ExitCode::Done;
}

} // namespace hub
