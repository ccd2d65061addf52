// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/visitlinks.h"

#include <QFile>

#include <array>

namespace hub {

static constexpr std::array migrationFiles{
    "0001_desk",
    "0002_event_whom",
    "0003_narrowed",
    "0004_hours_and_lock",
    "0005_plan_and_promise",
    "0006_visit_links",
    "0007_plan_version_piece",
    "0008_told_later",
    "0009_way_tried",
};

static constexpr int visitLinks = 6;

int currentSchema()
{
    return int(migrationFiles.size());
}

Result<int> schemaOf(Database &database)
{
    Statement version = database.prepared("PRAGMA user_version");
    const auto row = version.step();
    if (!row)
        return row.error();
    return int(version.number(0));
}

static Result<void> runMigration(Database &database, int number)
{
    QFile file(QStringLiteral(":/store/migrations/%1.sql").arg(QLatin1String(migrationFiles[size_t(number - 1)])));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal, file.fileName()};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto done = database.run(file.readAll()); !done)
        return done;
    // The one cache that SQL cannot make out of the log.
    if (number == visitLinks) {
        if (const auto done = fillVisitLinks(database); !done)
            return done;
    }
    if (const auto done = database.run("PRAGMA user_version=" + QByteArray::number(number)); !done)
        return done;
    return (*transaction)->commit();
}

Result<void> migrate(Database &database)
{
    const auto schema = schemaOf(database);
    if (!schema)
        return schema.error();
    if (*schema > currentSchema())
        return Error{Error::Kind::StoreNewer, QString::number(*schema)};
    for (int number = *schema + 1; number <= currentSchema(); ++number) {
        if (const auto done = runMigration(database, number); !done)
            return done;
    }
    return {};
}

} // namespace hub
