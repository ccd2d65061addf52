// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/interrupt.h"
#include "app/commands/progressline.h"
#include "app/commands/sheetjson.h"
#include "ui/console/sheetlines.h"
#include "ui/models/bringinwords.h"

#include <QFileInfo>

namespace hub {
namespace {

    /// How the rest of the line wants it.
    struct Wanted {
        QString file;
        QString words; ///< a file; empty for none
        QString rest;  ///< a file; empty for none
        bool trial = false;
    };

    Outcome<SheetChoices> choicesFrom(const Wanted &wanted, Hub &hub)
    {
        SheetChoices choices;
        if (wanted.words.isEmpty())
            return choices;
        const auto bytes = hub.sheets.fileAt(wanted.words);
        if (!bytes)
            return bytes.error();
        auto words = hub.sheets.readWords(*bytes);
        if (!words && words.error().kind == Error::Kind::UnknownCode)
            return Said{wordsRowSentence(words.error().detail)};
        if (!words)
            return Said{sheetSentence(words.error())};
        choices.words = std::move(*words);
        return choices;
    }

    /// Says how far it has come, and whether Ctrl+C was pressed.
    SheetProgress progressOf(ProgressLine &line, const Interrupt &interrupt,
                             const std::function<QString(size_t, size_t)> &words)
    {
        return [&line, &interrupt, words](size_t done, size_t all) {
            line.show([&] { return words(done, all); });
            return !interrupt.wanted();
        };
    }

    Outcome<SheetPlan> read(const Wanted &wanted, Hub &hub, const SheetLines &lines, const Interrupt &interrupt)
    {
        const auto bytes = hub.sheets.fileAt(wanted.file);
        if (!bytes)
            return bytes.error();
        const auto choices = choicesFrom(wanted, hub);
        if (!choices)
            return choices.trouble();
        ProgressLine line;
        auto plan = hub.sheets.read(*bytes, *choices, progressOf(line, interrupt, [&](size_t done, size_t all) {
            return lines.reading(done, all);
        }));
        if (!plan)
            return Said{sheetSentence(plan.error())};
        return std::move(*plan);
    }

    Result<SheetResult> bringIn(const SheetPlan &plan, Hub &hub, const SheetLines &lines, const Interrupt &interrupt)
    {
        ProgressLine line;
        return hub.sheets.bringIn(plan, progressOf(line, interrupt, [&](size_t done, size_t all) {
            return lines.bringingIn(done, all);
        }));
    }

    /// The file to mend is written first: nobody should find the rows brought in and the rest nowhere.
    Result<SheetResult> carryOut(const Wanted &wanted, const SheetPlan &plan, Hub &hub, const SheetLines &lines,
                                 const Interrupt &interrupt)
    {
        if (wanted.trial)
            return hub.sheets.outlook(plan);
        const bool withRest = !wanted.rest.isEmpty() && !plan.sheet.leftOver.empty();
        if (withRest) {
            const auto say = [](LeftOverReason reason) { return words(reason); };
            if (const auto written = hub.sheets.writeRest(wanted.rest, plan, say); !written)
                return written.error();
        }
        auto result = bringIn(plan, hub, lines, interrupt);
        if (!result && withRest)
            QFile::remove(wanted.rest);
        return result;
    }

    void report(const Wanted &wanted, const SheetPlan &plan, const SheetResult &result, const SheetLines &lines,
                Console &console)
    {
        const bool withRest = !wanted.trial && !wanted.rest.isEmpty() && !plan.sheet.leftOver.empty();
        const QString rest = withRest ? QFileInfo(wanted.rest).absoluteFilePath() : QString();
        if (console.json()) {
            QJsonObject object = json::sheet(plan);
            object[QLatin1String("file")] = QFileInfo(wanted.file).absoluteFilePath();
            object[QLatin1String("dryRun")] = wanted.trial;
            object[QLatin1String(wanted.trial ? "wouldAdd" : "added")] = json::sheetResult(result);
            object[QLatin1String("rest")] = withRest ? QJsonValue(rest) : QJsonValue();
            return console.object(object);
        }
        for (const QString &line : lines.understood(plan))
            console.line(line);
        if (withRest)
            console.line(lines.restWritten(int(plan.sheet.leftOver.size()), rest));
        console.line(wanted.trial ? lines.outlook(result) : lines.result(result));
    }

} // namespace

ExitCode verbs::importFile(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const Wanted wanted{arguments.place(1), arguments.value("words"), arguments.value("rest"), arguments.has("dry-run")};
    // Before anybody types their words.
    if (!wanted.rest.isEmpty() && QFileInfo::exists(wanted.rest))
        return console.stop(Error{Error::Kind::FileExists});
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const Interrupt interrupt;
    const Say say(hub.civilTime());
    const SheetLines lines(say);
    const auto plan = read(wanted, hub, lines, interrupt);
    if (!plan)
        return console.stop(plan.trouble());
    const auto result = carryOut(wanted, *plan, hub, lines, interrupt);
    if (!result)
        return console.stop(result.error());
    report(wanted, *plan, *result, lines, console);
    return ExitCode::Done;
}

} // namespace hub
