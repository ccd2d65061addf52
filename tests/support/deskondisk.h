// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace hub::test {

/// A hub on disk as the program makes it, encrypted, with words that are cheap to try: "Clifton Hub" of its lead Dee.
struct DeskOnDisk {
    QTemporaryDir dir;
    FixedClock clock;
    SequentialIds ids{clock};
    CheapKeyDerivation derivation;
    Surroundings around{clock, ids, derivation, dir.filePath(QStringLiteral("profile"))};
    QString folder = dir.filePath(QStringLiteral("Clifton.hubdesk"));
    const QString words = QStringLiteral("apple river lamp stone cloud");

    std::unique_ptr<Hub> make()
    {
        auto prepared = prepareHub(folder, {QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), words}, around);
        REQUIRE(prepared);
        auto opened = openStore(std::move(*prepared), around);
        REQUIRE(opened);
        return std::move(opened->hub);
    }

    Result<OpenedHub> open(const QString &who, const QString &said) { return openAt(folder, who, said); }
    Result<OpenedHub> openAt(const QString &where, const QString &who, const QString &said)
    {
        auto unlocked = unlockStore(where, {who, said}, around);
        return unlocked ? openStore(std::move(*unlocked), around) : Result<OpenedHub>(unlocked.error());
    }
    std::unique_ptr<Hub> as(const char *who, const QString &said)
    {
        auto opened = open(QString::fromUtf8(who), said);
        INFO((opened ? QString() : opened.error().detail).toStdString());
        REQUIRE(opened);
        return std::move(opened->hub);
    }
    Error::Kind refusal(const char *who, const QString &said)
    {
        const auto opened = open(QString::fromUtf8(who), said);
        REQUIRE_FALSE(opened);
        return opened.error().kind;
    }

    /// Somebody who can sign in with "NAME's quiet words".
    static QString wordsOf(const char *who) { return QString::fromUtf8(who) + QStringLiteral("'s quiet words"); }
    static MemberRow add(Hub &hub, const char *who, AccessLevel level)
    {
        const auto keys = hub.members.keysFor(hub.members.newMember(), wordsOf(who));
        REQUIRE(keys);
        const auto added = hub.members.add({QString::fromUtf8(who), QStringLiteral("recovery-worker"), level}, *keys);
        INFO((added ? QString() : added.error().detail).toStdString());
        REQUIRE(added);
        return *added;
    }

    QByteArray bytesOf(const char *name) const
    {
        QFile file(folder + u'/' + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static void copyFolder(const QString &from, const QString &to)
    {
        REQUIRE(QDir().mkpath(to));
        for (const QString &name : QDir(from).entryList(QDir::Files))
            REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
};

} // namespace hub::test
