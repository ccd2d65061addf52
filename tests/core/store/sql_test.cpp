// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/rowtables.h"
#include "tests/support/teststore.h"

#include <QDir>

#include <sqlite3.h>

using namespace hub;
using namespace hub::test;

TEST_CASE("every statement fits the schema")
{
    TestStore hub;
    const QStringList files = QDir(QStringLiteral(":/store/sql")).entryList({QStringLiteral("*.sql")});
    REQUIRE(files.size() > 30);
    const WriteGuard::Pass pass(hub.store->database().writeGuard());
    for (const QString &file : files) {
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = sqlText(file.chopped(4).toLatin1().constData());
        INFO(file.toStdString());
        CHECK(sqlite3_prepare_v2(hub.store->database().handle(), sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
        sqlite3_finalize(statement);
    }
}

TEST_CASE("numbers of the registry run without a gap, and every field has its column")
{
    TestStore hub;
    const WriteGuard::Pass pass(hub.store->database().writeGuard());
    EntityNumber expected = 1;
    for (const EntityInfo &info : registry()) {
        CHECK(EntityNumber(info.entity) == expected++);
        FieldNumber field = 1;
        for (const FieldInfo &line : info.fields) {
            INFO(info.table << "." << line.column);
            CHECK(line.ref.number == field++);
            CHECK(line.ref.entity == info.entity);
        }
        const RowTable *table = rowTable(EntityNumber(info.entity));
        sqlite3_stmt *statement = nullptr;
        CHECK(sqlite3_prepare_v2(hub.store->database().handle(), table->replace.constData(), -1, &statement, nullptr)
              == SQLITE_OK);
        sqlite3_finalize(statement);
    }
}

TEST_CASE("a store of a newer program is refused, not read")
{
    TestStore hub;
    REQUIRE(hub.store->database().run("PRAGMA user_version=999"));
    const auto refused = migrate(hub.store->database());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::StoreNewer);
}
