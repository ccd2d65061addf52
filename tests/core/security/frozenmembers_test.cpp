// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "tests/support/fixed.h"
#include "tests/support/frozenmembers.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace hub;

namespace {

/// The least that the program itself would take: a frozen file should not cost every run of the tests a second.
class LeastArgon2id final : public KeyDerivation
{
public:
    KdfCost costHere() override { return {KdfBounds::leastMemoryKiB, KdfBounds::leastPasses}; }
    Result<SecretBytes> derive(const SecretBytes &words, const KdfParameters &parameters) override
    {
        return m_real.derive(words, parameters);
    }

private:
    Argon2id m_real;
};

MembersFile frozen(const QString &path)
{
    const auto bytes = readWhole(path, MembersFile::mostBytes);
    REQUIRE(bytes);
    auto file = MembersFile::read(*bytes);
    INFO((file ? QString() : file.error().detail).toStdString());
    REQUIRE(file);
    return std::move(*file);
}

void freeze(const QString &path, KeyDerivation &derivation)
{
    test::FixedClock clock;
    test::SequentialIds ids(clock);
    const NewMember ama{
        ids.make<MemberId>(), ids.make<WorkerId>(), QStringLiteral("Ama Owusu"), QStringLiteral("hub-manager")};
    const auto made = MembersFile::create(
        test::frozenDesk(), QStringLiteral("Front desk"), ama, secretWords(test::frozenWords()), derivation, clock);
    REQUIRE(made);
    REQUIRE_FALSE(QFile::exists(path));
    REQUIRE(writeWhole(path, made->file.bytes()));
}

} // namespace

TEST_CASE("a members file of the first format opens with its words", "[security][members]")
{
    const MembersFile file = frozen(test::frozenRealMembersPath());
    REQUIRE(file.roster().members().size() == 1);
    CHECK(file.roster().members()[0].facts.name == QStringLiteral("Ama Owusu"));
    CHECK(file.desk().facts.id == test::frozenDesk().id);
    CHECK(file.desk().facts.sign == test::frozenDesk().sign.publicKey);

    Argon2id derivation;
    const MemberId ama = file.memberNamed(QStringLiteral("Ama Owusu")).value();
    const auto opened = file.unlock(ama, secretWords(test::frozenWords()), derivation);
    REQUIRE(opened);
    CHECK(opened->storeKey.size() == 32);
    for (const TeamKeyPurpose purpose : {TeamKeyPurpose::Backup, TeamKeyPurpose::Worries}) {
        const TeamKey *key = file.roster().newestKey(purpose);
        REQUIRE(key);
        CHECK(SealKeyPair::fromSecret(file.teamSecret(*key, *opened).value()).publicKey == key->publicKey);
    }
    // Today's program writes the same parts as the same bytes.
    CHECK(MembersFile::signedBy(test::frozenDesk().sign, file.parts())->bytes() == file.bytes());
}

TEST_CASE("the frozen file for fuzzing opens with the tests' derivation and no other", "[security][members]")
{
    const MembersFile file = frozen(test::frozenMembersPath());
    const MemberId ama = file.roster().members()[0].facts.id;
    test::CheapKeyDerivation cheap;
    CHECK(file.unlock(ama, secretWords(test::frozenWords()), cheap));
    Argon2id real;
    CHECK_FALSE(file.unlock(ama, secretWords(test::frozenWords()), real));
}

// Only for a new format, beside the old files and never over them: hub_tests "[freeze]".
TEST_CASE("freeze members files of today's format", "[.freeze]")
{
    test::CheapKeyDerivation cheap;
    LeastArgon2id real;
    freeze(test::frozenMembersPath(), cheap);
    freeze(test::frozenRealMembersPath(), real);
}
