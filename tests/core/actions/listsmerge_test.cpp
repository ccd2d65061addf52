// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/teamreads.h"
#include "tests/support/exchange.h"
#include "tests/support/properties.h"
#include "tests/support/testhub.h"

#include <random>

using namespace hub;
using namespace hub::test;

namespace {

using enum HubList;

/// A desk of a team of several: each has the team's secret, and ids and a clock of its own.
struct TeamDesk {
    FixedClock clock;
    SequentialIds ids{clock};
    std::unique_ptr<Hub> hub;

    explicit TeamDesk(quint8 number)
    {
        auto opened = Store::open({}, DeskId{RawId{{number}}}, clock, ids);
        REQUIRE(opened);
        const WorkerId worker{RawId{{7, number}}};
        const Session lead{MemberId{RawId{{6, number}}}, worker, QStringLiteral("Lead %1").arg(number), AccessLevel::Lead, false};
        ChangeDraft draft;
        draft.set(RawId{{5, number}}, fields::team::secret, QByteArray(32, 's'));
        draft.set(worker.raw, fields::worker::name, lead.name);
        REQUIRE((*opened)->save(*Access(lead).permit(Op::SetUpHub), draft));
        hub = std::make_unique<Hub>(std::move(*opened), lead, HubId{RawId{{4}}});
    }

    Store &store() const { return hub->context().store; }
    Lists &lists() const { return hub->lists; }

    void hearAll(const TeamDesk &other, std::mt19937 &random)
    {
        auto entries = entriesOf(other.store());
        std::shuffle(entries.begin(), entries.end(), random);
        for (const Log::Entry &entry : entries)
            takeIn(store(), entry);
        Changes everything;
        everything.everything = true;
        hub->follow(everything);
    }
};

void changeSomething(TeamDesk &desk, std::mt19937 &random)
{
    const auto entries = desk.lists().now().entries(Feelings);
    const auto any = [&] { return entries[random() % entries.size()].code; };
    const QString word = QStringLiteral("Word %1").arg(random() % 3);
    desk.clock.addMinutes(1);
    switch (random() % 5) {
    case 0:
        (void)desk.lists().rename(Feelings, any(), word);
        break;
    case 1:
        (void)desk.lists().add(Feelings, word, any());
        break;
    case 2:
        (void)desk.lists().move(Feelings, any(), random() % 3 == 0 ? QString() : any());
        break;
    case 3:
        (void)desk.lists().hide(Feelings, any());
        break;
    default:
        (void)desk.lists().bringBack(Feelings, any());
    }
}

QStringList codesOf(const TeamDesk &desk)
{
    QStringList codes;
    for (const ListedEntry &entry : desk.lists().now().entries(Feelings))
        codes << entry.code;
    return codes;
}

} // namespace

TEST_CASE("desks that change a list without knowing of each other end with the same list", "[lists]")
{
    forAll("whatever was changed, and in whatever order it was heard", [](unsigned seed) {
        std::mt19937 random(seed);
        std::vector<std::unique_ptr<TeamDesk>> desks;
        for (const quint8 number : {1, 2, 3})
            desks.push_back(std::make_unique<TeamDesk>(number));
        for (int i = 0; i < 12; ++i) {
            TeamDesk &desk = *desks[random() % desks.size()];
            changeSomething(desk, random);
            if (random() % 4 == 0)
                desk.hearAll(*desks[random() % desks.size()], random);
        }
        for (auto &to : desks) {
            for (auto &from : desks)
                to->hearAll(*from, random);
        }
        for (auto &desk : desks) {
            RC_ASSERT(desk->lists().now() == desks.front()->lists().now());
            RC_ASSERT(tablesOf(desk->store()) == tablesOf(desks.front()->store()));
            RC_ASSERT(codesOf(*desk).removeDuplicates() == 0);
        }
    });
}

TEST_CASE("two desks that rename the same entry, or add the same word, breed no copies", "[lists]")
{
    TeamDesk here(1);
    TeamDesk there(2);
    std::mt19937 random(1);
    REQUIRE(here.lists().rename(Feelings, QStringLiteral("ok"), QStringLiteral("Fine")));
    there.clock.addMinutes(5);
    REQUIRE(there.lists().rename(Feelings, QStringLiteral("ok"), QStringLiteral("All right")));
    REQUIRE(here.lists().add(Feelings, QStringLiteral("So-so"), QStringLiteral("ok")));
    REQUIRE(there.lists().add(Feelings, QStringLiteral("so-so"), QStringLiteral("worst")));
    here.hearAll(there, random);
    there.hearAll(here, random);
    CHECK(here.lists().now() == there.lists().now());
    CHECK(here.lists().now().entries(Feelings).size() == HubLists().entries(Feelings).size() + 1);
    CHECK(here.lists().now().entry(Feelings, QStringLiteral("ok"))->label == QStringLiteral("All right"));
    CHECK(TeamReads(here.store()).listEntries()->size() == 2);
}

TEST_CASE("two desks that add different words at the same place keep both, in the same order", "[lists]")
{
    TeamDesk here(1);
    TeamDesk there(2);
    std::mt19937 random(1);
    REQUIRE(here.lists().add(Feelings, QStringLiteral("Tired"), QStringLiteral("ok")));
    REQUIRE(there.lists().add(Feelings, QStringLiteral("Calm"), QStringLiteral("ok")));
    here.hearAll(there, random);
    there.hearAll(here, random);
    const QStringList wanted{QStringLiteral("worst"), QStringLiteral("not-great"), QStringLiteral("ok"),
        QStringLiteral("calm"), QStringLiteral("tired"), QStringLiteral("well"), QStringLiteral("growing")};
    CHECK(codesOf(here) == wanted);
    CHECK(codesOf(there) == wanted);
    // They share a position; somebody still fits between them.
    REQUIRE(here.lists().move(Feelings, QStringLiteral("worst"), QStringLiteral("calm")));
    CHECK(codesOf(here).mid(1, 4)
        == QStringList{QStringLiteral("ok"), QStringLiteral("calm"), QStringLiteral("worst"), QStringLiteral("tired")});
}

TEST_CASE("the history tells what was done on the other desk, too", "[lists]")
{
    TeamDesk here(1);
    TeamDesk there(2);
    std::mt19937 random(1);
    REQUIRE(here.lists().rename(Feelings, QStringLiteral("ok"), QStringLiteral("Fine")));
    there.clock.addMinutes(5);
    REQUIRE(there.lists().rename(Feelings, QStringLiteral("ok"), QStringLiteral("All right")));
    here.hearAll(there, random);
    const auto history = here.lists().history(Feelings);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->front().worker == QStringLiteral("Lead 1"));
    CHECK(history->back().worker == QStringLiteral("Lead 2"));
}
