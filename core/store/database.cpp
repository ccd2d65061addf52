// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QAtomicInt>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace hub {

QByteArray sqlText(const char *name)
{
    QFile file(QStringLiteral(":/store/sql/%1.sql").arg(QLatin1String(name)));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "sqlText", name);
    return there ? file.readAll() : QByteArray();
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    if (!options.file.isEmpty() && !options.create && !QFileInfo::exists(options.file))
        return Error{Error::Kind::StoreMissing};
    std::unique_ptr<Database> database(new Database);
    for (const auto step : {&Database::connect, &Database::prepareCipher, &Database::tune}) {
        if (const auto done = ((*database).*step)(options); !done)
            return done.error();
    }
    return database;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    if (!m_connection.isEmpty()) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    m_statements.clear();
    m_connection.clear();
    m_handle = nullptr;
}

void Database::become(std::unique_ptr<Database> other)
{
    close();
    m_connection = std::exchange(other->m_connection, {});
    m_sealedFile = std::exchange(other->m_sealedFile, {});
    m_handle = std::exchange(other->m_handle, nullptr);
    m_statements = std::exchange(other->m_statements, {});
    m_writeGuard.watch(m_handle);
}

// A file that SQLite makes itself is readable for everybody whom the umask lets; its journals take on the file's mode.
// What cannot be made here, SQLite will say when it opens it.
static void makeForOwnerOnly(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
}

Result<void> Database::connect(const Options &options)
{
    if (options.create && !options.file.isEmpty())
        makeForOwnerOnly(options.file);
    static QAtomicInt counter; // connection names are Qt's global namespace
    m_connection = QStringLiteral("hubdesk-%1").arg(++counter);
    QSqlDatabase qt = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    QString flags = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyMs);
    if (!options.vfs.isEmpty()) {
        qt.setDatabaseName(QStringLiteral("file:store.db?vfs=") + QLatin1String(options.vfs));
        flags += QStringLiteral(";QSQLITE_OPEN_URI");
    } else {
        qt.setDatabaseName(options.file.isEmpty() ? QStringLiteral(":memory:") : options.file);
    }
    if (options.readOnly)
        flags += QStringLiteral(";QSQLITE_OPEN_READONLY");
    qt.setConnectOptions(flags);
    if (!qt.open())
        return Error{Error::Kind::StoreReadOnly, qt.lastError().nativeErrorCode()};
    const QVariant handle = qt.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    return {};
}

Result<void> Database::prepareCipher(const Options &options)
{
    if (options.key.isEmpty())
        return {};
    if (const auto cipher = cipherVersion(); !cipher)
        return cipher.error();
    else if (cipher->isEmpty())
        return Error{Error::Kind::CipherMissing};
    QByteArray pragma = "PRAGMA key = \"x'" + options.key.toHex() + "'\"";
    const auto keyed = run(pragma);
    pragma.fill('\0');
    if (!keyed)
        return keyed;
    // What is wrong is said by our errors; the cipher would say it on stderr too.
    for (const char *quiet : {"PRAGMA cipher_log_level = NONE", "PRAGMA cipher_log = off"}) {
        if (const auto done = run(quiet); !done)
            return done;
    }
    const auto readable = run("SELECT count(*) FROM sqlite_master");
    if (!readable && readable.error().kind == Error::Kind::StoreDamaged)
        return Error{Error::Kind::NotAStore, readable.error().detail};
    m_sealedFile = options.file;
    return readable ? checkSealed() : readable;
}

Result<void> Database::checkSealed() const
{
    QFile file(m_sealedFile);
    if (m_sealedFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    if (file.read(16) == QByteArray("SQLite format 3", 16))
        return Error{Error::Kind::CipherMissing, QStringLiteral("clear header")};
    return {};
}

Result<QString> Database::cipherVersion()
{
    // Without SQLCipher this pragma is unknown and answers nothing; a key would then be ignored in silence.
    Statement version = prepared("PRAGMA cipher_version");
    const auto row = version.step();
    if (!row)
        return row.error();
    return *row ? version.text(0) : QString();
}

Result<void> Database::tune(const Options &options)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const QByteArray cache = "PRAGMA cache_size=-" + QByteArray::number(options.cacheMiB * 1024);
    for (const QByteArray &pragma :
         {QByteArray("PRAGMA temp_store=MEMORY"), QByteArray("PRAGMA secure_delete=ON"),
          QByteArray("PRAGMA trusted_schema=OFF"), QByteArray("PRAGMA foreign_keys=OFF"), cache}) {
        if (const auto done = run(pragma); !done)
            return done;
    }
    if (options.file.isEmpty() || options.readOnly)
        return {};
    // WAL with FULL loses no acknowledged commit at a power cut; the DELETE journal can (security.md).
    if (const auto done = run("PRAGMA journal_mode=WAL"); !done)
        return done;
    return run("PRAGMA synchronous=FULL");
}

Statement Database::query(const char *name)
{
    const auto found = m_statements.constFind(QByteArray::fromRawData(name, qsizetype(qstrlen(name))));
    if (found != m_statements.constEnd())
        return Statement(m_handle, *found);
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = sqlText(name);
    sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    Q_ASSERT_X(statement, name, sqlite3_errmsg(m_handle));
    m_statements.insert(QByteArray(name), statement);
    return Statement(m_handle, statement);
}

Statement Database::prepared(const QByteArray &sql)
{
    auto found = m_statements.constFind(sql);
    if (found == m_statements.constEnd()) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        found = m_statements.insert(sql, statement);
    }
    return Statement(m_handle, *found);
}

Result<void> Database::run(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(m_handle);
    return {};
}

int Database::rowsChanged() const
{
    return sqlite3_changes(m_handle);
}

qint64 Database::dataVersion()
{
    Statement version = prepared("PRAGMA data_version");
    const auto row = version.step();
    return row && *row ? version.number(0) : -1;
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (const auto begun = database.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    // A failed rollback leaves nothing to do: SQLite has then rolled back by itself.
    if (m_open)
        (void)m_database.run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    const auto done = m_database.run("COMMIT");
    if (done)
        m_open = false;
    return done;
}

} // namespace hub
