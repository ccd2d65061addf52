// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sheets.h"

#include "core/actions/contactwriting.h"
#include "core/actions/finder.h"
#include "core/model/person.h"
#include "core/model/shortcode.h"
#include "core/rules/names.h"
#include "core/rules/sheet/understand.h"
#include "core/sharing/sheetfile.h"
#include "core/store/contactreads.h"
#include "core/store/personreads.h"

#include <algorithm>

namespace hub {

int SheetPlan::count(Row row) const
{
    return int(std::count(rows.begin(), rows.end(), row));
}

int SheetPlan::newPeople() const
{
    return int(std::count_if(people.begin(), people.end(), [](const auto &one) { return one.isNew && !one.isErased; }));
}

int SheetPlan::newWorkers() const
{
    return int(std::count_if(workers.begin(), workers.end(), [](const auto &one) { return one.isNew; }));
}

RawId Sheets::idOf(const char *what, const QByteArray &key) const
{
    RawId id;
    id.bytes = keyedBlake2b16(m_secret, QByteArray(what) + ':' + key);
    return id;
}

// What offices write, and on top of it what this team taught.
Result<Vocabulary> Sheets::vocabulary()
{
    const auto taught = TeamReads(m_context.store).taughtWords();
    if (!taught)
        return taught.error();
    Vocabulary words = starterVocabulary();
    for (const TaughtWord &word : *taught)
        words.teach(word);
    return words;
}

Result<std::vector<TaughtWord>> Sheets::readWords(const QByteArray &file)
{
    const auto sheet = readSheet(file);
    if (!sheet)
        return sheet.error();
    const auto words = vocabulary();
    if (!words)
        return words.error();
    return readTaughtWords(*sheet, *words);
}

Result<SheetPlan> Sheets::read(const QByteArray &file, const LayoutChoice &choice, const std::vector<TaughtWord> &more)
{
    const auto sheet = readSheet(file);
    if (!sheet)
        return sheet.error();
    auto words = vocabulary();
    if (!words)
        return words.error();
    for (const TaughtWord &word : more)
        words->teach(word);
    UnderstandOptions options;
    options.vocabulary = std::move(*words);
    options.time = m_context.civilTime();
    options.lastDay = options.time.dayOf(m_context.now());
    options.layout = choice;
    auto understood = understand(*sheet, options);
    if (!understood)
        return understood.error();
    return plan(std::move(*understood));
}

Result<SheetPlan> Sheets::plan(UnderstoodSheet sheet)
{
    const auto secret = TeamReads(m_context.store).secret();
    if (!secret)
        return secret.error();
    m_secret = *secret;
    SheetPlan plan;
    plan.sheet = std::move(sheet);
    for (const auto step : {&Sheets::planPeople, &Sheets::planWorkers, &Sheets::planRows}) {
        if (const auto done = (this->*step)(plan); !done)
            return done.error();
    }
    return plan;
}

// Names equal after folding are one person: somebody of that name whom the hub knows, if it knows just one, or whom an
// earlier import made. Anything less is proposed, not merged.
Result<void> Sheets::planPeople(SheetPlan &plan)
{
    const PersonReads people(m_context.store);
    for (const SheetName &name : plan.sheet.people) {
        SheetPlan::Known<PersonId> known{PersonId{idOf("person", name.key.toUtf8())}};
        const auto made = people.one(known.id);
        const auto erased = TeamReads(m_context.store).isErased(subjectOf(known.id));
        if (!made || !erased)
            return made ? erased.error() : made.error();
        known.isErased = *erased;
        if (*made) {
            known.isNew = false;
            known.isRemoved = (*made)->removed;
        } else if (!known.isErased) {
            const auto same = m_context.finder.sameName(name.shown);
            if (!same)
                return same.error();
            if (same->size() == 1)
                known = {same->front(), false, false, false};
        }
        plan.people.push_back(known);
    }
    return {};
}

// A worker who is no member becomes a name without sign-in.
Result<void> Sheets::planWorkers(SheetPlan &plan)
{
    const auto workers = TeamReads(m_context.store).workers();
    if (!workers)
        return workers.error();
    for (const SheetName &name : plan.sheet.workers) {
        SheetPlan::Known<WorkerId> known{WorkerId{idOf("worker", name.key.toUtf8())}};
        for (const WorkerEntry &worker : *workers) {
            if (worker.id == known.id || sameAfterFolding(worker.name, name.shown))
                known = {worker.id, false, worker.removed, false};
        }
        plan.workers.push_back(known);
    }
    return {};
}

static Result<QHash<QString, ContactId>> contactsByCode(Store &store)
{
    QHash<QString, ContactId> byCode;
    Statement rows = store.database().query("contact_all_ids");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const auto id = rows.idAs<ContactId>(0);
        byCode.insert(shortCode(contactCodeLetter, id.raw), id);
    }
    if (!row)
        return row.error();
    return byCode;
}

Result<void> Sheets::planRows(SheetPlan &plan)
{
    QHash<QString, ContactId> byCode;
    if (plan.sheet.layout.own) {
        auto codes = contactsByCode(m_context.store);
        if (!codes)
            return codes.error();
        byCode = std::move(*codes);
    }
    for (const UnderstoodRow &row : plan.sheet.visits) {
        const auto own = byCode.constFind(row.visitCode);
        const ContactId id = own != byCode.constEnd() ? *own : ContactId{idOf("row", m_context.hub.toBytes() + row.key)};
        std::optional<PersonId> person;
        bool erased = false;
        for (const auto &who : {row.person, row.about}) {
            if (who)
                erased = erased || plan.people[*who].isErased;
        }
        if (row.person)
            person = plan.people[*row.person].id;
        const auto state = stateOf(id, person, erased);
        if (!state)
            return state.error();
        plan.contacts.push_back(id);
        plan.rows.push_back(*state);
    }
    return {};
}

Result<SheetPlan::Row> Sheets::stateOf(ContactId id, const std::optional<PersonId> &person, bool personErased)
{
    const auto erased = TeamReads(m_context.store).isErased(person ? subjectOf(*person) : subjectOf(id));
    if (!erased)
        return erased.error();
    if (personErased || *erased)
        return SheetPlan::Row::Erased;
    Statement state = m_context.store.database().query("contact_state");
    const auto there = state.bind(1, id).step();
    if (!there)
        return there.error();
    if (!*there)
        return SheetPlan::Row::New;
    return state.number(0) == 1 ? SheetPlan::Row::ComesBack : SheetPlan::Row::Here;
}

ChangeDraft Sheets::visit(const SheetPlan &plan, size_t row) const
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
    contact.worker = said.worker ? plan.workers[*said.worker].id : m_context.session.worker;
    contact.hub = m_context.hub;
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

static ChangeDraft welcomed(PersonId id, const SheetName &name)
{
    const QString element = toElement({name.shown, PersonName::Kind::Known});
    ChangeDraft draft(subjectOf(id));
    draft.add(id.raw, fields::person::names, element).set(id.raw, fields::person::chosen, element);
    return draft;
}

static ChangeDraft unremoved(Subject subject, RawId row, FieldRef field)
{
    return ChangeDraft(subject).set(row, field, qint64(0));
}

static void welcomeWorkers(const SheetPlan &plan, std::vector<ChangeDraft> &drafts)
{
    for (size_t i = 0; i < plan.workers.size(); ++i) {
        if (plan.workers[i].isNew)
            drafts.push_back(ChangeDraft().set(plan.workers[i].id.raw, fields::worker::name, plan.sheet.workers[i].shown));
    }
}

static void welcomePeople(const SheetPlan &plan, std::vector<ChangeDraft> &drafts)
{
    for (size_t i = 0; i < plan.people.size(); ++i) {
        const auto &person = plan.people[i];
        if (person.isNew && !person.isErased)
            drafts.push_back(welcomed(person.id, plan.sheet.people[i]));
        else if (person.isRemoved)
            drafts.push_back(unremoved(subjectOf(person.id), person.id.raw, fields::person::removed));
    }
}

Result<void> Sheets::addVisits(const SheetPlan &plan, std::vector<ChangeDraft> &drafts)
{
    for (size_t row = 0; row < plan.rows.size(); ++row) {
        if (plan.rows[row] == SheetPlan::Row::New)
            drafts.push_back(visit(plan, row));
        if (plan.rows[row] != SheetPlan::Row::ComesBack)
            continue;
        const auto subject = ContactReads(m_context.store).subjectOf(plan.contacts[row]);
        if (!subject)
            return subject.error();
        drafts.push_back(unremoved(*subject, plan.contacts[row].raw, fields::contact::removed));
    }
    return {};
}

Result<SheetResult> Sheets::bringIn(const SheetPlan &plan, const Store::Progress &progress)
{
    std::vector<ChangeDraft> drafts;
    welcomeWorkers(plan, drafts);
    welcomePeople(plan, drafts);
    if (const auto done = addVisits(plan, drafts); !done)
        return done.error();
    SheetResult result{plan.count(SheetPlan::Row::New), plan.count(SheetPlan::Row::ComesBack),
                       plan.count(SheetPlan::Row::Here), plan.newPeople(), plan.newWorkers(), 0};
    if (drafts.empty())
        return result;
    const auto saved = m_context.save(Op::ImportSheet, drafts, progress);
    if (!saved)
        return saved.error();
    result.changes = saved->count;
    return result;
}

} // namespace hub
