// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/maintenance.h"

#include "core/store/migrations.h"

#include <algorithm>

namespace hub {

namespace {

struct Place {
    Hlc hlc;
    DeskId desk;
    quint64 seq;
    friend auto operator<=>(const Place &, const Place &) = default;
};

// A copy of the tables made from the log alone.
struct Replica {
    std::unique_ptr<Database> database;
    Sites sites;
    Applier applier;

    explicit Replica(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , sites(*database)
        , applier(*database, sites)
    {
    }
};

} // namespace

// Oldest first over all desks: what a change supersedes has then always been applied before it.
static Result<std::vector<Place>> replayOrder(Store &store)
{
    std::vector<Place> places;
    Statement rows = store.database().query("change_order");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const Site *site = store.sites().byNumber(rows.number(1));
        if (!site)
            return Error{Error::Kind::StoreDamaged, QStringLiteral("unknown desk")};
        places.push_back({Hlc(rows.number(0)), site->id, quint64(rows.number(2))});
    }
    if (!row)
        return row.error();
    std::sort(places.begin(), places.end());
    return places;
}

static Result<quint64> replay(Store &store, Applier &applier, const Store::Progress &progress)
{
    const auto places = replayOrder(store);
    if (!places)
        return places.error();
    if (const auto done = applier.begin(); !done)
        return done.error();
    quint64 done = 0;
    for (const Place &place : *places) {
        if (progress && done % 256 == 0 && !progress(done))
            return Error{Error::Kind::Cancelled};
        auto entry = store.log().read({place.desk, place.seq});
        if (!entry)
            return entry.error();
        if (const auto applied = applier.apply((*entry)->change, Applier::Prev::AsWritten); !applied)
            return applied.error();
        ++done;
    }
    return done;
}

static std::vector<QByteArray> derivedTables()
{
    std::vector<QByteArray> tables = syncedTables();
    tables.push_back("field_head");
    tables.push_back("superseded");
    tables.push_back("visit_link");
    return tables;
}

Result<quint64> rebuild(Store &store, const Store::Progress &progress)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const WriteGuard::Pass pass(store.database().writeGuard());
    for (const QByteArray &table : derivedTables()) {
        if (const auto done = store.database().run("DELETE FROM " + table); !done)
            return done.error();
    }
    const auto replayed = replay(store, store.applier(), progress);
    if (!replayed)
        return replayed.error();
    if (const auto done = (*transaction)->commit(); !done)
        return done.error();
    return replayed;
}

// Desks by id, since their short numbers differ from store to store.
static void addCell(Hasher<32> &hash, const Statement &row, int column, bool isSite, const Sites &sites)
{
    QByteArray cell;
    const Value value = row.value(column);
    if (isSite) {
        const Site *site = sites.byNumber(row.number(column));
        cell = site ? site->id.toBytes() : QByteArray("?");
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        cell = 'i' + QByteArray::number(*number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        cell = 't' + text->toUtf8();
    } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        cell = 'b' + *bytes;
    }
    hash.add(quint64(cell.size())).add(cell);
}

Result<QByteArray> tablesHash(Database &database, Sites &sites, const QByteArray &table)
{
    std::vector<bool> isSite;
    {
        Statement columns = database.prepared("PRAGMA table_info(" + table + ")");
        auto row = columns.step();
        for (; row && *row; row = columns.step())
            isSite.push_back(columns.text(1) == QLatin1String("site"));
        if (!row)
            return row.error();
    }
    if (isSite.empty())
        return Error{Error::Kind::NotFound, QString::fromLatin1(table)};
    // In the order of the rows' own hashes: keys hold the desks' short numbers, which order them differently elsewhere.
    std::vector<Hash32> rowHashes;
    Statement rows = database.prepared("SELECT * FROM " + table);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Hasher<32> hash;
        for (size_t i = 0; i < isSite.size(); ++i)
            addCell(hash, rows, int(i), isSite[i], sites);
        rowHashes.push_back(hash.result());
    }
    if (!row)
        return row.error();
    std::sort(rowHashes.begin(), rowHashes.end());
    Hasher<32> whole;
    for (const Hash32 &one : rowHashes)
        whole.add(QByteArrayView(one.data(), qsizetype(one.size())));
    return toBytes(whole.result());
}

static Result<void> checkPages(Store &store, CheckReport &report)
{
    // The cipher's own check reads the file past the write-ahead log. After a power cut a page there may be torn whose
    // whole form stands in the log; brought over, the file is what every reader sees.
    (void)store.database().run("PRAGMA wal_checkpoint(TRUNCATE)");
    for (const char *pragma : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check(1)"}) {
        Statement rows = store.database().prepared(pragma);
        auto row = rows.step();
        for (; row && *row; row = rows.step()) {
            if (rows.text(0) != QLatin1String("ok"))
                report.findings.push_back({Finding::Kind::Unreadable, QLatin1String(pragma)});
        }
        if (!row)
            report.findings.push_back({Finding::Kind::Unreadable, row.error().detail});
    }
    return {};
}

static QString placeName(const Site &site, quint64 seq)
{
    return QStringLiteral("%1:%2").arg(site.id.toHex().left(8)).arg(seq);
}

static Result<void> checkChain(Store &store, const Site &site, CheckReport &report)
{
    Hash32 chain{};
    quint64 expected = 1;
    const auto read = store.log().forward(site, 1, [&](const Log::Entry &entry) {
        const quint64 seq = entry.change.stamp.dot.seq;
        if (seq != expected)
            report.findings.push_back({Finding::Kind::LogGap, placeName(site, expected)});
        if (!entry.hollow() && toBytes(commitment(entry.change, entry.salt, entry.body)) != entry.commitment)
            report.findings.push_back({Finding::Kind::ChainBroken, placeName(site, seq)});
        Hash32 committed{};
        std::copy_n(entry.commitment.begin(), std::min(entry.commitment.size(), qsizetype(32)), committed.begin());
        chain = chainAfter(chain, seq, committed);
        expected = seq + 1;
        ++report.changes;
        return report.findings.size() < 100;
    });
    if (!read)
        report.findings.push_back({Finding::Kind::EntryUnreadable, placeName(site, expected)});
    else if (report.findings.empty() && (chain != site.chainHead || expected != site.lastSeq + 1))
        report.findings.push_back({Finding::Kind::ChainBroken, placeName(site, site.lastSeq)});
    return {};
}

// The replica has no log of its own to see that a change came before, or that it is hollow and will not come again.
static Result<void> awaitOnlyUnknown(Store &store, Replica &replica)
{
    std::vector<Dot> awaited;
    {
        Statement rows = replica.database->query("superseded_places");
        auto row = rows.step();
        for (; row && *row; row = rows.step()) {
            if (const Site *const site = replica.sites.byNumber(rows.number(0)))
                awaited.push_back({site->id, quint64(rows.number(1))});
        }
        if (!row)
            return row.error();
    }
    for (const Dot &dot : awaited) {
        const auto here = store.sites().site(dot.desk);
        const auto there = replica.sites.site(dot.desk);
        if (!here || !there)
            return here ? there.error() : here.error();
        Statement exists = store.database().query("change_exists");
        const auto known = exists.bind(1, (*here)->n).bind(2, qint64(dot.seq)).step();
        if (!known)
            return known.error();
        if (!*known)
            continue;
        Statement forget = replica.database->query("superseded_delete_change");
        if (const auto done = forget.bind(1, (*there)->n).bind(2, qint64(dot.seq)).run(); !done)
            return done;
    }
    return {};
}

static Result<void> compareTables(Store &store, CheckReport &report, const Store::Progress &progress)
{
    auto opened = Database::open({});
    if (!opened)
        return opened.error();
    Replica replica(std::move(*opened));
    if (const auto done = migrate(*replica.database); !done)
        return done;
    auto transaction = Transaction::begin(*replica.database);
    if (!transaction)
        return transaction.error();
    const auto replayed = replay(store, replica.applier, progress);
    if (!replayed)
        return replayed.error();
    if (const auto done = awaitOnlyUnknown(store, replica); !done)
        return done;
    for (const QByteArray &table : derivedTables()) {
        const auto here = tablesHash(store.database(), store.sites(), table);
        const auto there = tablesHash(*replica.database, replica.sites, table);
        if (!there)
            return there.error();
        if (!here)
            report.findings.push_back({Finding::Kind::SchemaDiffers, QString::fromLatin1(table)});
        else if (*here != *there)
            report.findings.push_back({Finding::Kind::TableDiffers, QString::fromLatin1(table)});
    }
    return {};
}

static Result<quint64> count(Store &store, const char *query)
{
    Statement counting = store.database().query(query);
    const auto row = counting.step();
    if (!row)
        return row.error();
    return quint64(counting.number(0));
}

Result<CheckReport> check(Store &store, const Store::Progress &progress)
{
    CheckReport report;
    if (const auto done = store.refresh(); !done)
        return done.error();
    if (const auto done = checkPages(store, report); !done)
        return done.error();
    // Over damaged pages nothing else can be read for certain.
    if (!report.sound())
        return report;
    for (const Site &site : store.sites().all()) {
        if (const auto done = checkChain(store, site, report); !done)
            return done.error();
    }
    // A log that cannot be trusted cannot say what the tables should be.
    if (report.sound()) {
        if (const auto done = compareTables(store, report, progress); !done)
            return done.error();
    }
    const auto contacts = count(store, "contact_count");
    const auto people = count(store, "person_count");
    if (!contacts || !people)
        return contacts ? people.error() : contacts.error();
    report.contacts = *contacts;
    report.people = *people;
    return report;
}

} // namespace hub
