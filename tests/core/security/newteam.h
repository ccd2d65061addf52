// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/membersfile.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

namespace hub::test {

inline const QString words = QStringLiteral("lantern meadow otter kettle");

/// A hub as `hubdesk new` makes it, with words that are cheap to try.
struct NewTeamFixture {
    FixedClock clock;
    SequentialIds ids{clock};
    CheapKeyDerivation derivation;
    DeskKeys desk = DeskKeys::make();
    NewMember ama{
        ids.make<MemberId>(), ids.make<WorkerId>(), QStringLiteral("Ama Owusu"), QStringLiteral("hub-manager")};

    MembersFile::Created create(const QString &typed = words)
    {
        auto created
            = MembersFile::create(desk, QStringLiteral("Front desk"), ama, secretWords(typed), derivation, clock);
        INFO((created ? QString() : created.error().detail).toStdString());
        REQUIRE(created);
        return std::move(*created);
    }
    MembersFile::Created createExample()
    {
        auto created = MembersFile::createExample(desk, QStringLiteral("Front desk"), ama, clock);
        INFO((created ? QString() : created.error().detail).toStdString());
        REQUIRE(created);
        return std::move(*created);
    }
    Result<UnlockedMember> unlock(const MembersFile &file, const QString &typed = words)
    {
        return file.unlock(ama.id, secretWords(typed), derivation);
    }
};

inline Error::Kind refusalOf(const QByteArray &bytes)
{
    const auto file = MembersFile::read(bytes);
    REQUIRE_FALSE(file);
    return file.error().kind;
}

inline bool isRefusal(Error::Kind kind)
{
    return kind == Error::Kind::MembersDamaged || kind == Error::Kind::StoreNewer;
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace hub::test
