// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/migrations.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QRegularExpression>

namespace hub::test {

/// How the migrations before the newest made an index.
inline QString earlierIndex(const QStringList &migrations, const QString &name)
{
    QString made;
    for (const QString &migration : migrations.mid(0, migrations.size() - 1)) {
        QFile file(QStringLiteral(":/store/migrations/") + migration);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QRegularExpression create(QStringLiteral("CREATE (?:UNIQUE )?INDEX %1 [^;]*;").arg(name));
        const auto found = create.match(QString::fromUtf8(file.readAll()));
        if (found.hasMatch())
            made = found.captured();
    }
    REQUIRE_FALSE(made.isEmpty());
    return made;
}

/// Takes back what the newest migration added, so that the store is one of the program before this one. Over a connection
/// of its own, as no program does: that of an open store lets nobody but itself write its tables.
inline void stepBack(Database::Options options)
{
    options.create = false;
    const auto database = Database::open(options);
    REQUIRE(database);
    const QStringList names = QDir(QStringLiteral(":/store/migrations")).entryList(QDir::Files, QDir::Name);
    REQUIRE(names.size() == currentSchema());
    QFile file(QStringLiteral(":/store/migrations/") + names.back());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString sql = QString::fromUtf8(file.readAll());
    static const QRegularExpression added(QStringLiteral(
        "(?:ALTER TABLE (\\w+) ADD COLUMN (\\w+))|(?:CREATE TABLE (\\w+))|(?:CREATE (?:UNIQUE )?INDEX (\\w+))"));
    QStringList undone;
    for (auto found = added.globalMatch(sql); found.hasNext();) {
        const auto one = found.next();
        if (!one.captured(1).isEmpty())
            undone.prepend(QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(one.captured(1), one.captured(2)));
        else if (!one.captured(3).isEmpty())
            undone.prepend(QStringLiteral("DROP TABLE %1").arg(one.captured(3)));
        else
            undone.prepend(QStringLiteral("DROP INDEX %1").arg(one.captured(4)));
    }
    REQUIRE_FALSE(undone.isEmpty());
    static const QRegularExpression dropped(QStringLiteral("DROP INDEX (\\w+)"));
    for (auto found = dropped.globalMatch(sql); found.hasNext();)
        undone.append(earlierIndex(names, found.next().captured(1)));
    for (const QString &step : undone)
        REQUIRE((*database)->run(step.toUtf8()));
    REQUIRE((*database)->run("PRAGMA user_version=" + QByteArray::number(currentSchema() - 1)));
}

} // namespace hub::test
