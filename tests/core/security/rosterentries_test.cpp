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

TEST_CASE("a roster reads the same in whatever order its entries came", "[security][roster]")
{
    ThreeMembers team;
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
    ThreeMembers team;
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

    ThreeMembers other;
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
    ThreeMembers team;
    const RosterPerson eve = team.person(QStringLiteral("Eve"), AccessLevel::Lead);
    team.say(eve, TeamStarted{true, eve.facts, eve.keys()});
    CHECK_FALSE(team.find(eve));
    CHECK_FALSE(team.roster().isExample());
}

TEST_CASE("entries of a kind that only a newer program knows are kept and change nothing", "[security][roster]")
{
    ThreeMembers team;
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
    ThreeMembers team;
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
    ThreeMembers team;
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
