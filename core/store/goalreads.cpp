// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/goalreads.h"

#include "core/store/heads.h"

#include <QStringList>

namespace hub {

Result<std::vector<Reason>> GoalReads::reasonsOf(PersonId person) const
{
    std::vector<Reason> reasons;
    Statement rows = m_store.database().query("reason_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        reasons.push_back({rows.idAs<ReasonId>(0), rows.text(1), whoseFromCode(rows.text(2)).value_or(Whose::Worker),
            {rows.number(3)}});
    }
    if (!row)
        return row.error();
    return reasons;
}

// Two desks' words stand beside each other.
Result<QString> GoalReads::oneText(RawId row, FieldRef field, const QString &shown, bool edited) const
{
    const auto texts = textHeads(m_store.database(), row, field, shown, edited);
    if (!texts)
        return texts.error();
    return QStringList(texts->begin(), texts->end()).join(QStringLiteral(" · "));
}

static Goal goalOf(const Statement &row)
{
    Goal goal;
    goal.id = row.idAs<GoalId>(0);
    goal.whose = whoseFromCode(row.text(2)).value_or(Whose::Worker);
    if (!row.isNull(3))
        goal.reason = row.idAs<ReasonId>(3);
    goal.status = goalStatusFromCode(row.text(4)).value_or(GoalStatus::Set);
    goal.setAt = {row.number(5)};
    goal.everyday = row.number(7) == 1;
    goal.inFront = row.number(8) == 1;
    if (!row.isNull(9))
        goal.endedAt = Instant{row.number(9)};
    if (!row.isNull(10))
        goal.follows = row.idAs<GoalId>(10);
    return goal;
}

Result<std::vector<Goal>> GoalReads::goalsOf(PersonId person) const
{
    std::vector<Goal> goals;
    Statement rows = m_store.database().query("goal_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Goal goal = goalOf(rows);
        const bool edited = rows.number(11) == 1;
        auto texts = textHeads(m_store.database(), goal.id.raw, fields::goal::text, rows.text(1), edited);
        auto helper = oneText(goal.id.raw, fields::goal::helper, rows.text(6), edited);
        if (!texts || !helper)
            return texts ? helper.error() : texts.error();
        goal.texts = std::move(*texts);
        goal.helper = std::move(*helper);
        goals.push_back(std::move(goal));
    }
    if (!row)
        return row.error();
    return goals;
}

Result<void> GoalReads::addSteps(PersonId person, QHash<GoalId, Goal *> &goals) const
{
    namespace f = fields::goalStep;
    Statement rows = m_store.database().query("goal_step_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Goal *const goal = goals.value(rows.idAs<GoalId>(1));
        if (!goal)
            continue;
        GoalStep step;
        step.id = rows.idAs<GoalStepId>(0);
        const struct {
            FieldRef field;
            QString GoalStep::*member;
            int column;
        } texts[] = {{f::text, &GoalStep::text, 2}, {f::who, &GoalStep::who, 3}, {f::byWhen, &GoalStep::byWhen, 4},
            {f::inTheWay, &GoalStep::inTheWay, 5}};
        for (const auto &one : texts) {
            auto text = oneText(step.id.raw, one.field, rows.text(one.column), rows.number(8) == 1);
            if (!text)
                return text.error();
            step.*one.member = std::move(*text);
        }
        if (!rows.isNull(6))
            step.doneOn = QDate::fromString(rows.text(6), Qt::ISODate);
        step.significant = rows.number(7) == 1;
        goal->steps.push_back(std::move(step));
    }
    return row ? Result<void>() : Result<void>(row.error());
}

Result<void> GoalReads::addRatings(PersonId person, QHash<GoalId, Goal *> &goals) const
{
    Statement rows = m_store.database().query("goal_rating_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        if (Goal *const goal = goals.value(rows.idAs<GoalId>(1)))
            goal->ratings.push_back({rows.idAs<GoalRatingId>(0), {rows.number(2)}, int(rows.number(3))});
    }
    return row ? Result<void>() : Result<void>(row.error());
}

Result<void> GoalReads::addTally(PersonId person, QHash<GoalId, Goal *> &goals) const
{
    Statement rows = m_store.database().query("goal_tally_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        if (Goal *const goal = goals.value(rows.idAs<GoalId>(0)))
            goal->tally.push_back(QDate::fromString(rows.text(1), Qt::ISODate));
    }
    return row ? Result<void>() : Result<void>(row.error());
}

Result<PersonGoals> GoalReads::of(PersonId person) const
{
    auto reasons = reasonsOf(person);
    auto goals = goalsOf(person);
    if (!reasons || !goals)
        return reasons ? goals.error() : reasons.error();
    PersonGoals all{std::move(*reasons), std::move(*goals)};
    QHash<GoalId, Goal *> byId;
    for (Goal &goal : all.goals)
        byId.insert(goal.id, &goal);
    for (const auto &done : {addSteps(person, byId), addRatings(person, byId), addTally(person, byId)}) {
        if (!done)
            return done.error();
    }
    return all;
}

} // namespace hub
