// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/properties.h"
#include "tests/support/testhub.h"

using namespace hub;
using namespace hub::test;

static const std::vector<const char *> names{"Sam Okafor", "Sam Adeyemi", "Siân Pryce", "Priyah Raman", "Big Dave",
    "Amina K", "Jo Thwaite", "J. Thwaite", "Nuala O'Brien", "Błażej Nowak", "Mary Ann Rees", "Maryann Lima", "S"};

// Some hub: everybody has one name or two, and has come now and then.
static void fillAtRandom(TestHub &hub)
{
    const int count = *rc::gen::inRange(1, 30);
    std::vector<PersonId> people;
    for (int i = 0; i < count; ++i) {
        people.push_back(hub.add(*rc::gen::elementOf(names)));
        if (*rc::gen::arbitrary<bool>())
            // The very same name again is nothing to add, and is said to be.
            (void)hub->people.addName(people.back(), {QString::fromUtf8(*rc::gen::elementOf(names)), PersonName::Kind::Known});
    }
    for (int i = 0; i < 30; ++i) {
        hub.clock.addMinutes(*rc::gen::inRange(1, 3'000));
        hub.log(hub.visitBy(*rc::gen::elementOf(people)));
    }
}

static std::vector<PersonId> ids(const std::vector<FoundPerson> &found)
{
    std::vector<PersonId> people;
    for (const FoundPerson &person : found)
        people.push_back(person.id);
    return people;
}

TEST_CASE("the short list of a search is the beginning of the whole one")
{
    forAll("find(text, few) == find(text, all), cut", [] {
        TestHub hub;
        fillAtRandom(hub);
        Finder &finder = hub->context().finder;
        const QString name = QString::fromUtf8(*rc::gen::elementOf(names));
        const QString typed = name.left(*rc::gen::inRange(1, 6));
        const size_t most = *rc::gen::inRange<size_t>(0, 9);
        auto all = ids(*finder.find(typed, 1'000));
        const auto few = ids(*finder.find(typed, most));
        all.resize(std::min(most, all.size()));
        RC_ASSERT(few == all);
    });
}

TEST_CASE("nobody whose name matches is passed over by the first look at the letters")
{
    forAll("found == matched one by one", [] {
        TestHub hub;
        fillAtRandom(hub);
        Finder &finder = hub->context().finder;
        const QString typed = QString::fromUtf8(*rc::gen::elementOf(names)).mid(*rc::gen::inRange(0, 4), *rc::gen::inRange(1, 7));
        const NameQuery query(typed);
        size_t matching = 0;
        const auto everybody = finder.everybody();
        for (const FoundPerson &person : *everybody) {
            const auto detail = hub->people.detail(person.id);
            REQUIRE(detail);
            bool any = false;
            for (const PersonName &name : detail->names)
                any = any || query.match(FoldedName(name.text));
            matching += any ? 1 : 0;
        }
        RC_ASSERT(finder.find(typed, 1'000)->size() == (query.isEmpty() ? 0 : matching));
    });
}

TEST_CASE("a visit counts in the order of the list from the moment it is logged")
{
    TestHub hub;
    hub.add("Sam Adeyemi");
    const PersonId second = hub.add("Sam Okafor");
    Finder &finder = hub->context().finder;
    CHECK(finder.find(QStringLiteral("sam"), 8)->front().chosen.text == QLatin1String("Sam Adeyemi"));
    ContactDraft earlier = hub.visitBy(second);
    earlier.when = QStringLiteral("yesterday 3pm");
    hub.log(earlier);
    CHECK(finder.find(QStringLiteral("sam"), 8)->front().chosen.text == QLatin1String("Sam Okafor"));
}
