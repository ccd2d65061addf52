// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownpieces.h"

#include "ui/models/letterwords.h"
#include "ui/models/personwords.h"
#include "ui/models/sectionfacts.h"
#include "ui/models/sectionorder.h"
#include "ui/models/sharingwords.h"

namespace hub {

using enum PaperPiece::Kind;

// The Stanley-Brown steps and what the hub adds to them, in the order in which they are taken.
static const QStringList &safetySections()
{
    // Made once from constants, and never changed: not state.
    static const QStringList sections{QStringLiteral("warning-signs"), QStringLiteral("by-myself"), QStringLiteral("places-people"),
        QStringLiteral("ask-for-help"), QStringLiteral("services"), QStringLiteral("safer-place")};
    return sections;
}

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
    return recipientWords(recipient, m_words.lists, known);
}

void OwnPieces::addParts(PaperPiece::Kind kind, const QStringList &parts)
{
    add(kind, parts.join(QStringLiteral(" · ")));
}

void OwnPieces::addBelow(const QStringList &parts)
{
    if (!parts.isEmpty())
        add(Line, QStringLiteral("– ") + parts.join(QStringLiteral(" · ")));
}

// A safety plan goes step by step, whatever order a hub gave its parts.
static std::vector<const PlanSection *> sectionsOf(const Plan &plan, const HubLists &lists, bool safetyAlone)
{
    if (!safetyAlone)
        return inHubOrder(plan.sections, lists);
    std::vector<const PlanSection *> steps;
    for (const QString &key : safetySections()) {
        if (const PlanSection *const section = plan.section(key))
            steps.push_back(section);
    }
    return steps;
}

void OwnPieces::addPlan(const Plan &plan, bool safetyAlone)
{
    for (const PlanSection *const one : sectionsOf(plan, m_words.lists, safetyAlone)) {
        const PlanSection &section = *one;
        if (section.lines.empty())
            continue;
        add(isRecord() ? Subheading : Heading, section.heading.isEmpty()
                ? shortWord(m_words.lists, HubList::PlanSections, section.key)
                : passage(section.heading));
        add(Quiet, sectionFacts(section, m_words.say));
        for (const PlanLine &line : section.lines) {
            for (const QString &text : line.texts)
                addParts(line.struck ? Struck : Line, QStringList(passage(text)) + lineParts(line));
        }
    }
}

// A plan for the wall says what it says; a record says who wrote it as well. What is crossed out says so in words too, for
// whoever has it read to them.
QStringList OwnPieces::lineParts(const PlanLine &line) const
{
    QStringList parts;
    if (line.struck)
        //: Of a line of a plan, on paper
        parts << OwnPaperWords::tr("crossed out");
    if (!isRecord())
        return parts;
    if (line.whose != Whose::Person)
        parts << whoseWords(line.whose);
    //: Of a line of a plan, on paper. %1 is somebody who works here, %2 a day
    parts << OwnPaperWords::tr("typed by %1, as it stands since %2").arg(worker(line.typedBy), day(line.written));
    if (line.keptBack)
        parts << OwnPaperWords::tr("kept back: it leaves only where you named this very line");
    return parts;
}

void OwnPieces::addList(const QString &heading, HubList list)
{
    const auto words = offeredWords(m_words.lists, list);
    if (words.empty())
        return;
    add(Heading, heading);
    for (const ListWord &word : words)
        add(Line, word.longLabel);
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

void OwnPieces::addSharing()
{
    const auto &facts = m_paper.sharing;
    if (!facts.promises.empty())
        add(Heading, OwnPaperWords::tr("What you were promised"));
    for (const Promise &promise : facts.promises) {
        add(Line, promiseWords(promise, m_words.lists, &m_paper.plan));
        addGiven(promise);
        add(Quiet, endingWords(promise, m_words.say));
        for (const PromiseOverride &one : promise.overrides.value_or(std::vector<PromiseOverride>()))
            //: On paper, to the person. %1 is a day and time, %2 why
            add(Line, OwnPaperWords::tr("Broken on %1, for a reason: “%2”")
                          .arg(m_words.say.when({one.at, Precision::Minute}), passage(one.reason)));
    }
    if (!facts.consents.empty())
        add(Heading, OwnPaperWords::tr("What you agreed to"));
    for (const Consent &consent : facts.consents) {
        add(Line, agreementWords(consent, m_words.lists, m_words.say, &m_paper.plan));
        addGiven(consent);
        if (consent.withdrawn)
            add(Quiet, endingWords(consent, m_words.say, QDate()));
    }
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
        pieces.addPlan(paper.plan, false);
        break;
    case PaperKind::SafetyPlan:
        pieces.addPlan(paper.plan, true);
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
