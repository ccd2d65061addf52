// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/holdersecrets.h"
#include "core/security/wordlist.h"
#include "tests/core/security/newteam.h"

#include <QDir>
#include <QTemporaryDir>

using namespace hub;
using namespace hub::test;

TEST_CASE("a new hub has one member, a lead, whose words open its store key", "[security][members]")
{
    NewTeamFixture team;
    const auto created = team.create();
    const auto file = MembersFile::read(created.file.bytes());
    REQUIRE(file);

    REQUIRE(file->roster().members().size() == 1);
    const RosterMember &ama = file->roster().members().front();
    CHECK(ama.here);
    CHECK(ama.facts.name == QStringLiteral("Ama Owusu"));
    CHECK(ama.facts.jobTitle == QStringLiteral("hub-manager"));
    CHECK(ama.facts.level == AccessLevel::Lead);
    CHECK_FALSE(file->isExample());
    CHECK(file->desk().facts.id == team.desk.id);
    CHECK(file->desk().facts.sign == team.desk.sign.publicKey);

    const auto opened = team.unlock(*file);
    REQUIRE(opened);
    CHECK(opened->storeKey.size() == 32);
    CHECK(opened->storeKey == created.storeKey);
    CHECK(opened->olderStoreKeys.empty());
    const Session session = opened->session();
    CHECK(session.member == team.ama.id);
    CHECK(session.worker == team.ama.worker);
    CHECK(session.level == AccessLevel::Lead);
    CHECK_FALSE(session.example);
    CHECK(opened->sign.publicKey == ama.keys.sign);
}

TEST_CASE("two hubs share no key, no team and no seal, even with the same words", "[security][members]")
{
    NewTeamFixture team;
    const auto one = team.create();
    const auto two = team.create();
    CHECK_FALSE(one.storeKey == two.storeKey);
    CHECK(one.file.roster().team() != two.file.roster().team());
    CHECK(one.file.roster().members()[0].keys.words->parameters.salt
        != two.file.roster().members()[0].keys.words->parameters.salt);

    // A seal of one file does not open in the other.
    auto parts = two.file.parts();
    parts.storeKeys = one.file.parts().storeKeys;
    const auto mixed = MembersFile::signedBy(team.desk.sign, parts);
    REQUIRE(mixed);
    const auto opened = team.unlock(*mixed);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::MembersDamaged);
}

TEST_CASE("wrong words, somebody else and nobody are told apart", "[security][members]")
{
    NewTeamFixture team;
    const auto created = team.create();
    CHECK(team.unlock(created.file, QStringLiteral("lantern meadow otter kettles")).error().kind
        == Error::Kind::WrongWords);
    CHECK(team.unlock(created.file, {}).error().kind == Error::Kind::WrongWords);
    CHECK(team.unlock(created.file, QStringLiteral(" Lantern MEADOW otter  kettle ")).has_value());
    CHECK(created.file.unlock(team.ids.make<MemberId>(), secretWords(words), team.derivation).error().kind
        == Error::Kind::NoSuchMember);
    CHECK(created.file.memberNamed(QStringLiteral(" ama  OWUSU ")).value() == team.ama.id);
    CHECK(created.file.memberNamed(QStringLiteral("Ama")).error().kind == Error::Kind::NoSuchMember);
}

TEST_CASE("a hub needs a name for its member and words of some length", "[security][members]")
{
    NewTeamFixture team;
    const auto kindOf = [&](const QString &name, const QString &typed) {
        team.ama.name = name;
        const auto made = MembersFile::create(team.desk, {}, team.ama, secretWords(typed), team.derivation, team.clock);
        REQUIRE_FALSE(made);
        return made.error().kind;
    };
    CHECK(kindOf(QStringLiteral("  "), words) == Error::Kind::NameMissing);
    CHECK(kindOf(QString(257, u'a'), words) == Error::Kind::TooLong);
    CHECK(kindOf(QStringLiteral("Ama"), QStringLiteral("  short ")) == Error::Kind::WordsTooShort);
    CHECK(kindOf(QStringLiteral("Ama"), {}) == Error::Kind::WordsTooShort);
    team.ama.name = QString(256, u'a');
    CHECK(MembersFile::create(
        team.desk, {}, team.ama, secretWords(QStringLiteral("eight ab")), team.derivation, team.clock));
}

TEST_CASE("the lead holds the secrets of the team's pairs for backups and worries", "[security][members]")
{
    NewTeamFixture team;
    const auto created = team.create();
    const auto lead = team.unlock(created.file);
    REQUIRE(lead);
    for (const TeamKeyPurpose purpose : {TeamKeyPurpose::Backup, TeamKeyPurpose::Worries}) {
        const TeamKey *key = created.file.roster().newestKey(purpose);
        REQUIRE(key);
        CHECK(key->generation == 1);
        auto secret = created.file.teamSecret(*key, *lead);
        REQUIRE(secret);
        CHECK(SealKeyPair::fromSecret(std::move(*secret)).publicKey == key->publicKey);
    }
    const auto worries = created.file.roster().newestKey(TeamKeyPurpose::Worries);
    TeamKey disguised = *worries;
    disguised.purpose = TeamKeyPurpose::Backup;
    CHECK_FALSE(created.file.teamSecret(disguised, *lead));
}

TEST_CASE("neither words nor secrets stand in the members file", "[security][members]")
{
    NewTeamFixture team;
    const auto created = team.create();
    const QByteArray &bytes = created.file.bytes();
    // The name stands there in clear, which shows that the search finds what is there.
    REQUIRE(bytes.contains("Ama Owusu"));
    for (const QString &word : words.split(u' '))
        CHECK_FALSE(bytes.toLower().contains(word.toLatin1()));
    const auto lead = team.unlock(created.file);
    REQUIRE(lead);
    CHECK_FALSE(bytes.contains(created.storeKey.view()));
    CHECK_FALSE(bytes.contains(lead->seal.secret.view()));
    CHECK_FALSE(bytes.contains(lead->sign.seed.view()));
    CHECK_FALSE(bytes.contains(team.desk.sign.seed.view()));
    CHECK_FALSE(bytes.contains(team.desk.receive.secret.view()));
    for (const TeamKey &key : created.file.roster().teamKeys())
        CHECK_FALSE(bytes.contains(created.file.teamSecret(key, *lead)->view()));
}

TEST_CASE("the example opens without words, and only as an example", "[security][members]")
{
    NewTeamFixture team;
    const auto example = team.createExample();
    CHECK(example.file.isExample());
    CHECK(team.derivation.derivations == 0);
    const auto opened = team.unlock(example.file, {});
    REQUIRE(opened);
    CHECK(opened->example);
    CHECK(opened->session().example);
    CHECK(opened->storeKey == example.storeKey);
    CHECK(team.derivation.derivations == 0);
    // Another reader, who has only the bytes, works out the same key.
    CHECK(team.unlock(*MembersFile::read(example.file.bytes()), {})->storeKey == example.storeKey);
}

TEST_CASE("an example never becomes a real hub, nor a real hub an example", "[security][members]")
{
    NewTeamFixture team;
    const auto example = team.createExample();
    const auto real = team.create();

    // The mark stands in the first entry, whose hash is the team: another mark is another team, and a foreign beginning
    // takes none of the other entries with it.
    auto parts = example.file.parts();
    for (RosterEntry &entry : parts.entries) {
        if (!entry.team)
            entry = *std::find_if(real.file.parts().entries.begin(), real.file.parts().entries.end(),
                [](const RosterEntry &it) { return !it.team; });
    }
    CHECK_FALSE(MembersFile::signedBy(team.desk.sign, parts));

    // Nobody opens a real file without words.
    CHECK(team.unlock(real.file, {}).error().kind == Error::Kind::WrongWords);
}

TEST_CASE("while a store key is replaced both are there, the newest first", "[security][members]")
{
    NewTeamFixture team;
    const auto created = team.create();
    auto parts = created.file.parts();
    const KeyHolder holder{KeyHolder::Kind::Member, team.ama.id.raw};
    const Hash32 &id = created.file.roster().team();
    const SecretBytes second = SecretBytes::random(32);
    const SealPublicKey &to = created.file.roster().members()[0].keys.seal;
    const QByteArray context = storeKeyContext(id, team.desk.id, 2, holder);
    parts.storeKeys.push_back({2, {holder, sealKey(to, storeKeyDomain, context, second)}});
    const auto opened = team.unlock(*MembersFile::signedBy(team.desk.sign, parts));
    REQUIRE(opened);
    CHECK(opened->storeKey == second);
    REQUIRE(opened->olderStoreKeys.size() == 1);
    CHECK(opened->olderStoreKeys[0] == created.storeKey);

    // The old seal under the new number does not open.
    parts.storeKeys[1].seal = parts.storeKeys[0].seal;
    const auto moved = MembersFile::signedBy(team.desk.sign, parts);
    REQUIRE(moved);
    CHECK(team.unlock(*moved).error().kind == Error::Kind::MembersDamaged);
}

TEST_CASE("a copied store goes on as a new desk that its opener vouches for", "[security][members]")
{
    NewTeamFixture team;
    const auto created = team.create();
    const auto opener = team.unlock(created.file);
    const DeskKeys next = DeskKeys::make();
    const auto file = created.file.succeededBy(next, *opener, team.clock);
    REQUIRE(file);
    CHECK(file->desk().facts.id == next.id);
    CHECK(file->desk().successorOf == team.desk.id);
    CHECK(file->desk().facts.label == QStringLiteral("Front desk"));
    CHECK(file->roster().desk(team.desk.id));
    CHECK(file->roster().team() == created.file.roster().team());
    CHECK(file->parts().generation == 2);
    const auto opened = team.unlock(*file);
    REQUIRE(opened);
    CHECK(opened->storeKey == created.storeKey);

    // An example's copy works out the same key as the example.
    const auto example = team.createExample();
    const auto copy = example.file.succeededBy(next, *team.unlock(example.file, {}), team.clock);
    CHECK(team.unlock(*copy, {})->storeKey == example.storeKey);

    // With both keys of a replacement that was cut off.
    auto parts = created.file.parts();
    const SecretBytes second = SecretBytes::random(32);
    const KeyHolder holder{KeyHolder::Kind::Member, team.ama.id.raw};
    const QByteArray context = storeKeyContext(created.file.roster().team(), team.desk.id, 2, holder);
    parts.storeKeys.push_back({2, {holder, sealKey(opener->seal.publicKey, storeKeyDomain, context, second)}});
    const auto both = MembersFile::signedBy(team.desk.sign, parts);
    const auto later = team.unlock(*both->succeededBy(next, *team.unlock(*both), team.clock));
    REQUIRE(later);
    CHECK(later->storeKey == second);
    REQUIRE(later->olderStoreKeys.size() == 1);
    CHECK(later->olderStoreKeys[0] == created.storeKey);
}

TEST_CASE("a hub made as the program makes it opens with its words", "[security][members]")
{
    NewTeamFixture team;
    Argon2id argon;
    const auto created
        = MembersFile::create(team.desk, {}, team.ama, secretWords(offerWords(OfferedWords::Lead)), argon, team.clock);
    REQUIRE(created);
    CHECK(KdfBounds::allow(created->file.roster().members()[0].keys.words->parameters.cost));
    CHECK(created->file.unlock(team.ama.id, secretWords(words), argon).error().kind == Error::Kind::WrongWords);
}
