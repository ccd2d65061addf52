// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownpieces.h"

#include "core/model/contact.h"
#include "ui/models/personwords.h"
#include "ui/models/registerwords.h"
#include "ui/models/sharingwords.h"

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
        addPlan(m_paper.plan, false);
    }
    for (size_t i = 0; i < m_paper.earlierPlans.size(); ++i) {
        const Plan &plan = m_paper.earlierPlans[i];
        if (!saysAnything(plan))
            continue;
        const Plan &next = i + 1 < m_paper.earlierPlans.size() ? m_paper.earlierPlans[i + 1] : m_paper.plan;
        //: On paper: heading of an earlier plan. %1 is a day
        add(Heading, OwnPaperWords::tr("Your plan before you started fresh on %1").arg(day(next.begun.value_or(Instant{0}))));
        addPlan(plan, false);
    }
    addVersions();
}

void OwnPieces::addVersions()
{
    if (!m_paper.versions.empty())
        add(Heading, OwnPaperWords::tr("When a version of your plan was finished together"));
    for (const PlanVersion &version : m_paper.versions) {
        QStringList parts{moment(version.at)};
        if (!version.whoWasThere.isEmpty())
            //: Of a version of a plan. %1 is who was there when it was finished
            parts << OwnPaperWords::tr("there: %1").arg(passage(version.whoWasThere));
        if (!version.whatChanged.isEmpty())
            parts << passage(version.whatChanged);
        addParts(Line, parts);
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

void OwnPieces::addSaid(const QString &words)
{
    if (!words.isEmpty())
        //: On paper, to the person. %1 is what they said
        addBelow({OwnPaperWords::tr("In your words: “%1”").arg(passage(words))});
}

void OwnPieces::addGiven(const Promise &promise)
{
    addSaid(promise.words);
    //: Of a promise, on paper. %1 is a day, %2 somebody who works here
    QStringList parts{OwnPaperWords::tr("made on %1, written down by %2").arg(day(promise.at), worker(promise.worker))};
    if (!promise.whoWasTold.isEmpty())
        //: Of a promise, on paper. %1 is who was told that it stands
        parts << OwnPaperWords::tr("who was told of it: %1").arg(passage(promise.whoWasTold));
    addBelow(parts);
}

void OwnPieces::addGiven(const Consent &consent)
{
    addSaid(consent.given.words);
    const bool isSigned = consent.given.how == GivenHow::Signed;
    QStringList parts{(isSigned ? //: Of an agreement, on paper. %1 is a day, %2 somebody who works here
                              OwnPaperWords::tr("signed on %1, written down by %2")
                                //: Of an agreement, on paper. %1 is a day, %2 somebody who works here
                                : OwnPaperWords::tr("said on %1, written down by %2"))
                          .arg(day(consent.at), worker(consent.worker))};
    if (!consent.given.whoWasThere.isEmpty())
        //: Of an agreement, on paper. %1 is who was there when it was given
        parts << OwnPaperWords::tr("there: %1").arg(passage(consent.given.whoWasThere));
    //: Of an agreement, on paper. %1 is the ground of law on which something is shared: "consent"
    parts << OwnPaperWords::tr("legal basis: %1").arg(basisWords(consent.basis));
    addBelow(parts);
    if (consent.withdrawn && !consent.withdrawnWords.isEmpty())
        //: Of an agreement, on paper. %1 is what the person said when they withdrew it
        addBelow({OwnPaperWords::tr("when you withdrew it: “%1”").arg(passage(consent.withdrawnWords))});
}

static QString wayWords(const QString &way)
{
    if (way == QLatin1String("print"))
        //: How something was handed on
        return OwnPaperWords::tr("on paper");
    if (way == QLatin1String("clipboard"))
        //: How something was handed on: copied, to be put into a message
        return OwnPaperWords::tr("copied as text");
    //: How something was handed on
    return OwnPaperWords::tr("as a file");
}

void OwnPieces::addShared(const PaperShared &shared)
{
    const SharedEntry &entry = shared.entry;
    const SharedForm form = sharedFormFromCode(entry.form).value_or(SharedForm::Text);
    //: On paper, to the person. %1 is a day and time, %2 to whom, %3 in which form
    add(Subheading, OwnPaperWords::tr("%1: to %2, as %3").arg(moment(entry.at), recipient(entry.recipient), formWords(form)));
    //: On paper, to the person. %1 is somebody who works here, %2 how it was handed on: "on paper"
    add(Quiet, OwnPaperWords::tr("Handed on by %1, %2.").arg(worker(entry.worker), wayWords(entry.way)));
    if (!entry.broken.empty())
        add(Quiet, OwnPaperWords::tr("A promise to you was broken for it; why, stands with the promise."));
    if (!shared.record)
        return add(Text, OwnPaperWords::tr("What it held is not on this desk."));
    add(Quiet, OwnPaperWords::tr("This is what left, and nothing else:"));
    const SharedOut out{entry.person, entry.recipient, entry.purpose, form, *shared.record};
    for (const PaperPiece &piece : sharedPieces(*shared.record, out, entry.at, m_words)) {
        const bool heads = piece.kind == Title || piece.kind == Heading || piece.kind == Subheading;
        add(heads ? Text : piece.kind, piece.text);
    }
    if (!shared.whole)
        add(Text, OwnPaperWords::tr("There was more in it than this Hubdesk has words for. A newer one shows it."));
}

void OwnPieces::addHandedOn()
{
    // “Nothing” would not be true, and a heading without a line would say that there is something.
    if (m_paper.shared.empty() && !m_paper.sharedIsWhole)
        return;
    add(Heading, OwnPaperWords::tr("What was handed on"));
    if (m_paper.shared.empty())
        add(Text, OwnPaperWords::tr("Nothing has left this hub."));
    for (const PaperShared &shared : m_paper.shared)
        addShared(shared);
}

QStringList OwnPieces::visitParts(const PaperVisit &visit) const
{
    const Contact &contact = visit.contact;
    QStringList parts{m_words.say.when(contact.when), shortWord(m_words.lists, contact.kind)};
    if (contact.attendance != codes::came)
        parts << shortWord(m_words.lists, contact.attendance);
    for (const SupportType &support : contact.supports)
        parts << shortWord(m_words.lists, support);
    if (contact.feeling)
        parts << shortWord(m_words.lists, *contact.feeling);
    if (contact.place)
        parts << shortWord(m_words.lists, *contact.place);
    if (contact.minutes)
        parts << OwnPaperWords::tr("%n minute(s)", nullptr, *contact.minutes);
    //: On paper. %1 is somebody who works here
    parts << OwnPaperWords::tr("with %1").arg(worker(contact.worker));
    if (m_paper.hubs.size() > 1 && !visit.hub.isEmpty())
        //: On paper, of a visit. %1 is the name of a hub
        parts << OwnPaperWords::tr("at %1").arg(hub::named(oneLine(visit.hub)));
    if (contact.about)
        //: On paper, of a carer's visit. %1 is the name of whom it was about
        parts << OwnPaperWords::tr("about %1").arg(named(visit.about));
    if (contact.way)
        //: On paper, of somebody who was tried and did not answer. %1 is a way to reach them: "Phone"
        parts << OwnPaperWords::tr("tried by: %1").arg(shortWord(m_words.lists, *contact.way));
    if (contact.unasked)
        parts << OwnPaperWords::tr("not a way you asked for, so it counts for nothing");
    if (contact.removed)
        parts << OwnPaperWords::tr("taken out since, and kept until it is erased");
    return parts;
}

void OwnPieces::addVisit(const PaperVisit &visit)
{
    addParts(Line, visitParts(visit));
    for (const GoalId goal : visit.contact.goals) {
        if (const QString *const text = goalText(goal))
            //: On paper, of a visit. %1 is a goal that it was about
            addBelow({OwnPaperWords::tr("About your goal: %1").arg(passage(*text))});
    }
    for (const QString &note : visit.contact.notes)
        //: On paper, of a visit. %1 is what was noted
        addBelow({OwnPaperWords::tr("What was noted: %1").arg(passage(note))});
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
        //: %1 is a day and time, %2 a sentence about what was done
        add(Line, OwnPaperWords::tr("%1: %2").arg(doneWhen(line, m_words.say), doneSentence(line, m_words.lists)));
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
