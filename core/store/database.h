// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"
#include "core/store/writeguard.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

namespace hub {

/// One connection to one store.db: Qt's QSQLITE driver with SQLCipher under it. Fails closed: without a cipher, or over
/// a file that turns out to be in clear, it opens nothing and writes nothing.
class Database
{
public:
    struct Options {
        QString file;       ///< empty: in memory, for tests and for replays
        QByteArray key;     ///< 32 bytes; empty: no cipher, for tests only (an example store has a key too)
        bool create = false;
        bool readOnly = false;
        int cacheMiB = 32;
        int busyMs = 1500;
        QByteArray vfs = {}; ///< read through this instead of a file (pagevfs.h)
    };

    /// StoreMissing, CipherMissing, NotAStore (wrong key or another file), StoreReadOnly, DiskFull.
    static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The statement of core/store/sql/NAME.sql.
    Statement query(const char *name);
    /// A statement made from the registry (store/rowtables) or given whole; prepared once per text.
    Statement prepared(const QByteArray &sql);
    Result<void> run(const QByteArray &sql);

    /// Goes on over the other's connection and closes its own: whoever holds this database has another file or key under
    /// it from now on. No statement of it may be in use.
    void become(std::unique_ptr<Database> other);

    /// How many rows the last statement changed.
    int rowsChanged() const;
    /// CipherMissing if a store that has a key stands in clear on the disk, by SQLite's header in its first bytes.
    Result<void> checkSealed() const;
    /// Changes whenever another connection wrote.
    qint64 dataVersion();
    sqlite3 *handle() const { return m_handle; }
    /// Who writes synced tables takes a WriteGuard::Pass of it.
    WriteGuard &writeGuard() { return m_writeGuard; }

private:
    Database() = default;
    void close();
    Result<void> connect(const Options &options);
    Result<void> prepareCipher(const Options &options);
    Result<QString> cipherVersion();
    Result<void> tune(const Options &options);

    WriteGuard m_writeGuard;
    QString m_connection;
    QString m_sealedFile; ///< the file's path if it has a key
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};

/// Everything or nothing: rolled back unless committed.
class Transaction
{
public:
    /// Takes the write lock at once, so that nothing read before writing can be stale.
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }

    Database &m_database;
    bool m_open = true;
};

/// The text of core/store/sql/NAME.sql, from the program's resources.
QByteArray sqlText(const char *name);

} // namespace hub
