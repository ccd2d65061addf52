// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registerwords.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace hub {

namespace {

struct RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(hub::RegisterWords)
};

constexpr int longestName = 60;

} // namespace

QString withJob(const QString &name, const QString &jobTitle, const HubLists &lists)
{
    if (name.isEmpty())
        //: Stands for somebody of the hub whose name is not known here
        return RegisterWords::tr("Somebody who works here");
    if (jobTitle.isEmpty())
        return name;
    //: %1 is somebody's name, %2 their job: "Jo Thwaite (Recovery worker)"
    return RegisterWords::tr("%1 (%2)").arg(name, shortWord(lists, HubList::JobTitles, jobTitle));
}

// %1 is always who did it.
static QString what(EventKind kind)
{
    switch (kind) {
    case EventKind::View:
        return RegisterWords::tr("%1 looked at the card.");
    case EventKind::HouseContacts:
        return RegisterWords::tr("%1 wrote a file of visits for the hub itself. It may hold visits of this record.");
    case EventKind::HousePeople:
        return RegisterWords::tr("%1 wrote a file of everybody for the hub itself.");
    case EventKind::RegisterPrinted:
        return RegisterWords::tr("%1 put this register on paper.");
    case EventKind::GlassBroken:
        return RegisterWords::tr("%1 opened what is kept to supporters, for a reason:");
    case EventKind::RecordPrinted:
        return RegisterWords::tr("%1 put all that is held here on paper.");
    case EventKind::PlanPrinted:
        return RegisterWords::tr("%1 put the plan on paper.");
    case EventKind::LetterPrinted:
        return RegisterWords::tr("%1 put the summary letter on paper.");
    case EventKind::SharedOut:
        return RegisterWords::tr("%1 handed something on, as agreed.");
    case EventKind::PromiseBroken:
        return RegisterWords::tr("%1 broke a promise, for a reason:");
    case EventKind::Restricted:
        return RegisterWords::tr("%1 held this record back, for a reason:");
    case EventKind::RestrictionLifted:
        return RegisterWords::tr("%1 opened this record again, for a reason:");
    default:
        return RegisterWords::tr("%1 did something that this Hubdesk has no words for.");
    }
}

QString doneSentence(EventKind kind, const QString &who, const QString &reason)
{
    const QString sentence = what(kind).arg(who);
    if (reason.isEmpty())
        return sentence;
    //: %1 is a sentence, %2 a reason as somebody typed it
    return RegisterWords::tr("%1 “%2”").arg(sentence, reason);
}

static QString plainSentence(const RegisterLine &line, const HubLists &lists)
{
    const QString name = line.worker.trimmed().isEmpty() ? QString() : named(oneLine(line.worker, longestName));
    if (line.shared)
        //: %1 is somebody who works here, %2 to whom, %3 what for
        return RegisterWords::tr("%1 handed something on to %2, as agreed. What for: %3.")
            .arg(withJob(name, line.jobTitle, lists), recipientWords(line.shared->recipient, lists),
                shortWord(lists, HubList::Purposes, line.shared->purpose.text));
    return doneSentence(line.event.kind, withJob(name, line.jobTitle, lists), passage(line.event.reason));
}

QString doneSentence(const RegisterLine &line, const HubLists &lists)
{
    const QString sentence = plainSentence(line, lists);
    //: Of something in a person's register that a lead alone sees. %1 is a sentence about what was done
    return line.untold ? RegisterWords::tr("%1 Held back: the person has not been told.").arg(sentence) : sentence;
}

static QString aboutThePerson(const RegisterLine &line, const QString &who)
{
    const QString person = named(oneLine(line.person.text, longestName));
    switch (line.event.kind) {
    case EventKind::RegisterPrinted:
        //: %1 is somebody who works here, %2 a person
        return RegisterWords::tr("%1 put the register of %2 on paper.").arg(who, person);
    case EventKind::RecordPrinted:
    case EventKind::PlanPrinted:
    case EventKind::LetterPrinted:
        //: %1 is somebody who works here, %2 a person
        return RegisterWords::tr("%1 handed %2 a paper of their own.").arg(who, person);
    case EventKind::SharedOut:
        //: %1 is somebody who works here, %2 a person
        return RegisterWords::tr("%1 handed on something of %2, as agreed.").arg(who, person);
    case EventKind::PromiseBroken:
        //: %1 is somebody who works here, %2 a person, %3 a reason as it was typed
        return RegisterWords::tr("%1 broke a promise to %2, for a reason: “%3”").arg(who, person, passage(line.event.reason));
    case EventKind::Restricted:
        //: %1 is somebody who works here, %2 a person, %3 a reason as it was typed
        return RegisterWords::tr("%1 held the record of %2 back, for a reason: “%3”").arg(who, person, passage(line.event.reason));
    case EventKind::RestrictionLifted:
        //: %1 is somebody who works here, %2 a person, %3 a reason as it was typed
        return RegisterWords::tr("%1 opened the record of %2 again, for a reason: “%3”").arg(who, person, passage(line.event.reason));
    default:
        //: %1 is somebody who works here, %2 a person, %3 a reason as it was typed
        return RegisterWords::tr("%1 opened what %2 keeps to their supporters, for a reason: “%3”")
            .arg(who, person, passage(line.event.reason));
    }
}

static QString aboutTheTeam(const RegisterLine &line, const QString &who)
{
    const QString whom = named(oneLine(line.whom, longestName));
    switch (line.event.kind) {
    case EventKind::MemberAdded:
        //: %1 and %2 are people who work here
        return RegisterWords::tr("%1 let %2 in: they can sign in now.").arg(who, whom);
    case EventKind::MemberChanged:
        //: %1 and %2 are people who work here
        return RegisterWords::tr("%1 changed the name or the job of %2.").arg(who, whom);
    case EventKind::MemberLevel:
        //: %1 and %2 are people who work here
        return RegisterWords::tr("%1 changed what %2 may see and do.").arg(who, whom);
    case EventKind::MemberLeft:
        //: %1 and %2 are people who work here
        return RegisterWords::tr("%1 let %2 go: their words open nothing any more.").arg(who, whom);
    default:
        break;
    }
    return line.event.whom == line.event.worker
        ? RegisterWords::tr("%1 chose new words.").arg(who)
        //: %1 and %2 are people who work here
        : RegisterWords::tr("%1 gave %2 new words.").arg(who, whom);
}

static QString aboutTheHub(const RegisterLine &line, const QString &who)
{
    const QString rows = QLocale().toString(line.event.count.value_or(0));
    const QString reason = passage(line.event.reason);
    switch (line.event.kind) {
    case EventKind::SignIn:
        return RegisterWords::tr("%1 signed in.").arg(who);
    case EventKind::Backup:
        return RegisterWords::tr("%1 made a backup, sealed to the leads and the recovery sheets.").arg(who);
    case EventKind::HouseContacts:
        //: %1 is somebody who works here, %2 a number, %3 a reason as it was typed
        return RegisterWords::tr("%1 wrote a file of visits for the hub itself (rows: %2), for a reason: “%3”").arg(who, rows, reason);
    case EventKind::HousePeople:
        //: %1 is somebody who works here, %2 a number, %3 a reason as it was typed
        return RegisterWords::tr("%1 wrote a file of people for the hub itself (rows: %2), for a reason: “%3”").arg(who, rows, reason);
    case EventKind::Erased:
        //: %1 and %2 are people who work here, %3 a reason as it was typed
        return RegisterWords::tr("%1 erased somebody's record, with %2, for a reason: “%3”")
            .arg(who, named(oneLine(line.whom, longestName)), reason);
    case EventKind::ClockWrong:
        //: %1 is somebody who works here, %2 a reason as it was typed
        return RegisterWords::tr("%1 said that this computer's clock had been wrong, for a reason: “%2”").arg(who, reason);
    case EventKind::SheetsMade:
        return RegisterWords::tr("%1 made recovery sheets.").arg(who);
    case EventKind::SheetsReplaced:
        return RegisterWords::tr("%1 made new recovery sheets; the older ones open nothing any more.").arg(who);
    default:
        return RegisterWords::tr("A recovery sheet opened the hub and gave %1 new words.").arg(who);
    }
}

QString leadSentence(const RegisterLine &line, const HubLists &lists)
{
    const QString name = line.worker.trimmed().isEmpty() ? QString() : named(oneLine(line.worker, longestName));
    const QString who = withJob(name, line.jobTitle, lists);
    switch (line.event.kind) {
    case EventKind::RegisterPrinted:
    case EventKind::RecordPrinted:
    case EventKind::PlanPrinted:
    case EventKind::LetterPrinted:
    case EventKind::SharedOut:
    case EventKind::PromiseBroken:
    case EventKind::Restricted:
    case EventKind::RestrictionLifted:
    case EventKind::GlassBroken:
        return aboutThePerson(line, who);
    case EventKind::MemberAdded:
    case EventKind::MemberChanged:
    case EventKind::MemberLevel:
    case EventKind::MemberLeft:
    case EventKind::WordsSet:
        return aboutTheTeam(line, who);
    case EventKind::View:
    case EventKind::GlassRead:
        return doneSentence(line, lists);
    default:
        return aboutTheHub(line, who);
    }
}

QString doneWhen(const RegisterLine &line, const Say &say)
{
    return say.when({line.event.at, Precision::Minute});
}

} // namespace hub
