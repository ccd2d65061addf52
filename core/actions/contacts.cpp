// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contacts.h"

#include "core/actions/contactsight.h"
#include "core/actions/contactwriting.h"
#include "core/actions/finder.h"
#include "core/actions/waysasked.h"
#include "core/rules/visit.h"
#include "core/store/contactreads.h"
#include "core/store/drafts.h"
#include "core/store/teamreads.h"

namespace hub {

// Who is new is made with only that name; details can wait.
static PersonId welcome(const QString &name, bool nickname, ChangeDraft &draft)
{
    const PersonId person{draft.subject().raw};
    const QString element = toElement({name.simplified(), nickname ? PersonName::Kind::Nickname : PersonName::Kind::Known});
    draft.add(person.raw, fields::person::names, element);
    draft.set(person.raw, fields::person::chosen, element);
    return person;
}

Result<Logged> Contacts::record(const ContactDraft &draft, std::optional<DraftId> finished)
{
    auto described = completeDraft(draft, m_context.session, m_context.hub, m_context.now(), m_context.civilTime());
    if (!described)
        return described.error();
    IdSource &ids = m_context.store.ids();
    Logged logged{{}, {}, described->when};
    std::vector<ChangeDraft> changes;
    const std::vector<ContactDraft::Visitor> nobody(1);
    for (const auto &visitor : draft.visitors.empty() ? nobody : draft.visitors) {
        Contact contact = *described;
        contact.id = ids.make<ContactId>();
        const bool isNew = !visitor.known && !visitor.newName.trimmed().isEmpty();
        if (visitor.known)
            contact.person = visitor.known;
        else if (isNew)
            contact.person = ids.make<PersonId>();
        ChangeDraft change(contact.person ? subjectOf(*contact.person) : subjectOf(contact.id));
        // A change of its own: should the visit turn out to be somebody else's, it can be erased without the welcome.
        if (isNew) {
            ChangeDraft newcomer(change.subject());
            logged.welcomed.push_back(welcome(visitor.newName, visitor.nickname, newcomer));
            changes.push_back(std::move(newcomer));
        }
        if (const auto judged = judgeWay(m_context, contact); !judged)
            return judged.error();
        writeContact(contact, change);
        logged.contacts.push_back(contact.id);
        changes.push_back(std::move(change));
    }
    const Store::Alongside forget = [&] { return Drafts(m_context.store).remove(*finished); };
    const auto saved = m_context.save(Op::RecordContact, changes, {}, finished ? forget : Store::Alongside());
    if (!saved)
        return saved.error();
    return logged;
}

static Result<Contact> existing(Store &store, ContactId id)
{
    const auto contact = ContactReads(store).one(id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Error::Kind::NotFound};
    auto goals = ContactReads(store).goalsOf(id);
    if (!goals)
        return goals.error();
    Contact whole = **contact;
    whole.goals = std::move(*goals);
    return whole;
}

static QString exactly(const When &when, const CivilTime &time)
{
    return time.local(when.at).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

Result<ContactDraft> Contacts::draftOf(ContactId id)
{
    auto contact = existing(m_context.store, id);
    if (!contact)
        return contact.error();
    if (const auto cut = ContactSight(m_context).cutAndNote(*contact); !cut)
        return cut.error();
    ContactDraft draft;
    if (contact->person)
        draft.visitors = {{*contact->person, {}, false}};
    draft.supports = contact->supports;
    draft.feeling = contact->feeling;
    draft.when = exactly(contact->when, m_context.civilTime());
    if (!contact->notes.empty())
        draft.note = contact->notes.back();
    draft.kind = contact->kind;
    draft.attendance = contact->attendance;
    draft.place = contact->place;
    draft.minutes = contact->minutes;
    draft.worker = contact->worker;
    draft.about = contact->about;
    draft.goals = contact->goals;
    draft.way = contact->way;
    return draft;
}

Result<void> Contacts::correct(ContactId id, const ContactDraft &after)
{
    const auto before = existing(m_context.store, id);
    if (!before)
        return before.error();
    auto described = completeDraft(after, m_context.session, before->hub, m_context.now(), m_context.civilTime());
    if (!described)
        return described.error();
    described->id = id;
    if (after.when == exactly(before->when, m_context.civilTime()))
        described->when = before->when;
    if (const auto kept = ContactSight(m_context).keepUnseen(*before, *described); !kept)
        return kept.error();
    described->person = before->person; // link() and unlink() say whose visit it was
    // What they had asked for then is what counts: only another way is held against what they ask for now.
    described->unasked = before->unasked;
    if (described->way != before->way) {
        if (const auto judged = judgeWay(m_context, *described); !judged)
            return judged.error();
    }
    const auto subject = subjectFor(id);
    if (!subject)
        return subject.error();
    ChangeDraft change(*subject);
    writeDifference(*before, *described, change);
    if (change.isEmpty())
        return {};
    const auto saved = m_context.save(Op::CorrectContact, change);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<Subject> Contacts::subjectFor(ContactId id)
{
    return ContactReads(m_context.store).subjectOf(id);
}

static Result<void> setField(const ActionContext &context, Op op, Result<Subject> subject, ContactId id, FieldRef field,
                             Value value)
{
    if (!subject)
        return subject.error();
    const auto saved = context.save(op, ChangeDraft(*subject).set(id.raw, field, std::move(value)));
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Contacts::setPerson(ContactId id, std::optional<PersonId> person)
{
    const auto contact = existing(m_context.store, id);
    if (!contact)
        return contact.error();
    if (const auto may = ContactSight(m_context).mayMove(*contact, person); !may)
        return may.error();
    const auto subject = subjectFor(id);
    if (!subject)
        return subject.error();
    Contact moved = *contact;
    moved.person = person;
    if (const auto judged = judgeWay(m_context, moved); !judged)
        return judged.error();
    ChangeDraft change(*subject);
    change.set(id.raw, fields::contact::person, person ? idValue(*person) : Value());
    if (moved.unasked != contact->unasked)
        change.set(id.raw, fields::contact::unasked, moved.unasked ? Value(qint64(1)) : Value());
    const auto saved = m_context.save(Op::LinkVisit, change);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Contacts::link(ContactId id, PersonId person)
{
    return setPerson(id, person);
}

Result<void> Contacts::unlink(ContactId id)
{
    return setPerson(id, std::nullopt);
}

Result<void> Contacts::remove(ContactId id)
{
    return setField(m_context, Op::RemoveContact, subjectFor(id), id, fields::contact::removed, qint64(1));
}

Result<void> Contacts::bringBack(ContactId id)
{
    return setField(m_context, Op::BringBack, subjectFor(id), id, fields::contact::removed, qint64(0));
}

Result<QString> Contacts::workerName(WorkerId id)
{
    if (!m_workers.contains(id)) {
        const auto workers = TeamReads(m_context.store).workers();
        if (!workers)
            return workers.error();
        for (const WorkerEntry &worker : *workers)
            m_workers.insert(worker.id, worker.name);
    }
    return m_workers.value(id);
}

Result<ContactRow> Contacts::rowOf(Contact contact)
{
    if (const auto cut = ContactSight(m_context).cut(contact); !cut)
        return cut.error();
    ContactRow row;
    for (const auto &[id, name] : {std::pair(contact.person, &row.who), std::pair(contact.about, &row.about)}) {
        auto found = id ? m_context.finder.nameFor(*id, m_context.session) : Result<PersonName>(PersonName{});
        if (!found)
            return found.error();
        *name = std::move(*found);
    }
    // That somebody whose record is held back was spoken of is not told either.
    if (row.about.text.isEmpty())
        contact.about.reset();
    auto worker = workerName(contact.worker);
    if (!worker)
        return worker.error();
    row.worker = std::move(*worker);
    row.mayUndo = contact.recorded >= m_context.startOfWorkingDay() && !contact.removed;
    row.contact = std::move(contact);
    return row;
}

Result<std::vector<ContactRow>> Contacts::rowsOf(Result<std::vector<Contact>> contacts)
{
    if (!contacts)
        return contacts.error();
    std::vector<ContactRow> rows;
    rows.reserve(contacts->size());
    for (Contact &contact : *contacts) {
        auto row = rowOf(std::move(contact));
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<std::optional<ContactRow>> Contacts::one(ContactId id)
{
    const auto contact = ContactReads(m_context.store).one(id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return std::optional<ContactRow>();
    auto row = rowOf(**contact);
    if (!row)
        return row.error();
    return std::optional(std::move(*row));
}

Result<DayOfVisits> Contacts::day(QDate day)
{
    constexpr int mostInADay = 2'000;
    const CivilTime &time = m_context.civilTime();
    // From midnight, where visits of the day stand whose hour is not known.
    auto rows = between(time.startOf(day), time.workingDayStart(day.addDays(1)), mostInADay);
    if (!rows)
        return rows.error();
    std::erase_if(*rows, [&](const ContactRow &row) { return workingDayOf(row.contact.when, time) != day; });
    DayOfVisits visits{day, std::move(*rows), 0, 0};
    QSet<PersonId> people;
    for (const ContactRow &row : visits.rows) {
        if (row.contact.unasked)
            continue;
        if (row.contact.person)
            people.insert(*row.contact.person);
        else
            ++visits.unlinked;
    }
    visits.people = int(people.size());
    return visits;
}

Result<DayOfVisits> Contacts::today()
{
    return day(m_context.civilTime().workingDayOf(m_context.now()));
}

Result<bool> Contacts::hasVisits(QDate day)
{
    const CivilTime &time = m_context.civilTime();
    bool any = false;
    const auto done = ContactReads(m_context.store)
                          .each(time.startOf(day), time.workingDayStart(day.addDays(1)), [&](const Contact &contact) {
                              any = workingDayOf(contact.when, time) == day;
                              return !any;
                          });
    return done ? Result<bool>(any) : Result<bool>(done.error());
}

// What stands before 04:00 is the day's own if its hour is not known, and else the day before's: so both are asked.
Result<std::optional<QDate>> Contacts::dayBefore(QDate day)
{
    const CivilTime &time = m_context.civilTime();
    constexpr Instant everSince{std::numeric_limits<qint64>::min()};
    for (Instant before = time.workingDayStart(day);;) {
        const auto newest = ContactReads(m_context.store).between(everSince, before, 1);
        if (!newest)
            return newest.error();
        if (newest->empty())
            return std::optional<QDate>();
        const QDate date = time.dayOf(newest->front().when.at);
        for (const QDate one : {date, date.addDays(-1)}) {
            const auto there = one < day ? hasVisits(one) : Result<bool>(false);
            if (!there)
                return there.error();
            if (*there)
                return std::optional(one);
        }
        before = time.startOf(date);
    }
}

Result<std::optional<QDate>> Contacts::dayAfter(QDate day)
{
    const CivilTime &time = m_context.civilTime();
    const QDate today = time.workingDayOf(m_context.now());
    const Instant end = time.workingDayStart(today.addDays(1));
    for (Instant from = time.startOf(day.addDays(1)); from < end;) {
        std::optional<Instant> oldest;
        const auto done = ContactReads(m_context.store).each(from, end, [&](const Contact &contact) {
            oldest = contact.when.at;
            return false;
        });
        if (!done)
            return done.error();
        if (!oldest)
            break;
        const QDate date = time.dayOf(*oldest);
        for (const QDate one : {date.addDays(-1), date}) {
            const auto there = one > day && one <= today ? hasVisits(one) : Result<bool>(false);
            if (!there)
                return there.error();
            if (*there)
                return std::optional(one);
        }
        from = time.startOf(date.addDays(1));
    }
    return std::optional<QDate>();
}

Result<std::vector<ContactRow>> Contacts::between(Instant from, Instant to, int most)
{
    return rowsOf(ContactReads(m_context.store).between(from, to, most));
}

Result<std::vector<ContactRow>> Contacts::ofPerson(PersonId person, int most, int skip)
{
    return rowsOf(ContactReads(m_context.store).ofPerson(person, most, skip));
}

Result<std::vector<ContactRow>> Contacts::recentlyRemoved(int most)
{
    return rowsOf(ContactReads(m_context.store).removed(most));
}

Result<std::vector<FieldWriting>> Contacts::history(ContactId id)
{
    const auto subject = subjectFor(id);
    if (!subject)
        return subject.error();
    const auto entries = m_context.store.log().about(*subject);
    if (!entries)
        return entries.error();
    const auto contact = ContactReads(m_context.store).one(id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Error::Kind::NotFound};
    const auto standing = ContactSight(m_context).standing(**contact);
    if (!standing)
        return standing.error();
    std::vector<FieldWriting> history;
    for (const Log::Entry &entry : *entries) {
        for (const Operation &operation : entry.change.operations) {
            const FieldInfo *info = fieldInfo(operation.entity, operation.field);
            if (operation.row != id.raw || !info || !m_context.access().maySee(info->ref, *standing))
                continue;
            auto worker = workerName(entry.change.author);
            if (!worker)
                return worker.error();
            history.push_back({info->ref, operation.value, operation.kind == Operation::Kind::Remove, std::move(*worker),
                               {entry.change.wallMs}});
        }
    }
    return history;
}

} // namespace hub
