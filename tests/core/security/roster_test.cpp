// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/roster.h"
#include "tests/core/security/threemembers.h"
#include "tests/support/properties.h"

#include <QCborStreamWriter>

#include <algorithm>

using namespace hub;
using namespace hub::roster;
using namespace hub::test;

TEST_CASE("a lead adds members; nobody else does", "[security][roster]")
{
    ThreeMembers team;
    CHECK(team.roster().members().size() == 3);
    CHECK(team.find(team.cho)->facts.name == QStringLiteral("Cho"));
    CHECK(team.find(team.cho)->facts.level == AccessLevel::Worker);

    const RosterPerson dee = team.person(QStringLiteral("Dee"), AccessLevel::Volunteer);
    team.say(team.cho, MemberSet{dee.facts, dee.keys()});
    CHECK_FALSE(team.find(dee));
    team.say(dee, MemberSet{dee.facts, dee.keys()});
    CHECK_FALSE(team.find(dee));
    // With a lead's name, but without the lead's key.
    team.say(team.ama.holder(), dee.secrets.sign, MemberSet{dee.facts, dee.keys()}, {team.known});
    CHECK_FALSE(team.find(dee));
    team.say(team.ben, MemberSet{dee.facts, dee.keys()});
    CHECK(team.isHere(dee));
}

TEST_CASE("a worker cannot make themself a lead", "[security][roster]")
{
    ThreeMembers team;
    team.say(team.cho, MemberSet{team.as(team.cho, AccessLevel::Lead), {}});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::Worker);
    team.say(team.ben, MemberSet{team.as(team.cho, AccessLevel::Lead), {}});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::Lead);
}

TEST_CASE("somebody who left stays in the list, is not here, and says no more", "[security][roster]")
{
    ThreeMembers team;
    team.say(team.ama, MemberLeft{team.ben.facts.id});
    REQUIRE(team.find(team.ben));
    CHECK_FALSE(team.isHere(team.ben));
    CHECK(team.find(team.ben)->facts.name == QStringLiteral("Ben"));
    team.say(team.ben, MemberSet{team.as(team.cho, AccessLevel::Lead), {}});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::Worker);

    team.say(team.cho, MemberLeft{team.cho.facts.id});
    CHECK_FALSE(team.isHere(team.cho));
    // And comes back when a lead who knows of the leave says so.
    team.say(team.ama, MemberSet{team.cho.facts, {}});
    CHECK(team.isHere(team.cho));
    CHECK_FALSE(team.isHere(team.ben));
}

TEST_CASE("one member cannot send another away", "[security][roster]")
{
    ThreeMembers team;
    team.say(team.cho, MemberLeft{team.ama.facts.id});
    CHECK(team.isHere(team.ama));
}

TEST_CASE("a leave wins over what the leaver said without the leave knowing of it", "[security][roster]")
{
    ThreeMembers team;
    const RosterPerson early = team.person(QStringLiteral("Early"), AccessLevel::Worker);
    const RosterPerson late = team.person(QStringLiteral("Late"), AccessLevel::Lead);
    const Hash32 seen = team.say(team.ben, MemberSet{early.facts, early.keys()});
    const Hash32 unseen = team.say(team.ben, MemberSet{late.facts, late.keys()}, {seen});
    // What a lead does whom only the leaver had named falls with it.
    team.say(late, MemberSet{team.as(early, AccessLevel::Lead), {}}, {unseen});
    CHECK(team.isHere(late));
    CHECK(team.find(early)->facts.level == AccessLevel::Lead);

    team.say(team.ama, MemberLeft{team.ben.facts.id}, {seen});
    CHECK_FALSE(team.find(late));
    CHECK(team.isHere(early));
    CHECK(team.find(early)->facts.level == AccessLevel::Worker);
}

TEST_CASE("a leave wins over facts written at the same time", "[security][roster]")
{
    ThreeMembers team;
    team.say(team.ama, MemberLeft{team.cho.facts.id}, {team.known});
    team.say(team.ben, MemberSet{team.as(team.cho, AccessLevel::Lead), {}}, {team.known});
    CHECK_FALSE(team.isHere(team.cho));
}

TEST_CASE("two leads who send each other away at the same time are both gone", "[security][roster]")
{
    ThreeMembers team;
    team.say(team.ama, MemberLeft{team.ben.facts.id}, {team.known});
    team.say(team.ben, MemberLeft{team.ama.facts.id}, {team.known});
    CHECK_FALSE(team.isHere(team.ama));
    CHECK_FALSE(team.isHere(team.ben));
    CHECK(team.isHere(team.cho));
}

TEST_CASE("of facts written at the same time those hold that allow least", "[security][roster]")
{
    ThreeMembers team;
    team.say(team.ama, MemberSet{team.as(team.cho, AccessLevel::Lead), {}}, {team.known});
    team.say(team.ben, MemberSet{team.as(team.cho, AccessLevel::Volunteer), {}}, {team.known});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::Volunteer);
    team.say(team.ama, MemberSet{team.as(team.cho, AccessLevel::PeerSupporter), {}});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::PeerSupporter);
}

TEST_CASE("a member sets their own words, and a lead those of somebody who forgot them", "[security][roster]")
{
    ThreeMembers team;
    const HolderSecrets own = HolderSecrets::make();
    const HolderSecrets given = HolderSecrets::make();
    const HolderSecrets stolen = HolderSecrets::make();
    const auto keysOf = [&](const RosterPerson &who) { return team.find(who)->keys.sign; };

    team.say(team.cho, WordsSet{team.ama.holder(), stolen.unlockedKeys()});
    CHECK(keysOf(team.ama) == team.ama.keys().sign);
    const Hash32 before = team.say(team.cho, WordsSet{team.cho.holder(), own.unlockedKeys()});
    CHECK(keysOf(team.cho) == own.sign.publicKey);

    // The old key says nothing more.
    team.say(team.cho, MemberLeft{team.cho.facts.id});
    CHECK(team.isHere(team.cho));

    // Somebody who has the words changes them, again and again, while a lead gives new ones: the lead's hold, wherever
    // its hash falls among the others.
    for (int i = 0; i < 8; ++i) {
        const HolderKeys others = HolderSecrets::make().unlockedKeys();
        team.say(team.cho.holder(), own.sign, WordsSet{team.cho.holder(), others}, {before});
    }
    team.say(team.ama, WordsSet{team.cho.holder(), given.unlockedKeys()}, {before});
    CHECK(keysOf(team.cho) == given.sign.publicKey);
}

TEST_CASE("leads add and revoke desks; any member names the desk that a copied store became", "[security][roster]")
{
    ThreeMembers team;
    const DeskFacts front = aDesk(QStringLiteral("Front"));
    const DeskFacts back = aDesk(QStringLiteral("Back"));
    const DeskFacts copied = aDesk(QStringLiteral("Front"));
    team.say(team.ama, DeskAdded{front});
    team.say(team.cho, DeskAdded{back});
    CHECK(team.roster().desk(front.id)->facts.label == QStringLiteral("Front"));
    CHECK_FALSE(team.roster().desk(back.id));

    team.say(team.cho, DeskSucceeded{front.id, copied});
    REQUIRE(team.roster().desk(copied.id));
    CHECK(team.roster().desk(copied.id)->successorOf == front.id);

    // A second entry cannot put other keys under a known desk.
    DeskFacts disguised = aDesk(QStringLiteral("Front"));
    disguised.id = front.id;
    team.say(team.cho, DeskSucceeded{copied.id, disguised});
    CHECK(team.roster().desk(front.id)->facts.sign == front.sign);
    CHECK(team.roster().desks().size() == 2);

    team.say(team.cho, DeskRevoked{copied.id, 1});
    CHECK_FALSE(team.roster().desk(copied.id)->revokedAfter);
    const std::vector<Hash32> heads = team.roster().heads();
    team.say(team.ama, DeskRevoked{copied.id, 40}, heads);
    team.say(team.ben, DeskRevoked{copied.id, 30}, heads);
    CHECK(team.roster().desk(copied.id)->revokedAfter == 30);
}

TEST_CASE("a recovery sheet gives a member new words, and is worth nothing once spent", "[security][roster]")
{
    ThreeMembers team;
    const SheetId id{RawId{{1, 2, 3}}};
    const KeyHolder sheet{KeyHolder::Kind::Sheet, id.raw};
    const HolderSecrets onPaper = HolderSecrets::make();
    const HolderSecrets fresh = HolderSecrets::make();
    const Hash32 made = team.say(team.ama, SheetMade{id, QStringLiteral("Sheet 1"), onPaper.unlockedKeys()});
    REQUIRE(team.roster().sheets().size() == 1);
    CHECK_FALSE(team.roster().sheets()[0].spent);

    const Hash32 words = team.say(sheet, onPaper.sign, WordsSet{team.ama.holder(), fresh.unlockedKeys()}, {made});
    CHECK(team.find(team.ama)->keys.sign == fresh.sign.publicKey);
    // It opens doors; it names nobody a lead.
    team.say(sheet, onPaper.sign, MemberSet{team.as(team.cho, AccessLevel::Lead), {}}, {words});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::Worker);

    team.say(team.ben, SheetSpent{id}, {words});
    CHECK(team.roster().sheets()[0].spent);
    CHECK(team.find(team.ama)->keys.sign == fresh.sign.publicKey);
    const HolderSecrets stolen = HolderSecrets::make();
    team.say(sheet, onPaper.sign, WordsSet{team.ben.holder(), stolen.unlockedKeys()}, {words});
    CHECK(team.find(team.ben)->keys.sign == team.ben.keys().sign);
}

TEST_CASE("team keys are kept in generations, and can be given to more holders", "[security][roster]")
{
    ThreeMembers team;
    const SealKeyPair first = SealKeyPair::make();
    const SealKeyPair second = SealKeyPair::make();
    const HolderSeal seal{team.ama.holder(), QByteArray(sealedKeyBytes, 's')};
    const Hash32 made = team.say(team.ama, TeamKeyMade{TeamKeyPurpose::Worries, 1, first.publicKey, {seal}});
    team.say(team.ben, TeamKeyMade{TeamKeyPurpose::Worries, 2, second.publicKey, {}});
    team.say(team.cho, TeamKeyMade{TeamKeyPurpose::Worries, 3, SealKeyPair::make().publicKey, {}});
    CHECK(team.roster().teamKeys().size() == 2);
    CHECK(team.roster().newestKey(TeamKeyPurpose::Worries)->publicKey == second.publicKey);
    CHECK_FALSE(team.roster().newestKey(TeamKeyPurpose::Backup));

    team.say(team.ama, TeamKeyGiven{made, {{team.ben.holder(), QByteArray(sealedKeyBytes, 't')}}});
    const Roster roster = team.roster();
    const TeamKey &older = roster.teamKeys().front();
    CHECK(older.publicKey == first.publicKey);
    REQUIRE(older.seals.size() == 2);
    CHECK(older.seals[1].holder == team.ben.holder());
}
