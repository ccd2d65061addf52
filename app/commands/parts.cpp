// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/sharingsaid.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/listwords.h"

namespace hub {

static void show(const QString &key, const QString &kind, const QString &word, Console &console)
{
    if (console.json())
        console.item({{QStringLiteral("key"), key}, {QStringLiteral("kind"), kind}, {QStringLiteral("word"), word}});
    else
        console.line(QStringLiteral("%1  %2").arg(key, -20).arg(word));
}

static void showAll(const HubLists &lists, Console &console)
{
    if (console.json())
        console.beginList();
    for (const ListWord &word : offeredWords(lists, HubList::PlanSections))
        show(word.code, QStringLiteral("section"), word.shortLabel, console);
    for (const QString &part : sharedParts())
        show(part, QStringLiteral("part"), partWords(part), console);
    if (console.json())
        console.endList();
}

ExitCode verbs::parts(const Arguments &arguments, Console &console, const Surroundings &around)
{
    // Without a hub: as every hub has them before it changes anything.
    if (arguments.place(0).isEmpty()) {
        showAll(HubLists(), console);
        return ExitCode::Done;
    }
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    showAll((*opened)->lists.now(), console);
    return ExitCode::Done;
}

} // namespace hub
