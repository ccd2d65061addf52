// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/roster.h"
#include "tests/core/security/rosterbuilder.h"
#include "tests/support/properties.h"

#include <QCborStreamWriter>

#include <algorithm>

using namespace hub;
using namespace hub::roster;
using test::RosterBuilder;
using test::RosterPerson;

namespace {

/// A team of two leads and a worker, who know of each other.
struct Team : RosterBuilder {
    RosterPerson ama = person(QStringLiteral("Ama"), AccessLevel::Lead);
    RosterPerson ben = person(QStringLiteral("Ben"), AccessLevel::Lead);
    RosterPerson cho = person(QStringLiteral("Cho"), AccessLevel::Worker);
    Hash32 known{};

    Team()
    {
        start(ama);
        say(ama, MemberSet{ben.facts, ben.keys()});
        known = say(ama, MemberSet{cho.facts, cho.keys()});
    }

    const RosterMember *find(const RosterPerson &who) const
    {
        m_last = roster();
        return m_last.member(who.facts.id);
    }
    bool isHere(const RosterPerson &who) const { return find(who) && find(who)->here; }
    MemberFacts as(const RosterPerson &who, AccessLevel level) const
    {
        MemberFacts facts = who.facts;
        facts.level = level;
        return facts;
    }

private:
    mutable Roster m_last;
};

DeskFacts aDesk(const QString &label)
{
    const DeskKeys keys = DeskKeys::make();
    return {keys.id, label, keys.sign.publicKey, keys.receive.publicKey};
}

} // namespace

TEST_CASE("a lead adds members; nobody else does", "[security][roster]")
{
    Team team;
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
    Team team;
    team.say(team.cho, MemberSet{team.as(team.cho, AccessLevel::Lead), {}});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::Worker);
    team.say(team.ben, MemberSet{team.as(team.cho, AccessLevel::Lead), {}});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::Lead);
}

TEST_CASE("somebody who left stays in the list, is not here, and says no more", "[security][roster]")
{
    Team team;
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
    Team team;
    team.say(team.cho, MemberLeft{team.ama.facts.id});
    CHECK(team.isHere(team.ama));
}

TEST_CASE("a leave wins over what the leaver said without the leave knowing of it", "[security][roster]")
{
    Team team;
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
    Team team;
    team.say(team.ama, MemberLeft{team.cho.facts.id}, {team.known});
    team.say(team.ben, MemberSet{team.as(team.cho, AccessLevel::Lead), {}}, {team.known});
    CHECK_FALSE(team.isHere(team.cho));
}

TEST_CASE("two leads who send each other away at the same time are both gone", "[security][roster]")
{
    Team team;
    team.say(team.ama, MemberLeft{team.ben.facts.id}, {team.known});
    team.say(team.ben, MemberLeft{team.ama.facts.id}, {team.known});
    CHECK_FALSE(team.isHere(team.ama));
    CHECK_FALSE(team.isHere(team.ben));
    CHECK(team.isHere(team.cho));
}

TEST_CASE("of facts written at the same time those hold that allow least", "[security][roster]")
{
    Team team;
    team.say(team.ama, MemberSet{team.as(team.cho, AccessLevel::Lead), {}}, {team.known});
    team.say(team.ben, MemberSet{team.as(team.cho, AccessLevel::Volunteer), {}}, {team.known});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::Volunteer);
    team.say(team.ama, MemberSet{team.as(team.cho, AccessLevel::PeerSupporter), {}});
    CHECK(team.find(team.cho)->facts.level == AccessLevel::PeerSupporter);
}

TEST_CASE("a member sets their own words, and a lead those of somebody who forgot them", "[security][roster]")
{
    Team team;
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
    Team team;
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
    Team team;
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
    Team team;
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

TEST_CASE("a roster reads the same in whatever order its entries came", "[security][roster]")
{
    Team team;
    const SheetId sheet{RawId{{9}}};
    team.say(team.ama, SheetMade{sheet, QStringLiteral("Sheet"), HolderSecrets::make().unlockedKeys()});
    const std::vector<Hash32> heads = team.roster().heads();
    const RosterPerson dee = team.person(QStringLiteral("Dee"), AccessLevel::Worker);
    team.say(team.ben, MemberSet{dee.facts, dee.keys()}, heads);
    team.say(team.ama, MemberLeft{team.ben.facts.id}, heads);
    team.say(team.ama, MemberSet{team.as(team.cho, AccessLevel::Volunteer), {}}, heads);
    team.say(team.cho, DeskSucceeded{DeskKeys::make().id, aDesk(QStringLiteral("New"))});

    const auto told = [](const Roster &roster) {
        QStringList lines;
        for (const RosterMember &member : roster.members())
            lines << member.facts.name + toCode(member.facts.level) + (member.here ? u'+' : u'-');
        for (const RosterDesk &desk : roster.desks())
            lines << desk.facts.label;
        lines << QString::number(roster.sheets().size()) << QString::number(roster.heads().size());
        return lines.join(u' ').toStdString();
    };
    const std::string expected = told(team.roster());
    CHECK(expected.find("Ben") != std::string::npos);
    test::forAll("order", [&](const std::vector<quint8> &swaps) {
        auto entries = team.entries;
        for (size_t i = 0; i < swaps.size(); ++i)
            std::swap(entries[i % entries.size()], entries[swaps[i] % entries.size()]);
        RC_ASSERT(told(Roster::of(entries).value()) == expected);
    });
}

TEST_CASE("a set of entries that is not whole is no roster", "[security][roster]")
{
    Team team;
    const auto refusal = [](const std::vector<RosterEntry> &entries) {
        const auto roster = Roster::of(entries);
        REQUIRE_FALSE(roster);
        return roster.error().kind;
    };
    CHECK(refusal({}) == Error::Kind::MembersDamaged);
    auto entries = team.entries;
    entries.erase(entries.begin() + 1);
    CHECK(refusal(entries) == Error::Kind::MembersDamaged);
    entries = team.entries;
    entries.push_back(entries.back());
    CHECK(refusal(entries) == Error::Kind::MembersDamaged);
    entries = team.entries;
    entries.erase(entries.begin());
    CHECK(refusal(entries) == Error::Kind::MembersDamaged);

    Team other;
    entries = team.entries;
    entries.push_back(other.entries.front());
    CHECK(refusal(entries) == Error::Kind::MembersDamaged);

    // An entry of another team, though it names ours.
    entries = team.entries;
    entries.push_back(makeEntry({other.entries.front().hash, team.ama.holder(), {}, {team.known}},
        team.ama.secrets.sign, MemberLeft{team.cho.facts.id}));
    CHECK(refusal(entries) == Error::Kind::MembersDamaged);
}

TEST_CASE("a beginning that its founder did not sign, or a founder who is no lead, is none", "[security][roster]")
{
    RosterBuilder builder;
    const RosterPerson ama = builder.person(QStringLiteral("Ama"), AccessLevel::Lead);
    const RosterPerson cho = builder.person(QStringLiteral("Cho"), AccessLevel::Worker);
    const auto begins = [](const KeyHolder &signer, const SignKeyPair &keys, Content content) {
        return Roster::of({makeEntry({std::nullopt, signer, {}, {}}, keys, std::move(content))}).has_value();
    };
    CHECK(begins(ama.holder(), ama.secrets.sign, TeamStarted{false, ama.facts, ama.keys()}));
    CHECK_FALSE(begins(ama.holder(), cho.secrets.sign, TeamStarted{false, ama.facts, ama.keys()}));
    CHECK_FALSE(begins(cho.holder(), ama.secrets.sign, TeamStarted{false, ama.facts, ama.keys()}));
    CHECK_FALSE(begins(cho.holder(), cho.secrets.sign, TeamStarted{false, cho.facts, cho.keys()}));
    CHECK_FALSE(begins(ama.holder(), ama.secrets.sign, MemberSet{ama.facts, ama.keys()}));

    // A second beginning, said as an ordinary entry, makes nobody a founder.
    Team team;
    const RosterPerson eve = team.person(QStringLiteral("Eve"), AccessLevel::Lead);
    team.say(eve, TeamStarted{true, eve.facts, eve.keys()});
    CHECK_FALSE(team.find(eve));
    CHECK_FALSE(team.roster().isExample());
}

TEST_CASE("entries of a kind that only a newer program knows are kept and change nothing", "[security][roster]")
{
    Team team;
    const auto foreign = [&](quint64 version, quint64 kind) {
        QByteArray body;
        QCborStreamWriter out(&body);
        out.startArray(8);
        out.append(version);
        out.append(kind);
        out.append(toBytes(team.entries.front().hash));
        out.startArray(2);
        out.append(quint64(0));
        out.append(team.ama.facts.id.toBytes());
        out.endArray();
        out.append(team.ama.keys().sign.toBytes());
        out.append(quint64(1));
        out.startArray(1);
        out.append(toBytes(team.known));
        out.endArray();
        out.append(QByteArray("anything"));
        out.endArray();
        return readEntry(body, sign(team.ama.secrets.sign, rosterEntryDomain, body));
    };
    CHECK_FALSE(foreign(1, 4)); // a kind we know, with content that is damaged
    for (const auto &entry : {foreign(1, 99), foreign(2, 4)}) {
        REQUIRE(entry);
        CHECK(std::holds_alternative<std::monostate>(entry->content));
        auto entries = team.entries;
        entries.push_back(*entry);
        const auto roster = Roster::of(entries);
        REQUIRE(roster);
        CHECK(roster->members().size() == 3);
        CHECK(roster->heads() == std::vector{entry->hash});
    }
}

TEST_CASE("an entry that was altered, or signed by another key than it names, is refused", "[security][roster]")
{
    Team team;
    const RosterEntry &entry = team.entries.back();
    REQUIRE(readEntry(entry.body, entry.signature));
    for (qsizetype bit = 0; bit < entry.body.size() * 8; bit += 3) {
        QByteArray body = entry.body;
        body[bit / 8] = char(body.at(bit / 8) ^ (1 << (bit % 8)));
        CHECK_FALSE(readEntry(body, entry.signature));
    }
    CHECK_FALSE(readEntry(entry.body, sign(team.ben.secrets.sign, rosterEntryDomain, entry.body)));
    CHECK_FALSE(readEntry(entry.body, sign(team.ama.secrets.sign, "another purpose", entry.body)));
}

TEST_CASE("entries made to contradict each other end in one answer", "[security][roster]")
{
    // Ama names Pip and Ben names Qua without seeing each other; then Pip sends Ben away and Qua Ama, each unseen too:
    // each leave takes from under the other what it stands on.
    Team team;
    const RosterPerson pip = team.person(QStringLiteral("Pip"), AccessLevel::Lead);
    const RosterPerson qua = team.person(QStringLiteral("Qua"), AccessLevel::Lead);
    const Hash32 byAma = team.say(team.ama, MemberSet{pip.facts, pip.keys()}, {team.known});
    const Hash32 byBen = team.say(team.ben, MemberSet{qua.facts, qua.keys()}, {team.known});
    team.say(pip, MemberLeft{team.ben.facts.id}, {byAma});
    team.say(qua, MemberLeft{team.ama.facts.id}, {byBen});
    CHECK(team.isHere(team.ama));
    CHECK(team.isHere(team.ben));
    CHECK_FALSE(team.find(pip));
    CHECK_FALSE(team.find(qua));
}
