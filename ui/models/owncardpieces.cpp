// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownpieces.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"

#include <QLocale>

namespace hub {

using enum PaperPiece::Kind;

void OwnPieces::addMarks()
{
    if (m_paper.card.restricted)
        add(Text, OwnPaperWords::tr("Your record is held back at the moment: only leads see it, and nothing of it leaves."));
    if (m_paper.card.removed)
        add(Text, OwnPaperWords::tr("Your record was removed from the lists. It is kept until it is brought back or erased."));
}

static QString nameLine(const PersonName &name, bool chosen)
{
    const QString shown = named(oneLine(name.text));
    if (chosen)
        //: On paper, to the person. %1 is their name
        return OwnPaperWords::tr("%1: what we call you").arg(shown);
    if (name.kind == PersonName::Kind::Nickname)
        //: On paper, to the person. %1 is their nickname
        return OwnPaperWords::tr("%1: a nickname").arg(shown);
    //: On paper, to the person. %1 is another of their names
    return OwnPaperWords::tr("%1: another name, so that we find you").arg(shown);
}

// Each said to them, where the screen says it of them.
static QString keptParts(const RecordParts &parts)
{
    QStringList words;
    for (const RecordPart part : allRecordParts) {
        if (!parts.contains(part))
            continue;
        switch (part) {
        case RecordPart::PleaseKnow:
            //: On paper, to the person: a part of their card that they keep to their supporters
            words << OwnPaperWords::tr("what you want everybody to know");
            break;
        case RecordPart::Reach:
            //: On paper, to the person: a part of their card that they keep to their supporters
            words << OwnPaperWords::tr("how to reach you");
            break;
        case RecordPart::AccessNeeds:
            //: On paper, to the person: a part of their card that they keep to their supporters
            words << OwnPaperWords::tr("what you need to take part");
            break;
        case RecordPart::Notes:
            //: On paper, to the person: a part of their card that they keep to their supporters
            words << OwnPaperWords::tr("notes of your visits, and how things were");
            break;
        case RecordPart::Plan:
            //: On paper, to the person: a part of their card that they keep to their supporters
            words << OwnPaperWords::tr("your wellbeing plan");
            break;
        case RecordPart::Goals:
            //: On paper, to the person: a part of their card that they keep to their supporters
            words << OwnPaperWords::tr("why you came, and your goals");
            break;
        }
    }
    return words.join(OwnPaperWords::tr("; "));
}

void OwnPieces::addCard()
{
    const Person &card = m_paper.card;
    add(Heading, OwnPaperWords::tr("Your card"));
    for (const PersonName &name : card.names)
        add(Line, nameLine(name, name == card.chosen));
    if (!card.pronouns.isEmpty())
        //: On paper, to the person. %1 is their pronouns, as they said them
        add(Line, OwnPaperWords::tr("Your pronouns: %1").arg(theirWords(card.pronouns)));
    for (const QDate &born : card.born)
        //: On paper, to the person. %1 is a day
        add(Line, OwnPaperWords::tr("Born on %1").arg(birthday(born)));
    for (const QString &text : card.pleaseKnow)
        //: On paper, to the person. %1 is what they want everybody to know
        add(Line, OwnPaperWords::tr("Please know: %1").arg(theirWords(text)));
    for (const AccessNeed &need : card.accessNeeds)
        add(Line, shortWord(m_words.lists, need));
    for (const QString &language : card.languages)
        //: On paper, to the person. %1 is a language
        add(Line, OwnPaperWords::tr("Your language: %1").arg(languageWord(language)));
    if (!card.routeIn.isEmpty())
        //: On paper, to the person. %1 is who or what led them to the hub: "GP", "Police"
        add(Line, OwnPaperWords::tr("How you found us: %1").arg(shortWord(m_words.lists, HubList::RoutesIn, card.routeIn)));
    if (card.notSafeToCall)
        add(Line, OwnPaperWords::tr("It is not safe to call you."));
    for (const Reach &way : m_paper.reach)
        addReach(way);
    if (card.doNotCount)
        add(Line, OwnPaperWords::tr("You are not counted in any figures, as you asked."));
    if (card.died)
        add(Line, OwnPaperWords::tr("It is noted here that you have died."));
    if (!card.kept.isEmpty())
        //: On paper, to the person. %1 is one or more parts of their record
        add(Line, OwnPaperWords::tr("You keep to the people who support you: %1").arg(keptParts(card.kept)));
}

void OwnPieces::addReach(const Reach &way)
{
    QStringList addresses;
    for (const QString &address : way.addresses)
        addresses << theirWords(address);
    QStringList facts;
    for (const QString &times : way.safeTimes)
        //: On paper, to the person, of a way to reach them. %1 is when it is safe, as they said it
        facts << OwnPaperWords::tr("Safe times: %1.").arg(theirWords(times));
    if (way.preferred)
        //: On paper, to the person, of a way to reach them
        facts << OwnPaperWords::tr("It is the way you like best.");
    const QString word = shortWord(m_words.lists, way.way);
    //: On paper, to the person. %1 is a way to reach them: "Phone", %2 one or several numbers or addresses
    facts.prepend(addresses.isEmpty() ? word : OwnPaperWords::tr("%1: %2.").arg(word, QLocale().createSeparatedList(addresses)));
    add(Line, facts.join(u' '));
}

void OwnPieces::addPeopleAround()
{
    if (m_paper.supporters.empty() && m_paper.carers.empty() && m_paper.caresFor.empty())
        return;
    add(Heading, OwnPaperWords::tr("The people around you"));
    for (const PaperSupporter &supporter : m_paper.supporters) {
        const QString name = named({supporter.worker});
        const QString from = m_words.say.day(supporter.from);
        add(Line, supporter.until
                ? //: On paper, to the person. %1 is somebody who works here, %2 and %3 are days
                OwnPaperWords::tr("Supported by %1 from %2 to %3").arg(name, from, m_words.say.day(*supporter.until))
                //: On paper, to the person. %1 is somebody who works here, %2 a day
                : OwnPaperWords::tr("Supported by %1 since %2").arg(name, from));
    }
    for (const PaperCarer &carer : m_paper.carers)
        addCarer(carer);
    for (const PersonName &name : m_paper.caresFor)
        //: On paper, to the person. %1 is somebody's name
        add(Line, OwnPaperWords::tr("You care for %1").arg(named(name)));
}

void OwnPieces::addCarer(const PaperCarer &carer)
{
    const QString name = named(carer.name);
    add(Line, carer.link.relation.isEmpty()
            //: On paper, to the person. %1 is somebody's name
            ? OwnPaperWords::tr("Cared for by %1").arg(name)
            //: On paper, to the person. %1 is somebody's name, %2 who that is to them, in their own words: "my sister"
            : OwnPaperWords::tr("Cared for by %1, “%2”").arg(name, theirWords(carer.link.relation)));
    for (const QString &text : carer.link.mayKnow)
        //: On paper, to the person, of somebody who cares for them. %1 is what that carer may be told
        addBelow(OwnPaperWords::tr("What they may know: %1").arg(theirWords(text)));
    for (const QString &text : carer.link.does)
        //: On paper, to the person, of somebody who cares for them
        addBelow(OwnPaperWords::tr("What they do for you: %1").arg(theirWords(text)));
    if (carer.link.seeAlone)
        addBelow(OwnPaperWords::tr("You asked to be seen alone, without them. They are not told."));
}

void OwnPieces::addReasons()
{
    if (!m_paper.goals.reasons.empty())
        add(Heading, OwnPaperWords::tr("Why you came"));
    for (const Reason &reason : m_paper.goals.reasons) {
        const QString text = theirWords(reason.text);
        //: On paper. %1 is what was written, %2 whose words it is in: "written together"
        addDated(day(reason.at), reason.whose == Whose::Person ? text : OwnPaperWords::tr("%1 (%2)").arg(text, whoseWords(reason.whose)));
    }
}

const QString *OwnPieces::goalText(GoalId id) const
{
    for (const Goal &goal : m_paper.goals.goals) {
        if (goal.id == id && !goal.texts.empty())
            return &goal.texts.back();
    }
    return nullptr;
}

QString OwnPieces::tallyWords(const std::vector<QDate> &days) const
{
    QStringList words;
    for (const QDate &one : days)
        words << hub::named(QLocale().toString(one, QLocale::ShortFormat));
    //: On paper: days on which somebody did something they wanted to do again and again. %n: how many; %1 is a list of them
    return OwnPaperWords::tr("Done on %n day(s): %1", nullptr, int(days.size())).arg(QLocale().createSeparatedList(words));
}

void OwnPieces::addGoal(const Goal &goal)
{
    add(Line, theirWords(goal.text()));
    //: Of a goal, on paper. %1 is "working on it", "met" ...
    QStringList facts{OwnPaperWords::tr("Where it stands: %1.").arg(statusWords(goal.status))};
    if (goal.whose != Whose::Person)
        //: Of a goal, on paper. %1 is "written together", "a worker's words"
        facts << OwnPaperWords::tr("Whose words: %1.").arg(whoseWords(goal.whose));
    //: Of a goal, on paper. %1 is a day
    facts << OwnPaperWords::tr("Set on %1.").arg(day(goal.setAt));
    if (goal.endedAt)
        //: Of a goal, on paper. %1 is a day
        facts << OwnPaperWords::tr("Ended on %1.").arg(day(*goal.endedAt));
    if (!goal.helper.isEmpty())
        //: Of a goal, on paper. %1 is who helps with it
        facts << OwnPaperWords::tr("With help from %1.").arg(theirWords(goal.helper));
    if (goal.everyday)
        facts << OwnPaperWords::tr("It is for every day.");
    addBelow(facts.join(u' '));
    for (size_t i = 0; i + 1 < goal.texts.size(); ++i)
        //: Of a goal that two desks worded differently. %1 is the other wording
        addBelow(OwnPaperWords::tr("It is also written as: %1").arg(theirWords(goal.texts[i])));
    for (const Reason &reason : m_paper.goals.reasons) {
        if (goal.reason == reason.id)
            //: Of a goal, on paper. %1 is why somebody came
            addBelow(OwnPaperWords::tr("It belongs to: %1").arg(theirWords(reason.text)));
    }
    if (const QString *const before = goal.follows ? goalText(*goal.follows) : nullptr)
        //: Of a goal, on paper. %1 is an earlier goal
        addBelow(OwnPaperWords::tr("It grew from: %1").arg(theirWords(*before)));
    for (const GoalRating &rating : goal.ratings)
        //: How close somebody felt to a goal. %1 is a day, %2 a number from 0 to 10
        addBelow(OwnPaperWords::tr("How close it felt on %1: %2 of 10").arg(day(rating.at)).arg(rating.close));
    if (!goal.tally.empty())
        addBelow(tallyWords(goal.tally));
}

void OwnPieces::addStep(const GoalStep &step)
{
    //: Of a step towards a goal. %1 is what it is, in the person's words
    QStringList facts{OwnPaperWords::tr("A step: %1.").arg(theirWords(step.text))};
    if (!step.who.isEmpty())
        //: Of a step towards a goal. %1 is who takes it
        facts << OwnPaperWords::tr("Who: %1.").arg(theirWords(step.who));
    if (!step.byWhen.isEmpty())
        //: Of a step towards a goal. %1 is by when
        facts << OwnPaperWords::tr("By when: %1.").arg(theirWords(step.byWhen));
    if (!step.inTheWay.isEmpty())
        //: Of a step towards a goal. %1 is what might get in the way
        facts << OwnPaperWords::tr("What might get in the way: %1.").arg(theirWords(step.inTheWay));
    if (step.doneOn)
        //: Of a step towards a goal. %1 is a day
        facts << OwnPaperWords::tr("Done on %1.").arg(m_words.say.day(*step.doneOn));
    if (step.significant)
        facts << OwnPaperWords::tr("It was a step that meant a lot.");
    addBelow(facts.join(u' '));
}

void OwnPieces::addGoals()
{
    if (!m_paper.goals.goals.empty())
        add(Heading, OwnPaperWords::tr("What you work towards"));
    for (const Goal &goal : m_paper.goals.goals) {
        addGoal(goal);
        for (const GoalStep &step : goal.steps)
            addStep(step);
    }
}

} // namespace hub
