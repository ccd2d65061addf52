// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/change.h"

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace hub {

/// What SQLite said, as one of ours; `detail` is its own text about the file, never about what is in it.
Error sqliteError(sqlite3 *handle);

/// A prepared statement, borrowed from its database's cache for one use: it is reset when this goes out of scope.
/// Parameters count from 1, columns from 0, as in SQLite.
class Statement
{
public:
    Statement(sqlite3 *database, sqlite3_stmt *statement)
        : m_database(database)
        , m_statement(statement)
    {
    }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(int index, qint64 number);
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const QByteArray &bytes);
    Statement &bind(int index, const RawId &id);
    Statement &bind(int index, const Value &value);
    Statement &bindNull(int index);
    template <typename Tag>
    Statement &bind(int index, const Id<Tag> &id)
    {
        return bind(index, id.raw);
    }
    Statement &bind(int index, int number) { return bind(index, qint64(number)); }
    Statement &bind(int index, quint64 number) { return bind(index, qint64(number)); }
    Statement &bind(int index, quint16 number) { return bind(index, qint64(number)); }

    /// True with a row, false at the end.
    Result<bool> step();
    /// Runs a statement that gives no rows.
    Result<void> run();
    /// Makes it ready for the next values, which stay bound until then.
    void reset();

    bool isNull(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    /// Null where the column holds no 16 bytes.
    RawId id(int column) const;
    template <typename IdType>
    IdType idAs(int column) const
    {
        return IdType{id(column)};
    }
    Value value(int column) const;

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
};

} // namespace hub
