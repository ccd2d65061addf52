// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharedgathering.h"

#include "core/store/contactreads.h"
#include "core/store/goalreads.h"
#include "core/store/letterreads.h"
#include "core/store/personreads.h"
#include "core/store/planreads.h"
#include "core/store/teamreads.h"

#include <QStringList>

#include <algorithm>

namespace hub {

namespace f = fields;

bool SharedGathering::may(const char *part, FieldRef field) const
{
    const QString key = QString::fromLatin1(part);
    // A field that the registry puts into no part, or into another one, never leaves.
    const bool classified = fieldInfo(field).part && key == QLatin1String(fieldInfo(field).part);
    return classified && takesPart(m_leave.form, key) && m_leave.verdict.allowsPart(key)
        && m_leave.access.maySee(field, m_leave.standing);
}

Result<SharedRecord> SharedGathering::of(PersonId person)
{
    using Step = Result<void> (SharedGathering::*)(PersonId);
    for (const Step step : {&SharedGathering::addCard, &SharedGathering::addReach, &SharedGathering::addSupporters,
             &SharedGathering::addVisits, &SharedGathering::addGoals, &SharedGathering::addPlan,
             &SharedGathering::addLetter}) {
        if (const auto done = (this->*step)(person); !done)
            return done.error();
    }
    return std::move(m_record);
}

Result<void> SharedGathering::addCard(PersonId person)
{
    const auto found = PersonReads(m_store).one(person);
    if (!found)
        return found.error();
    if (!*found)
        return Error::Kind::NotFound;
    const Person &whole = **found;
    if (may("name", f::person::chosen))
        m_record.name = whole.chosen.text;
    if (may("name", f::person::pronouns))
        m_record.pronouns = whole.pronouns;
    if (may("contact-details", f::person::born))
        m_record.born = whole.born;
    if (may("contact-details", f::person::notSafeToCall))
        m_record.notSafeToCall = whole.notSafeToCall;
    if (may("access-needs", f::person::accessNeeds))
        m_record.accessNeeds = whole.accessNeeds;
    if (may("access-needs", f::person::languages))
        m_record.languages = whole.languages;
    if (may("access-needs", f::person::pleaseKnow))
        m_record.pleaseKnow = whole.pleaseKnow;
    return {};
}

Result<void> SharedGathering::addReach(PersonId person)
{
    if (!may("contact-details", f::reach::address))
        return {};
    const auto ways = PersonReads(m_store).reachOf(person);
    if (!ways)
        return ways.error();
    for (const Reach &way : *ways)
        m_record.reach.push_back({way.way, way.addresses, way.safeTimes, way.preferred});
    return {};
}

Result<void> SharedGathering::addSupporters(PersonId person)
{
    if (!may("supporters", f::supportLink::worker))
        return {};
    const auto links = PersonReads(m_store).supportersOf(person);
    const auto workers = TeamReads(m_store).workers();
    if (!links || !workers)
        return links ? workers.error() : links.error();
    const QDate today = m_store.civilTime().dayOf(m_store.clock().now());
    for (const SupportLink &link : *links) {
        if (link.from > today || (link.until && *link.until < today))
            continue;
        for (const WorkerEntry &worker : *workers) {
            if (worker.id == link.worker)
                m_record.supporters.push_back(worker.name);
        }
    }
    return {};
}

Result<void> SharedGathering::addVisits(PersonId person)
{
    if (!may("visits", f::contact::at))
        return {};
    const ContactReads reads(m_store);
    const auto count = reads.countOf(person);
    const auto first = reads.firstOf(person);
    const auto last = reads.lastOf(person, m_store.clock().now());
    if (!count || !first || !last)
        return !count ? count.error() : !first ? first.error() : last.error();
    SharedRecord::Visits visits;
    visits.count = *count;
    const CivilTime &time = m_store.civilTime();
    if (*first)
        visits.first = time.dayOf(**first);
    if (*last)
        visits.last = time.dayOf(**last);
    if (may("visits", f::contact::supports)) {
        auto supports = reads.supportsOf(person);
        if (!supports)
            return supports.error();
        visits.supports = std::move(*supports);
    }
    m_record.visits = std::move(visits);
    return {};
}

static SharedRecord::SharedGoal sharedGoal(const Goal &goal, const CivilTime &time)
{
    SharedRecord::SharedGoal shared{
        goal.text(), goal.whose, goal.status, time.dayOf(goal.setAt), goal.helper, std::nullopt, {}};
    if (!goal.ratings.empty())
        shared.close = goal.ratings.back().close;
    for (const GoalStep &step : goal.steps)
        shared.steps.push_back({step.text, step.who, step.byWhen, step.inTheWay, step.doneOn, step.significant});
    return shared;
}

Result<void> SharedGathering::addGoals(PersonId person)
{
    const bool reasons = may("reasons", f::reason::text);
    const bool goals = may("goals", f::goal::text);
    if (!reasons && !goals)
        return {};
    const auto all = GoalReads(m_store).of(person);
    if (!all)
        return all.error();
    const CivilTime &time = m_store.civilTime();
    for (const Reason &reason : all->reasons) {
        if (reasons)
            m_record.reasons.push_back({reason.text, reason.whose, time.dayOf(reason.at)});
    }
    for (const Goal &goal : all->goals) {
        if (goals)
            m_record.goals.push_back(sharedGoal(goal, time));
    }
    return {};
}

Result<void> SharedGathering::addPlan(PersonId person)
{
    if (!m_leave.access.maySee(f::planLine::text, m_leave.standing))
        return {};
    const PlanReads reads(m_store);
    const auto plans = reads.plansOf(person);
    if (!plans || plans->empty())
        return plans ? Result<void>() : Result<void>(plans.error());
    const auto sections = reads.sectionsOf(person, plans->back().id);
    if (!sections)
        return sections.error();
    for (const PlanSection &section : *sections) {
        if (!takesSection(m_leave.form, section.key))
            continue;
        SharedRecord::Section shared{section.key, section.heading, {}};
        for (const PlanLine &line : section.lines) {
            if (m_leave.verdict.allowsLine(line, section.key))
                shared.lines.push_back({line.text(), line.whose, m_store.civilTime().dayOf(line.written)});
        }
        if (!shared.lines.empty())
            m_record.sections.push_back(std::move(shared));
    }
    return {};
}

Result<void> SharedGathering::addLetter(PersonId person)
{
    if (!may("letter", f::letter::text))
        return {};
    const auto letters = LetterReads(m_store).of(person);
    if (!letters)
        return letters.error();
    for (const Letter &letter : *letters) {
        // Nobody gets it before the person has read it and could change it.
        if (!letter.seen)
            continue;
        QStringList parts(letter.texts.begin(), letter.texts.end());
        parts.append(QStringList(letter.additions.begin(), letter.additions.end()));
        m_record.letter = parts.join(QStringLiteral("\n\n"));
        break;
    }
    return {};
}

} // namespace hub
