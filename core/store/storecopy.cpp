// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecopy.h"

#include "core/base/descriptor.h"
#include "core/store/changecodec.h"
#include "core/store/migrations.h"

#include <sqlite3.h>

namespace hub {

StoreCopy::StoreCopy(std::unique_ptr<PageVfs> vfs, std::unique_ptr<Database> database)
    : m_vfs(std::move(vfs))
    , m_database(std::move(database))
    , m_sites(*m_database)
{
}

static Error damaged(const Error &error)
{
    using enum Error::Kind;
    // A disk that stopped answering says nothing about the store.
    const bool saysItself = error.kind == Cancelled || error.kind == CipherMissing || error.kind == OutOfMemory || error.kind == Io;
    return saysItself ? error : Error{Error::Kind::StoreDamaged, error.detail};
}

Result<std::unique_ptr<StoreCopy>> StoreCopy::open(PageSource &source, const QByteArray &key)
{
    auto vfs = std::make_unique<PageVfs>(source);
    Database::Options options;
    options.vfs = vfs->name();
    options.key = key;
    options.readOnly = true;
    options.cacheMiB = 64;
    auto database = Database::open(options);
    if (!database)
        return damaged(database.error());
    const auto schema = schemaOf(**database);
    if (!schema)
        return damaged(schema.error());
    if (*schema > currentSchema())
        return Error{Error::Kind::StoreNewer, QString::number(*schema)};
    std::unique_ptr<StoreCopy> copy(new StoreCopy(std::move(vfs), std::move(*database)));
    if (const auto read = copy->m_sites.load(); !read)
        return damaged(read.error());
    return copy;
}

Result<void> StoreCopy::checkPages()
{
    // Every page that is read is checked against what the cipher noted of it. The indexes are not compared with their
    // tables: the bytes are those of a store that is in use, and hubdesk check does that there.
    Statement rows = m_database->prepared("PRAGMA quick_check(1)");
    const auto row = rows.step();
    if (!row)
        return damaged(row.error());
    if (!*row || rows.text(0) != QLatin1String("ok"))
        return Error{Error::Kind::StoreDamaged, QStringLiteral("quick_check")};
    return {};
}

Result<void> StoreCopy::checkChain(const Site &site)
{
    Hash32 chain{};
    quint64 expected = 1;
    Statement rows = m_database->query("change_commitments");
    auto row = rows.bind(1, site.n).step();
    for (; row && *row; row = rows.step(), ++expected) {
        const QByteArray bytes = rows.bytes(1);
        if (quint64(rows.number(0)) != expected || bytes.size() != qsizetype(chain.size()))
            break;
        Hash32 committed{};
        std::copy(bytes.begin(), bytes.end(), committed.begin());
        chain = chainAfter(chain, expected, committed);
    }
    if (!row)
        return damaged(row.error());
    if (*row || expected != site.lastSeq + 1 || chain != site.chainHead)
        return Error{Error::Kind::StoreDamaged, QStringLiteral("chain")};
    return {};
}

Result<void> StoreCopy::check(const GoOn &goOn)
{
    constexpr int stepsBetween = 20'000;
    GoOn ask = goOn ? goOn : [] { return true; };
    const auto asked = [](void *goOnNow) { return (*static_cast<GoOn *>(goOnNow))() ? 0 : 1; };
    sqlite3_progress_handler(m_database->handle(), stepsBetween, asked, &ask);
    auto done = checkPages();
    for (const Site &site : m_sites.all()) {
        if (done)
            done = checkChain(site);
    }
    sqlite3_progress_handler(m_database->handle(), 0, nullptr, nullptr);
    return done;
}

Result<Value> StoreCopy::setting(const QString &name)
{
    Statement get = m_database->query("setting_get");
    const auto row = get.bind(1, name).step();
    if (!row)
        return damaged(row.error());
    return *row ? get.value(0) : Value();
}

static Result<void> copyPages(sqlite3 *to, sqlite3 *from, const StoreCopy::Progress &progress)
{
    constexpr int pagesAtOnce = 1024;
    constexpr qint64 pageBytes = 4096;
    sqlite3_backup *copying = sqlite3_backup_init(to, "main", from, "main");
    if (!copying)
        return sqliteError(to);
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && code == SQLITE_OK) {
        code = sqlite3_backup_step(copying, pagesAtOnce);
        const qint64 pages = sqlite3_backup_pagecount(copying) - sqlite3_backup_remaining(copying);
        goOn = !progress || progress(pages * pageBytes);
    }
    const bool whole = code == SQLITE_DONE;
    sqlite3_backup_finish(copying);
    if (!goOn)
        return Error::Kind::Cancelled;
    return whole ? Result<void>() : Result<void>(sqliteError(to));
}

Result<void> StoreCopy::writeTo(const QString &file, const QByteArray &key, const Progress &progress)
{
    {
        Database::Options options;
        options.file = file;
        options.key = key;
        options.create = true;
        auto target = Database::open(options);
        if (!target)
            return target.error();
        // Nobody sees the file before it is whole: no journal, and one sync at the end.
        for (const char *pragma : {"PRAGMA journal_mode=MEMORY", "PRAGMA synchronous=OFF"}) {
            if (const auto done = (*target)->run(pragma); !done)
                return done;
        }
        if (const auto done = copyPages((*target)->handle(), m_database->handle(), progress); !done)
            return done;
        if (const auto done = (*target)->checkSealed(); !done)
            return done;
    }
    return syncFile(file);
}

} // namespace hub
