// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/helpwords.h"

#include <QCoreApplication>

#include <span>

namespace hub {
namespace {

    struct HelpLine {
        const char *name;
        const char *text;
    };

    constexpr HelpLine verbs[] = {
        {"help", QT_TRANSLATE_NOOP("hub::HelpWords", "List the verbs, or say more about one.")},
        {"new", QT_TRANSLATE_NOOP("hub::HelpWords", "Start a hub: make its encrypted store.")},
        {"example", QT_TRANSLATE_NOOP("hub::HelpWords",
            "Make a hub to look round in, with made-up people and York's figures. It opens without words.")},
        {"log", QT_TRANSLATE_NOOP("hub::HelpWords", "Log a drop-in, or many from a file of JSON lines.")},
        {"people", QT_TRANSLATE_NOOP("hub::HelpWords", "List the people the hub knows.")},
        {"contacts", QT_TRANSLATE_NOOP("hub::HelpWords", "List visits, calls and messages, newest first.")},
        {"import", QT_TRANSLATE_NOOP("hub::HelpWords", "Bring in the spreadsheet the hub kept until now.")},
        {"export", QT_TRANSLATE_NOOP("hub::HelpWords", "Write contacts or people to a CSV file, for the house only.")},
        {"member", QT_TRANSLATE_NOOP("hub::HelpWords",
            "Say who may sign in: add or list members, change them, set new words, let somebody go.")},
        {"lists", QT_TRANSLATE_NOOP("hub::HelpWords",
            "Show the hub's lists in its own words, and rename, add, move or hide what is in them.")},
        {"sheets", QT_TRANSLATE_NOOP("hub::HelpWords",
            "Make two recovery sheets, to be printed and kept away from here: what they say opens the hub when words are lost.")},
        {"supports", QT_TRANSLATE_NOOP("hub::HelpWords", "Say that a member supports a person from today, as the person wishes.")},
        {"who-saw", QT_TRANSLATE_NOOP("hub::HelpWords", "List who looked at a person's record, when and why: their own register.")},
        {"plan", QT_TRANSLATE_NOOP("hub::HelpWords", "Show a person's wellbeing plan, or write one part of it, a line each.")},
        {"goal", QT_TRANSLATE_NOOP("hub::HelpWords", "List what a person works towards, add a goal, or say how close they feel.")},
        {"parts", QT_TRANSLATE_NOOP("hub::HelpWords", "List what can be shared: the parts of a plan and of a record, by their keys.")},
        {"agree", QT_TRANSLATE_NOOP("hub::HelpWords",
            "Write down that a person agrees to share: with whom, what, what for and until when.")},
        {"withdraw", QT_TRANSLATE_NOOP("hub::HelpWords", "End an agreement to share, for good, and list what has gone already.")},
        {"promise", QT_TRANSLATE_NOOP("hub::HelpWords", "Write down a promise: who is never told. It beats every agreement.")},
        {"lift", QT_TRANSLATE_NOOP("hub::HelpWords", "End a promise, in the person's own words.")},
        {"share", QT_TRANSLATE_NOOP("hub::HelpWords", "Write what a person agreed to share into a file, or onto the terminal with -.")},
        {"my-record", QT_TRANSLATE_NOOP("hub::HelpWords", "Write everything held about a person into a PDF, for them.")},
        {"restrict", QT_TRANSLATE_NOOP("hub::HelpWords",
            "Hold a record back: only leads see it and nothing of it leaves, until it is opened again.")},
        {"erase", QT_TRANSLATE_NOOP("hub::HelpWords", "Erase a person's record for good. It takes a lead, a reason and a second name.")},
        {"undo", QT_TRANSLATE_NOOP("hub::HelpWords", "Take back what you saved last, for the rest of the working day.")},
        {"backup", QT_TRANSLATE_NOOP("hub::HelpWords", "Write everything to one sealed file, read it back and open it to be sure.")},
        {"restore", QT_TRANSLATE_NOOP("hub::HelpWords",
            "Bring the hub back from a backup, with a lead's words or those of a recovery sheet.")},
        {"check", QT_TRANSLATE_NOOP("hub::HelpWords",
            "Look through the whole store: is every entry there, and does every table agree with the log?")},
        {"rebuild", QT_TRANSLATE_NOOP("hub::HelpWords", "Make the tables again from the log.")},
        {"clock", QT_TRANSLATE_NOOP("hub::HelpWords",
            "Say that this computer's clock had been set too late: last days are held against now again.")},
        {"tour", QT_TRANSLATE_NOOP("hub::HelpWords", "Show the example in pictures: every page, and the main job done by keyboard.")},
    };

    constexpr HelpLine options[] = {
        {"worker", QT_TRANSLATE_NOOP("hub::HelpWords", "who signs in; may be left out while there is one member")},
        {"passphrase-file", QT_TRANSLATE_NOOP("hub::HelpWords", "a file whose first line is your words; without it you are asked")},
        {"json", QT_TRANSLATE_NOOP("hub::HelpWords", "for programs: codes instead of words")},
        {"hub", QT_TRANSLATE_NOOP("hub::HelpWords", "what the hub is called")},
        {"person", QT_TRANSLATE_NOOP("hub::HelpWords", "who came: a name, part of one, or a code; several may have come together")},
        {"new", QT_TRANSLATE_NOOP("hub::HelpWords", "somebody new, by any name")},
        {"nickname", QT_TRANSLATE_NOOP("hub::HelpWords", "the new name is only what people call them")},
        {"nobody", QT_TRANSLATE_NOOP("hub::HelpWords", "nobody to be named")},
        {"support", QT_TRANSLATE_NOOP("hub::HelpWords", "kinds of support, by digit or code: 2,5 or peer,goals")},
        {"feeling", QT_TRANSLATE_NOOP("hub::HelpWords", "how things are today: worst, not-great, ok, well, growing")},
        {"at", QT_TRANSLATE_NOOP("hub::HelpWords", "when it was: “yesterday 3pm”; now if left out")},
        {"note", QT_TRANSLATE_NOOP("hub::HelpWords", "a note, in their words")},
        {"about", QT_TRANSLATE_NOOP("hub::HelpWords", "a carer's visit: the person they care for")},
        {"minutes", QT_TRANSLATE_NOOP("hub::HelpWords", "how long, roughly")},
        {"kind", QT_TRANSLATE_NOOP("hub::HelpWords", "how it came about: drop-in, booked, phone …")},
        {"attendance", QT_TRANSLATE_NOOP("hub::HelpWords", "whether it took place: came, missed, told-us …")},
        {"place", QT_TRANSLATE_NOOP("hub::HelpWords", "where: front-room, garden …")},
        {"batch", QT_TRANSLATE_NOOP("hub::HelpWords", "one JSON object a line, from a file or - for what is piped in")},
        {"find", QT_TRANSLATE_NOOP("hub::HelpWords", "only those found by these letters of any of their names")},
        {"from", QT_TRANSLATE_NOOP("hub::HelpWords", "the first day to list")},
        {"dry-run", QT_TRANSLATE_NOOP("hub::HelpWords", "show what was understood and change nothing")},
        {"rest", QT_TRANSLATE_NOOP("hub::HelpWords", "where to write the rows that were left out, to be mended")},
        {"reason", QT_TRANSLATE_NOOP("hub::HelpWords", "what it is for; it is kept with the export")},
        {"level", QT_TRANSLATE_NOOP("hub::HelpWords", "what a member may see and do: volunteer, peer, worker, lead")},
        {"job", QT_TRANSLATE_NOOP("hub::HelpWords", "their job: hub-manager, recovery-worker, or your own words")},
        {"name", QT_TRANSLATE_NOOP("hub::HelpWords", "what they are called from now on")},
        {"new-passphrase-file", QT_TRANSLATE_NOOP("hub::HelpWords",
            "a file whose first line is the words to set; without it they are asked for")},
        {"replace", QT_TRANSLATE_NOOP("hub::HelpWords", "the sheets made before open nothing any more")},
        {"member", QT_TRANSLATE_NOOP("hub::HelpWords", "the name of a member")},
        {"end", QT_TRANSLATE_NOOP("hub::HelpWords", "they support them no longer")},
        {"add", QT_TRANSLATE_NOOP("hub::HelpWords", "a new entry by this word, behind the last or as --after says")},
        {"rename", QT_TRANSLATE_NOOP("hub::HelpWords",
            "the entry that gets another word; --to says it, and without it the first word comes back")},
        {"to", QT_TRANSLATE_NOOP("hub::HelpWords", "the other word, or the last day to list")},
        {"move", QT_TRANSLATE_NOOP("hub::HelpWords", "the entry that moves behind --after, or comes --first")},
        {"after", QT_TRANSLATE_NOOP("hub::HelpWords", "the entry to stand behind, by its code")},
        {"first", QT_TRANSLATE_NOOP("hub::HelpWords", "before all others")},
        {"hide", QT_TRANSLATE_NOOP("hub::HelpWords", "the entry that is no longer offered; old visits keep it")},
        {"show", QT_TRANSLATE_NOOP("hub::HelpWords", "the entry that is offered again")},
        {"history", QT_TRANSLATE_NOOP("hub::HelpWords", "who changed what in the list, and when")},
        {"section", QT_TRANSLATE_NOOP("hub::HelpWords", "a part of the plan, by its key")},
        {"set", QT_TRANSLATE_NOOP("hub::HelpWords", "what it says from now on, a line each")},
        {"by", QT_TRANSLATE_NOOP("hub::HelpWords", "whose words they are: person, together, worker")},
        {"rate", QT_TRANSLATE_NOOP("hub::HelpWords", "how close they feel, 0 to 10")},
        {"goal", QT_TRANSLATE_NOOP("hub::HelpWords", "a goal, by its code")},
        {"with", QT_TRANSLATE_NOOP("hub::HelpWords", "whom it is for: gp, “housing: City Housing”, “family: Jane”")},
        {"parts", QT_TRANSLATE_NOOP("hub::HelpWords",
            "what it is about, by keys with commas between; a promise about one line is about the part that it stands in")},
        {"purpose", QT_TRANSLATE_NOOP("hub::HelpWords", "what for: housing, keeping-safe, better-support …")},
        {"until", QT_TRANSLATE_NOOP("hub::HelpWords", "the last day")},
        {"words", QT_TRANSLATE_NOOP("hub::HelpWords",
            "the person's own words; with “import”: a file of words to teach, word and code with a comma between")},
        {"there", QT_TRANSLATE_NOOP("hub::HelpWords", "who else was there")},
        {"never", QT_TRANSLATE_NOOP("hub::HelpWords", "who is never told: gp, “my sister Jane”, everyone")},
        {"presence", QT_TRANSLATE_NOOP("hub::HelpWords", "not even that the person comes here")},
        {"said", QT_TRANSLATE_NOOP("hub::HelpWords", "what the person said")},
        {"as", QT_TRANSLATE_NOOP("hub::HelpWords", "in which form: summary, plan, text, json, letter")},
        {"was-wrong", QT_TRANSLATE_NOOP("hub::HelpWords", "how the clock came to be wrong; it is kept in the list of what was done")},
        {"off", QT_TRANSLATE_NOOP("hub::HelpWords", "open it again")},
        {"second", QT_TRANSLATE_NOOP("hub::HelpWords", "somebody else who works here and agrees")},
        {"visits", QT_TRANSLATE_NOOP("hub::HelpWords",
            "which visits that were once theirs go too: all, none, or codes with commas between")},
        {"theme", QT_TRANSLATE_NOOP("hub::HelpWords", "light, warm, dark or contrast")},
        {"size", QT_TRANSLATE_NOOP("hub::HelpWords", "size of type, 90 to 200 per cent")},
        {"lang", QT_TRANSLATE_NOOP("hub::HelpWords", "language of the screen")},
    };

    QString find(std::span<const HelpLine> lines, const QString &name)
    {
        for (const HelpLine &line : lines) {
            if (name == QLatin1String(line.name))
                return QCoreApplication::translate("hub::HelpWords", line.text);
        }
        return {};
    }

} // namespace

QString verbSummary(const QString &verb)
{
    return find(verbs, verb);
}

QString optionSummary(const QString &option)
{
    return find(options, option);
}

QString helpOpening()
{
    return QCoreApplication::translate("hub::HelpWords",
                                       "Hubdesk keeps the records of a community mental-health hub.\n\n"
                                       "  hubdesk [STORE] [--theme T] [--size P] [--lang L]\n"
                                       "      Open the window, in these looks this once.");
}

QString helpClosing()
{
    return QCoreApplication::translate("hub::HelpWords",
                                       "STORE is the folder whose name ends in “.hubdesk”. “hubdesk help VERB” lists "
                                       "the options of a verb.\n"
                                       "Leaves with 0 when it is done, 1 when it could not be done, 2 when the "
                                       "command was not understood.");
}

} // namespace hub
