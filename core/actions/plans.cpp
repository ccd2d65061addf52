// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plans.h"

#include "core/actions/standings.h"
#include "core/store/planreads.h"

#include <algorithm>

namespace hub {

namespace f = fields;

Result<void> Plans::checkSight(PersonId person) const
{
    return hub::checkSight(m_context, person, f::planLine::text);
}

Result<void> Plans::checkMayWrite(Op op, PersonId person) const
{
    // First of all, so that who may not do it learns nothing from how it is refused.
    if (const auto permit = m_context.access().permit(op); !permit)
        return permit.error();
    return checkSight(person);
}

// The first plan of a person, or the one after starting fresh, is one row on whatever desk it is begun.
Result<PlanId> Plans::planId(PersonId person, int number) const
{
    const auto id = derivedId(m_context, "plan" + person.toBytes() + QByteArray::number(number));
    return id ? Result<PlanId>(PlanId{*id}) : Result<PlanId>(id.error());
}

Result<PlanSectionId> Plans::sectionId(PlanId plan, const QString &key) const
{
    const auto id = derivedId(m_context, "plan-section" + plan.toBytes() + key.toUtf8());
    return id ? Result<PlanSectionId>(PlanSectionId{*id}) : Result<PlanSectionId>(id.error());
}

Result<Plans::Current> Plans::current(PersonId person) const
{
    const auto plans = PlanReads(m_context.store).plansOf(person);
    if (!plans)
        return plans.error();
    if (!plans->empty())
        return Current{plans->back().id, plans->back().number, plans->back().begun};
    const auto first = planId(person, 1);
    return first ? Result<Current>(Current{*first, 1, {}}) : Result<Current>(first.error());
}

Result<Plan> Plans::of(PersonId person) const
{
    if (const auto seen = checkSight(person); !seen)
        return seen.error();
    const auto now = current(person);
    if (!now)
        return now.error();
    auto sections = PlanReads(m_context.store).sectionsOf(person, now->id);
    if (!sections)
        return sections.error();
    QHash<QString, size_t> places;
    for (const ListedEntry &entry : m_lists.now().entries(HubList::PlanSections))
        places.insert(entry.code, size_t(places.size()));
    const auto place = [&](const PlanSection &section) { return places.value(section.key, size_t(places.size())); };
    std::stable_sort(sections->begin(), sections->end(),
        [&](const PlanSection &a, const PlanSection &b) { return place(a) < place(b); });
    return Plan{now->id, person, now->number, now->begun, std::move(*sections)};
}

static void writeLine(const PlanLineChange &change, PlanLineId id, ChangeDraft &draft)
{
    if (change.removed)
        draft.set(id.raw, f::planLine::removed, qint64(1));
    if (change.broughtBack)
        draft.set(id.raw, f::planLine::removed, qint64(0));
    if (change.text)
        draft.set(id.raw, f::planLine::text, *change.text);
    if (change.position)
        draft.set(id.raw, f::planLine::position, *change.position);
    if (change.whose)
        draft.set(id.raw, f::planLine::whose, toCode(*change.whose));
    if (change.struck)
        draft.set(id.raw, f::planLine::struck, qint64(*change.struck));
    if (change.keptBack)
        draft.set(id.raw, f::planLine::keptBack, qint64(*change.keptBack));
}

template <typename Line>
static bool has(const std::vector<Line> &lines, PlanLineId id)
{
    return std::any_of(lines.begin(), lines.end(), [&](const Line &line) { return line.id == id; });
}

// What was taken out of the section and stands in the editor all the same. A line of somewhere else is a new one here.
Result<std::vector<PlanLine>> Plans::removedAmong(PersonId person, PlanSectionId section, const PlanSection *there,
                                                  SectionEdit &edit) const
{
    std::vector<PlanLine> removed;
    for (EditedLine &line : edit.edited) {
        if (!line.id || (there && has(there->lines, *line.id)))
            continue;
        auto stored = PlanReads(m_context.store).line(person, *line.id);
        if (!stored)
            return stored.error();
        if (!*stored)
            continue;
        if ((*stored)->section == section && (*stored)->removed)
            removed.push_back(std::move((*stored)->line));
        else if (!has(edit.opened, *line.id))
            line.id.reset();
    }
    return removed;
}

// What the first line of a section, and of a plan, brings with it.
static void beginSection(const Plan &plan, PlanSectionId section, const SectionEdit &edit, ChangeDraft &draft)
{
    draft.set(section.raw, f::planSection::person, idValue(plan.person));
    draft.set(section.raw, f::planSection::plan, idValue(plan.id)).set(section.raw, f::planSection::key, edit.key);
    draft.setIfSaid(section.raw, f::planSection::heading, edit.heading.trimmed());
}

Result<std::vector<ChangeDraft>> Plans::sectionDrafts(PersonId person, const Plan &plan, SectionEdit edit) const
{
    const PlanSection *const there = plan.section(edit.key);
    const auto section = there ? Result<PlanSectionId>(there->id) : sectionId(plan.id, edit.key);
    if (!section)
        return section.error();
    const auto removed = removedAmong(person, *section, there, edit);
    if (!removed)
        return removed.error();
    std::vector<ChangeDraft> drafts;
    const auto changes
        = planChanges(there ? there->lines : std::vector<PlanLine>(), edit.opened, edit.edited, *removed);
    for (const PlanLineChange &change : changes) {
        ChangeDraft draft(subjectOf(person));
        if (drafts.empty() && !plan.begun) {
            draft.set(plan.id.raw, f::plan::person, idValue(person)).set(plan.id.raw, f::plan::number, qint64(plan.number));
            draft.set(plan.id.raw, f::plan::begun, m_context.now().ms);
        }
        if (drafts.empty() && !there)
            beginSection(plan, *section, edit, draft);
        const PlanLineId id = change.id ? *change.id : m_context.store.ids().make<PlanLineId>();
        if (change.isNew) {
            draft.set(id.raw, f::planLine::person, idValue(person)).set(id.raw, f::planLine::section, idValue(*section));
            draft.set(id.raw, f::planLine::typedBy, idValue(m_context.session.worker));
        }
        writeLine(change, id, draft);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<void> Plans::keepSection(PersonId person, const SectionEdit &edit)
{
    if (const auto may = checkMayWrite(Op::EditPlan, person); !may)
        return may;
    const auto plan = of(person);
    if (!plan)
        return plan.error();
    // A section that the hub took from its list goes on where it was begun.
    const ListedEntry *const entry = m_lists.now().entry(HubList::PlanSections, edit.key);
    if (!entry && !plan->section(edit.key))
        return Error::Kind::UnknownCode;
    SectionEdit whole = edit;
    if (whole.heading.isEmpty() && entry)
        whole.heading = entry->label;
    const auto drafts = sectionDrafts(person, *plan, std::move(whole));
    if (!drafts)
        return drafts.error();
    if (drafts->empty())
        return m_drafts.drop(person, edit.key);
    const auto saved = m_context.save(Op::EditPlan, *drafts, {}, [&] { return m_drafts.drop(person, edit.key); });
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<const PlanSection *> Plans::sectionWithLines(const Plan &plan, const QString &key) const
{
    const PlanSection *const section = plan.section(key);
    return section ? Result<const PlanSection *>(section) : Result<const PlanSection *>(Error::Kind::NotFound);
}

Result<void> Plans::setOfSection(PersonId person, const QString &key, FieldRef field, const Value &value)
{
    if (const auto may = checkMayWrite(Op::EditPlan, person); !may)
        return may;
    const auto plan = of(person);
    if (!plan)
        return plan.error();
    const auto section = sectionWithLines(*plan, key);
    if (!section)
        return section.error();
    const auto saved = m_context.save(Op::EditPlan, ChangeDraft(subjectOf(person)).set((*section)->id.raw, field, value));
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Plans::setSupportedBy(PersonId person, const QString &key, const QString &who)
{
    return setOfSection(person, key, f::planSection::supportedBy, who.trimmed().isEmpty() ? Value() : Value(who.trimmed()));
}

Result<void> Plans::setReview(PersonId person, const QString &key, std::optional<QDate> day)
{
    return setOfSection(person, key, f::planSection::reviewOn, day ? Value(day->toString(Qt::ISODate)) : Value());
}

} // namespace hub
