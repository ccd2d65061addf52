// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/secretwords.h"

#include "app/commands/terminal.h"
#include "core/opening.h"

#include <QFile>

namespace hub {

static Outcome<QString> wordsFromFile(const QString &path)
{
    constexpr qint64 longestLine = 4096;
    QFile file(path);
    if (!file.exists())
        return Error{Error::Kind::FileMissing};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::FileUnreadable};
    QString words = QString::fromUtf8(file.readLine(longestLine));
    while (words.endsWith(u'\n') || words.endsWith(u'\r'))
        words.chop(1);
    return words;
}

Outcome<QString> askWords(const Arguments &arguments, const QString &worker)
{
    if (arguments.has("passphrase-file"))
        return wordsFromFile(arguments.value("passphrase-file"));
    Terminal terminal;
    if (!terminal.isThere())
        return WrongUsage{WrongUsage::Kind::NoTerminal};
    const auto typed = terminal.askHidden(ask::words(worker));
    return typed ? Outcome<QString>(*typed) : Outcome<QString>(Error{Error::Kind::Cancelled});
}

// The offered words, or own ones typed twice.
static Outcome<QString> askTwice(Terminal &terminal, const QString &question, const QString &offered)
{
    const auto typed = terminal.askHidden(question);
    if (!typed)
        return Error{Error::Kind::Cancelled};
    // The offered ones stand on the screen; a slip in one's own would lock the hub for ever.
    if (typed->simplified().compare(offered, Qt::CaseInsensitive) == 0)
        return *typed;
    const auto again = terminal.askHidden(ask::wordsAgain());
    if (!again)
        return Error{Error::Kind::Cancelled};
    return *again == *typed ? Outcome<QString>(*typed) : Outcome<QString>(Said{ask::wordsDiffer()});
}

Outcome<QString> askNewWords(const Arguments &arguments)
{
    if (arguments.has("passphrase-file"))
        return wordsFromFile(arguments.value("passphrase-file"));
    Terminal terminal;
    if (!terminal.isThere())
        return WrongUsage{WrongUsage::Kind::NoTerminal};
    const QString offered = offeredWordsForLead();
    return askTwice(terminal, ask::offeredWords(offered), offered);
}

Outcome<QString> newWordsFromFile(const Arguments &arguments)
{
    return arguments.has("new-passphrase-file") ? wordsFromFile(arguments.value("new-passphrase-file")) : Outcome<QString>(QString());
}

Outcome<QString> askWordsFor(const Arguments &arguments, const QString &member, const QString &offered)
{
    if (arguments.has("new-passphrase-file"))
        return wordsFromFile(arguments.value("new-passphrase-file"));
    Terminal terminal;
    if (!terminal.isThere())
        return WrongUsage{WrongUsage::Kind::OptionMissing, QStringLiteral("--new-passphrase-file")};
    return askTwice(terminal, ask::offeredWordsFor(member, offered), offered);
}

} // namespace hub
