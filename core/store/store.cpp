// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/erasure.h"
#include "core/store/migrations.h"

namespace hub {

Store::Store(const Database::Options &options, std::unique_ptr<Database> database, DeskId desk, Clock &clock,
             IdSource &ids)
    : m_options(options)
    , m_database(std::move(database))
    , m_desk(desk)
    , m_clock(clock)
    , m_ids(ids)
    , m_sites(*m_database)
    , m_log(*m_database, m_sites)
    , m_applier(*m_database, m_sites)
{
}

Result<std::unique_ptr<Store>> Store::open(const Database::Options &options, DeskId desk, Clock &clock, IdSource &ids)
{
    auto database = Database::open(options);
    if (!database)
        return database.error();
    if (const auto done = migrate(**database); !done)
        return done.error();
    if (const auto done = (*database)->checkSealed(); !done)
        return done.error();
    (*database)->writeGuard().watch((*database)->handle());
    std::unique_ptr<Store> store(new Store(options, std::move(*database), desk, clock, ids));
    if (const auto done = store->refresh(); !done)
        return done.error();
    return store;
}

Result<std::unique_ptr<Store>> Store::another() const
{
    Database::Options options = m_options;
    options.create = false;
    auto store = open(options, m_desk, m_clock, m_ids);
    if (store)
        (*store)->setCivilTime(m_civilTime);
    return store;
}

Result<void> Store::reopenUnder(const QByteArray &key)
{
    Database::Options options = m_options;
    options.create = false;
    options.key = key;
    auto database = Database::open(options);
    if (!database)
        return database.error();
    m_database->become(std::move(*database));
    m_options = options;
    return refresh();
}

Result<void> Store::refresh()
{
    m_dataVersion = m_database->dataVersion();
    auto done = m_sites.load();
    if (done)
        done = m_sites.loadClocks();
    m_stale = !done;
    return done;
}

Result<void> Store::refreshIfChanged()
{
    if (!m_stale && m_database->dataVersion() == m_dataVersion)
        return {};
    return refresh();
}

static Result<void> checkLengths(const ChangeDraft &draft)
{
    for (const Operation &operation : draft.operations()) {
        const auto *text = std::get_if<QString>(&operation.value);
        const auto *bytes = std::get_if<QByteArray>(&operation.value);
        // The reader of the log refuses what is longer, and one entry that cannot be read stops every reading of the log.
        if ((text && text->toUtf8().size() > mostTextBytes) || (bytes && bytes->size() > mostTextBytes))
            return Error{Error::Kind::TooLong};
    }
    return {};
}

Result<Change> Store::write(const Permit &permit, const ChangeDraft &draft, BatchId batch)
{
    if (const auto done = checkLengths(draft); !done)
        return done.error();
    // Whoever still has the card of somebody erased in view brings nothing back.
    const auto gone = Erasure::wasErased(*m_database, draft.subject());
    if (!gone || *gone)
        return gone ? Error{Error::Kind::NotFound} : gone.error();
    const auto site = m_sites.site(m_desk);
    if (!site)
        return site.error();
    const Instant now = m_clock.now();
    Change change;
    // Never goes back and never refuses: a clock set wrong costs nothing but looks (sync.md §3).
    change.stamp = {std::max(Hlc(now.ms) << 16, m_sites.latestHlc() + 1), {m_desk, (*site)->lastSeq + 1}};
    change.wallMs = now.ms;
    (*site)->lastWallMs = std::max((*site)->lastWallMs, now.ms);
    change.offsetMinutes = m_civilTime.offsetMinutes(now);
    change.author = permit.author();
    change.subject = draft.subject();
    change.batch = batch;
    change.op = permit.op();
    change.undoes = draft.undoes();
    change.operations = draft.operations();
    const auto prev = draft.isAsWritten() ? Applier::Prev::AsWritten : Applier::Prev::FillIn;
    if (const auto done = m_applier.apply(change, prev); !done)
        return done.error();
    if (const auto done = m_log.append(change, **site); !done)
        return done.error();
    return change;
}

Result<Saved> Store::save(const Permit &permit, const std::vector<ChangeDraft> &drafts, const Progress &progress,
                          const Alongside &alongside)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (const auto done = refreshIfChanged(); !done)
        return done.error();
    if (const auto done = m_applier.begin(); !done)
        return done.error();
    m_stale = true; // until committed
    Saved saved;
    saved.batch = drafts.size() > 1 ? m_ids.make<BatchId>() : BatchId();
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (progress && i % 256 == 0 && !progress(i))
            return Error{Error::Kind::Cancelled};
        if (drafts[i].isEmpty())
            continue;
        const auto change = write(permit, drafts[i], saved.batch);
        if (!change)
            return change.error();
        if (saved.count++ == 0)
            saved.first = change->stamp.dot;
        for (const Operation &operation : change->operations)
            saved.changes.entities.insert(operation.entity);
        saved.changes.subjects.insert(change->subject);
    }
    if (const auto done = finish(alongside); !done)
        return done.error();
    if (const auto done = (*transaction)->commit(); !done)
        return done.error();
    m_stale = false;
    return saved;
}

Result<void> Store::finish(const Alongside &alongside)
{
    const auto site = m_sites.site(m_desk);
    if (!site)
        return site.error();
    if (const auto done = m_sites.write(**site); !done)
        return done;
    return alongside ? alongside() : Result<void>();
}

Result<Value> Store::setting(const QString &name)
{
    Statement get = m_database->query("setting_get");
    const auto row = get.bind(1, name).step();
    if (!row)
        return row.error();
    return *row ? get.value(0) : Value();
}

Result<void> Store::setSetting(const QString &name, const Value &value)
{
    Statement set = m_database->query("setting_set");
    return set.bind(1, name).bind(2, value).run();
}

} // namespace hub
