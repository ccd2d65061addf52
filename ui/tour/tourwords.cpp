// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourwords.h"

#include <QCoreApplication>

namespace hub::tour {
namespace {

/// Captions of pictures, and jobs in the past tense.
class Tour
{
    Q_DECLARE_TR_FUNCTIONS(hub::tour::Tour)
};

} // namespace

QString firstChoices()
{
    return Tour::tr("The first start: look round, start a hub, or open one");
}

QString startOurHub()
{
    return Tour::tr("Starting a hub: its name, your name, your words");
}

QString openAHub()
{
    return Tour::tr("Opening a hub that is on this computer, or on a stick");
}

QString bringBack()
{
    return Tour::tr("Bringing a hub back from a backup");
}

QString today()
{
    return Tour::tr("Today: who came, and the panel in which a drop-in is logged");
}

QString logged()
{
    return Tour::tr("A drop-in is logged, and can be taken back for the rest of the day");
}

QString found()
{
    return Tour::tr("Four letters find somebody; each row says what tells people apart");
}

QString someoneNew()
{
    return Tour::tr("A name that nobody has yet: welcome someone new");
}

QString more()
{
    return Tour::tr("More about a visit: when, where, how long, who came together");
}

QString takenBack()
{
    return Tour::tr("Taken back with one key");
}

QString everybody()
{
    return Tour::tr("Everyone, and how to find them");
}

QString card()
{
    return Tour::tr("A person’s card, and their time with the hub");
}

QString bringIn()
{
    return Tour::tr("Bring in the spreadsheet the hub kept until now");
}

QString understood()
{
    return Tour::tr("What was understood, beside what stood there");
}

QString help()
{
    return Tour::tr("Help for this page, beside it");
}

QString hidden()
{
    return Tour::tr("The screen is hidden with one key");
}

QString showThem()
{
    return Tour::tr("What a person sees of their own record, when the screen is turned round");
}

QString whoHasLooked()
{
    return Tour::tr("Who has looked at this record, when and why");
}

QString keptToSupporters()
{
    return Tour::tr("What a person keeps to the people supporting them");
}

QString plan()
{
    return Tour::tr("A wellbeing plan, written beside the person: one part at a time, and nothing of anybody else.");
}

QString versions()
{
    return Tour::tr("An earlier version beside the plan as it is now, with what changed in words.");
}

QString safetyPlan()
{
    return Tour::tr("The safety plan on one screen, one key from the card.");
}

QString goals()
{
    return Tour::tr("What the person works towards, in their words, with how close they feel if they like to say.");
}

QString letter()
{
    return Tour::tr("A letter to the person: Hubdesk begins it, they change it, and nobody gets it before they have read it.");
}

QString promise()
{
    return Tour::tr("Who may know: a promise that stands, and what could be agreed.");
}

QString preview()
{
    return Tour::tr("What would leave, word for word, before it does.");
}

QString cardWithPromise()
{
    return Tour::tr("The card with its promise, what matters and what the person is reaching for.");
}

QString planPaper()
{
    return Tour::tr("A plan on paper, as the person takes it home.");
}

QString largePaper()
{
    return Tour::tr("The same in letters of 24 points.");
}

QString letterPaper()
{
    return Tour::tr("The letter, as the person gets it.");
}

QString recordPaper()
{
    return Tour::tr("All that is held about somebody, in words to them.");
}

QString safetyPaper()
{
    return Tour::tr("The safety plan as a card, to be folded twice.");
}

QString registerPaper()
{
    return Tour::tr("Who has looked and who was told, on paper.");
}

QString summaryPaper()
{
    return Tour::tr("What a housing officer gets: what was agreed, and nothing else.");
}

QString wrotePlan()
{
    return Tour::tr("Wrote the first lines of a plan");
}

QString whoGetsIn()
{
    return Tour::tr("Who gets in, and letting somebody in");
}

QString changingMember()
{
    return Tour::tr("A member’s name, level and words, changed in place");
}

QString sheets()
{
    return Tour::tr("Recovery sheets, for the day when the words are lost");
}

QString pin()
{
    return Tour::tr("A number that carries on at this desk");
}

QString lockSettings()
{
    return Tour::tr("When the desk locks by itself, and what its screen shows then");
}

QString backups()
{
    return Tour::tr("Backups: sealed, read back, and where they are");
}

QString whatWasDone()
{
    return Tour::tr("What was done: sign-ins, exports, and whoever opened what a person kept");
}

QString locked()
{
    return Tour::tr("The desk is locked; who is here next?");
}

QString ourHub()
{
    return Tour::tr("Our hub: its name, its lists, and what the desk sees of them");
}

QString ourLists()
{
    return Tour::tr("A word of the hub’s own, at its place in the list");
}

QString forTheHub()
{
    return Tour::tr("What leaves for the hub alone, with its reason");
}

QString choseToStart()
{
    return Tour::tr("Chose to start a hub");
}

QString sawOtherWaysIn()
{
    return Tour::tr("Saw the other two ways in");
}

QString loggedNobody()
{
    return Tour::tr("Logged a drop-in without a name");
}

QString loggedKnown()
{
    return Tour::tr("Logged a drop-in of somebody the hub knows");
}

QString welcomed()
{
    return Tour::tr("Welcomed someone new");
}

QString backDated()
{
    return Tour::tr("Logged a visit of yesterday afternoon for two kinds of support");
}

QString tookBack()
{
    return Tour::tr("Took back the last two entries, and the person who had only just been welcomed");
}

QString openedCard()
{
    return Tour::tr("Opened a person’s card");
}

QString readSheet()
{
    return Tour::tr("Read a spreadsheet and showed what was understood");
}

QString hid()
{
    return Tour::tr("Hid the screen");
}

QString letSomebodyIn()
{
    return Tour::tr("Let somebody in");
}

QString openedMember()
{
    return Tour::tr("Opened a member’s line to change it");
}

QString cameToLockSettings()
{
    return Tour::tr("Came to how the desk locks");
}

QString madeBackup()
{
    return Tour::tr("Made a backup, which was read back");
}

QString openedRegister()
{
    return Tour::tr("Opened the list of who has looked");
}

QString addedWord()
{
    return Tour::tr("Added a word of the hub’s own");
}

QString summary(const TourReport &report)
{
    QStringList lines{Tour::tr("What Hubdesk did with simulated keys, and how many each took:")};
    for (const TourJob &job : report.jobs) {
        //: %1: a job, as "Logged a drop-in without a name"
        const QString line = Tour::tr("%1: %n key(s)", nullptr, job.keys).arg(job.text);
        //: %1: a job and its keys
        lines.append(report.failed.contains(job.text) ? Tour::tr("  did not work: %1").arg(line) : QStringLiteral("  ") + line);
    }
    lines.append(QString());
    lines.append(Tour::tr("The pictures:"));
    for (const TourPicture &picture : report.pictures)
        lines.append(QStringLiteral("  %1  %2").arg(picture.file, picture.caption));
    lines.append(QString());
    lines.append(Tour::tr("The papers:"));
    for (const TourPicture &paper : report.papers)
        lines.append(QStringLiteral("  %1  %2").arg(paper.file, paper.caption));
    lines.append(Tour::tr("Everybody in them is made up."));
    return lines.join(u'\n') + u'\n';
}

QString done(const TourReport &report, const QString &folder)
{
    //: %1: a folder
    return Tour::tr("%n picture(s) and a summary are in “%1”.", nullptr, int(report.pictures.size())).arg(folder);
}

QString wentWrong(const QString &job)
{
    //: %1: a job, as "Logged a drop-in without a name"
    return Tour::tr("The tour came through, but this did not work: %1. The pictures show what happened.").arg(job);
}

} // namespace hub::tour
