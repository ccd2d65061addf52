// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowtables.h"
#include "tests/support/exchange.h"
#include "tests/support/properties.h"

#include <random>

using namespace hub;
using namespace hub::test;

namespace {

// A few desks that write about the same few things, hear of each other late, in part and in any order, with clocks that
// disagree. Everything follows from the seed.
class Fortnight
{
public:
    Fortnight(unsigned seed, int desks)
        : m_random(seed)
    {
        for (int i = 0; i < desks; ++i) {
            m_desks.push_back(std::make_unique<TestStore>(Database::Options{}, DeskId{RawId{{quint8(desks - i)}}}));
            // From a day behind to ten days ahead.
            m_desks.back()->clock.addMinutes(pick(16'000) - 1'440);
        }
    }

    void goOn(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            if (pick(3) == 0)
                hearOne(pick(int(m_desks.size())), pick(int(m_desks.size())));
            else
                write(*m_desks[size_t(pick(int(m_desks.size())))]);
        }
    }

    void hearEverything()
    {
        for (auto &to : m_desks) {
            for (auto &from : m_desks) {
                auto entries = entriesOf(*from->store);
                std::shuffle(entries.begin(), entries.end(), m_random);
                for (const Log::Entry &entry : entries)
                    takeIn(*to->store, entry);
            }
        }
    }

    std::vector<std::unique_ptr<TestStore>> &desks() { return m_desks; }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }

    void hearOne(int to, int from)
    {
        const auto entries = entriesOf(*m_desks[size_t(from)]->store);
        if (!entries.empty())
            takeIn(*m_desks[size_t(to)]->store, entries[size_t(pick(int(entries.size())))]);
    }

    void write(TestStore &desk)
    {
        const RawId person{{9, quint8(pick(2))}};
        const RawId visit{{8, quint8(pick(2))}};
        const QString text = QString::number(pick(4));
        ChangeDraft draft(Subject{person});
        switch (pick(9)) {
        case 0:
            draft.set(visit, fields::contact::note, text);
            break;
        case 1:
            draft.set(visit, fields::contact::place, pick(3) ? Value(text) : Value());
            break;
        case 2:
            draft.set(person, fields::person::notSafeToCall, qint64(pick(2)));
            break;
        case 3:
            draft.add(person, fields::person::names, text);
            break;
        case 4:
            draft.remove(person, fields::person::names, text);
            break;
        case 5:
            draft.set(visit, fields::contact::removed, qint64(1));
            break;
        case 6:
            draft.set(visit, fields::contact::removed, qint64(0));
            break;
        case 7:
            draft.set(person, fields::carerLink::relation, text);
            draft.set(person, fields::carerLink::carer, QByteArray(16, char(pick(3) + 1)));
            break;
        default:
            draft.set(visit, fields::contact::note, text).set(visit, fields::contact::minutes, qint64(pick(9)));
            break;
        }
        desk.save(draft);
        desk.clock.addMinutes(pick(3) - 1);
    }

    std::mt19937 m_random;
    std::vector<std::unique_ptr<TestStore>> m_desks;
};

} // namespace

TEST_CASE("desks that have heard the same changes show the same, whatever came first")
{
    forAll("convergence", [](unsigned seed) {
        Fortnight fortnight(seed, 2 + int(seed % 3));
        fortnight.goOn(40);
        fortnight.hearEverything();
        const QByteArray expected = tablesOf(*fortnight.desks().front()->store);
        for (auto &desk : fortnight.desks())
            RC_ASSERT(tablesOf(*desk->store) == expected);
        const auto awaited = tablesHash(fortnight.desks().front()->store->database(),
                                        fortnight.desks().front()->store->sites(), "superseded");
        RC_ASSERT(*awaited == toBytes(blake2b({})));
    });
}

TEST_CASE("tables written change by change are those that a rebuild makes of the log")
{
    forAll("incremental equals rebuilt", [](unsigned seed) {
        Fortnight fortnight(seed, 3);
        fortnight.goOn(40);
        fortnight.hearEverything();
        Store &store = *fortnight.desks().front()->store;
        const QByteArray before = tablesOf(store);
        RC_ASSERT(rebuild(store).has_value());
        RC_ASSERT(tablesOf(store) == before);
    });
}

TEST_CASE("the same change heard twice is heard once")
{
    forAll("idempotence", [](unsigned seed) {
        Fortnight fortnight(seed, 2);
        fortnight.goOn(30);
        fortnight.hearEverything();
        const QByteArray before = tablesOf(*fortnight.desks().front()->store);
        fortnight.hearEverything();
        RC_ASSERT(tablesOf(*fortnight.desks().front()->store) == before);
    });
}

namespace {

struct TwoDesks {
    TestStore a{Database::Options{}, DeskId{RawId{{1}}}};
    TestStore b{Database::Options{}, DeskId{RawId{{2}}}};
    RawId visit{{8}};

    TwoDesks() { a.save(ChangeDraft(Subject{visit}).set(visit, fields::contact::at, qint64(1))), meet(); }

    void set(TestStore &desk, FieldRef field, Value value)
    {
        desk.save(ChangeDraft(Subject{visit}).set(visit, field, std::move(value)));
    }
    void meet()
    {
        for (const Log::Entry &entry : entriesOf(*a.store))
            takeIn(*b.store, entry);
        for (const Log::Entry &entry : entriesOf(*b.store))
            takeIn(*a.store, entry);
    }
    qint64 headsOf(TestStore &desk, FieldRef field)
    {
        Statement count = desk.store->database().prepared("SELECT count(*) FROM field_head WHERE row = ?1 AND field = ?2");
        REQUIRE(count.bind(1, visit).bind(2, field.number).step());
        return count.number(0);
    }
};

} // namespace

TEST_CASE("a write that saw another wins over it, under any clocks")
{
    TwoDesks desks;
    desks.a.clock.addDays(10);
    desks.set(desks.a, fields::contact::place, QStringLiteral("garden"));
    desks.meet();
    desks.set(desks.b, fields::contact::place, QStringLiteral("kitchen"));
    desks.meet();
    CHECK(desks.a.shown(desks.visit, fields::contact::place) == Value(QStringLiteral("kitchen")));
    CHECK(desks.headsOf(desks.a, fields::contact::place) == 0);
}

TEST_CASE("two notes written without seeing each other are both kept until somebody chooses")
{
    TwoDesks desks;
    desks.set(desks.a, fields::contact::note, QStringLiteral("one"));
    desks.set(desks.b, fields::contact::note, QStringLiteral("two"));
    desks.meet();
    CHECK(desks.headsOf(desks.a, fields::contact::note) == 2);
    desks.set(desks.a, fields::contact::note, QStringLiteral("one and two"));
    desks.meet();
    CHECK(desks.headsOf(desks.b, fields::contact::note) == 0);
    CHECK(desks.b.shown(desks.visit, fields::contact::note) == Value(QStringLiteral("one and two")));
}

TEST_CASE("a safety flag that any desk set is on, whoever switched it off without knowing")
{
    TwoDesks desks;
    desks.a.save(ChangeDraft(Subject{desks.visit}).set(desks.visit, fields::person::notSafeToCall, qint64(0)));
    desks.meet();
    desks.a.save(ChangeDraft(Subject{desks.visit}).set(desks.visit, fields::person::notSafeToCall, qint64(1)));
    desks.b.clock.addDays(3);
    desks.b.save(ChangeDraft(Subject{desks.visit}).set(desks.visit, fields::person::notSafeToCall, qint64(0)));
    desks.meet();
    CHECK(desks.a.shown(desks.visit, fields::person::notSafeToCall) == Value(qint64(1)));
    CHECK(desks.b.shown(desks.visit, fields::person::notSafeToCall) == Value(qint64(1)));
}

TEST_CASE("a flag that was made to be nothing again is off, the same on every desk, whatever came first")
{
    TwoDesks desks;
    for (TestStore *const desk : {&desks.a, &desks.b})
        desk->save(ChangeDraft(Subject{desks.visit}).set(desks.visit, fields::person::notSafeToCall, Value()));
    TestStore third{Database::Options{}, DeskId{RawId{{3}}}};
    for (const Log::Entry &entry : entriesOf(*desks.a.store))
        takeIn(*third.store, entry);
    desks.meet();
    for (const Log::Entry &entry : entriesOf(*desks.b.store))
        takeIn(*third.store, entry);
    CHECK(tablesOf(*third.store) == tablesOf(*desks.b.store));
    CHECK(tablesOf(*desks.a.store) == tablesOf(*desks.b.store));
    REQUIRE(rebuild(*third.store));
    CHECK(tablesOf(*third.store) == tablesOf(*desks.b.store));
}

TEST_CASE("an edit that a removal had not seen brings the visit back")
{
    TwoDesks desks;
    desks.set(desks.a, fields::contact::removed, qint64(1));
    desks.set(desks.b, fields::contact::note, QStringLiteral("still talking"));
    CHECK(desks.a.shown(desks.visit, fields::contact::removed) == Value(qint64(1)));
    desks.meet();
    CHECK(desks.a.shown(desks.visit, fields::contact::removed) == Value(qint64(0)));
    CHECK(desks.b.shown(desks.visit, fields::contact::removed) == Value(qint64(0)));
}

TEST_CASE("a name added at one desk stays when another removes the same name without having seen it added")
{
    TwoDesks desks;
    const auto name = [&](TestStore &desk, bool add) {
        ChangeDraft draft(Subject{desks.visit});
        const QString text = QStringLiteral("known:Sam");
        desk.save(add ? draft.add(desks.visit, fields::person::names, text)
                      : draft.remove(desks.visit, fields::person::names, text));
    };
    name(desks.a, true);
    desks.meet();
    name(desks.a, false);
    name(desks.b, true);
    desks.meet();
    Statement held = desks.a.store->database().prepared("SELECT count(*) FROM person_name WHERE removed = 0");
    REQUIRE(held.step());
    CHECK(held.number(0) == 1);
}
