// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/logbatch.h"

#include "app/commands/json.h"
#include "app/commands/visitwords.h"

#include <QFile>

#include <cstdio>

namespace hub {
namespace {

    Outcome<Logged> record(const QByteArray &line, Hub &hub)
    {
        const auto said = visitFrom(line);
        if (!said)
            return said.trouble();
        const auto draft = draftFrom(*said, hub);
        if (!draft)
            return draft.trouble();
        const auto logged = hub.contacts.record(*draft);
        return logged ? Outcome<Logged>(*logged) : Outcome<Logged>(logged.error());
    }

    Result<void> open(QFile &file, const QString &name)
    {
        if (name == QLatin1String("-"))
            return file.open(stdin, QIODevice::ReadOnly) ? Result<void>() : Result<void>(Error::Kind::FileUnreadable);
        file.setFileName(name);
        if (!file.exists())
            return Error{Error::Kind::FileMissing};
        return file.open(QIODevice::ReadOnly) ? Result<void>() : Result<void>(Error::Kind::FileUnreadable);
    }

    ExitCode each(QFile &file, Hub &hub, Console &console)
    {
        constexpr qint64 longestLine = 1 << 20;
        for (int number = 1;; ++number) {
            const QByteArray line = file.readLine(longestLine);
            if (line.isEmpty())
                return ExitCode::Done;
            if (line.trimmed().isEmpty())
                continue;
            const auto logged = line.size() < longestLine - 1 ? record(line, hub) : Outcome<Logged>(Error{Error::Kind::TooLong});
            if (!logged) {
                const ExitCode code = std::holds_alternative<WrongUsage>(logged.trouble()) ? ExitCode::WrongUsage
                                                                                           : ExitCode::Refused;
                console.notice(batchLineSentence(number, console.sentenceOf(logged.trouble())));
                return code;
            }
            for (const ContactId id : logged->contacts)
                console.object(json::named(id));
            // Nobody listens any more: what is logged is kept, and no more is taken.
            if (!console.flush())
                return ExitCode::Refused;
        }
    }

} // namespace

ExitCode logBatch(const Arguments &arguments, Console &console, const Surroundings &around)
{
    for (const char *option : {"person", "new", "nickname", "nobody", "support", "feeling", "at", "note", "about", "minutes",
                               "kind", "attendance", "place"}) {
        if (arguments.has(option)) {
            return console.stop(WrongUsage{WrongUsage::Kind::NotTogether, QStringLiteral("--batch"),
                                           QStringLiteral("--") + QLatin1String(option)});
        }
    }
    QFile file;
    if (const auto done = open(file, arguments.value("batch")); !done)
        return console.stop(done.error());
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    return each(file, **opened, console);
}

} // namespace hub
