// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/store/contactreads.h"

#include <algorithm>

namespace hub {

Result<ErasureOrder> Erasure::orderFor(PersonId person) const
{
    ErasureOrder order{person, {}, {}};
    Statement rows = m_store.database().query("contact_of_subject");
    rows.bind(1, person);
    std::vector<ContactId> visits;
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        visits.push_back(rows.idAs<ContactId>(0));
    if (!row)
        return row.error();
    for (const ContactId visit : visits) {
        const auto subject = ContactReads(m_store).subjectOf(visit);
        if (!subject)
            return subject.error();
        if (*subject == subjectOf(visit))
            order.visits.push_back(*subject);
        else if (*subject != subjectOf(person))
            order.strays.push_back(visit);
    }
    return order;
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
    return {};
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

Result<void> Erasure::remember(Subject subject)
{
    const auto site = m_store.sites().site(m_store.desk());
    if (!site)
        return site.error();
    Statement drafts = m_store.database().query("draft_delete_about");
    if (const auto done = drafts.bind(1, subject).run(); !done)
        return done;
    Statement insert = m_store.database().query("erased_insert");
    insert.bind(1, hub::toBytes(remembranceOf(subject))).bind(2, (*site)->n).bind(3, qint64((*site)->lastSeq));
    return insert.bind(4, QStringLiteral("asked")).bind(5, m_store.clock().now().ms).run();
}

static bool touches(const Change &change, const std::vector<ContactId> &rows)
{
    return std::any_of(change.operations.begin(), change.operations.end(), [&](const Operation &operation) {
        return std::find(rows.begin(), rows.end(), ContactId{operation.row}) != rows.end();
    });
}

Result<void> Erasure::wipe(const ErasureOrder &order)
{
    const WriteGuard::Pass pass(m_store.database().writeGuard());
    Rows rows;
    std::vector<Subject> subjects = order.visits;
    subjects.push_back(subjectOf(order.person));
    for (const ContactId stray : order.strays) {
        const auto whose = ContactReads(m_store).subjectOf(stray);
        auto entries = whose ? m_store.log().about(*whose) : Result<std::vector<Log::Entry>>(whose.error());
        if (!entries)
            return entries.error();
        std::erase_if(*entries, [&](const Log::Entry &entry) { return !touches(entry.change, {stray}); });
        if (const auto done = hollow(*entries, rows); !done)
            return done;
    }
    for (const Subject subject : subjects) {
        const auto entries = m_store.log().about(subject);
        if (!entries)
            return entries.error();
        if (const auto done = hollow(*entries, rows); !done)
            return done;
        if (const auto done = remember(subject); !done)
            return done;
    }
    return deleteRows(rows);
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

Result<void> Erasure::forgetAgain(const std::vector<Hash32> &remembered)
{
    std::vector<Hash32> missing;
    for (const Hash32 &hash : remembered) {
        Statement exists = m_store.database().query("erased_exists");
        const auto known = exists.bind(1, hub::toBytes(hash)).step();
        if (!known)
            return known.error();
        if (!*known)
            missing.push_back(hash);
    }
    if (missing.empty())
        return {};
    std::vector<Subject> subjects;
    Statement rows = m_store.database().query("change_subjects");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const Subject subject = rows.idAs<Subject>(0);
        if (std::find(missing.begin(), missing.end(), remembranceOf(subject)) != missing.end())
            subjects.push_back(subject);
    }
    if (!row)
        return row.error();
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    for (const Subject subject : subjects) {
        const auto order = orderFor(PersonId{subject.raw});
        if (!order)
            return order.error();
        if (const auto done = wipe(*order); !done)
            return done;
    }
    if (const auto done = (*transaction)->commit(); !done)
        return done;
    const auto settled = settle();
    return settled ? Result<void>() : Result<void>(settled.error());
}

Result<bool> Erasure::wasErased(Database &database, Subject subject)
{
    if (subject.isNull())
        return false;
    Statement exists = database.query("erased_exists");
    return exists.bind(1, hub::toBytes(remembranceOf(subject))).step();
}

} // namespace hub
