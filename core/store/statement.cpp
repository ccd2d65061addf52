// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <sqlite3.h>

namespace hub {

Error sqliteError(sqlite3 *handle)
{
    using enum Error::Kind;
    const int code = sqlite3_extended_errcode(handle);
    const QString detail = QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {DiskFull, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {StoreInUse, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {StoreReadOnly, detail};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {StoreDamaged, detail};
    case SQLITE_INTERRUPT:
        return {Cancelled, detail};
    case SQLITE_IOERR:
        return {Io, detail};
    default:
        return {Internal, detail};
    }
}

Statement::~Statement()
{
    reset();
    sqlite3_clear_bindings(m_statement);
}

Statement &Statement::bind(int index, qint64 number)
{
    sqlite3_bind_int64(m_statement, index, number);
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int index, const RawId &id)
{
    if (id.isNull())
        return bindNull(index);
    sqlite3_bind_blob(m_statement, index, id.bytes.data(), int(id.bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int index, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return bind(index, *number);
    if (const auto *text = std::get_if<QString>(&value))
        return bind(index, *text);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return bind(index, *bytes);
    return bindNull(index);
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
    return *this;
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return sqliteError(m_database);
    }
}

Result<void> Statement::run()
{
    const auto stepped = step();
    const Result<void> done = stepped ? Result<void>() : Result<void>(stepped.error());
    reset();
    return done;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

RawId Statement::id(int column) const
{
    RawId id;
    if (sqlite3_column_bytes(m_statement, column) == int(id.bytes.size()))
        std::memcpy(id.bytes.data(), sqlite3_column_blob(m_statement, column), id.bytes.size());
    return id;
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace hub
