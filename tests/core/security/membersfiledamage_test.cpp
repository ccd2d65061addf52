// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/security/newteam.h"

#include <QDir>
#include <QTemporaryDir>

using namespace hub;
using namespace hub::test;

TEST_CASE("every single flipped bit of a members file is refused", "[security][members]")
{
    NewTeamFixture team;
    const QByteArray bytes = team.create().file.bytes();
    REQUIRE(MembersFile::read(bytes));
    int accepted = 0;
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit)
        accepted += !isRefusal(refusalOf(flipped(bytes, bit)));
    CHECK(accepted == 0);
}

TEST_CASE("a members file cut at any length, or longer than it was, is refused", "[security][members]")
{
    NewTeamFixture team;
    const QByteArray bytes = team.create().file.bytes();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK(isRefusal(refusalOf(bytes.first(length))));
    CHECK(refusalOf(bytes + '\0') == Error::Kind::MembersDamaged);
    CHECK(refusalOf(bytes + bytes) == Error::Kind::MembersDamaged);
    CHECK(refusalOf(QByteArray(MembersFile::mostBytes + 1, 'x')) == Error::Kind::MembersDamaged);
}

TEST_CASE("a file of a newer program is refused as such, not as a damaged one", "[security][members]")
{
    NewTeamFixture team;
    QByteArray bytes = team.create().file.bytes();
    bytes[7] = 2;
    CHECK(refusalOf(bytes) == Error::Kind::StoreNewer);
    bytes[7] = 1;
    bytes[9] = 2; // the version that a reader needs
    CHECK(refusalOf(bytes) == Error::Kind::StoreNewer);

    QTemporaryDir folder;
    QFile before(folder.filePath(membersBeforeFileName()));
    put(before.fileName(), team.create().file.bytes());
    put(folder.filePath(membersFileName()), bytes);
    CHECK(MembersFile::load(folder.path()).error().kind == Error::Kind::StoreNewer);
}

TEST_CASE("only the desk that the file names can sign it", "[security][members]")
{
    NewTeamFixture team;
    const auto created = team.create();
    CHECK_FALSE(MembersFile::signedBy(SignKeyPair::make(), created.file.parts()));
    auto parts = created.file.parts();
    parts.desk = DeskKeys::make().id;
    CHECK_FALSE(MembersFile::signedBy(team.desk.sign, parts));
    CHECK(MembersFile::signedBy(team.desk.sign, created.file.parts())->bytes() == created.file.bytes());
}

TEST_CASE("the last generation is kept and stands in for a damaged file, and says so", "[security][members]")
{
    NewTeamFixture team;
    QTemporaryDir folder;
    const QString place = folder.filePath(membersFileName());
    CHECK(MembersFile::load(folder.path()).error().kind == Error::Kind::NotAStore);

    const auto created = team.create();
    REQUIRE(created.file.write(folder.path()));
    CHECK_FALSE(QFile::exists(folder.filePath(membersBeforeFileName())));
    auto loaded = MembersFile::load(folder.path());
    REQUIRE(loaded);
    CHECK(loaded->file.bytes() == created.file.bytes());
    CHECK_FALSE(loaded->lastGeneration);

    auto parts = created.file.parts();
    parts.generation = 2;
    const auto second = MembersFile::signedBy(team.desk.sign, parts);
    REQUIRE(second->write(folder.path()));
    CHECK(MembersFile::load(folder.path())->file.parts().generation == 2);

    put(place, flipped(second->bytes(), 900));
    loaded = MembersFile::load(folder.path());
    REQUIRE(loaded);
    CHECK(loaded->lastGeneration);
    CHECK(loaded->file.bytes() == created.file.bytes());

    // Writing over a damaged file must not push the good generation out.
    REQUIRE(second->write(folder.path()));
    put(place, {});
    CHECK(MembersFile::load(folder.path())->file.parts().generation == 1);

    QFile::remove(place);
    CHECK(MembersFile::load(folder.path())->lastGeneration);
    put(folder.filePath(membersBeforeFileName()), "nonsense");
    CHECK(MembersFile::load(folder.path()).error().kind == Error::Kind::MembersDamaged);
    put(place, QByteArray(MembersFile::mostBytes + 1, '\0'));
    CHECK(MembersFile::load(folder.path()).error().kind == Error::Kind::MembersDamaged);
}

TEST_CASE("a members file is its owner's to read alone", "[security][members]")
{
    NewTeamFixture team;
    QTemporaryDir folder;
    REQUIRE(team.create().file.write(folder.path()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(folder.filePath(membersFileName())) & others);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{membersFileName()});
}

TEST_CASE("a members file that cannot be written says why", "[security][members]")
{
    NewTeamFixture team;
    QTemporaryDir folder;
    const auto missing = team.create().file.write(folder.filePath(QStringLiteral("nowhere")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::StoreReadOnly);
}

TEST_CASE("words that were dear to derive stay within bounds that the file cannot lift", "[security][members]")
{
    NewTeamFixture team;
    const auto cheap = team.create();
    Argon2id argon;
    const auto opened = cheap.file.unlock(team.ama.id, secretWords(words), argon);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::MembersDamaged);
}
