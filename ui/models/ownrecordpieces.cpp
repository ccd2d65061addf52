// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownpieces.h"

#include "core/model/contact.h"
#include "ui/models/personwords.h"
#include "ui/models/registerwords.h"
#include <QLocale>

#include <algorithm>

namespace hub {

using enum PaperPiece::Kind;

static bool saysAnything(const Plan &plan)
{
    return std::any_of(plan.sections.begin(), plan.sections.end(), [](const PlanSection &section) { return !section.lines.empty(); });
}

void OwnPieces::addPlans()
{
    if (saysAnything(m_paper.plan)) {
        add(Heading, OwnPaperWords::tr("Your wellbeing plan"));
        addPlan(m_paper.plan);
    }
    for (size_t i = 0; i < m_paper.earlierPlans.size(); ++i) {
        const Plan &plan = m_paper.earlierPlans[i];
        if (!saysAnything(plan))
            continue;
        const Plan &next = i + 1 < m_paper.earlierPlans.size() ? m_paper.earlierPlans[i + 1] : m_paper.plan;
        //: On paper: heading of an earlier plan. %1 is a day
        add(Heading, OwnPaperWords::tr("Your plan before you started fresh on %1").arg(day(next.begun.value_or(Instant{0}))));
        addPlan(plan);
    }
    addVersions();
}

void OwnPieces::addVersions()
{
    if (!m_paper.versions.empty())
        add(Heading, OwnPaperWords::tr("When a version of your plan was finished together"));
    for (const PlanVersion &version : m_paper.versions) {
        QStringList facts;
        if (!version.whoWasThere.isEmpty())
            //: Of a version of a plan, on paper. %1 is who was there when it was finished
            facts << OwnPaperWords::tr("Who was there: %1.").arg(theirWords(version.whoWasThere));
        if (!version.whatChanged.isEmpty())
            //: Of a version of a plan, on paper. %1 is what somebody wrote of what changed
            facts << OwnPaperWords::tr("What changed: %1").arg(theirWords(version.whatChanged));
        if (facts.isEmpty())
            add(Line, moment(version.at));
        else
            addDated(moment(version.at), facts.join(u' '));
    }
}

void OwnPieces::addLetters()
{
    if (!m_paper.letters.empty())
        add(Heading, OwnPaperWords::tr("Letters to you"));
    for (const Letter &letter : m_paper.letters) {
        //: On paper: heading of a letter to the person. %1 is a day
        add(Subheading, OwnPaperWords::tr("A letter begun on %1").arg(day(letter.begun)));
        add(Quiet, letter.seen ? OwnPaperWords::tr("You have read it.")
                               : OwnPaperWords::tr("You have not read it as it is now, so nobody else gets it."));
        addLetter(letter);
    }
}

QStringList OwnPieces::visitFacts(const PaperVisit &visit) const
{
    const Contact &contact = visit.contact;
    //: On paper, of a visit. %1 is how it came about ("Dropped in", "Phone"), %2 somebody who works here
    QStringList facts{OwnPaperWords::tr("%1, with %2.").arg(shortWord(m_words.lists, contact.kind), worker(contact.worker))};
    if (m_paper.hubs.size() > 1 && !visit.hub.isEmpty())
        //: On paper, of a visit. %1 is the name of a hub
        facts << OwnPaperWords::tr("At %1.").arg(hub::named(oneLine(visit.hub)));
    if (contact.attendance != codes::came)
        //: On paper, of a visit. %1 is whether it took place: "Did not come"
        facts << OwnPaperWords::tr("Whether it took place: %1.").arg(shortWord(m_words.lists, contact.attendance));
    if (contact.about)
        //: On paper, of a carer's visit. %1 is the name of whom it was about
        facts << OwnPaperWords::tr("It was about %1.").arg(named(visit.about));
    QStringList supports;
    for (const SupportType &support : contact.supports)
        supports << shortWord(m_words.lists, support);
    if (!supports.isEmpty())
        //: On paper, of a visit. %1 is one or several kinds of support
        facts << OwnPaperWords::tr("What for: %1.").arg(QLocale().createSeparatedList(supports));
    if (contact.feeling)
        //: On paper, of a visit. %1 is the person's word for how things were: "OK"
        facts << OwnPaperWords::tr("How things were: %1.").arg(shortWord(m_words.lists, *contact.feeling));
    if (contact.place)
        //: On paper, of a visit. %1 is a place
        facts << OwnPaperWords::tr("Where: %1.").arg(shortWord(m_words.lists, *contact.place));
    if (contact.minutes)
        //: On paper, of a visit. %1 is "40 minutes"
        facts << OwnPaperWords::tr("How long: %1.").arg(OwnPaperWords::tr("%n minute(s)", nullptr, *contact.minutes));
    if (contact.way)
        //: On paper, of somebody who was tried and did not answer. %1 is a way to reach them: "Phone"
        facts << OwnPaperWords::tr("Tried by: %1.").arg(shortWord(m_words.lists, *contact.way));
    if (contact.unasked)
        facts << OwnPaperWords::tr("It was not a way you asked for, so it counts for nothing.");
    if (contact.removed)
        facts << OwnPaperWords::tr("It was taken out since, and is kept until it is erased.");
    return facts;
}

void OwnPieces::addVisit(const PaperVisit &visit)
{
    addDated(m_words.say.when(visit.contact.when), visitFacts(visit).join(u' '));
    for (const GoalId goal : visit.contact.goals) {
        if (const QString *const text = goalText(goal))
            //: On paper, of a visit. %1 is a goal that it was about
            addBelow(OwnPaperWords::tr("About your goal: %1").arg(theirWords(*text)));
    }
    for (const QString &note : visit.contact.notes)
        //: On paper, of a visit. %1 is what was noted
        addBelow(OwnPaperWords::tr("What was noted: %1").arg(theirWords(note)));
}

void OwnPieces::addVisits()
{
    if (!m_paper.visits.empty())
        add(Heading, OwnPaperWords::tr("Your visits"));
    for (const PaperVisit &visit : m_paper.visits)
        addVisit(visit);
}

void OwnPieces::addRegister()
{
    add(Heading, OwnPaperWords::tr("Who looked, and who was told"));
    for (const RegisterLine &line : m_paper.reg.lines)
        addDated(doneWhen(line, m_words.say), doneSentence(line, m_words.lists));
}

void OwnPieces::addKeepers()
{
    QStringList hubs;
    for (const QString &name : m_paper.hubs)
        hubs << hub::named(oneLine(name));
    if (hubs.isEmpty())
        hubs << hub::named(oneLine(m_words.hubName));
    add(Heading, OwnPaperWords::tr("Where this is kept"));
    //: On paper, to the person. %1 is the name of one or more hubs
    add(Text, OwnPaperWords::tr("By %1, encrypted, on the hub's own desks and in its sealed backups. No other computer keeps it for us.")
                  .arg(QLocale().createSeparatedList(hubs)));
}

void OwnPieces::addLeftOut()
{
    add(Heading, OwnPaperWords::tr("What is not printed here"));
    if (m_paper.confided > 0)
        //: %n: how many visits of other people
        add(Line, OwnPaperWords::tr("%n visit(s) of other people were about you. What they told us in confidence is theirs, and is held "
                            "back here.",
                      nullptr, m_paper.confided));
    if (!m_paper.caresFor.empty())
        add(Line, OwnPaperWords::tr("What the people you care for said and agreed is theirs."));
    add(Line, OwnPaperWords::tr("The names of people whose own record is held back."));
    if (!m_paper.versions.empty())
        add(Line, OwnPaperWords::tr("Every finished version holds your plan as it was that day. Ask us: we show you any of them beside "
                            "today's."));
    add(Line, OwnPaperWords::tr("Earlier wordings of what was changed, and what was taken out of your card, goals and plan. They stay in "
                        "the hub's log until your record is erased."));
    add(Line, OwnPaperWords::tr("Words that somebody has begun to type and not yet kept."));
    // On every such paper, so that it tells nothing of this one.
    add(Line, OwnPaperWords::tr("Whatever could put somebody in danger if it were told now. The law allows that alone, and only for as "
                        "long as it lasts."));
    add(Line, OwnPaperWords::tr("That leads have read that your record was opened for a reason. The opening itself is in the list above."));
}

} // namespace hub
