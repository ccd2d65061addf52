// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/goal.h"
#include "core/store/store.h"

namespace hub {

/// Reads of reasons for coming and goals, whole: actions/goals asks who may see them.
class GoalReads
{
public:
    explicit GoalReads(Store &store)
        : m_store(store)
    {
    }

    Result<PersonGoals> of(PersonId person) const;

private:
    Result<std::vector<Reason>> reasonsOf(PersonId person) const;
    Result<std::vector<Goal>> goalsOf(PersonId person) const;
    Result<void> addSteps(PersonId person, QHash<GoalId, Goal *> &goals) const;
    Result<void> addRatings(PersonId person, QHash<GoalId, Goal *> &goals) const;
    Result<void> addTally(PersonId person, QHash<GoalId, Goal *> &goals) const;
    Result<QString> oneText(RawId row, FieldRef field, const QString &shown, bool edited) const;

    Store &m_store;
};

} // namespace hub
