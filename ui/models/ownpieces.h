// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paperpieces.h"

#include <QCoreApplication>
#include <QStringList>

namespace hub {

/// The words of a paper to the person themself: they are "you".
struct OwnPaperWords {
    Q_DECLARE_TR_FUNCTIONS(hub::OwnPaperWords)
};

/// One paper to the person themself, part after part; ownPieces() puts them in the order in which they are read. No part
/// has a heading without a line under it.
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
    // ownpieces.cpp
    void addPlan(const Plan &plan);
    void addSafetyPlan(const Plan &plan);
    void addNumbers();
    void addLetter(const Letter &letter);
    // ownsharingpieces.cpp
    void addSharing();
    void addHandedOn();
    // owncardpieces.cpp
    void addMarks();
    void addCard();
    void addPeopleAround();
    void addReasons();
    void addGoals();
    // ownrecordpieces.cpp
    void addPlans();
    void addLetters();
    void addVisits();
    void addRegister();
    void addKeepers();
    void addLeftOut();
    PaperPieces take() { return std::move(m_pieces); }

private:
    bool isRecord() const { return m_paper.kind == PaperKind::Record; }
    QString day(Instant at) const { return m_words.say.day(m_words.say.zone().dayOf(at)); }
    QString moment(Instant at) const { return m_words.say.when({at, Precision::Minute}); }
    /// A name in a sentence; "somebody" for whoever is not named on this paper.
    static QString named(const PersonName &name);
    QString worker(WorkerId id) const;
    /// Within a sentence: "the GP".
    QString recipient(const Recipient &recipient) const;
    /// A line that is looked for by its day.
    void addDated(const QString &when, const QString &text);
    /// One of the lines that belong to the line above.
    void addBelow(const QString &text) { add(PaperPiece::Kind::Below, text); }
    void addList(const QString &heading, HubList list);
    void addTexts(const std::vector<QString> &texts);
    void addSection(const PlanSection &section, PaperPiece::Kind heading);
    /// What is said of a line, after it.
    QString lineFacts(const PlanLine &line) const;
    void addReach(const Reach &way);
    void addCarer(const PaperCarer &carer);
    void addGoal(const Goal &goal);
    void addStep(const GoalStep &step);
    QString tallyWords(const std::vector<QDate> &days) const;
    const QString *goalText(GoalId id) const;
    void addVersions();
    QString lineNamed(PlanLineId id) const;
    /// What may be known, or never: "your goals, the line “tea”".
    QString scope(const SharedItems &items) const;
    void addSaid(const QString &words);
    void addPromise(const Promise &promise);
    void addConsent(const Consent &consent);
    void addShared(const PaperShared &shared);
    void addVisit(const PaperVisit &visit);
    QStringList visitFacts(const PaperVisit &visit) const;

    const PersonPaper &m_paper;
    const PaperWords &m_words;
    PaperPieces m_pieces;
};

} // namespace hub
