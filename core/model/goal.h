// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

namespace hub {

/// Why somebody came, as they said it then; kept for ever beside what happened since.
struct Reason {
    ReasonId id;
    QString text;
    Whose whose = Whose::Person;
    Instant at = {};
};

/// Where a goal stands; all of them equal in tone. Codes: set, working, met, partly, changed, let-go.
enum class GoalStatus { Set, Working, Met, PartlyMet, Changed, LetGo };

QString toCode(GoalStatus status);
std::optional<GoalStatus> goalStatusFromCode(const QString &code);
/// Whether nothing more is expected of it: it has its end, and another one may follow it.
bool isOver(GoalStatus status);

/// One step towards a goal: what, who, when, what might get in the way (PRSB Personalised Care and Support Plan 2.0).
struct GoalStep {
    GoalStepId id;
    QString text;
    QString who;
    QString byWhen;
    QString inTheWay;
    std::optional<QDate> doneOn;
    bool significant = false; ///< a step that meant a lot
};

/// "How close am I", 0 to 10, on a day of their choosing (goal-based outcomes).
struct GoalRating {
    GoalRatingId id;
    Instant at = {};
    int close = 0;
};

/// Something a person works towards, in their words (FHIR Goal). One whose meaning changes is closed, and a new one
/// begins.
struct Goal {
    GoalId id;
    std::vector<QString> texts; ///< one; several where two desks wrote without seeing each other
    Whose whose = Whose::Person;
    std::optional<ReasonId> reason;
    GoalStatus status = GoalStatus::Set;
    Instant setAt = {};
    std::optional<Instant> endedAt;
    QString helper;        ///< who helps
    bool everyday = false; ///< done again and again: counted by days, without streaks
    bool inFront = false;
    std::optional<GoalId> follows; ///< the one it grew from
    std::vector<GoalStep> steps;
    std::vector<GoalRating> ratings; ///< oldest first
    std::vector<QDate> tally;        ///< the days on which an everyday goal was done, oldest first

    QString text() const { return texts.empty() ? QString() : texts.back(); }
};

inline constexpr int mostGoalsInFront = 3;
inline constexpr int closest = 10;

/// Everything a person said about why they came and what they want.
struct PersonGoals {
    std::vector<Reason> reasons; ///< the first first
    std::vector<Goal> goals;     ///< those in front first, then as they were set
};

} // namespace hub
