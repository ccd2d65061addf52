// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sheetwriting.h"

#include "core/actions/contactwriting.h"
#include "core/actions/finder.h"
#include "core/actions/listedperson.h"
#include "core/model/person.h"
#include "core/store/contactreads.h"

#include <QSet>

#include <algorithm>

namespace hub {

static ChangeDraft visit(const ActionContext &context, const SheetPlan &plan, size_t row)
{
    const UnderstoodRow &said = plan.sheet.visits[row];
    Contact contact;
    contact.id = plan.contacts[row];
    contact.when = said.when;
    contact.kind = said.kind.value_or(codes::dropIn);
    contact.attendance = said.attendance.value_or(codes::came);
    if (said.person)
        contact.person = plan.people[*said.person].id;
    if (said.about)
        contact.about = plan.people[*said.about].id;
    contact.worker = said.worker ? plan.workers[*said.worker].id : context.session.worker;
    contact.hub = context.hub;
    contact.place = said.place;
    contact.feeling = said.feeling;
    contact.minutes = said.minutes;
    if (!said.note.isEmpty())
        contact.notes = {said.note};
    contact.supports = said.supports;
    ChangeDraft draft(contact.person ? subjectOf(*contact.person) : subjectOf(contact.id));
    writeContact(contact, draft);
    return draft;
}

static ChangeDraft unremoved(Subject subject, RawId row, FieldRef field)
{
    return ChangeDraft(subject).set(row, field, qint64(0));
}

static void welcomeWorkers(const SheetPlan &plan, std::vector<ChangeDraft> &drafts)
{
    for (size_t i = 0; i < plan.workers.size(); ++i) {
        if (plan.workers[i].isNew && plan.workers[i].isNeeded)
            drafts.push_back(ChangeDraft().set(plan.workers[i].id.raw, fields::worker::name, plan.sheet.workers[i].shown));
    }
}

static QString elementFor(const QString &name, PersonName::Kind kind)
{
    return toElement({name, kind});
}

// Everything the sheet calls one person, in one change.
static Result<ChangeDraft> personDraft(const ActionContext &context, const SheetPlan &plan, PersonId id)
{
    ChangeDraft draft(subjectOf(id));
    for (size_t i = 0; i < plan.people.size(); ++i) {
        const auto &person = plan.people[i];
        const QString &name = plan.sheet.people[i].shown;
        if (person.id != id)
            continue;
        if (person.isRemoved && draft.isEmpty())
            draft.set(id.raw, fields::person::removed, qint64(0));
        if (person.isNew && !person.isAlias) {
            const QString element = elementFor(name, PersonName::Kind::Known);
            draft.add(id.raw, fields::person::names, element).set(id.raw, fields::person::chosen, element);
        } else if (person.isAlias) {
            const auto known = context.finder.sameName(name);
            if (!known)
                return known.error();
            if (std::find(known->begin(), known->end(), id) == known->end())
                draft.add(id.raw, fields::person::names, elementFor(name, PersonName::Kind::Other));
        }
    }
    return draft;
}

static Result<void> welcomePeople(const ActionContext &context, const SheetPlan &plan, std::vector<ChangeDraft> &drafts)
{
    QSet<PersonId> written;
    for (const auto &person : plan.people) {
        if (!person.isNeeded || person.isErased || written.contains(person.id))
            continue;
        written.insert(person.id);
        auto draft = personDraft(context, plan, person.id);
        if (!draft)
            return draft.error();
        if (!draft->isEmpty())
            drafts.push_back(std::move(*draft));
    }
    return {};
}

static Result<void> addListed(const ActionContext &context, const SheetPlan &plan, std::vector<ChangeDraft> &drafts)
{
    for (size_t row = 0; row < plan.rows.size(); ++row) {
        const UnderstoodPerson &listed = plan.sheet.persons[row];
        if (plan.rows[row] == SheetPlan::Row::Here || plan.rows[row] == SheetPlan::Row::Erased)
            continue;
        const auto &person = plan.people[listed.person];
        auto change = personFromList(context, listed.said, person.id, person.isAlias);
        if (!change)
            return change.error();
        if (!change->draft.isEmpty())
            drafts.push_back(std::move(change->draft));
    }
    return {};
}

static Result<void> addVisits(const ActionContext &context, const SheetPlan &plan, std::vector<ChangeDraft> &drafts)
{
    for (size_t row = 0; row < plan.rows.size(); ++row) {
        if (plan.rows[row] == SheetPlan::Row::New)
            drafts.push_back(visit(context, plan, row));
        if (plan.rows[row] != SheetPlan::Row::ComesBack)
            continue;
        const auto subject = ContactReads(context.store).subjectOf(plan.contacts[row]);
        if (!subject)
            return subject.error();
        drafts.push_back(unremoved(*subject, plan.contacts[row].raw, fields::contact::removed));
    }
    return {};
}

Result<std::vector<ChangeDraft>> sheetDrafts(const ActionContext &context, const SheetPlan &plan)
{
    std::vector<ChangeDraft> drafts;
    if (plan.sheet.layout.kind == SheetLayout::Kind::People) {
        const auto done = addListed(context, plan, drafts);
        return done ? Result<std::vector<ChangeDraft>>(std::move(drafts)) : Result<std::vector<ChangeDraft>>(done.error());
    }
    welcomeWorkers(plan, drafts);
    if (const auto done = welcomePeople(context, plan, drafts); !done)
        return done.error();
    if (const auto done = addVisits(context, plan, drafts); !done)
        return done.error();
    return drafts;
}

} // namespace hub
