// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "app/commands/sharingsaid.h"
#include "app/commands/visitwords.h"
#include "core/model/shortcode.h"
#include "core/rules/names.h"
#include "ui/console/consolelines.h"
#include "ui/console/planlines.h"

#include <QJsonArray>

#include <algorithm>

namespace hub {

// Whoever is held back is found by no search; a lead who names them means them all the same.
static Outcome<PersonId> anybodyMeant(const QString &text, Hub &hub)
{
    auto person = personMeant(text, hub);
    if (person)
        return person;
    const auto held = hub.erasing.restricted();
    if (!held)
        return held.error();
    for (const PersonCard &card : *held) {
        if (sameAfterFolding(card.chosen.text, text))
            return card.id;
    }
    return person;
}

// --visits says which visits that were once theirs go too: all, none, or their codes.
static Outcome<VisitAnswers> answersFrom(const Arguments &arguments, const std::vector<ContactRow> &inDoubt)
{
    VisitAnswers answers;
    if (!arguments.has("visits"))
        return answers;
    const QString said = arguments.value("visits");
    QStringList codes = said.toUpper().split(u',', Qt::SkipEmptyParts);
    const bool each = said != QLatin1String("all") && said != QLatin1String("none");
    for (const ContactRow &row : inDoubt) {
        const bool named = codes.removeAll(shortCode(contactCodeLetter, row.contact.id.raw)) > 0;
        answers.insert(row.contact.id, each ? named : said == QLatin1String("all"));
    }
    if (each && !codes.isEmpty())
        return Error{Error::Kind::NotFound, codes.front()};
    return answers;
}

static void list(const std::vector<ContactRow> &inDoubt, const Hub &hub, Console &console)
{
    const Say say(hub.civilTime());
    const ConsoleLines lines(say, hub.now());
    QJsonArray visits;
    for (const ContactRow &row : inDoubt) {
        if (console.json())
            visits.append(json::contact(row, hub.civilTime()));
        else
            console.line(lines.visit(row, hub.lists.now()));
    }
    if (console.json())
        console.object({{QStringLiteral("erased"), false}, {QStringLiteral("inDoubt"), visits}});
}

// An erasure is done whether or not a backup can be made after it; then the next opening of the hub makes one.
static bool backUpAfter(Hub &hub, Console &console)
{
    const auto made = hub.backups.afterErasure();
    if (!made)
        console.notice(console.sentenceOf(made.error()));
    return made && !hub.session().example;
}

ExitCode verbs::erase(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person", "reason", "second"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = anybodyMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    const auto inDoubt = hub.erasing.visitsInDoubt(*person);
    if (!inDoubt)
        return console.stop(inDoubt.error());
    const auto answers = answersFrom(arguments, *inDoubt);
    if (!answers)
        return console.stop(answers.trouble());
    const auto erased = hub.erasing.erase(*person, arguments.value("reason"), arguments.value("second"), *answers);
    if (!erased) {
        if (erased.error().kind == Error::Kind::VisitsInDoubt)
            list(*inDoubt, hub, console);
        return console.stop(erased.error());
    }
    const bool backedUp = backUpAfter(hub, console);
    if (console.json())
        console.object({{QStringLiteral("erased"), true}, {QStringLiteral("visits"), erased->visits},
            {QStringLiteral("backedUp"), backedUp}});
    else
        console.line(planlines::erased(erased->visits, backedUp));
    return ExitCode::Done;
}

ExitCode verbs::restrictRecord(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person", "reason"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = anybodyMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    const bool off = arguments.has("off");
    const auto done = off ? hub.erasing.liftRestriction(*person, arguments.value("reason"))
                          : hub.erasing.restrictRecord(*person, arguments.value("reason"));
    if (!done)
        return console.stop(done.error());
    if (console.json())
        console.object({{QStringLiteral("person"), json::named(*person)}, {QStringLiteral("restricted"), !off}});
    else
        console.line(planlines::restricted(!off));
    return ExitCode::Done;
}

} // namespace hub
