// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownpieces.h"

#include "ui/models/letterwords.h"
#include "ui/models/personwords.h"
#include "ui/models/plangroups.h"
#include "ui/models/sectionfacts.h"
#include "ui/models/sectionorder.h"
#include "ui/models/sharingwords.h"

#include <utility>

namespace hub {

using enum PaperPiece::Kind;

QString OwnPieces::named(const PersonName &name)
{
    //: On paper: stands for the name of somebody who is not named here
    return name.text.isEmpty() ? OwnPaperWords::tr("somebody") : hub::named(oneLine(name.text));
}

QString OwnPieces::worker(WorkerId id) const
{
    const QString name = m_paper.workers.value(id);
    //: On paper: stands for the name of a worker whom nobody knows any more
    return name.isEmpty() ? OwnPaperWords::tr("somebody who works here") : hub::named(oneLine(name));
}

QString OwnPieces::recipient(const Recipient &recipient) const
{
    const QString known = recipient.person ? m_paper.people.value(*recipient.person).text : QString();
    return known.isEmpty() ? whomWords(recipient, m_words.lists) : recipientWords(recipient, m_words.lists, known);
}

void OwnPieces::addDated(const QString &when, const QString &text)
{
    //: On paper: the day or time that a line begins with, and what stands after it
    m_pieces.push_back({Line, text, OwnPaperWords::tr("%1:").arg(when)});
}

// Under the headings that its parts have on the screen.
void OwnPieces::addPlan(const Plan &plan)
{
    const QHash<QString, int> groups = planGroups(m_words.lists);
    int group = -1;
    for (const PlanSection *const section : inHubOrder(plan.sections, m_words.lists)) {
        if (section->lines.empty())
            continue;
        const int own = groups.value(section->key, planGroupCount - 1);
        if (own != std::exchange(group, own))
            add(isRecord() ? Subheading : Heading, planGroupWords(own));
        addSection(*section, isRecord() ? Minor : Subheading);
    }
}

// A safety plan goes step by step, whatever order a hub gave its parts.
void OwnPieces::addSafetyPlan(const Plan &plan)
{
    for (const QString &key : safetyParts()) {
        const PlanSection *const section = plan.section(key);
        if (section && !section->lines.empty())
            addSection(*section, Heading);
    }
}

void OwnPieces::addSection(const PlanSection &section, PaperPiece::Kind heading)
{
    add(heading, passage(sectionHeading(section.key, section.heading, m_words.lists)));
    add(Quiet, sectionFacts(section, m_words.say));
    for (const PlanLine &line : section.lines) {
        for (const QString &text : line.texts)
            m_pieces.push_back({line.struck ? Struck : Line, theirWords(text), {}, lineFacts(line)});
    }
}

// A plan for the wall says what it says; a record says who wrote it as well. What is crossed out says so in words too, for
// whoever has it read to them.
QString OwnPieces::lineFacts(const PlanLine &line) const
{
    QStringList facts;
    if (line.struck)
        //: Of a line of a plan, on paper
        facts << OwnPaperWords::tr("crossed out");
    if (isRecord() && line.whose != Whose::Person)
        facts << whoseWords(line.whose);
    if (isRecord())
        //: Of a line of a plan, on paper. %1 is somebody who works here, %2 a day
        facts << OwnPaperWords::tr("typed by %1, as it stands since %2").arg(worker(line.typedBy), day(line.written));
    if (isRecord() && line.keptBack)
        facts << OwnPaperWords::tr("kept back: it leaves only where you named this very line");
    //: What is said of a line, after it, on paper
    return facts.isEmpty() ? QString() : OwnPaperWords::tr("(%1)").arg(facts.join(OwnPaperWords::tr("; ")));
}

void OwnPieces::addList(const QString &heading, HubList list)
{
    const auto words = offeredWords(m_words.lists, list);
    if (words.empty())
        return;
    add(Heading, heading);
    for (const ListWord &word : words)
        add(Line, withNumbersWhole(word.longLabel));
}

void OwnPieces::addNumbers()
{
    addList(OwnPaperWords::tr("Numbers to call by day"), HubList::NumbersByDay);
    addList(OwnPaperWords::tr("Numbers to call by night"), HubList::NumbersByNight);
}

void OwnPieces::addTexts(const std::vector<QString> &texts)
{
    for (const QString &text : texts) {
        for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
            add(Text, passage(paragraph));
    }
}

void OwnPieces::addLetter(const Letter &letter)
{
    addTexts(letter.texts);
    if (isRecord() && !letter.additions.empty())
        add(Quiet, OwnPaperWords::tr("What you added:"));
    addTexts(letter.additions);
}

static QString titleOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Plan:
        return OwnPaperWords::tr("My wellbeing plan");
    case PaperKind::SafetyPlan:
        return OwnPaperWords::tr("My safety plan");
    case PaperKind::Letter:
        return OwnPaperWords::tr("A letter to you");
    case PaperKind::Record:
        return OwnPaperWords::tr("Everything held about you");
    }
    Q_UNREACHABLE();
}

static void addRecord(OwnPieces &pieces)
{
    using Part = void (OwnPieces::*)();
    for (const Part part : {&OwnPieces::addMarks, &OwnPieces::addCard, &OwnPieces::addPeopleAround, &OwnPieces::addReasons,
             &OwnPieces::addGoals, &OwnPieces::addPlans, &OwnPieces::addLetters, &OwnPieces::addSharing,
             &OwnPieces::addHandedOn, &OwnPieces::addVisits, &OwnPieces::addRegister, &OwnPieces::addKeepers,
             &OwnPieces::addLeftOut})
        (pieces.*part)();
}

PaperPieces ownPieces(const PersonPaper &paper, Instant at, const PaperWords &words)
{
    OwnPieces pieces(paper, words);
    pieces.add(Title, titleOf(paper.kind));
    //: On paper. %1 is a person's name, %2 a hub's, %3 a day
    pieces.add(Quiet, OwnPaperWords::tr("For %1. Made at %2 on %3. It is yours.")
                          .arg(named(oneLine(paper.name.text)), named(oneLine(words.hubName)),
                              words.say.day(words.say.zone().dayOf(at))));
    switch (paper.kind) {
    case PaperKind::Plan:
        pieces.addPlan(paper.plan);
        break;
    case PaperKind::SafetyPlan:
        pieces.addSafetyPlan(paper.plan);
        pieces.addNumbers();
        break;
    case PaperKind::Letter:
        if (!paper.letters.empty())
            pieces.addLetter(paper.letters.front());
        pieces.add(Quiet, letterCopies(paper.letterGoesTo, words.lists));
        break;
    case PaperKind::Record:
        addRecord(pieces);
        break;
    }
    return pieces.take();
}

} // namespace hub
