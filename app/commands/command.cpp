// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/secretwords.h"
#include "core/security/secretbytes.h"

#include <algorithm>

namespace hub {

namespace {

    /// The options of every verb that opens a store, and those of its own.
    std::vector<OptionSpec> withCommon(std::vector<OptionSpec> own)
    {
        own.insert(own.end(), {{"worker", "NAME"}, {"passphrase-file", "FILE"}, {"json"}});
        return own;
    }

    const std::vector<OptionSpec> visitOptions{
        {"person", "TEXT", true}, {"new", "NAME", true}, {"nickname"}, {"nobody"}, {"support", "2,5"}, {"feeling", "CODE"},
        {"at", "WHEN"}, {"note", "TEXT"}, {"about", "TEXT"}, {"minutes", "N"}, {"kind", "CODE"}, {"attendance", "CODE"},
        {"place", "CODE"}, {"batch", "FILE"}};

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"help", {{"VERB"}, {}, 1}, verbs::help},
        {"new", {{"STORE"}, withCommon({{"hub", "NAME"}})}, verbs::newHub},
        {"example", {{"STORE"}, {{"json"}}}, verbs::example},
        {"log", {{"STORE"}, withCommon(visitOptions)}, verbs::log},
        {"people", {{"STORE"}, withCommon({{"find", "TEXT"}})}, verbs::people},
        {"contacts", {{"STORE"}, withCommon({{"from", "DAY"}, {"to", "DAY"}})}, verbs::contacts},
        {"import", {{"STORE", "FILE.csv"}, withCommon({{"dry-run"}, {"words", "FILE"}, {"rest", "FILE"}})}, verbs::importFile},
        {"export", {{"STORE", "contacts|people", "FILE.csv"}, withCommon({{"reason", "TEXT"}, {"from", "DAY"}, {"to", "DAY"}})},
         verbs::exportFile},
        {"member", {{"STORE", "add|list|change|words|leave", "NAME"},
                    withCommon({{"level", "L"}, {"job", "TEXT"}, {"name", "NAME"}, {"new-passphrase-file", "FILE"}}), 1},
         verbs::member},
        {"lists", {{"STORE", "LIST"},
                   withCommon({{"add", "TEXT"}, {"rename", "CODE"}, {"to", "TEXT"}, {"move", "CODE"}, {"after", "CODE"}, {"first"},
                               {"hide", "CODE"}, {"show", "CODE"}, {"history"}}), 1},
         verbs::lists},
        {"sheets", {{"STORE", "DIR"}, withCommon({{"replace"}})}, verbs::recoverySheets},
        {"supports", {{"STORE"}, withCommon({{"person", "TEXT"}, {"member", "NAME"}, {"end"}})}, verbs::supports},
        {"who-saw", {{"STORE"}, withCommon({{"person", "TEXT"}})}, verbs::whoSaw},
        {"plan", {{"STORE"}, withCommon({{"person", "TEXT"}, {"section", "KEY"}, {"set", "TEXT"}, {"by", "person|together|worker"}})},
         verbs::plan},
        {"goal", {{"STORE"}, withCommon({{"person", "TEXT"}, {"add", "TEXT"}, {"rate", "N"}, {"goal", "ID"}})}, verbs::goal},
        {"parts", {{"STORE"}, withCommon({}), 1}, verbs::parts},
        {"agree", {{"STORE"}, withCommon({{"person", "TEXT"}, {"with", "RECIPIENT"}, {"parts", "K,K"}, {"purpose", "TEXT"},
                                          {"until", "DATE"}, {"words", "TEXT"}, {"there", "TEXT"}})},
         verbs::agree},
        {"withdraw", {{"STORE", "AGREEMENT"}, withCommon({{"words", "TEXT"}})}, verbs::withdraw},
        {"promise", {{"STORE"}, withCommon({{"person", "TEXT"}, {"never", "RECIPIENT"}, {"parts", "K,K"}, {"presence"},
                                            {"words", "TEXT"}, {"there", "TEXT"}})},
         verbs::promise},
        {"lift", {{"STORE", "PROMISE"}, withCommon({{"said", "TEXT"}})}, verbs::lift},
        {"share", {{"STORE", "FILE"}, withCommon({{"person", "TEXT"}, {"with", "RECIPIENT"}, {"purpose", "TEXT"},
                                                  {"as", "summary|plan|text|json|letter"}})},
         verbs::share, true},
        {"my-record", {{"STORE", "FILE.pdf"}, withCommon({{"person", "TEXT"}})}, verbs::myRecord, true},
        {"restrict", {{"STORE"}, withCommon({{"person", "TEXT"}, {"reason", "TEXT"}, {"off"}})}, verbs::restrictRecord},
        {"erase", {{"STORE"}, withCommon({{"person", "TEXT"}, {"reason", "TEXT"}, {"second", "NAME"}, {"visits", "CODES"}})}, verbs::erase},
        {"undo", {{"STORE"}, withCommon({})}, verbs::undo},
        {"backup", {{"STORE", "FILE"}, withCommon({})}, verbs::backup},
        {"restore", {{"FILE", "STORE"}, {{"passphrase-file", "FILE"}, {"json"}}}, verbs::restore},
        {"check", {{"STORE"}, withCommon({})}, verbs::check},
        {"rebuild", {{"STORE"}, withCommon({})}, verbs::rebuild},
        {"clock", {{"STORE"}, withCommon({{"was-wrong", "REASON"}})}, verbs::clock},
        {"tour", {{"DIR"}, {{"theme", "T"}, {"size", "P"}, {"lang", "L"}}}, verbs::tour, true},
    };
    return all;
}

const Command *commandNamed(const QString &verb)
{
    const auto isIt = [&](const Command &command) { return verb == QLatin1String(command.verb); };
    const auto found = std::find_if(commands().begin(), commands().end(), isIt);
    return found == commands().end() ? nullptr : &*found;
}

ExitCode run(const Command &command, const QStringList &rest, const Surroundings &around)
{
    const auto arguments = Arguments::parse(command.arguments, rest);
    Console console(QLatin1String(command.verb), arguments && arguments->has("json"));
    if (!arguments)
        return console.stop(arguments.trouble());
    const ExitCode code = command.run(*arguments, console, around);
    if (!console.flush() && code == ExitCode::Done)
        return console.stop(Error{Error::Kind::FileUnwritable});
    return code;
}

// Who will have to prove themselves, so that nobody types words before hearing that the name was wrong.
static Result<QString> whoSignsIn(const StoreGlance &glance, const QString &worker)
{
    if (!worker.isEmpty() || glance.example)
        return worker;
    if (glance.members.size() > 1)
        return Error{Error::Kind::MemberUnclear};
    return glance.members.value(0);
}

Outcome<std::unique_ptr<Hub>> openHub(const Arguments &arguments, Console &console, const Surroundings &around)
{
    OpenAs as;
    return openHub(arguments, console, around, as);
}

Outcome<std::unique_ptr<Hub>> openHub(const Arguments &arguments, Console &console, const Surroundings &around, OpenAs &as)
{
    const QString worker = arguments.has("worker") ? arguments.value("worker") : as.worker;
    const QString folder = arguments.place(0);
    const auto glance = glanceAt(folder);
    if (!glance)
        return glance.error();
    const auto who = whoSignsIn(*glance, worker);
    if (!who)
        return who.error();
    Credentials credentials{worker, {}, as.newWords};
    if (!glance->example) {
        auto words = askWords(arguments, *who);
        if (!words)
            return words.trouble();
        credentials.words = std::move(*words);
    }
    auto unlocked = unlockStore(folder, credentials, around);
    wipe(credentials.words);
    wipe(credentials.newWords);
    if (!unlocked)
        return unlocked.error();
    auto opened = openStore(std::move(*unlocked), around);
    if (!opened)
        return opened.error();
    for (const OpeningNotice notice : opened->notices)
        console.notice(sentence(notice));
    as.newSheet = std::move(opened->newSheet);
    return std::move(opened->hub);
}

} // namespace hub
