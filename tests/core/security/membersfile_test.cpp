// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/holdersecrets.h"
#include "core/security/membersfile.h"
#include "core/security/wordlist.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace hub;

namespace {

const QString words = QStringLiteral("lantern meadow otter kettle");

/// A hub as `hubdesk new` makes it, with words that are cheap to try.
struct NewTeamFixture {
    test::FixedClock clock;
    test::SequentialIds ids{clock};
    test::CheapKeyDerivation derivation;
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

Error::Kind refusalOf(const QByteArray &bytes)
{
    const auto file = MembersFile::read(bytes);
    REQUIRE_FALSE(file);
    return file.error().kind;
}

bool isRefusal(Error::Kind kind)
{
    return kind == Error::Kind::MembersDamaged || kind == Error::Kind::StoreNewer;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace

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

TEST_CASE("words that were dear to derive stay within bounds that the file cannot lift", "[security][members]")
{
    NewTeamFixture team;
    const auto cheap = team.create();
    Argon2id argon;
    const auto opened = cheap.file.unlock(team.ama.id, secretWords(words), argon);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::MembersDamaged);
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
