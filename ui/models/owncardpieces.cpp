// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownpieces.h"

#include "ui/models/keptwords.h"
#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"

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

void OwnPieces::addCard()
{
    const Person &card = m_paper.card;
    add(Heading, OwnPaperWords::tr("Your card"));
    for (const PersonName &name : card.names)
        add(Line, nameLine(name, name == card.chosen));
    add(Line, visible(card.pronouns));
    for (const QDate &born : card.born)
        //: On paper, to the person. %1 is a day
        add(Line, OwnPaperWords::tr("Born on %1").arg(m_words.say.day(born)));
    for (const QString &text : card.pleaseKnow)
        //: On paper, to the person. %1 is what they want everybody to know
        add(Line, OwnPaperWords::tr("Please know: %1").arg(passage(text)));
    for (const AccessNeed &need : card.accessNeeds)
        add(Line, shortWord(m_words.lists, need));
    for (const QString &language : card.languages)
        add(Line, visible(language));
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
        add(Line, OwnPaperWords::tr("You keep to the people who support you: %1").arg(partWords(card.kept)));
}

void OwnPieces::addReach(const Reach &way)
{
    QStringList parts{shortWord(m_words.lists, way.way)};
    for (const auto *const texts : {&way.addresses, &way.safeTimes}) {
        for (const QString &text : *texts)
            parts << passage(text);
    }
    if (way.preferred)
        //: On paper, to the person: the way to reach them that they like best
        parts << OwnPaperWords::tr("the way you like best");
    addParts(Line, parts);
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
    //: On paper, to the person. %1 is somebody's name
    QStringList parts{OwnPaperWords::tr("Cared for by %1").arg(named(carer.name))};
    if (!carer.link.relation.isEmpty())
        //: Who somebody is to them, in their own words: “my sister”
        parts << OwnPaperWords::tr("“%1”").arg(passage(carer.link.relation));
    addParts(Line, parts);
    for (const QString &text : carer.link.mayKnow)
        //: On paper, to the person, of somebody who cares for them. %1 is what that carer may be told
        addBelow({OwnPaperWords::tr("What they may know: %1").arg(passage(text))});
    for (const QString &text : carer.link.does)
        //: On paper, to the person, of somebody who cares for them
        addBelow({OwnPaperWords::tr("What they do for you: %1").arg(passage(text))});
    if (carer.link.seeAlone)
        addBelow({OwnPaperWords::tr("You asked to be seen alone, without them. They are not told.")});
}

void OwnPieces::addReasons()
{
    if (!m_paper.goals.reasons.empty())
        add(Heading, OwnPaperWords::tr("Why you came"));
    for (const Reason &reason : m_paper.goals.reasons) {
        //: %1 is a day, %2 what somebody said
        QStringList parts{OwnPaperWords::tr("%1: %2").arg(day(reason.at), passage(reason.text))};
        if (reason.whose != Whose::Person)
            parts << whoseWords(reason.whose);
        addParts(Line, parts);
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
        words << QLocale().toString(one, QLocale::ShortFormat);
    //: On paper: days on which somebody did something they wanted to do again and again. %n: how many; %1 is a list of them
    return OwnPaperWords::tr("Done on %n day(s): %1", nullptr, int(days.size())).arg(words.join(QStringLiteral(" · ")));
}

void OwnPieces::addGoal(const Goal &goal)
{
    QStringList parts{passage(goal.text()), statusWords(goal.status)};
    if (goal.whose != Whose::Person)
        parts << whoseWords(goal.whose);
    //: Of a goal, on paper. %1 is a day
    parts << OwnPaperWords::tr("set on %1").arg(day(goal.setAt));
    if (goal.endedAt)
        //: Of a goal, on paper. %1 is a day
        parts << OwnPaperWords::tr("ended on %1").arg(day(*goal.endedAt));
    if (!goal.helper.isEmpty())
        //: Of a goal, on paper. %1 is who helps with it
        parts << OwnPaperWords::tr("with help from %1").arg(passage(goal.helper));
    if (goal.everyday)
        parts << OwnPaperWords::tr("for every day");
    addParts(Line, parts);
    for (size_t i = 0; i + 1 < goal.texts.size(); ++i)
        //: Of a goal that two desks worded differently. %1 is the other wording
        addBelow({OwnPaperWords::tr("It is also written as: %1").arg(passage(goal.texts[i]))});
    for (const Reason &reason : m_paper.goals.reasons) {
        if (goal.reason == reason.id)
            //: Of a goal, on paper. %1 is why somebody came
            addBelow({OwnPaperWords::tr("It belongs to: %1").arg(passage(reason.text))});
    }
    if (const QString *const before = goal.follows ? goalText(*goal.follows) : nullptr)
        //: Of a goal, on paper. %1 is an earlier goal
        addBelow({OwnPaperWords::tr("It grew from: %1").arg(passage(*before))});
    for (const GoalRating &rating : goal.ratings)
        //: How close somebody felt to a goal. %1 is a day, %2 a number from 0 to 10
        addBelow({OwnPaperWords::tr("How close it felt on %1: %2 of 10").arg(day(rating.at)).arg(rating.close)});
    if (!goal.tally.empty())
        addBelow({tallyWords(goal.tally)});
}

void OwnPieces::addStep(const GoalStep &step)
{
    QStringList parts{passage(step.text)};
    if (!step.who.isEmpty())
        //: Of a step towards a goal. %1 is who takes it
        parts << OwnPaperWords::tr("who: %1").arg(passage(step.who));
    if (!step.byWhen.isEmpty())
        //: Of a step towards a goal. %1 is by when
        parts << OwnPaperWords::tr("by when: %1").arg(passage(step.byWhen));
    if (!step.inTheWay.isEmpty())
        //: Of a step towards a goal. %1 is what might get in the way
        parts << OwnPaperWords::tr("what might get in the way: %1").arg(passage(step.inTheWay));
    if (step.doneOn)
        //: Of a step towards a goal. %1 is a day
        parts << OwnPaperWords::tr("done on %1").arg(m_words.say.day(*step.doneOn));
    if (step.significant)
        parts << OwnPaperWords::tr("a step that meant a lot");
    addBelow(parts);
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
