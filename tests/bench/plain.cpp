// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain.h"

#include "tests/bench/line.h"

namespace hub::bench {

Plain::Plain()
{
    Database::Options options;
    options.file = m_dir.filePath(QStringLiteral("plain.db"));
    options.create = true;
    options.cacheMiB = 64;
    m_database = must(Database::open(options));
    for (const char *sql :
         {"CREATE TABLE contact (id BLOB PRIMARY KEY, at INTEGER, kind TEXT, person BLOB, worker BLOB, hub BLOB) WITHOUT ROWID",
          "CREATE TABLE contact_support (row BLOB, elem TEXT, PRIMARY KEY (row, elem)) WITHOUT ROWID",
          "CREATE INDEX contact_at ON contact (at, person)",
          "CREATE INDEX contact_person ON contact (person, at) WHERE person IS NOT NULL"}) {
        must(m_database->run(sql));
    }
}

void Plain::begin()
{
    must(m_database->run("BEGIN IMMEDIATE"));
}

void Plain::commit()
{
    must(m_database->run("COMMIT"));
}

void Plain::insert(const RawId &id, qint64 at, const RawId &person, const RawId &worker, const RawId &hub,
                   const QString &support)
{
    Statement contact = m_database->prepared("INSERT INTO contact (id, at, kind, person, worker, hub) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    contact.bind(1, id).bind(2, at).bind(3, QStringLiteral("drop-in")).bind(4, person).bind(5, worker).bind(6, hub);
    must(contact.run());
    Statement set = m_database->prepared("INSERT INTO contact_support (row, elem) VALUES (?1, ?2)");
    must(set.bind(1, id).bind(2, support).run());
}

} // namespace hub::bench
