// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sheetplanner.h"

#include "core/actions/finder.h"
#include "core/actions/listedperson.h"
#include "core/model/shortcode.h"
#include "core/rules/names.h"
#include "core/store/personreads.h"
#include "core/store/teamreads.h"

#include <QSet>

#include <algorithm>

namespace hub {

static constexpr size_t rowsBetweenReports = 500;

int SheetPlan::count(Row row) const
{
    return int(std::count(rows.begin(), rows.end(), row));
}

int SheetPlan::newPeople() const
{
    QSet<PersonId> ids;
    for (const auto &one : people) {
        if (one.isNew && one.isNeeded && !one.isErased)
            ids.insert(one.id);
    }
    return int(ids.size());
}

int SheetPlan::newWorkers() const
{
    return int(std::count_if(workers.begin(), workers.end(), [](const auto &one) { return one.isNew && one.isNeeded; }));
}

RawId SheetPlanner::idOf(const char *what, const QByteArray &key) const
{
    RawId id;
    id.bytes = keyedBlake2b16(m_secret, QByteArray(what) + ':' + key);
    return id;
}

Result<SheetPlan> SheetPlanner::plan(UnderstoodSheet sheet, const SheetProgress &progress)
{
    SheetPlan plan;
    plan.sheet = std::move(sheet);
    plan.words = m_choices.words;
    for (const auto step : {&SheetPlanner::planPeople, &SheetPlanner::takeForSame, &SheetPlanner::planWorkers}) {
        if (const auto done = (this->*step)(plan); !done)
            return done.error();
    }
    if (const auto done = planRows(plan, progress); !done)
        return done.error();
    if (const auto done = proposeKnown(plan); !done)
        return done.error();
    return plan;
}

// Only our own exports have codes.
Result<void> SheetPlanner::readCodes(const UnderstoodSheet &sheet)
{
    if (!sheet.layout.own)
        return {};
    Statement contacts = m_context.store.database().query("contact_all_ids");
    auto row = contacts.step();
    for (; row && *row; row = contacts.step()) {
        const auto id = contacts.idAs<ContactId>(0);
        m_contactsByCode.insert(shortCode(contactCodeLetter, id.raw), id);
    }
    const auto people = PersonReads(m_context.store).everybody();
    const auto removed = PersonReads(m_context.store).removed();
    if (!row || !people || !removed)
        return !row ? row.error() : !people ? people.error() : removed.error();
    for (const auto &naming : *people)
        m_peopleByCode.insert(shortCode(personCodeLetter, naming.person.raw), naming.person);
    for (const PersonId id : *removed)
        m_peopleByCode.insert(shortCode(personCodeLetter, id.raw), id);
    return {};
}

// A code says who is meant, here or, for somebody of another store, from one import to the next. Without one, names
// equal after folding are one person: somebody of that name whom the hub knows, if it knows just one, or whom an earlier
// import made. Anything less is proposed, not merged.
Result<SheetPlan::Known<PersonId>> SheetPlanner::personFor(const SheetName &name)
{
    const PersonReads people(m_context.store);
    const bool coded = !name.code.isEmpty();
    SheetPlan::Known<PersonId> known;
    known.id.raw = coded ? idOf("person-code", name.code.toUtf8()) : idOf("person", name.key.toUtf8());
    if (coded)
        known.id = m_peopleByCode.value(name.code, known.id);
    const auto made = people.one(known.id);
    const auto erased = TeamReads(m_context.store).isErased(subjectOf(known.id));
    if (!made || !erased)
        return made ? erased.error() : made.error();
    known.isErased = *erased;
    if (*made) {
        known.isNew = false;
        known.isRemoved = (*made)->removed;
    } else if (!known.isErased && !coded) {
        const auto same = m_context.finder.sameName(name.shown);
        if (!same)
            return same.error();
        if (same->size() == 1)
            known = {same->front(), false};
    }
    return known;
}

Result<void> SheetPlanner::planPeople(SheetPlan &plan)
{
    if (const auto done = readCodes(plan.sheet); !done)
        return done;
    for (const SheetName &name : plan.sheet.people) {
        const auto known = personFor(name);
        if (!known)
            return known.error();
        plan.people.push_back(*known);
    }
    return {};
}

// Of two new names the longer one is the person's, "Sam Okafor" rather than "Sam O". Two whom the hub knows stay two
// here: bringing in a sheet changes nobody who was here before.
Result<void> SheetPlanner::takeForSame(SheetPlan &plan)
{
    const auto placeOf = [&](const QString &key) {
        const auto has = [&](const SheetName &name) { return name.key == key; };
        return size_t(std::find_if(plan.sheet.people.begin(), plan.sheet.people.end(), has) - plan.sheet.people.begin());
    };
    const auto become = [&](PersonId before, SheetPlan::Known<PersonId> known) {
        known.isAlias = true;
        for (auto &one : plan.people) {
            if (one.id == before)
                one = known;
        }
    };
    for (const SamePerson &same : m_choices.same) {
        const size_t first = placeOf(same.key);
        if (first == plan.people.size() || !plan.people[first].isNew)
            continue;
        if (const auto *person = std::get_if<PersonId>(&same.as)) {
            const auto there = PersonReads(m_context.store).one(*person);
            if (!there)
                return there.error();
            if (*there)
                become(plan.people[first].id, {*person, false, (*there)->removed});
            continue;
        }
        const size_t second = placeOf(std::get<QString>(same.as));
        if (second == plan.people.size() || plan.people[first].id == plan.people[second].id)
            continue;
        const bool secondStays = !plan.people[second].isNew
            || plan.sheet.people[second].key.size() > plan.sheet.people[first].key.size();
        if (secondStays)
            become(plan.people[first].id, plan.people[second]);
        else
            become(plan.people[second].id, plan.people[first]);
    }
    return {};
}

// Whether somebody new in the sheet may be somebody known under a name a little different.
Result<void> SheetPlanner::proposeKnown(SheetPlan &plan)
{
    std::vector<SheetName> names;
    std::vector<size_t> places;
    for (size_t i = 0; i < plan.people.size(); ++i) {
        if (plan.people[i].isNew && plan.people[i].isNeeded && !plan.people[i].isAlias) {
            names.push_back(plan.sheet.people[i]);
            places.push_back(i);
        }
    }
    const size_t newcomers = names.size();
    const auto everybody = PersonReads(m_context.store).everybody();
    if (!everybody)
        return everybody.error();
    if (newcomers == 0)
        return {};
    for (const auto &naming : *everybody)
        names.push_back({naming.chosen.text, {}});
    for (const NamePair &pair : proposePairs(names, newcomers)) {
        if (pair.second < newcomers)
            continue; // both in the sheet: proposed there
        const auto &known = (*everybody)[pair.second - newcomers];
        plan.proposed.push_back({places[pair.first], known.person, known.chosen.text, pair.why});
    }
    return {};
}

// A worker who is no member becomes a name without sign-in.
Result<void> SheetPlanner::planWorkers(SheetPlan &plan)
{
    const auto workers = TeamReads(m_context.store).workers();
    if (!workers)
        return workers.error();
    for (const SheetName &name : plan.sheet.workers) {
        SheetPlan::Known<WorkerId> known{WorkerId{idOf("worker", name.key.toUtf8())}};
        for (const WorkerEntry &worker : *workers) {
            if (worker.id == known.id || sameAfterFolding(worker.name, name.shown))
                known = {worker.id, false, worker.removed};
        }
        plan.workers.push_back(known);
    }
    return {};
}

Result<void> SheetPlanner::planRows(SheetPlan &plan, const SheetProgress &progress)
{
    const bool ofPeople = plan.sheet.layout.kind == SheetLayout::Kind::People;
    const size_t all = ofPeople ? plan.sheet.persons.size() : plan.sheet.visits.size();
    for (size_t i = 0; i < all; ++i) {
        if (i % rowsBetweenReports == 0 && progress && !progress(i, all))
            return Error::Kind::Cancelled;
        const auto done = ofPeople ? planPerson(plan.sheet.persons[i], plan) : planRow(plan.sheet.visits[i], plan);
        if (!done)
            return done;
    }
    return {};
}

// Two of one name with different dates of birth are two people, however sure the name looked: the second has an id made
// of both.
Result<void> SheetPlanner::tellByBirth(const UnderstoodPerson &row, const SheetName &name,
                                       SheetPlan::Known<PersonId> &known)
{
    if (!row.said.code.isEmpty() || row.said.born.empty())
        return {};
    const PersonReads people(m_context.store);
    const QString key = name.key + u'|' + row.said.born.front().toString(Qt::ISODate);
    const PersonId second{idOf("person-born", key.toUtf8())};
    const auto there = people.one(known.id);
    const auto born = people.one(second);
    const auto erased = TeamReads(m_context.store).isErased(subjectOf(second));
    if (!there || !born || !erased)
        return !there ? there.error() : !born ? born.error() : erased.error();
    const bool another = *there && !(*there)->born.empty() && (*there)->born != row.said.born;
    if (another || *born)
        known = {second, !*born, *born && (*born)->removed, *erased};
    return {};
}

Result<void> SheetPlanner::planPerson(const UnderstoodPerson &row, SheetPlan &plan)
{
    auto &known = plan.people[row.person];
    if (const auto done = tellByBirth(row, plan.sheet.people[row.person], known); !done)
        return done;
    if (known.isErased) {
        plan.rows.push_back(SheetPlan::Row::Erased);
        return {};
    }
    const auto change = personFromList(m_context, row.said, known.id);
    if (!change)
        return change.error();
    plan.keptLeftOut += change->keptLeftOut ? 1 : 0;
    const auto state = known.isNew  ? SheetPlan::Row::New
        : known.isRemoved           ? SheetPlan::Row::ComesBack
        : change->draft.isEmpty()   ? SheetPlan::Row::Here
                                    : SheetPlan::Row::Adds;
    plan.rows.push_back(state);
    known.isNeeded = state != SheetPlan::Row::Here;
    return {};
}

Result<void> SheetPlanner::planRow(const UnderstoodRow &row, SheetPlan &plan)
{
    const auto own = m_contactsByCode.constFind(row.visitCode);
    const ContactId id
        = own != m_contactsByCode.constEnd() ? *own : ContactId{idOf("row", m_context.hub.toBytes() + row.key)};
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
    if (*state != SheetPlan::Row::New && *state != SheetPlan::Row::ComesBack)
        return {};
    for (const auto &who : {row.person, row.about}) {
        if (who)
            plan.people[*who].isNeeded = true;
    }
    if (row.worker)
        plan.workers[*row.worker].isNeeded = true;
    return {};
}

Result<SheetPlan::Row> SheetPlanner::stateOf(ContactId id, const std::optional<PersonId> &person, bool personErased)
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

} // namespace hub
