// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/interrupt.h"
#include "app/commands/json.h"
#include "app/commands/progressline.h"
#include "app/commands/secretwords.h"
#include "core/security/secretbytes.h"
#include "ui/console/memberlines.h"
#include "ui/shell/say.h"
#include "ui/shell/listwords.h"

#include <algorithm>

namespace hub {

using enum WrongUsage::Kind;

namespace {

    /// What the line asks for, before anything is opened.
    struct Asked {
        QString action;
        QString name;
        std::optional<AccessLevel> level;
        std::optional<QString> job; ///< as it was said
    };

    QStringList levelCodes()
    {
        QStringList codes;
        for (const AccessLevel level :
             {AccessLevel::Volunteer, AccessLevel::PeerSupporter, AccessLevel::Worker, AccessLevel::Lead})
            codes << toCode(level);
        return codes;
    }

    QString usualJob(AccessLevel level)
    {
        switch (level) {
        case AccessLevel::Volunteer:
            return QStringLiteral("volunteer");
        case AccessLevel::PeerSupporter:
            return QStringLiteral("peer-supporter");
        case AccessLevel::Worker:
            return QStringLiteral("recovery-worker");
        case AccessLevel::Lead:
            return QStringLiteral("hub-manager");
        }
        Q_UNREACHABLE();
    }

    Outcome<Asked> askedFrom(const Arguments &arguments)
    {
        const QStringList actions{QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("change"),
                                  QStringLiteral("words"), QStringLiteral("leave")};
        Asked asked{arguments.place(1), arguments.place(2), {}, {}};
        if (!actions.contains(asked.action))
            return WrongUsage{NotOnTheList, asked.action, QStringLiteral("STORE"), actions};
        if (asked.action != QLatin1String("list") && asked.name.trimmed().isEmpty())
            return WrongUsage{PlaceMissing, QStringLiteral("NAME")};
        if (asked.action == QLatin1String("list") && !asked.name.isEmpty())
            return WrongUsage{TooMuch, asked.name};
        if (arguments.has("level")) {
            asked.level = accessLevelFromCode(arguments.value("level"));
            if (!asked.level)
                return WrongUsage{NotOnTheList, arguments.value("level"), QStringLiteral("--level"), levelCodes()};
        }
        if (arguments.has("job"))
            asked.job = arguments.value("job").simplified();
        return asked;
    }

    /// The verb with everything it works with.
    struct Work {
        const Arguments &arguments;
        Console &console;
        Hub &hub;
        const Asked &asked;

        ExitCode list() const;
        ExitCode add() const;
        ExitCode change() const;
        ExitCode words() const;
        ExitCode wordsBySheet(const NewSheet &sheet) const;
        ExitCode leave() const;
        void tell(const MemberRow &row, const QString &sentence) const;
        QString job(const QString &otherwise) const;
    };

    // A job of the hub's list by its code or its words; anything else stands as it was said.
    QString Work::job(const QString &otherwise) const
    {
        if (!asked.job)
            return otherwise;
        return codeMeant(hub.lists.now(), HubList::JobTitles, *asked.job).value_or(*asked.job);
    }

    void Work::tell(const MemberRow &row, const QString &sentence) const
    {
        if (console.json())
            console.object(json::member(row));
        else
            console.line(sentence);
    }

    ExitCode Work::list() const
    {
        const auto list = hub.members.list();
        if (!list)
            return console.stop(list.error());
        if (console.json())
            console.beginList();
        for (const MemberRow &row : list->members) {
            if (console.json())
                console.item(json::member(row));
            else
                console.line(memberlines::member(row, hub.lists.now()));
        }
        if (console.json())
            console.endList();
        else if (const QString wanted = memberlines::wanted(*list); !wanted.isEmpty())
            console.notice(wanted);
        return ExitCode::Done;
    }

    ExitCode Work::add() const
    {
        // Whoever is not told apart may do least.
        const AccessLevel level = asked.level.value_or(AccessLevel::Volunteer);
        const MemberDraft draft{asked.name, job(usualJob(level)), level};
        auto words = hub.session().example ? Outcome<QString>(QString())
                                           : askWordsFor(arguments, asked.name, Members::offeredWords(level));
        if (!words)
            return console.stop(words.trouble());
        const auto keys = hub.members.keysFor(hub.members.newMember(), *words);
        wipe(*words);
        if (!keys)
            return console.stop(keys.error());
        const auto added = hub.members.add(draft, *keys);
        if (!added)
            return console.stop(added.error());
        tell(*added, memberlines::added(*added));
        return ExitCode::Done;
    }

    ExitCode Work::change() const
    {
        const auto before = hub.members.named(asked.name);
        if (!before)
            return console.stop(before.error());
        const QString name = arguments.has("name") ? arguments.value("name") : before->name;
        const MemberDraft draft{name, job(before->jobTitle), asked.level.value_or(before->level)};
        if (const auto done = hub.members.change(before->id, draft); !done)
            return console.stop(done.error());
        const auto after = hub.members.named(name);
        if (!after)
            return console.stop(after.error());
        tell(*after, memberlines::changed(*after, hub.lists.now()));
        return ExitCode::Done;
    }

    // Opening was all: the words are set, and the sheet that was used stands replaced.
    ExitCode Work::wordsBySheet(const NewSheet &sheet) const
    {
        const auto whose = hub.members.named(hub.session().name);
        const auto ours = hub.team.hub();
        if (!whose || !ours)
            return console.stop(whose ? ours.error() : whose.error());
        if (console.json()) {
            QJsonObject object = json::member(*whose);
            object[QLatin1String("sheet")] = QJsonObject{{QStringLiteral("label"), sheet.label}, {QStringLiteral("words"), sheet.words}};
            console.object(object);
            return ExitCode::Done;
        }
        console.line(memberlines::wordsSet(*whose));
        console.line(memberlines::sheetUsed());
        const Say say(hub.civilTime());
        for (const QString &line : memberlines::sheet(sheet, ours->name, say.day(hub.civilTime().dayOf(hub.now()))))
            console.line(line);
        return ExitCode::Done;
    }

    ExitCode Work::leave() const
    {
        auto whose = hub.members.named(asked.name);
        if (!whose)
            return console.stop(whose.error());
        const Interrupt interrupt;
        ProgressLine progress;
        LongWork work;
        work.progress = [&](quint64 done, quint64 all) {
            progress.show([&] { return memberlines::replacing(done, all); });
            return !interrupt.wanted();
        };
        if (const auto done = hub.members.leave(whose->id, work); !done)
            return console.stop(done.error());
        whose->here = false;
        tell(*whose, memberlines::left(*whose));
        return ExitCode::Done;
    }

    ExitCode Work::words() const
    {
        const auto whose = hub.members.named(asked.name);
        if (!whose)
            return console.stop(whose.error());
        auto fresh = askWordsFor(arguments, whose->name, Members::offeredWords(whose->level));
        if (!fresh)
            return console.stop(fresh.trouble());
        auto old = whose->self ? askWords(arguments, whose->name) : Outcome<QString>(QString());
        if (!old)
            return console.stop(old.trouble());
        const auto keys = whose->self ? hub.members.keysForOwn(*old, *fresh) : hub.members.keysFor(whose->id, *fresh);
        wipe(*old);
        wipe(*fresh);
        if (!keys)
            return console.stop(keys.error());
        if (const auto done = hub.members.setWords(*keys); !done)
            return console.stop(done.error());
        tell(*whose, memberlines::wordsSet(*whose));
        return ExitCode::Done;
    }

} // namespace

ExitCode verbs::member(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto asked = askedFrom(arguments);
    if (!asked)
        return console.stop(asked.trouble());
    OpenAs as;
    if (asked->action == QLatin1String("words")) {
        as.worker = asked->name;
        auto fresh = newWordsFromFile(arguments);
        if (!fresh)
            return console.stop(fresh.trouble());
        as.newWords = std::move(*fresh);
    }
    const auto opened = openHub(arguments, console, around, as);
    wipe(as.newWords);
    if (!opened)
        return console.stop(opened.trouble());
    const Work work{arguments, console, **opened, *asked};
    if (asked->action == QLatin1String("add"))
        return work.add();
    if (asked->action == QLatin1String("change"))
        return work.change();
    if (asked->action == QLatin1String("words"))
        return as.newSheet ? work.wordsBySheet(*as.newSheet) : work.words();
    if (asked->action == QLatin1String("leave"))
        return work.leave();
    return work.list();
}

} // namespace hub
