// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/store/contactreads.h"
#include "core/store/restating.h"

#include <algorithm>
#include <set>

namespace hub {

Result<std::vector<NamingVisit>> Erasure::visitsNaming(PersonId person) const
{
    std::set<ContactId> ids;
    const auto own = m_store.log().about(subjectOf(person));
    if (!own)
        return own.error();
    for (const Log::Entry &entry : *own) {
        for (const Operation &operation : entry.change.operations) {
            if (Entity(operation.entity) == Entity::Contact)
                ids.insert(ContactId{operation.row});
        }
    }
    {
        Statement rows = m_store.database().query("contact_linked_to");
        rows.bind(1, person);
        auto row = rows.step();
        for (; row && *row; row = rows.step())
            ids.insert(rows.idAs<ContactId>(0));
        if (!row)
            return row.error();
    }
    const ContactReads reads(m_store);
    std::vector<NamingVisit> visits;
    for (const ContactId id : ids) {
        auto contact = reads.one(id);
        if (!contact)
            return contact.error();
        if (!*contact)
            continue;
        auto goals = reads.goalsOf(id);
        const auto subject = reads.subjectOf(id);
        if (!goals || !subject)
            return goals ? subject.error() : goals.error();
        (*contact)->goals = std::move(*goals);
        visits.push_back({std::move(**contact), *subject});
    }
    return visits;
}

// Visits that go and were written down about somebody who stays, by whom that was.
static QHash<Subject, QSet<RawId>> straysOf(const ErasureOrder &order)
{
    QHash<Subject, QSet<RawId>> strays;
    for (const NamingVisit &visit : order.going) {
        if (visit.subject != subjectOf(visit.contact.id) && !order.mustMove(visit))
            strays[visit.subject].insert(visit.contact.id.raw);
    }
    return strays;
}

Result<std::vector<Log::Entry>> Erasure::entriesTouching(Subject subject, const QSet<RawId> &rows) const
{
    auto entries = m_store.log().about(subject);
    if (!entries)
        return entries.error();
    std::erase_if(*entries, [&](const Log::Entry &entry) {
        return std::none_of(entry.change.operations.begin(), entry.change.operations.end(),
            [&](const Operation &operation) { return rows.contains(operation.row); });
    });
    return entries;
}

Result<std::vector<ChangeDraft>> Erasure::restatedBefore(const ErasureOrder &order) const
{
    std::vector<ChangeDraft> drafts;
    const auto strays = straysOf(order);
    for (auto one = strays.begin(); one != strays.end(); ++one) {
        const auto entries = entriesTouching(one.key(), one.value());
        if (!entries)
            return entries.error();
        auto again = restated(m_store, *entries, one.value());
        if (!again)
            return again.error();
        std::move(again->begin(), again->end(), std::back_inserter(drafts));
    }
    return drafts;
}

Result<void> Erasure::hollow(const std::vector<Log::Entry> &entries, Rows &rows)
{
    for (const Log::Entry &entry : entries) {
        const Dot &dot = entry.change.stamp.dot;
        const auto site = m_store.sites().site(dot.desk);
        if (!site)
            return site.error();
        for (const Operation &operation : entry.change.operations)
            rows[operation.entity].insert(operation.row);
        Statement hollow = m_store.database().query("change_hollow");
        if (const auto done = hollow.bind(1, (*site)->n).bind(2, qint64(dot.seq)).run(); !done)
            return done;
    }
    return {};
}

Result<void> Erasure::deleteRow(const EntityInfo &info, RawId row)
{
    Database &database = m_store.database();
    Statement whole = database.prepared(QByteArray("DELETE FROM ") + info.table + " WHERE id = ?1");
    if (const auto done = whole.bind(1, row).run(); !done)
        return done;
    for (const FieldInfo &field : info.fields) {
        const SetTable *const set = field.merge == Merge::Set ? setTable(EntityNumber(info.entity), field.ref.number) : nullptr;
        if (!set)
            continue;
        Statement elements = database.prepared("DELETE FROM " + set->name + " WHERE row = ?1");
        if (const auto done = elements.bind(1, row).run(); !done)
            return done;
    }
    for (const char *const query : {"head_delete_row", "superseded_delete_row"}) {
        Statement apart = database.query(query);
        if (const auto done = apart.bind(1, EntityNumber(info.entity)).bind(2, row).run(); !done)
            return done;
    }
    if (info.entity != Entity::Contact)
        return {};
    Statement links = database.query("visit_link_delete");
    return links.bind(1, row).run();
}

Result<void> Erasure::deleteRows(const Rows &rows)
{
    for (auto entity = rows.begin(); entity != rows.end(); ++entity) {
        const EntityInfo *const info = entityInfo(entity.key());
        if (!info)
            continue;
        for (const RawId &row : entity.value()) {
            if (const auto done = deleteRow(*info, row); !done)
                return done;
        }
    }
    return {};
}

// The changes go whole, and so do the rows made of them; what restatedBefore() saved of the others makes those anew.
Result<void> Erasure::wipeWithin(Subject subject, const QSet<RawId> &strays)
{
    const auto entries = entriesTouching(subject, strays);
    if (!entries)
        return entries.error();
    Rows rows;
    if (const auto done = hollow(*entries, rows); !done)
        return done;
    if (const auto done = deleteRows(rows); !done)
        return done;
    QSet<RawId> others;
    for (const QSet<RawId> &touched : rows)
        others.unite(touched);
    others.subtract(strays);
    return others.isEmpty() ? Result<void>() : replayRows(m_store, subject, others);
}

Result<void> Erasure::wipe(const ErasureOrder &order)
{
    const WriteGuard::Pass pass(m_store.database().writeGuard());
    const auto strays = straysOf(order);
    for (auto one = strays.begin(); one != strays.end(); ++one) {
        if (const auto done = wipeWithin(one.key(), one.value()); !done)
            return done;
    }
    std::vector<Subject> subjects;
    if (!order.person.isNull())
        subjects.push_back(subjectOf(order.person));
    for (const NamingVisit &visit : order.going) {
        if (visit.subject == subjectOf(visit.contact.id))
            subjects.push_back(visit.subject);
    }
    Rows rows;
    for (const Subject subject : subjects) {
        const auto entries = m_store.log().about(subject);
        if (!entries)
            return entries.error();
        if (const auto done = hollow(*entries, rows); !done)
            return done;
        Statement drafts = m_store.database().query("draft_delete_about");
        if (const auto done = drafts.bind(1, subject).run(); !done)
            return done;
    }
    if (const auto done = deleteRows(rows); !done)
        return done;
    return remember(remembrancesOf(order));
}

Result<bool> Erasure::settle()
{
    Statement checkpoint = m_store.database().prepared("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto row = checkpoint.step();
    if (!row)
        return row.error();
    return *row && checkpoint.number(0) == 0;
}

Hash32 Erasure::remembranceOf(Subject subject)
{
    return blake2b(subject.toBytes());
}

static Hash32 keptMarkOf(ContactId visit)
{
    return blake2b("kept:" + visit.toBytes());
}

std::vector<Hash32> Erasure::remembrancesOf(const ErasureOrder &order)
{
    std::vector<Hash32> hashes;
    if (!order.person.isNull())
        hashes.push_back(remembranceOf(subjectOf(order.person)));
    // Those first written down about the person go wherever the person goes, whatever links a backup knows; but for the few
    // of which somebody said that they were another's.
    for (const NamingVisit &visit : order.going) {
        if (!order.mustMove(visit))
            hashes.push_back(remembranceOf(subjectOf(visit.contact.id)));
    }
    for (const NamingVisit &visit : order.staying) {
        if (order.mustMove(visit))
            hashes.push_back(keptMarkOf(visit.contact.id));
    }
    return hashes;
}

Result<bool> Erasure::wasErased(Database &database, Subject subject)
{
    if (subject.isNull())
        return false;
    Statement exists = database.query("erased_exists");
    return exists.bind(1, hub::toBytes(remembranceOf(subject))).step();
}

Result<std::optional<Instant>> Erasure::latest(Database &database, Instant notAfter)
{
    Statement last = database.query("erased_latest");
    const auto row = last.bind(1, notAfter.ms).step();
    if (!row)
        return row.error();
    return last.isNull(0) ? std::optional<Instant>() : std::optional(Instant{last.number(0)});
}

Result<std::vector<Hash32>> Erasure::remembered() const
{
    std::vector<Hash32> hashes;
    Statement rows = m_store.database().query("erased_all");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const QByteArray bytes = rows.bytes(0);
        Hash32 hash{};
        std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), 32), hash.begin());
        hashes.push_back(hash);
    }
    if (!row)
        return row.error();
    return hashes;
}

Result<void> Erasure::remember(const std::vector<Hash32> &hashes)
{
    const WriteGuard::Pass pass(m_store.database().writeGuard());
    const auto site = m_store.sites().site(m_store.desk());
    if (!site)
        return site.error();
    for (const Hash32 &hash : hashes) {
        Statement insert = m_store.database().query("erased_insert");
        insert.bind(1, hub::toBytes(hash)).bind(2, (*site)->n).bind(3, qint64((*site)->lastSeq));
        if (const auto done = insert.bind(4, QStringLiteral("asked")).bind(5, m_store.clock().now().ms).run(); !done)
            return done;
    }
    return {};
}

static Result<std::vector<RawId>> idsOf(Database &database, const char *query, const std::function<bool(RawId)> &wanted)
{
    std::vector<RawId> ids;
    Statement rows = database.query(query);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        if (wanted(rows.id(0)))
            ids.push_back(rows.id(0));
    }
    if (!row)
        return row.error();
    return ids;
}

Result<std::vector<ErasureOrder>> Erasure::ordersFor(const std::vector<Hash32> &hashes) const
{
    const std::set<Hash32> gone(hashes.begin(), hashes.end());
    const auto isGone = [&](RawId id) { return gone.contains(remembranceOf(Subject{id})); };
    const auto subjects = idsOf(m_store.database(), "change_subjects", isGone);
    const auto contacts = idsOf(m_store.database(), "contact_all_ids", isGone);
    if (!subjects || !contacts)
        return subjects ? contacts.error() : subjects.error();
    std::vector<ErasureOrder> orders;
    std::set<ContactId> taken;
    const auto take = [&](ErasureOrder &order, NamingVisit visit) {
        const Contact &contact = visit.contact;
        const bool wasTheirs = !order.person.isNull() && order.mustMove(visit) && !gone.contains(keptMarkOf(contact.id));
        const bool goes = wasTheirs || contact.person == order.person || isGone(contact.id.raw)
            || (contact.person && isGone(contact.person->raw));
        if (!goes)
            order.staying.push_back(std::move(visit));
        else if (taken.insert(contact.id).second)
            order.going.push_back(std::move(visit));
    };
    const std::set<RawId> visitIds(contacts->begin(), contacts->end());
    for (const RawId subject : *subjects) {
        // A visit with a subject of its own goes with its person where the backup knows whose it was.
        if (visitIds.contains(subject))
            continue;
        ErasureOrder order{PersonId{subject}, {}, {}};
        auto visits = visitsNaming(order.person);
        if (!visits)
            return visits.error();
        for (NamingVisit &visit : *visits)
            take(order, std::move(visit));
        orders.push_back(std::move(order));
    }
    // It may be from before that was known.
    ErasureOrder strays;
    const ContactReads reads(m_store);
    for (const RawId id : *contacts) {
        auto contact = reads.one(ContactId{id});
        const auto subject = reads.subjectOf(ContactId{id});
        if (!contact || !subject)
            return contact ? subject.error() : contact.error();
        take(strays, {std::move(**contact), *subject});
    }
    orders.push_back(std::move(strays));
    return orders;
}

} // namespace hub
