// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/consentgate.h"

#include "core/model/event.h"
#include "core/model/shortcode.h"
#include "core/rules/access.h"
#include "core/sharing/csvwriter.h"
#include "core/store/contactreads.h"
#include "core/store/personreads.h"
#include "core/store/standingreads.h"
#include "core/store/teamreads.h"

#include <QSet>

#include <algorithm>

namespace hub {

Result<Disclosure> ConsentGate::forTheHouse(const HouseRequest &request, const Progress &progress)
{
    const auto permit = Access(m_session).permit(Op::LeaveForHouse);
    if (!permit)
        return permit.error();
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error{Error::Kind::ReasonMissing};
    Disclosure::HouseTable table;
    table.file = request.file;
    const auto gathered = request.file == OwnFile::Contacts ? gatherContacts(request, progress, table)
                                                            : gatherPeople(progress, table);
    if (!gathered)
        return gathered.error();
    if (const auto done = logLeaving(*permit, request, table.rows()); !done)
        return done.error();
    return Disclosure(Disclosure::Leaving::ForTheHouse, reason, m_store.clock().now(), m_session.example, std::move(table));
}

Result<Disclosure> ConsentGate::toThePerson(const RegisterRequest &request)
{
    const Access access(m_session);
    const auto permit = access.permit(Op::PrintForPerson);
    if (!permit)
        return permit.error();
    const auto standing = StandingReads(m_store, m_session).towards(request.person);
    if (!standing)
        return standing.error();
    if (!access.mayPrintFor(*standing))
        return Error{Error::Kind::NotAllowed};
    const auto there = PersonReads(m_store).chosenName(request.person);
    if (!there)
        return there.error();
    if (!*there)
        return Error{Error::Kind::NotFound};
    const Instant now = m_store.clock().now();
    ChangeDraft draft(subjectOf(request.person));
    writeEvent(m_store.ids().next(), {EventKind::RegisterPrinted, now, m_session.worker, request.person}, draft);
    if (const auto saved = m_store.save(*permit, draft); !saved)
        return saved.error();
    auto reg = gatherRegister(m_store, request.person, request.jobs);
    if (!reg)
        return reg.error();
    return Disclosure(Disclosure::Leaving::ToThePerson, {}, now, m_session.example, std::move(*reg));
}

namespace {

// Names of people, workers and hubs, read once each.
struct NameBook {
    QHash<PersonId, QString> people;
    QHash<WorkerId, QString> workers;
    QHash<HubId, QString> hubs;

    QString person(const std::optional<PersonId> &id) const { return id ? people.value(*id) : QString(); }
    static QString code(const std::optional<PersonId> &id)
    {
        return id ? shortCode(personCodeLetter, id->raw) : QString();
    }
};

// What stands in no file for the house, whoever writes it.
struct StaysHere {
    QHash<PersonId, RecordParts> kept;
    QSet<PersonId> restricted;

    bool holdsBack(const std::optional<PersonId> &id) const { return id && restricted.contains(*id); }
    bool hidesNotes(const Contact &contact) const
    {
        // What a carer told may tell of whoever it was about.
        return holdsBack(contact.about) || (contact.person && kept.value(*contact.person).contains(RecordPart::Notes));
    }
};

} // namespace

static Result<StaysHere> whatStays(Store &store)
{
    auto kept = PersonReads(store).keptParts();
    const auto restricted = PersonReads(store).restricted();
    if (!kept || !restricted)
        return kept ? restricted.error() : kept.error();
    return StaysHere{std::move(*kept), QSet<PersonId>(restricted->begin(), restricted->end())};
}

static Result<NameBook> nameBook(Store &store)
{
    NameBook names;
    const auto people = PersonReads(store).everybody();
    const auto workers = TeamReads(store).workers();
    const auto hubs = TeamReads(store).hubs();
    if (!people || !workers || !hubs)
        return !people ? people.error() : !workers ? workers.error() : hubs.error();
    for (const auto &naming : *people)
        names.people.insert(naming.person, naming.chosen.text);
    for (const WorkerEntry &worker : *workers)
        names.workers.insert(worker.id, worker.name);
    for (const HubEntry &hub : *hubs)
        names.hubs.insert(hub.id, hub.name);
    return names;
}

static ExportedContact exported(const Contact &contact, const NameBook &names, const StaysHere &stays)
{
    ExportedContact out;
    out.code = shortCode(contactCodeLetter, contact.id.raw);
    out.when = contact.when;
    out.person = names.person(contact.person);
    out.personCode = NameBook::code(contact.person);
    if (!stays.holdsBack(contact.about)) {
        out.about = names.person(contact.about);
        out.aboutCode = NameBook::code(contact.about);
    }
    out.kind = contact.kind;
    out.attendance = contact.attendance;
    out.supports = contact.supports;
    out.place = contact.place;
    out.minutes = contact.minutes;
    out.worker = names.workers.value(contact.worker);
    out.hub = names.hubs.value(contact.hub);
    if (stays.hidesNotes(contact))
        return out;
    out.feeling = contact.feeling;
    out.note = QStringList(contact.notes.begin(), contact.notes.end()).join(u'\n');
    return out;
}

static constexpr size_t rowsBetweenReports = 500;

// Whoever waits may stop; nothing has been written then.
static bool goesOn(const ConsentGate::Progress &progress, size_t done, size_t all)
{
    return !progress || done % rowsBetweenReports != 0 || progress(done, std::max(done, all));
}

Result<void> ConsentGate::gatherContacts(const HouseRequest &request, const Progress &progress, Disclosure::HouseTable &table)
{
    const auto names = nameBook(m_store);
    const auto stays = whatStays(m_store);
    const auto all = ContactReads(m_store).countBetween(request.from, request.to);
    if (!names || !stays || !all)
        return !names ? names.error() : !stays ? stays.error() : all.error();
    bool stopped = false;
    size_t seen = 0;
    const auto done = ContactReads(m_store).each(request.from, request.to, [&](const Contact &contact) {
        stopped = !goesOn(progress, seen++, size_t(*all));
        if (!stopped && !stays->holdsBack(contact.person))
            table.contacts.push_back(exported(contact, *names, *stays));
        return !stopped;
    });
    return stopped ? Result<void>(Error::Kind::Cancelled) : done;
}

Result<SheetPerson> ConsentGate::personOf(PersonId id)
{
    const auto person = PersonReads(m_store).one(id);
    const auto reach = PersonReads(m_store).reachOf(id);
    if (!person || !reach)
        return person ? reach.error() : person.error();
    if (!*person)
        return Error{Error::Kind::NotFound};
    const Person &whole = **person;
    SheetPerson out;
    out.code = shortCode(personCodeLetter, id.raw);
    out.chosen = whole.chosen;
    out.names = whole.names;
    out.pronouns = whole.pronouns;
    out.born = whole.born;
    out.notSafeToCall = whole.notSafeToCall;
    if (!whole.kept.contains(RecordPart::Reach)) {
        for (const Reach &way : *reach) {
            out.reach.push_back({way.way, QStringList(way.addresses.begin(), way.addresses.end()),
                                 QStringList(way.safeTimes.begin(), way.safeTimes.end()), way.preferred});
        }
    }
    if (!whole.kept.contains(RecordPart::PleaseKnow))
        out.pleaseKnow = QStringList(whole.pleaseKnow.begin(), whole.pleaseKnow.end());
    if (!whole.kept.contains(RecordPart::AccessNeeds)) {
        out.accessNeeds = whole.accessNeeds;
        out.languages = QStringList(whole.languages.begin(), whole.languages.end());
    }
    out.routeIn = whole.routeIn;
    out.doNotCount = whole.doNotCount;
    out.died = whole.died;
    return out;
}

Result<void> ConsentGate::gatherPeople(const Progress &progress, Disclosure::HouseTable &table)
{
    const auto everybody = PersonReads(m_store).everybody();
    if (!everybody)
        return everybody.error();
    for (const auto &naming : *everybody) {
        if (!goesOn(progress, table.people.size(), everybody->size()))
            return Error{Error::Kind::Cancelled};
        auto person = personOf(naming.person);
        if (!person)
            return person.error();
        table.people.push_back(std::move(*person));
    }
    return {};
}

Result<void> ConsentGate::logLeaving(const Permit &permit, const HouseRequest &request, size_t rows)
{
    const bool visits = request.file == OwnFile::Contacts;
    Event event{visits ? EventKind::HouseContacts : EventKind::HousePeople, m_store.clock().now(), m_session.worker};
    event.reason = request.reason.trimmed();
    event.count = qint64(rows);
    ChangeDraft draft;
    writeEvent(m_store.ids().next(), event, draft);
    const auto saved = m_store.save(permit, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

QByteArray houseCsv(const Disclosure &disclosure, const QStringList &title, const CivilTime &time)
{
    const Disclosure::HouseTable &table = disclosure.table();
    CsvWriter writer;
    if (table.file == OwnFile::Contacts) {
        writer.add(contactsTitle(title));
        writer.add(contactsHeader());
        for (const ExportedContact &contact : table.contacts)
            writer.add(contactsLine(contact, time));
    } else {
        writer.add(peopleTitle(title));
        writer.add(peopleHeader());
        for (const SheetPerson &person : table.people)
            writer.add(peopleLine(person));
    }
    return writer.take();
}

} // namespace hub
