// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/goals.h"

#include "core/actions/standings.h"
#include "core/store/goalreads.h"

#include <algorithm>

namespace hub {

namespace f = fields;

Result<PersonGoals> Goals::of(PersonId person) const
{
    if (const auto seen = checkSight(m_context, person, f::goal::text); !seen)
        return seen.error();
    return GoalReads(m_context.store).of(person);
}

Result<void> Goals::checkMayWrite(PersonId person) const
{
    // First of all, so that who may not do it learns nothing from how it is refused.
    if (const auto permit = m_context.access().permit(Op::EditGoals); !permit)
        return permit.error();
    return checkSight(m_context, person, f::goal::text);
}

Result<Goal> Goals::one(PersonId person, GoalId goal) const
{
    if (const auto may = checkMayWrite(person); !may)
        return may.error();
    auto all = GoalReads(m_context.store).of(person);
    if (!all)
        return all.error();
    for (Goal &candidate : all->goals) {
        if (candidate.id == goal)
            return std::move(candidate);
    }
    return Error{Error::Kind::NotFound};
}

Result<void> Goals::put(const ChangeDraft &draft)
{
    const auto saved = m_context.save(Op::EditGoals, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

static Value textOrNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
}

Result<ReasonId> Goals::addReason(PersonId person, const QString &text, Whose whose)
{
    if (const auto may = checkMayWrite(person); !may)
        return may.error();
    if (text.trimmed().isEmpty())
        return Error{Error::Kind::NameMissing};
    const auto id = m_context.store.ids().make<ReasonId>();
    ChangeDraft draft(subjectOf(person));
    draft.set(id.raw, f::reason::person, idValue(person)).set(id.raw, f::reason::text, text.trimmed());
    draft.set(id.raw, f::reason::whose, toCode(whose)).set(id.raw, f::reason::at, m_context.now().ms);
    draft.set(id.raw, f::reason::typedBy, idValue(m_context.session.worker));
    const auto done = put(draft);
    return done ? Result<ReasonId>(id) : Result<ReasonId>(done.error());
}

ChangeDraft Goals::goalDraft(PersonId person, GoalId id, const GoalDraft &goal) const
{
    ChangeDraft draft(subjectOf(person));
    draft.set(id.raw, f::goal::person, idValue(person)).set(id.raw, f::goal::text, goal.text.trimmed());
    draft.set(id.raw, f::goal::whose, toCode(goal.whose));
    draft.set(id.raw, f::goal::typedBy, idValue(m_context.session.worker));
    draft.set(id.raw, f::goal::setAt, m_context.now().ms);
    draft.set(id.raw, f::goal::status, toCode(GoalStatus::Set));
    if (goal.reason)
        draft.set(id.raw, f::goal::reason, idValue(*goal.reason));
    draft.setIfSaid(id.raw, f::goal::helper, textOrNothing(goal.helper));
    if (goal.everyday)
        draft.set(id.raw, f::goal::everyday, qint64(1));
    return draft;
}

Result<GoalId> Goals::add(PersonId person, const GoalDraft &goal)
{
    if (const auto may = checkMayWrite(person); !may)
        return may.error();
    if (goal.text.trimmed().isEmpty())
        return Error{Error::Kind::NameMissing};
    const auto id = m_context.store.ids().make<GoalId>();
    const auto done = put(goalDraft(person, id, goal));
    return done ? Result<GoalId>(id) : Result<GoalId>(done.error());
}

Result<void> Goals::setText(PersonId person, GoalId goal, const QString &text)
{
    const auto there = one(person, goal);
    if (!there)
        return there.error();
    if (text.trimmed().isEmpty())
        return Error::Kind::NameMissing;
    if (there->texts.size() == 1 && there->text() == text.trimmed())
        return {};
    return put(ChangeDraft(subjectOf(person)).set(goal.raw, f::goal::text, text.trimmed()));
}

Result<GoalId> Goals::renew(PersonId person, GoalId goal, const QString &text, Whose whose)
{
    const auto there = one(person, goal);
    if (!there)
        return there.error();
    if (text.trimmed().isEmpty())
        return Error{Error::Kind::NameMissing};
    const auto id = m_context.store.ids().make<GoalId>();
    ChangeDraft draft = goalDraft(person, id, {text, whose, there->reason, there->helper, there->everyday});
    draft.set(id.raw, f::goal::follows, idValue(goal));
    draft.set(goal.raw, f::goal::status, toCode(GoalStatus::Changed)).set(goal.raw, f::goal::endedAt, m_context.now().ms);
    if (there->inFront)
        draft.set(goal.raw, f::goal::inFront, qint64(0)).set(id.raw, f::goal::inFront, qint64(1));
    const auto done = put(draft);
    return done ? Result<GoalId>(id) : Result<GoalId>(done.error());
}

Result<void> Goals::setStatus(PersonId person, GoalId goal, GoalStatus status)
{
    const auto there = one(person, goal);
    if (!there)
        return there.error();
    if (there->status == status)
        return {};
    ChangeDraft draft(subjectOf(person));
    draft.set(goal.raw, f::goal::status, toCode(status));
    if (isOver(status))
        draft.set(goal.raw, f::goal::endedAt, m_context.now().ms);
    else if (there->endedAt)
        draft.set(goal.raw, f::goal::endedAt, Value());
    return put(draft);
}

Result<void> Goals::setHelper(PersonId person, GoalId goal, const QString &who)
{
    const auto there = one(person, goal);
    if (!there)
        return there.error();
    return put(ChangeDraft(subjectOf(person)).set(goal.raw, f::goal::helper, textOrNothing(who)));
}

Result<void> Goals::setInFront(PersonId person, GoalId goal, bool on)
{
    const auto there = one(person, goal);
    if (!there)
        return there.error();
    if (there->inFront == on)
        return {};
    const auto all = GoalReads(m_context.store).of(person);
    if (!all)
        return all.error();
    const auto inFront
        = std::count_if(all->goals.begin(), all->goals.end(), [](const Goal &g) { return g.inFront && !isOver(g.status); });
    if (on && inFront >= mostGoalsInFront)
        return Error::Kind::TooManyInFront;
    return put(ChangeDraft(subjectOf(person)).set(goal.raw, f::goal::inFront, qint64(on)));
}

Result<GoalRatingId> Goals::rate(PersonId person, GoalId goal, int close)
{
    const auto there = one(person, goal);
    if (!there)
        return there.error();
    if (close < 0 || close > closest)
        return Error{Error::Kind::OutOfRange};
    const auto id = m_context.store.ids().make<GoalRatingId>();
    ChangeDraft draft(subjectOf(person));
    draft.set(id.raw, f::goalRating::person, idValue(person)).set(id.raw, f::goalRating::goal, idValue(goal));
    draft.set(id.raw, f::goalRating::at, m_context.now().ms).set(id.raw, f::goalRating::close, qint64(close));
    draft.set(id.raw, f::goalRating::worker, idValue(m_context.session.worker));
    const auto done = put(draft);
    return done ? Result<GoalRatingId>(id) : Result<GoalRatingId>(done.error());
}

// Its id follows from goal and day, so that two desks count one day once.
Result<void> Goals::tally(PersonId person, GoalId goal, QDate day)
{
    const auto there = one(person, goal);
    if (!there)
        return there.error();
    if (std::find(there->tally.begin(), there->tally.end(), day) != there->tally.end())
        return {};
    const QString written = day.toString(Qt::ISODate);
    const auto id = derivedId(m_context, "goal-tally" + goal.toBytes() + written.toLatin1());
    if (!id)
        return id.error();
    ChangeDraft draft(subjectOf(person));
    draft.set(*id, f::goalTally::person, idValue(person)).set(*id, f::goalTally::goal, idValue(goal));
    draft.set(*id, f::goalTally::day, written).set(*id, f::goalTally::worker, idValue(m_context.session.worker));
    // Its id is that of the day, so a day that was taken back is the same row again.
    draft.set(*id, f::goalTally::removed, qint64(0));
    return put(draft);
}

Result<GoalStepId> Goals::addStep(PersonId person, GoalId goal, const GoalStep &step)
{
    const auto there = one(person, goal);
    if (!there)
        return there.error();
    if (step.text.trimmed().isEmpty())
        return Error{Error::Kind::NameMissing};
    const auto id = m_context.store.ids().make<GoalStepId>();
    ChangeDraft draft(subjectOf(person));
    draft.set(id.raw, f::goalStep::person, idValue(person)).set(id.raw, f::goalStep::goal, idValue(goal));
    draft.set(id.raw, f::goalStep::text, step.text.trimmed());
    draft.setIfSaid(id.raw, f::goalStep::who, textOrNothing(step.who));
    draft.setIfSaid(id.raw, f::goalStep::byWhen, textOrNothing(step.byWhen));
    draft.setIfSaid(id.raw, f::goalStep::inTheWay, textOrNothing(step.inTheWay));
    if (step.doneOn)
        draft.set(id.raw, f::goalStep::doneOn, step.doneOn->toString(Qt::ISODate));
    if (step.significant)
        draft.set(id.raw, f::goalStep::significant, qint64(1));
    const auto done = put(draft);
    return done ? Result<GoalStepId>(id) : Result<GoalStepId>(done.error());
}

Result<void> Goals::editStep(PersonId person, GoalId goal, const GoalStep &step)
{
    const auto there = one(person, goal);
    if (!there)
        return there.error();
    const auto before
        = std::find_if(there->steps.begin(), there->steps.end(), [&](const GoalStep &s) { return s.id == step.id; });
    if (before == there->steps.end())
        return Error::Kind::NotFound;
    ChangeDraft draft(subjectOf(person));
    const auto setText = [&](FieldRef field, const QString &was, const QString &now) {
        if (was != now.trimmed())
            draft.set(step.id.raw, field, textOrNothing(now));
    };
    setText(f::goalStep::text, before->text, step.text);
    setText(f::goalStep::who, before->who, step.who);
    setText(f::goalStep::byWhen, before->byWhen, step.byWhen);
    setText(f::goalStep::inTheWay, before->inTheWay, step.inTheWay);
    if (before->doneOn != step.doneOn)
        draft.set(step.id.raw, f::goalStep::doneOn, step.doneOn ? Value(step.doneOn->toString(Qt::ISODate)) : Value());
    if (before->significant != step.significant)
        draft.set(step.id.raw, f::goalStep::significant, qint64(step.significant));
    return draft.isEmpty() ? Result<void>() : put(draft);
}

Result<void> Goals::removeStep(PersonId person, GoalStepId step)
{
    if (const auto may = checkMayWrite(person); !may)
        return may;
    return put(ChangeDraft(subjectOf(person)).set(step.raw, f::goalStep::removed, qint64(1)));
}

} // namespace hub
