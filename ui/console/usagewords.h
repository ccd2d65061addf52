// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/opening.h"

#include <QString>

namespace hub {

/// What is wrong with a command line, or with what it needs from the terminal.
struct WrongUsage {
    enum class Kind {
        NoSuchVerb,      ///< `what` is no verb
        PlaceMissing,    ///< `what` (STORE, FILE.csv) was left out
        TooMuch,         ///< nobody knows what `what` is for
        NoSuchOption,    ///< `what` is no option of the verb
        ValueMissing,    ///< the option `what` stands without its value
        ValueUnwanted,   ///< the option `what` takes no value
        GivenTwice,      ///< the option `what`
        OptionMissing,   ///< the verb needs the option `what`
        NotTogether,     ///< the options `what` and `other` exclude each other
        NotANumber,      ///< `what`, the value of the option `other`
        NotOnTheList,    ///< `what`, the value of the option `other`; `choices` are
        NotADay,         ///< `what`, the value of the option `other`
        NoTerminal,      ///< words are needed and nobody can be asked
        NotAnObject,     ///< a line of a batch is not a JSON object
        NoSuchKey,       ///< `what` is no key of a batch's line
        WrongValue,      ///< the key `what` of a batch's line has a value of another kind
    };
    Kind kind;
    QString what = {};
    QString other = {};
    QStringList choices = {};
};

/// One sentence; `verb` may be empty.
QString sentence(const WrongUsage &wrong, const QString &verb);

/// What is told about somebody who was meant and not found, or not clearly. `candidates`: names with their codes.
QString nobodySentence(const QString &text);
QString severalSentence(const QString &text, const QStringList &candidates);

/// Line `number` of a batch was refused; those before it are logged.
QString batchLineSentence(int number, const QString &why);

/// What the worker should know once after opening.
QString sentence(OpeningNotice notice);

/// There is no display, or it turns the program away.
QString noDisplaySentence();

/// Asking for words at the terminal.
namespace ask {
QString words(const QString &worker);
QString offeredWords(const QString &offered);
QString offeredWordsFor(const QString &member, const QString &offered);
QString wordsAgain();
QString wordsDiffer();
} // namespace ask

} // namespace hub
