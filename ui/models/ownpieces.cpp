// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paperpieces.h"

#include "ui/models/personwords.h"
#include "ui/models/registerwords.h"
#include "ui/models/sharingwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace hub {
namespace {

using enum PaperPiece::Kind;

struct OwnPaperWords {
    Q_DECLARE_TR_FUNCTIONS(hub::OwnPaperWords)
};

// The Stanley-Brown steps and what the hub adds to them, in the order in which they are taken.
const QStringList &safetySections()
{
    // Made once from constants, and never changed: not state.
    static const QStringList sections{QStringLiteral("warning-signs"), QStringLiteral("by-myself"), QStringLiteral("places-people"),
        QStringLiteral("ask-for-help"), QStringLiteral("services"), QStringLiteral("safer-place")};
    return sections;
}

// One paper, part after part.
class OwnPieces
{
public:
    OwnPieces(const PersonPaper &paper, const PaperWords &words)
        : m_paper(paper)
        , m_words(words)
    {
    }

    void add(PaperPiece::Kind kind, const QString &text)
    {
        if (!text.isEmpty())
            m_pieces.push_back({kind, text});
    }
    void addPlan(bool safetyAlone);
    void addNumbers();
    void addLetter();
    void addCard();
    void addGoals();
    void addSharing();
    void addVisits();
    void addRegister();
    PaperPieces take() { return std::move(m_pieces); }

private:
    QString day(Instant at) const { return m_words.say.day(m_words.say.zone().dayOf(at)); }
    void addList(const QString &heading, HubList list);

    const PersonPaper &m_paper;
    const PaperWords &m_words;
    PaperPieces m_pieces;
};

void OwnPieces::addPlan(bool safetyAlone)
{
    for (const PlanSection &section : m_paper.plan.sections) {
        if (section.lines.empty() || (safetyAlone && !safetySections().contains(section.key)))
            continue;
        add(Heading, section.heading.isEmpty() ? shortWord(m_words.lists, HubList::PlanSections, section.key)
                                               : passage(section.heading));
        for (const PlanLine &line : section.lines) {
            for (const QString &text : line.texts)
                add(line.struck ? Struck : Line, passage(text));
        }
    }
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

void OwnPieces::addLetter()
{
    if (!m_paper.letter)
        return;
    for (const auto *const texts : {&m_paper.letter->texts, &m_paper.letter->additions}) {
        for (const QString &text : *texts) {
            for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
                add(Text, passage(paragraph));
        }
    }
}

void OwnPieces::addCard()
{
    const Person &card = m_paper.card;
    add(Heading, OwnPaperWords::tr("Your card"));
    for (const PersonName &name : card.names)
        add(Line, named(oneLine(name.text)));
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
    if (card.notSafeToCall)
        add(Line, OwnPaperWords::tr("It is not safe to call you."));
    for (const Reach &way : m_paper.reach) {
        QStringList parts{shortWord(m_words.lists, way.way)};
        for (const auto *const texts : {&way.addresses, &way.safeTimes}) {
            for (const QString &text : *texts)
                parts << passage(text);
        }
        add(Line, parts.join(QStringLiteral(" · ")));
    }
    for (const QString &name : m_paper.supporters)
        //: On paper, to the person. %1 is somebody who works here
        add(Line, OwnPaperWords::tr("Supported by %1").arg(named(oneLine(name))));
    for (const PersonName &name : m_paper.carers)
        //: On paper, to the person. %1 is somebody's name
        add(Line, OwnPaperWords::tr("Cared for by %1").arg(named(oneLine(name.text))));
}

void OwnPieces::addGoals()
{
    if (!m_paper.goals.reasons.empty())
        add(Heading, OwnPaperWords::tr("Why you came"));
    for (const Reason &reason : m_paper.goals.reasons)
        //: %1 is a day, %2 what somebody said
        add(Line, OwnPaperWords::tr("%1: %2").arg(day(reason.at), passage(reason.text)));
    if (!m_paper.goals.goals.empty())
        add(Heading, OwnPaperWords::tr("What you work towards"));
    for (const Goal &goal : m_paper.goals.goals) {
        QStringList parts{passage(goal.text()), statusWords(goal.status)};
        for (const GoalRating &rating : goal.ratings)
            //: How close somebody felt to a goal. %1 is a day, %2 a number from 0 to 10
            parts << OwnPaperWords::tr("%1: %2 of 10").arg(day(rating.at)).arg(rating.close);
        add(Line, parts.join(QStringLiteral(" · ")));
        for (const GoalStep &step : goal.steps)
            add(Line, QStringLiteral("– ") + passage(step.text));
    }
}

void OwnPieces::addSharing()
{
    const auto &facts = m_paper.sharing;
    if (!facts.promises.empty())
        add(Heading, OwnPaperWords::tr("What you were promised"));
    for (const Promise &promise : facts.promises) {
        add(Line, promiseWords(promise, m_words.lists, &m_paper.plan));
        add(Quiet, endingWords(promise, m_words.say));
        for (const PromiseOverride &one : promise.overrides)
            //: On paper, to the person. %1 is a day and time, %2 why
            add(Line, OwnPaperWords::tr("Broken on %1, for a reason: “%2”")
                          .arg(m_words.say.when({one.at, Precision::Minute}), passage(one.reason)));
    }
    if (!facts.consents.empty())
        add(Heading, OwnPaperWords::tr("What you agreed to"));
    for (const Consent &consent : facts.consents) {
        add(Line, agreementWords(consent, m_words.lists, m_words.say, &m_paper.plan));
        if (consent.withdrawn)
            add(Quiet, endingWords(consent, m_words.say, QDate()));
    }
    add(Heading, OwnPaperWords::tr("What was handed on"));
    if (m_paper.shared.empty())
        add(Text, OwnPaperWords::tr("Nothing has left this hub."));
    for (const SharedEntry &entry : m_paper.shared)
        //: On paper, to the person. %1 is a day and time, %2 to whom, %3 in which form
        add(Line, OwnPaperWords::tr("%1: to %2, as %3")
                      .arg(m_words.say.when({entry.at, Precision::Minute}), recipientWords(entry.recipient, m_words.lists),
                          formWords(sharedFormFromCode(entry.form).value_or(SharedForm::Text))));
}

void OwnPieces::addVisits()
{
    add(Heading, OwnPaperWords::tr("Your visits"));
    for (const PaperVisit &visit : m_paper.visits) {
        QStringList parts{m_words.say.when(visit.contact.when), shortWord(m_words.lists, visit.contact.kind)};
        for (const SupportType &support : visit.contact.supports)
            parts << shortWord(m_words.lists, support);
        if (visit.contact.feeling)
            parts << shortWord(m_words.lists, *visit.contact.feeling);
        if (!visit.worker.isEmpty())
            //: On paper. %1 is somebody who works here
            parts << OwnPaperWords::tr("with %1").arg(named(oneLine(visit.worker)));
        for (const QString &note : visit.contact.notes)
            parts << passage(note);
        add(Line, parts.join(QStringLiteral(" · ")));
    }
    if (m_paper.confided > 0)
        //: %n: how many visits of other people
        add(Text, OwnPaperWords::tr("%n visit(s) of other people were about you. What they told us in confidence is theirs, and is held "
                            "back here.",
                      nullptr, m_paper.confided));
}

void OwnPieces::addRegister()
{
    add(Heading, OwnPaperWords::tr("Who looked, and who was told"));
    for (const RegisterLine &line : m_paper.reg.lines)
        //: %1 is a day and time, %2 a sentence about what was done
        add(Line, OwnPaperWords::tr("%1: %2").arg(doneWhen(line, m_words.say), doneSentence(line, m_words.lists)));
}

QString titleOf(PaperKind kind)
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

} // namespace

PaperPieces ownPieces(const PersonPaper &paper, Instant at, const PaperWords &words)
{
    OwnPieces pieces(paper, words);
    pieces.add(Title, titleOf(paper.kind));
    //: On paper. %1 is a person's name, %2 a hub's, %3 a day
    pieces.add(Quiet, OwnPaperWords::tr("For %1. Made at %2 on %3. It is yours.")
                          .arg(named(oneLine(paper.name.text)), named(oneLine(words.hubName)),
                              words.say.day(words.say.zone().dayOf(at))));
    if (paper.kind == PaperKind::Record) {
        pieces.addCard();
        pieces.addGoals();
    }
    if (paper.kind != PaperKind::Letter)
        pieces.addPlan(paper.kind == PaperKind::SafetyPlan);
    if (paper.kind == PaperKind::SafetyPlan)
        pieces.addNumbers();
    if (paper.kind == PaperKind::Letter || paper.kind == PaperKind::Record)
        pieces.addLetter();
    if (paper.kind == PaperKind::Record) {
        pieces.addSharing();
        pieces.addVisits();
        pieces.addRegister();
    }
    return pieces.take();
}

} // namespace hub
