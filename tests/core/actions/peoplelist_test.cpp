// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/names.h"
#include "core/sharing/consentgate.h"
#include "tests/support/properties.h"
#include "tests/support/testhub.h"
#include "tests/support/texts.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

Disclosure exported(TestHub &hub)
{
    auto gathered = ConsentGate(hub->context().store, hub->session())
                        .forTheHouse({OwnFile::People, {0}, {}, QStringLiteral("a test")});
    REQUIRE(gathered);
    return std::move(*gathered);
}

QByteArray fileOf(TestHub &hub)
{
    return houseCsv(exported(hub), {QStringLiteral("For the hub only")}, hub->civilTime());
}

/// Everything but the code, which each store makes of its own ids, in an order that ids do not decide.
std::vector<QString> peopleIn(TestHub &hub)
{
    std::vector<QString> people;
    const Disclosure all = exported(hub);
    for (SheetPerson person : all.table().people) {
        person.code.clear();
        std::sort(person.names.begin(), person.names.end());
        std::sort(person.accessNeeds.begin(), person.accessNeeds.end(),
                  [](const AccessNeed &a, const AccessNeed &b) { return a.text < b.text; });
        person.languages.sort();
        std::sort(person.reach.begin(), person.reach.end(), [](const SheetReach &a, const SheetReach &b) {
            return std::tuple(a.way.text, a.addresses.join(u'|'), a.safeTimes.join(u'|'), a.preferred)
                < std::tuple(b.way.text, b.addresses.join(u'|'), b.safeTimes.join(u'|'), b.preferred);
        });
        people.push_back(peopleLine(person).join(QStringLiteral(" | ")));
    }
    std::sort(people.begin(), people.end());
    return people;
}

QString anyWords()
{
    QString text = *textOf({QStringLiteral(";"), QStringLiteral(": "), QStringLiteral("\\"), QStringLiteral("="),
                            QStringLiteral("Sam"), QStringLiteral("\""), QStringLiteral("\n"), QStringLiteral("known:"),
                            QString::fromUtf8("Siân")});
    for (QChar &c : text) {
        if (c.isSurrogate() || c.isNull())
            c = u'x';
    }
    return text.trimmed();
}

QString anyName()
{
    const QString name = anyWords().simplified().left(60).trimmed();
    return foldName(name).isEmpty() ? QStringLiteral("Kit") : name;
}

void addAnyPerson(TestHub &hub)
{
    const auto flag = [] { return *rc::gen::arbitrary<bool>(); };
    const auto id = hub->people.add({anyName(), PersonName::Kind(*rc::gen::inRange(0, 2))});
    REQUIRE(id);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        REQUIRE(hub->people.addName(*id, {anyName(), PersonName::Kind(*rc::gen::inRange(0, 3))}));
    REQUIRE(hub->people.setPronouns(*id, anyWords()));
    REQUIRE(hub->people.setPleaseKnow(*id, anyWords()));
    if (flag())
        REQUIRE(hub->people.setBorn(*id, QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 20'000))));
    REQUIRE(hub->people.setNotSafeToCall(*id, flag()));
    REQUIRE(hub->people.setDied(*id, flag()));
    if (flag())
        REQUIRE(hub->people.setAccessNeed(*id, {QStringLiteral("large-print")}, true));
    if (flag())
        REQUIRE(hub->people.setLanguage(*id, QStringLiteral("Polish; spoken"), true));
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        Reach way{{}, {*rc::gen::element(QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("none"))}, {}, {}, flag()};
        if (flag())
            way.addresses = {anyWords()};
        if (flag())
            way.safeTimes = {anyWords()};
        REQUIRE(hub->people.addReach(*id, way));
    }
}

SheetPlan planOf(TestHub &hub, const QByteArray &file)
{
    auto plan = hub->sheets.read(file);
    REQUIRE(plan);
    return std::move(*plan);
}

} // namespace

TEST_CASE("an export of people makes the same people in another store, and adds nothing where they are")
{
    forAll("export, import elsewhere: the same; import here: nothing", [] {
        TestHub here;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
            addAnyPerson(here);
        const QByteArray file = fileOf(here);
        const auto before = peopleIn(here);

        TestHub there;
        const auto result = there->sheets.bringIn(planOf(there, file));
        RC_ASSERT(bool(result));
        RC_ASSERT(result->people == int(before.size()));
        RC_ASSERT(peopleIn(there) == before);
        RC_ASSERT(there->sheets.bringIn(planOf(there, file))->changes == 0U);

        RC_ASSERT(here->sheets.bringIn(planOf(here, file))->changes == 0U);
        RC_ASSERT(peopleIn(here) == before);
    });
}

TEST_CASE("a list adds what a card lacks and overwrites nothing on it")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam Lantern");
    REQUIRE(hub->people.setPronouns(sam, QStringLiteral("they/them")));
    REQUIRE(hub->people.setPleaseKnow(sam, QStringLiteral("Likes the window seat")));
    const QByteArray list = "Name,AKA,Pronouns,Phone,Please know\n"
                            "SAM LANTERN,Sammy,he/him,07700 900123,Comes with a dog\nIvy,,,,\n";
    const auto first = hub->sheets.bringIn(planOf(hub, list));
    REQUIRE(first);
    CHECK(first->people == 1);
    CHECK(first->cards == 1);
    const auto card = hub->people.detail(sam);
    CHECK(card->chosen.text == QLatin1String("Sam Lantern"));
    CHECK(card->names.size() == 3);
    CHECK(card->pronouns == QLatin1String("they/them"));
    CHECK(card->pleaseKnow == std::vector{QStringLiteral("Likes the window seat\nComes with a dog")});
    REQUIRE(card->reach->size() == 1);
    CHECK(hub->sheets.bringIn(planOf(hub, list))->changes == 0);

    REQUIRE(hub->undoing.undoLast());
    CHECK(hub->people.list()->size() == 1);
    CHECK(hub->people.detail(sam)->reach->empty());
    CHECK(hub->people.detail(sam)->pleaseKnow == std::vector{QStringLiteral("Likes the window seat")});
    const auto back = hub->sheets.bringIn(planOf(hub, list));
    CHECK(back->cameBack == 1);
    CHECK(hub->people.list()->size() == 2);
    CHECK(hub->people.detail(sam)->reach->size() == 1);
    CHECK(hub->upkeep.check()->sound());
}

TEST_CASE("somebody of the same name who was born on another day is somebody else")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam Lantern");
    REQUIRE(hub->people.setBorn(sam, QDate(1950, 3, 2)));
    const QByteArray list = "Name,DOB,Phone\nSam Lantern,3/2/1981,07700 900123\n";
    REQUIRE(hub->sheets.bringIn(planOf(hub, list)));
    CHECK(hub->people.list()->size() == 2);
    CHECK(hub->people.detail(sam)->reach->empty());
    CHECK(hub->sheets.bringIn(planOf(hub, list))->changes == 0);
}

TEST_CASE("a person of an old sheet and the same name in a list are one person, whichever comes first")
{
    const QByteArray list = "Name,Phone\nSam Lantern,07700 900123\n";
    const QByteArray visits = "Date,Who\n8/5/2025,sam lantern\n";
    for (const auto &[first, second] : {std::pair(list, visits), std::pair(visits, list)}) {
        TestHub hub;
        REQUIRE(hub->sheets.bringIn(planOf(hub, first)));
        REQUIRE(hub->sheets.bringIn(planOf(hub, second)));
        REQUIRE(hub->people.list()->size() == 1);
        CHECK(hub->people.detail(hub->people.list()->front().id)->visits == 1);
        CHECK(hub->people.detail(hub->people.list()->front().id)->reach->size() == 1);
    }
}
