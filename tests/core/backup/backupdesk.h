// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "core/restoring.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/exchange.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QTemporaryDir>

namespace hub::test {

/// A hub on disk under a key, with words that are cheap to try, and a place beside it to restore to.
struct BackupDesk {
    QTemporaryDir dir;
    FixedClock clock;
    RandomIds ids{clock}; // several threads ask for some
    CheapKeyDerivation derivation;
    Surroundings around{clock, ids, derivation, dir.filePath(QStringLiteral("profile"))};
    /// Another machine, as far as anybody can tell.
    Surroundings elsewhere{clock, ids, derivation, dir.filePath(QStringLiteral("other-profile"))};
    QString folder = dir.filePath(QStringLiteral("Clifton.hubdesk"));
    QString restored = dir.filePath(QStringLiteral("Back.hubdesk"));
    QString file = dir.filePath(QStringLiteral("one.hubback"));
    const QString words = QStringLiteral("apple river lamp stone cloud");
    std::unique_ptr<Hub> hub;

    BackupDesk()
    {
        auto prepared = prepareHub(folder, {QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), words}, around);
        REQUIRE(prepared);
        auto opened = openStore(std::move(*prepared), around);
        INFO((opened ? QString() : opened.error().detail).toStdString());
        REQUIRE(opened);
        hub = std::move(opened->hub);
    }

    Store &store() { return hub->context().store; }

    ContactId log(const QString &note = {}, const QString &welcome = {})
    {
        ContactDraft draft;
        draft.supports = {codes::justHere};
        draft.note = note;
        if (!welcome.isEmpty())
            draft.visitors = {{std::nullopt, welcome, false}};
        const auto logged = hub->contacts.record(draft);
        REQUIRE(logged);
        return logged->contacts.front();
    }

    MadeBackup back()
    {
        const auto made = hub->backups.make(file);
        INFO((made ? QString() : made.error().detail).toStdString());
        REQUIRE(made);
        return *made;
    }
    Result<RestoredStore> restore(const QString &said) { return restoreBackup({file, restored, said}, elsewhere); }
    Result<RestoredStore> restore() { return restore(words); }

    OpenedHub open(const QString &where, const Surroundings &surroundings)
    {
        auto unlocked = unlockStore(where, {{}, words}, surroundings);
        REQUIRE(unlocked);
        auto opened = openStore(std::move(*unlocked), surroundings);
        INFO((opened ? QString() : opened.error().detail).toStdString());
        REQUIRE(opened);
        return std::move(*opened);
    }
    OpenedHub openRestored() { return open(restored, elsewhere); }

    /// Whatever lies beside the store: no half of anything should.
    QStringList besides() const
    {
        QStringList names = QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const char *usual : {"Clifton.hubdesk", "profile", "other-profile"})
            names.removeAll(QLatin1String(usual));
        return names;
    }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The hash of every table there is, but for what the desk says of itself: its settings, and the list of desks, to which a
/// restored store adds the new one.
inline QMap<QString, QByteArray> everyTable(Store &store)
{
    QMap<QString, QByteArray> hashes;
    QStringList names;
    {
        Statement tables = store.database().prepared("SELECT name FROM sqlite_master WHERE type = 'table'");
        for (auto row = tables.step(); row && *row; row = tables.step())
            names << tables.text(0);
    }
    for (const QString &name : names) {
        const auto hash = tablesHash(store.database(), store.sites(), name.toLatin1());
        REQUIRE(hash);
        if (name != QLatin1String("setting") && name != QLatin1String("site"))
            hashes.insert(name, *hash);
    }
    return hashes;
}

} // namespace hub::test
