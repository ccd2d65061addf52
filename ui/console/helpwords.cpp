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

#define WORDS(text) QT_TRANSLATE_NOOP("hub::HelpWords", text)

    constexpr HelpLine verbs[] = {
        {"help", WORDS("List the verbs, or say more about one.")},
        {"new", WORDS("Start a hub: make its encrypted store.")},
        {"example", WORDS("Make a hub to look round in, with made-up people and York's figures. It opens without words.")},
        {"log", WORDS("Log a drop-in, or many from a file of JSON lines.")},
        {"people", WORDS("List the people the hub knows.")},
        {"contacts", WORDS("List visits, calls and messages, newest first.")},
        {"import", WORDS("Bring in the spreadsheet the hub kept until now.")},
        {"export", WORDS("Write contacts or people to a CSV file, for the house only.")},
        {"member", WORDS("Say who may sign in: add or list members, change them, set new words, let somebody go.")},
        {"lists", WORDS("Show the hub's lists in its own words, and rename, add, move or hide what is in them.")},
        {"sheets", WORDS("Make two recovery sheets, to be printed and kept away from here: what they say opens the hub when words are lost.")},
        {"supports", WORDS("Say that a member supports a person from today, as the person wishes.")},
        {"who-saw", WORDS("List who looked at a person's record, when and why: their own register.")},
        {"plan", WORDS("Show a person's wellbeing plan, or write one part of it, a line each.")},
        {"goal", WORDS("List what a person works towards, add a goal, or say how close they feel.")},
        {"parts", WORDS("List what can be shared: the parts of a plan and of a record, by their keys.")},
        {"agree", WORDS("Write down that a person agrees to share: with whom, what, what for and until when.")},
        {"withdraw", WORDS("End an agreement to share, for good, and list what has gone already.")},
        {"promise", WORDS("Write down a promise: who is never told. It beats every agreement.")},
        {"lift", WORDS("End a promise, in the person's own words.")},
        {"share", WORDS("Write what a person agreed to share into a file, or onto the terminal with -.")},
        {"my-record", WORDS("Write everything held about a person into a PDF, for them.")},
        {"restrict", WORDS("Hold a record back: only leads see it and nothing of it leaves, until it is opened again.")},
        {"erase", WORDS("Erase a person's record for good. It takes a lead, a reason and a second name.")},
        {"undo", WORDS("Take back what you saved last, for the rest of the working day.")},
        {"backup", WORDS("Write everything to one sealed file, read it back and open it to be sure.")},
        {"restore", WORDS("Bring the hub back from a backup, with a lead's words or those of a recovery sheet.")},
        {"check", WORDS("Look through the whole store: is every entry there, and does every table agree with the log?")},
        {"rebuild", WORDS("Make the tables again from the log.")},
        {"clock", WORDS("Say that this computer's clock had been set too late: last days are held against now again.")},
        {"tour", WORDS("Show the example in pictures: every page, and the main job done by keyboard.")},
    };

    constexpr HelpLine options[] = {
        {"worker", WORDS("who signs in; may be left out while there is one member")},
        {"passphrase-file", WORDS("a file whose first line is your words; without it you are asked")},
        {"json", WORDS("for programs: codes instead of words")},
        {"hub", WORDS("what the hub is called")},
        {"person", WORDS("who came: a name, part of one, or a code; several may have come together")},
        {"new", WORDS("somebody new, by any name")},
        {"nickname", WORDS("the new name is only what people call them")},
        {"nobody", WORDS("nobody to be named")},
        {"support", WORDS("kinds of support, by digit or code: 2,5 or peer,goals")},
        {"feeling", WORDS("how things are today: worst, not-great, ok, well, growing")},
        {"at", WORDS("when it was: “yesterday 3pm”; now if left out")},
        {"note", WORDS("a note, in their words")},
        {"about", WORDS("a carer's visit: the person they care for")},
        {"minutes", WORDS("how long, roughly")},
        {"kind", WORDS("how it came about: drop-in, booked, phone …")},
        {"attendance", WORDS("whether it took place: came, missed, told-us …")},
        {"place", WORDS("where: front-room, garden …")},
        {"batch", WORDS("one JSON object a line, from a file or - for what is piped in")},
        {"find", WORDS("only those found by these letters of any of their names")},
        {"from", WORDS("the first day to list")},
        {"dry-run", WORDS("show what was understood and change nothing")},
        {"rest", WORDS("where to write the rows that were left out, to be mended")},
        {"reason", WORDS("what it is for; it is kept with the export")},
        {"level", WORDS("what a member may see and do: volunteer, peer, worker, lead")},
        {"job", WORDS("their job: hub-manager, recovery-worker, or your own words")},
        {"name", WORDS("what they are called from now on")},
        {"new-passphrase-file", WORDS("a file whose first line is the words to set; without it they are asked for")},
        {"replace", WORDS("the sheets made before open nothing any more")},
        {"member", WORDS("the name of a member")},
        {"end", WORDS("they support them no longer")},
        {"add", WORDS("a new entry by this word, behind the last or as --after says")},
        {"rename", WORDS("the entry that gets another word; --to says it, and without it the first word comes back")},
        {"to", WORDS("the other word, or the last day to list")},
        {"move", WORDS("the entry that moves behind --after, or comes --first")},
        {"after", WORDS("the entry to stand behind, by its code")},
        {"first", WORDS("before all others")},
        {"hide", WORDS("the entry that is no longer offered; old visits keep it")},
        {"show", WORDS("the entry that is offered again")},
        {"history", WORDS("who changed what in the list, and when")},
        {"section", WORDS("a part of the plan, by its key")},
        {"set", WORDS("what it says from now on, a line each")},
        {"by", WORDS("whose words they are: person, together, worker")},
        {"rate", WORDS("how close they feel, 0 to 10")},
        {"goal", WORDS("a goal, by its code")},
        {"with", WORDS("whom it is for: gp, “housing: City Housing”, “family: Jane”")},
        {"parts", WORDS("what it is about, by keys with commas between; a promise about one line is about the part that it stands in")},
        {"purpose", WORDS("what for: housing, keeping-safe, better-support …")},
        {"until", WORDS("the last day")},
        {"words", WORDS("the person's own words; with “import”: a file of words to teach, word and code with a comma between")},
        {"there", WORDS("who else was there")},
        {"never", WORDS("who is never told: gp, “my sister Jane”, everyone")},
        {"presence", WORDS("not even that the person comes here")},
        {"said", WORDS("what the person said")},
        {"as", WORDS("in which form: summary, plan, text, json, letter")},
        {"was-wrong", WORDS("how the clock came to be wrong; it is kept in the list of what was done")},
        {"off", WORDS("open it again")},
        {"second", WORDS("somebody else who works here and agrees")},
        {"visits", WORDS("which visits that were once theirs go too: all, none, or codes with commas between")},
        {"theme", WORDS("light, warm, dark or contrast")},
        {"size", WORDS("size of type, 90 to 200 per cent")},
        {"lang", WORDS("language of the screen")},
    };

#undef WORDS

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
