// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/json.h"
#include "ui/console/listlines.h"

namespace hub {

using enum WrongUsage::Kind;

namespace {

    constexpr const char *acts[] = {"add", "rename", "move", "hide", "show", "history"};

    /// What the line asks for, before anything is opened.
    struct Asked {
        std::optional<HubList> list;
        QString act; ///< empty: only to be shown
    };

    WrongUsage missing(const char *option)
    {
        return {OptionMissing, QStringLiteral("--") + QLatin1String(option)};
    }

    std::optional<WrongUsage> wrongTogether(const Arguments &arguments, const Asked &asked)
    {
        const bool places = arguments.has("after") || arguments.has("first");
        if (!asked.act.isEmpty() && !asked.list)
            return WrongUsage{PlaceMissing, QStringLiteral("LIST")};
        if (arguments.has("after") && arguments.has("first"))
            return WrongUsage{NotTogether, QStringLiteral("--after"), QStringLiteral("--first")};
        if (places && asked.act != QLatin1String("add") && asked.act != QLatin1String("move"))
            return missing("move");
        if (asked.act == QLatin1String("move") && !places)
            return missing("after");
        if (arguments.has("to") && asked.act != QLatin1String("rename"))
            return missing("rename");
        return std::nullopt;
    }

    Outcome<Asked> askedFrom(const Arguments &arguments)
    {
        Asked asked{hubListFromCode(arguments.place(1)), {}};
        if (!arguments.place(1).isEmpty() && !asked.list) {
            QStringList codes;
            for (int i = 0; i < hubListCount; ++i)
                codes << toCode(HubList(i));
            return WrongUsage{NotOnTheList, arguments.place(1), QStringLiteral("STORE"), codes};
        }
        for (const char *act : acts) {
            if (!arguments.has(act))
                continue;
            if (!asked.act.isEmpty())
                return WrongUsage{NotTogether, QStringLiteral("--") + asked.act, QStringLiteral("--") + QLatin1String(act)};
            asked.act = QLatin1String(act);
        }
        if (const auto wrong = wrongTogether(arguments, asked))
            return *wrong;
        return asked;
    }

    /// The verb with everything it works with.
    struct Work {
        const Arguments &arguments;
        Console &console;
        Hub &hub;

        ExitCode showAll() const;
        ExitCode show(HubList list) const;
        ExitCode history(HubList list) const;
        ExitCode change(HubList list, const QString &act) const;
        Outcome<QString> code(HubList list, const char *option) const;
        Outcome<QString> behind(HubList list) const;
        Outcome<QString> add(HubList list) const;
        Outcome<QString> changed(HubList list, const char *act) const;
    };

    ExitCode Work::showAll() const
    {
        if (console.json())
            console.beginList();
        for (int i = 0; i < hubListCount; ++i) {
            const auto list = HubList(i);
            if (console.json())
                console.item({{QStringLiteral("list"), toCode(list)},
                              {QStringLiteral("offered"), int(offeredWords(hub.lists.now(), list).size())}});
            else
                console.line(listlines::list(list, hub.lists.now()));
        }
        if (console.json())
            console.endList();
        return ExitCode::Done;
    }

    ExitCode Work::show(HubList list) const
    {
        if (console.json())
            console.beginList();
        for (const ListedEntry &entry : hub.lists.now().entries(list)) {
            if (console.json())
                console.item(json::listed(entry));
            else
                console.line(listlines::entry(entry, hub.lists.now(), list));
        }
        if (console.json())
            console.endList();
        return ExitCode::Done;
    }

    ExitCode Work::history(HubList list) const
    {
        const auto history = hub.lists.history(list);
        if (!history)
            return console.stop(history.error());
        const Say say(hub.civilTime());
        if (console.json())
            console.beginList();
        for (const ListChange &change : *history) {
            if (console.json())
                console.item(json::listChange(change, hub.civilTime()));
            else
                console.line(listlines::change(change, hub.lists.now(), list, say));
        }
        if (console.json())
            console.endList();
        else if (history->empty())
            console.line(listlines::noChange());
        return ExitCode::Done;
    }

    Outcome<QString> Work::code(HubList list, const char *option) const
    {
        const QString said = arguments.value(option);
        if (const auto code = codeMeant(hub.lists.now(), list, said))
            return *code;
        QStringList codes;
        for (const ListedEntry &entry : hub.lists.now().entries(list))
            codes << entry.code;
        return WrongUsage{NotOnTheList, said, QStringLiteral("--") + QLatin1String(option), codes};
    }

    Outcome<QString> Work::behind(HubList list) const
    {
        if (arguments.has("first"))
            return QString();
        if (arguments.has("after"))
            return code(list, "after");
        const auto &entries = hub.lists.now().entries(list);
        return entries.empty() ? QString() : entries.back().code;
    }

    Outcome<QString> Work::add(HubList list) const
    {
        const auto after = behind(list);
        if (!after)
            return after;
        auto added = addWord(hub.lists, list, arguments.value("add"), *after);
        return added ? Outcome<QString>(*added) : Outcome<QString>(Said{listSentence(added.error())});
    }

    Outcome<QString> Work::changed(HubList list, const char *act) const
    {
        auto which = code(list, act);
        const auto after = which && qstrcmp(act, "move") == 0 ? behind(list) : which;
        if (!after)
            return after;
        const auto change = [&]() -> Result<void> {
            if (qstrcmp(act, "rename") == 0)
                return renameWord(hub.lists, list, *which, arguments.value("to"));
            if (qstrcmp(act, "move") == 0)
                return hub.lists.move(list, *which, *after);
            return qstrcmp(act, "hide") == 0 ? hub.lists.hide(list, *which) : hub.lists.bringBack(list, *which);
        };
        const auto done = change();
        return done ? std::move(which) : Outcome<QString>(Said{listSentence(done.error())});
    }

    ExitCode Work::change(HubList list, const QString &act) const
    {
        const auto code = act == QLatin1String("add") ? add(list) : changed(list, act.toLatin1().constData());
        if (!code)
            return console.stop(code.trouble());
        const ListedEntry &entry = *hub.lists.now().entry(list, *code);
        if (console.json()) {
            console.object(json::listed(entry));
            return ExitCode::Done;
        }
        console.line(listlines::entry(entry, hub.lists.now(), list));
        console.line(listlines::done());
        return ExitCode::Done;
    }

} // namespace

ExitCode verbs::lists(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto asked = askedFrom(arguments);
    if (!asked)
        return console.stop(asked.trouble());
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    const Work work{arguments, console, **opened};
    if (!asked->list)
        return work.showAll();
    if (asked->act.isEmpty())
        return work.show(*asked->list);
    if (asked->act == QLatin1String("history"))
        return work.history(*asked->list);
    return work.change(*asked->list, asked->act);
}

} // namespace hub
