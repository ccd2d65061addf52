// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/usagewords.h"

#include "ui/shell/say.h"

#include <QCoreApplication>

namespace hub {
namespace {

    struct UsageWords {
        Q_DECLARE_TR_FUNCTIONS(hub::UsageWords)
    };

    QString problem(const WrongUsage &wrong, const QString &what, const QString &other)
    {
        using enum WrongUsage::Kind;
        switch (wrong.kind) {
        case NoSuchVerb:
            //: Command line. %1 is what stood where a verb is wanted
            return UsageWords::tr("Hubdesk knows neither a verb nor a hub called “%1”.").arg(what);
        case PlaceMissing:
            //: Command line. %1 is STORE or FILE.csv, as in the help
            return UsageWords::tr("%1 is missing.").arg(what);
        case TooMuch:
            return UsageWords::tr("It is not clear what “%1” is for.").arg(what);
        case NoSuchOption:
            //: Command line. %1 is an option such as --hub
            return UsageWords::tr("There is no option %1 here.").arg(what);
        case ValueMissing:
            return UsageWords::tr("The option %1 needs a value after it.").arg(what);
        case ValueUnwanted:
            return UsageWords::tr("The option %1 takes no value.").arg(what);
        case GivenTwice:
            return UsageWords::tr("The option %1 stands there twice.").arg(what);
        case OptionMissing:
            return UsageWords::tr("The option %1 is missing.").arg(what);
        case NotTogether:
            //: Command line. %1 and %2 are options that exclude each other
            return UsageWords::tr("Only one of %1 and %2 can stand there.").arg(what, other);
        case NotANumber:
            //: Command line. %1 is what was given, %2 the option
            return UsageWords::tr("“%1” after %2 is not a number that fits.").arg(what, other);
        case NotOnTheList:
            //: Command line. %1 is what was given, %2 the option before it, %3 what may be given
            return UsageWords::tr("“%1” after %2 is none of these: %3.")
                .arg(what, other, wrong.choices.join(QStringLiteral(", ")));
        case NotADay:
            return UsageWords::tr("“%1” after %2 is not a day; try “2026-11-21”, “21/11” or “yesterday”.").arg(what, other);
        case NoTerminal:
            return UsageWords::tr(
                "This hub opens with words, and there is no terminal to ask for them: name a file with --passphrase-file.");
        case NotAnObject:
            return UsageWords::tr("It is not a JSON object.");
        case NoSuchKey:
            //: Command line. %1 is a key of a JSON object
            return UsageWords::tr("There is no key “%1” here.").arg(what);
        case WrongValue:
            return UsageWords::tr("The value of “%1” is of another kind.").arg(what);
        }
        Q_UNREACHABLE();
    }

} // namespace

QString sentence(const WrongUsage &wrong, const QString &verb)
{
    const QString said = problem(wrong, visible(wrong.what), visible(wrong.other));
    if (wrong.kind >= WrongUsage::Kind::NoTerminal)
        return said;
    const QString help = verb.isEmpty() ? QStringLiteral("hubdesk help") : QStringLiteral("hubdesk help ") + verb;
    //: Command line. %1 is a sentence about what is wrong, %2 a command to type
    return UsageWords::tr("%1 (See “%2”.)").arg(said, help);
}

QString nobodySentence(const QString &text)
{
    return UsageWords::tr("Nobody here goes by “%1”; nothing was changed.").arg(visible(text));
}

QString severalSentence(const QString &text, const QStringList &candidates)
{
    //: Command line. %1 is what was given, %2 a list of names with their codes
    return UsageWords::tr("“%1” may mean several people; nothing was changed, name one by code: %2.")
        .arg(visible(text), candidates.join(QStringLiteral(", ")));
}

QString batchLineSentence(int number, const QString &why)
{
    //: Command line. %1 is the number of a line, %2 a sentence
    return UsageWords::tr("Line %1 was not logged, and none after it; those before it are kept. %2").arg(number).arg(why);
}

QString sentence(OpeningNotice notice)
{
    switch (notice) {
    case OpeningNotice::NewIdentity:
        return UsageWords::tr("This hub was copied or brought back from a backup; this desk goes on under a new identity.");
    case OpeningNotice::MembersFileStoodIn:
        return UsageWords::tr("The list of members was damaged; the copy kept beside it was used.");
    case OpeningNotice::ClockBehind:
        return UsageWords::tr("This computer's clock is behind the last entry made here; check the date and time. If it "
                              "is right now and was wrong before, a lead can say so: hubdesk clock.");
    }
    Q_UNREACHABLE();
}

QString noDisplaySentence()
{
    return UsageWords::tr(
        "No window can be opened here: there is no display, or it belongs to somebody else. Nothing was changed; “hubdesk "
        "help” lists what works without a window.");
}

namespace ask {

QString words(const QString &worker)
{
    //: Asked at a terminal; what is typed stays hidden. %1 is a worker's name
    return worker.isEmpty() ? UsageWords::tr("Your words: ") : UsageWords::tr("Words of %1: ").arg(visible(worker));
}

QString offeredWords(const QString &offered)
{
    //: Asked at a terminal when a hub is made. %1 is five words
    return UsageWords::tr("These could be your words: %1\nType them, or longer ones of your own: ").arg(offered);
}

QString offeredWordsFor(const QString &member, const QString &offered)
{
    //: Asked at a terminal. %1 is a member's name, %2 four or five words
    return UsageWords::tr("These could be the words of %1: %2\nType them, or longer ones: ").arg(visible(member), offered);
}

QString wordsAgain()
{
    return UsageWords::tr("Those words once more: ");
}

QString wordsDiffer()
{
    return UsageWords::tr("That was not the same twice; nothing was made.");
}

} // namespace ask
} // namespace hub
