// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storesnapshot.h"

#include <QThread>

#include <sqlite3.h>

namespace hub {

StoreSnapshot::StoreSnapshot(QByteArray key, std::unique_ptr<Database> database)
    : m_key(std::move(key))
    , m_database(std::move(database))
    , m_sites(*m_database)
{
}

StoreSnapshot::~StoreSnapshot()
{
    // Nothing was written: there is nothing that could fail to be taken back.
    (void)m_database->run("ROLLBACK");
}

Result<std::unique_ptr<StoreSnapshot>> StoreSnapshot::take(Database::Options options, const GoOn &goOn)
{
    if (options.file.isEmpty())
        return Error{Error::Kind::NotFound, QStringLiteral("a store in memory has no file")};
    options.create = false;
    auto reader = Database::open(options);
    auto writer = Database::open(options);
    if (!reader || !writer)
        return reader ? writer.error() : reader.error();
    std::unique_ptr<StoreSnapshot> snapshot(new StoreSnapshot(options.key, std::move(*reader)));
    constexpr int tries = 60;
    constexpr int pauseMs = 50;
    for (int attempt = 0; attempt < tries; ++attempt) {
        if (goOn && !goOn())
            return Error::Kind::Cancelled;
        const auto held = snapshot->hold(**writer);
        if (!held)
            return held.error();
        if (*held) {
            if (const auto done = snapshot->measure(); !done)
                return done.error();
            return snapshot;
        }
        QThread::msleep(pauseMs);
    }
    return Error{Error::Kind::StoreInUse, QStringLiteral("the journal could not be brought in")};
}

// While nobody can commit, all of the journal goes into the file; who begins to read then reads the file alone, and as
// long as that reader stays, SQLite writes nothing into the file: its lock on "no frame of the journal" is what a
// checkpoint needs for itself. (www.sqlite.org/walformat.html, WAL_READ_LOCK(0).)
Result<bool> StoreSnapshot::hold(Database &writer)
{
    const auto nobodyCommits = Transaction::begin(writer);
    if (!nobodyCommits && nobodyCommits.error().kind == Error::Kind::StoreInUse)
        return false;
    if (!nobodyCommits)
        return nobodyCommits.error();
    int inJournal = -1;
    int broughtIn = -1;
    const int code = sqlite3_wal_checkpoint_v2(m_database->handle(), "main", SQLITE_CHECKPOINT_PASSIVE, &inJournal, &broughtIn);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return false;
    if (code != SQLITE_OK)
        return sqliteError(m_database->handle());
    // Somebody still reads an older state, for which the file must stay as it is; they will be done soon.
    if (inJournal < 0 || inJournal != broughtIn)
        return false;
    if (const auto begun = m_database->run("BEGIN"); !begun)
        return begun.error();
    if (const auto read = m_sites.load(); !read)
        return read.error();
    return true;
}

Result<void> StoreSnapshot::measure()
{
    qint64 bytes = 1;
    for (const char *pragma : {"PRAGMA page_count", "PRAGMA page_size"}) {
        Statement ask = m_database->prepared(pragma);
        const auto row = ask.step();
        if (!row)
            return row.error();
        bytes *= ask.number(0);
    }
    m_bytes = bytes;
    return {};
}

Result<void> StoreSnapshot::read(qint64 offset, std::span<char> into) const
{
    // Through SQLite's own handle: closing another one of the same file would let go of its locks (POSIX).
    const std::scoped_lock alone(m_reading);
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_database->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    const int code = file->pMethods->xRead(file, into.data(), int(into.size()), offset);
    if (code == SQLITE_OK)
        return {};
    const QString detail = QStringLiteral("sqlite %1 at %2").arg(code).arg(offset);
    return Error{code == SQLITE_IOERR_SHORT_READ ? Error::Kind::StoreDamaged : Error::Kind::Io, detail};
}

} // namespace hub
