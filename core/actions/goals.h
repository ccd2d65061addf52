// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/model/goal.h"

namespace hub {

/// A goal about to be set.
struct GoalDraft {
    QString text; ///< in the person's words
    Whose whose = Whose::Person;
    std::optional<ReasonId> reason; ///< the reason for coming that it belongs to
    QString helper;                 ///< who helps
    bool everyday = false;
};

/// Why people came, and what they work towards. Who may read them may write them.
class Goals
{
public:
    explicit Goals(const ActionContext &context)
        : m_context(context)
    {
    }

    /// NotAllowed, KeptToSupporters, NotFound.
    Result<PersonGoals> of(PersonId person) const;

    /// Kept as it was said, for ever. NameMissing for no words.
    Result<ReasonId> addReason(PersonId person, const QString &text, Whose whose);
    /// NameMissing for no words.
    Result<GoalId> add(PersonId person, const GoalDraft &draft);
    /// Other words for the same thing; where the meaning changes, renew().
    Result<void> setText(PersonId person, GoalId goal, const QString &text);
    /// The goal is closed as changed, and another one grows from it, with a beginning of its own.
    Result<GoalId> renew(PersonId person, GoalId goal, const QString &text, Whose whose);
    Result<void> setStatus(PersonId person, GoalId goal, GoalStatus status);
    Result<void> setHelper(PersonId person, GoalId goal, const QString &who);
    /// At most mostGoalsInFront stand in front: TooManyInFront.
    Result<void> setInFront(PersonId person, GoalId goal, bool on);
    /// "How close am I", 0 to 10, at any time. OutOfRange.
    Result<GoalRatingId> rate(PersonId person, GoalId goal, int close);
    /// An everyday goal was done on that day; a second time that day counts no more.
    Result<void> tally(PersonId person, GoalId goal, QDate day);

    Result<GoalStepId> addStep(PersonId person, GoalId goal, const GoalStep &step);
    /// Only what differs is written.
    Result<void> editStep(PersonId person, GoalId goal, const GoalStep &step);
    Result<void> removeStep(PersonId person, GoalStepId step);

private:
    Result<void> checkMayWrite(PersonId person) const;
    Result<Goal> one(PersonId person, GoalId goal) const;
    Result<void> put(const ChangeDraft &draft);
    ChangeDraft goalDraft(PersonId person, GoalId id, const GoalDraft &goal) const;

    ActionContext m_context;
};

} // namespace hub
