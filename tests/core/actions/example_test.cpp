// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/example/examplewriting.h"
#include "core/actions/example/recipe.h"
#include "core/hub.h"
#include "core/store/contactreads.h"
#include "core/store/personreads.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

#include <algorithm>

using namespace hub;

namespace {

/// The example as the program makes it, in memory and without a key.
struct MadeExample {
    SteppedClock clock;
    SeededIds ids{clock, QStringLiteral("test")};
    Store *store = nullptr;
    std::unique_ptr<Hub> hub;
    ExampleSize size;

    // Saturday 21 November 2026 in London, unless another moment is given.
    explicit MadeExample(QTime time = QTime(20, 30), QDate day = QDate(2026, 11, 21))
    {
        const CivilTime london;
        clock.set(exampleBegins(london));
        auto opened = Store::open({}, DeskId{RawId{{1}}}, clock, ids);
        REQUIRE(opened);
        store = opened->get();
        const auto hubId = ids.make<HubId>();
        const Session session{ids.make<MemberId>(), ids.make<WorkerId>(), QStringLiteral("Dee"), AccessLevel::Lead, true};
        ChangeDraft draft;
        draft.set(hubId.raw, fields::hubs::name, QStringLiteral("Clifton Hub"));
        draft.set(session.worker.raw, fields::worker::name, session.name);
        draft.set(ids.next(), fields::team::secret, QByteArray(32, 's'));
        REQUIRE(store->save(*Access(session).permit(Op::SetUpHub), draft));
        hub = std::make_unique<Hub>(std::move(*opened), session, hubId);
        const auto made = writeExample(hub->context(), clock, london.at(day, time));
        REQUIRE(made);
        size = *made;
    }

    std::vector<Contact> between(QDate from, QDate to)
    {
        const CivilTime london;
        std::vector<Contact> contacts;
        const auto take = [&](const Contact &contact) {
            contacts.push_back(contact);
            return true;
        };
        REQUIRE(ContactReads(*store).each(london.startOf(from), london.startOf(to.addDays(1)), take));
        return contacts;
    }
    std::vector<Contact> prototype() { return between(QDate(2023, 9, 1), QDate(2023, 11, 30)); }
    std::vector<Contact> phase1() { return between(QDate(2024, 5, 1), QDate(2024, 9, 30)); }
    std::vector<Contact> lately() { return between(QDate(2026, 10, 22), QDate(2026, 11, 21)); }
    std::vector<Contact> all() { return between(QDate(2000, 1, 1), QDate(2100, 1, 1)); }

    QByteArray hash()
    {
        QByteArray hashes;
        for (const EntityInfo &entity : registry()) {
            const auto table = tablesHash(store->database(), store->sites(), entity.table);
            REQUIRE(table);
            hashes += *table;
        }
        return hashes;
    }
};

// One for all tests that only look: making it takes a moment.
MadeExample &example()
{
    static MadeExample made;
    return made;
}

bool had(const Contact &contact, const char *support)
{
    const auto &all = contact.supports;
    return std::find(all.begin(), all.end(), SupportType{QLatin1String(support)}) != all.end();
}

/// How many different people had this kind of support; those who came only, or all who were to come.
int peopleWith(const std::vector<Contact> &contacts, const char *support, bool cameOnly)
{
    QSet<PersonId> people;
    for (const Contact &contact : contacts) {
        if (contact.person && had(contact, support) && (!cameOnly || contact.attendance == codes::came))
            people.insert(*contact.person);
    }
    return int(people.size());
}

QSet<PersonId> peopleIn(const std::vector<Contact> &contacts)
{
    QSet<PersonId> people;
    for (const Contact &contact : contacts) {
        if (contact.person)
            people.insert(*contact.person);
    }
    return people;
}

} // namespace

TEST_CASE("the example's phase 1 has York's figures to the person, whether missed visits are counted or not", "[example]")
{
    const auto contacts = example().phase1();
    for (const bool cameOnly : {false, true}) {
        CHECK(peopleWith(contacts, "linking-up", cameOnly) == 12);
        CHECK(peopleWith(contacts, "peer", cameOnly) == 21);
        CHECK(peopleWith(contacts, "skills", cameOnly) == 27);
        CHECK(peopleWith(contacts, "goals", cameOnly) == 20);
        CHECK(peopleWith(contacts, "social-care", cameOnly) == 5);
    }
    QSet<PersonId> caredFor, welcomed;
    int booked = 0, notKept = 0;
    for (const Contact &contact : contacts) {
        if (had(contact, "carers")) {
            REQUIRE(contact.about);
            REQUIRE(contact.person);
            CHECK(*contact.about != *contact.person);
            caredFor.insert(*contact.about);
        }
        if (contact.kind == codes::booked && had(contact, "welcoming")) {
            ++booked;
            notKept += contact.attendance != codes::came;
            welcomed.insert(contact.person.value());
        }
    }
    CHECK(caredFor.size() == 20);
    CHECK(peopleWith(contacts, "carers", true) != 20); // those cared for are counted, not their carers
    CHECK(booked == 21);
    CHECK(welcomed.size() == 21);
    CHECK(notKept > 0); // whatever came of them
    // They overlap: whoever adds them up gets it wrong.
    CHECK(peopleIn(contacts).size() < 12 + 21 + 27 + 20 + 5);
}

TEST_CASE("the example's prototype has 33 people in its three months", "[example]")
{
    CHECK(peopleIn(example().prototype()).size() == 33);
}

TEST_CASE("the example lives in its two periods and the days before it is made, and nowhere else", "[example]")
{
    const size_t inPeriods = example().prototype().size() + example().phase1().size() + example().lately().size();
    const auto all = example().all();
    CHECK(all.size() == inPeriods);
    CHECK(int(all.size()) == example().size.contacts);
    CHECK(all.size() > 1'000);
    CHECK(all.back().when.at <= example().hub->now());
    CHECK(example().hub->people.list()->size() == size_t(example().size.people));
}

TEST_CASE("the example's Today lives, and can be undone visit by visit but not as a whole", "[example]")
{
    MadeExample made;
    const auto today = made.hub->contacts.today();
    REQUIRE(today);
    CHECK(today->people >= 4);
    CHECK(today->unlinked >= 1);
    const auto before = made.all().size();
    size_t undone = 0;
    while (made.hub->undoing.undoLast())
        ++undone;
    CHECK(made.hub->contacts.today()->rows.empty());
    CHECK(undone >= today->rows.size());
    CHECK(made.all().size() == before - today->rows.size());
}

TEST_CASE("the same recipe on the same day is the same example, to the last id", "[example]")
{
    MadeExample first, second;
    CHECK(first.hash() == second.hash());
    MadeExample nextDay(QTime(20, 30), QDate(2026, 11, 22));
    CHECK(first.hash() != nextDay.hash());
    CHECK(first.phase1() == nextDay.phase1());
}

TEST_CASE("the example of an earlier hour is the beginning of that day's example", "[example]")
{
    MadeExample morning(QTime(10, 30));
    const auto early = morning.all();
    auto late = example().all();
    REQUIRE(early.size() < late.size());
    late.resize(early.size());
    CHECK(early == late);
}

TEST_CASE("the example can be made on a day when the clocks change, and in the small hours", "[example]")
{
    MadeExample spring(QTime(1, 30), QDate(2027, 3, 28));
    CHECK(peopleWith(spring.phase1(), "skills", true) == 27);
    CHECK(spring.all().back().when.at <= spring.hub->now());
    MadeExample autumn(QTime(9, 0), QDate(2027, 10, 31));
    CHECK(peopleWith(autumn.phase1(), "skills", true) == 27);
}

TEST_CASE("the example shows ordinary hub life", "[example]")
{
    MadeExample &made = example();
    const auto sams = made.hub->people.find(QStringLiteral("sam"));
    REQUIRE(sams);
    CHECK(std::count_if(sams->begin(), sams->end(), [](const PersonCard &card) {
              return card.chosen.text.startsWith(QLatin1String("Sam "));
          }) == 2);

    int nicknames = 0, notSafe = 0, pleaseKnow = 0, needs = 0, reach = 0;
    QSet<PersonId> carers;
    const auto everybody = made.hub->people.list();
    for (const FoundPerson &found : *everybody) {
        const auto person = made.hub->people.detail(found.id);
        REQUIRE(person);
        nicknames += person->chosen.kind == PersonName::Kind::Nickname;
        notSafe += *person->notSafeToCall;
        pleaseKnow += !person->pleaseKnow->empty();
        needs += !person->accessNeeds->empty();
        reach += !person->reach->empty();
        if (!person->caresFor->empty())
            carers.insert(found.id);
    }
    CHECK(nicknames >= 5);
    CHECK(notSafe == 1);
    CHECK(pleaseKnow >= 8);
    CHECK(needs >= 8);
    CHECK(reach >= 20);
    CHECK(carers.size() >= 15);
}

TEST_CASE("the example's visits are those of a hub with evenings, notes and visits without a name", "[example]")
{
    MadeExample &made = example();
    const auto contacts = made.all();
    int evenings = 0, notes = 0, nobody = 0, coarse = 0;
    for (const Contact &contact : contacts) {
        const QTime time = CivilTime().timeOf(contact.when.at);
        CHECK(time >= QTime(8, 0));
        CHECK(time < QTime(21, 0));
        evenings += time.hour() >= 17;
        notes += !contact.notes.empty();
        nobody += !contact.person;
        coarse += contact.when.precision != Precision::Minute;
    }
    const int all = int(contacts.size());
    CHECK(evenings * 5 > all);
    CHECK(notes * 4 > all);
    CHECK(nobody * 5 > all);
    CHECK(coarse > 10);

    // Here in 2023, not in 2024, and back now.
    auto back = peopleIn(made.prototype());
    back.subtract(peopleIn(made.phase1()));
    back.intersect(peopleIn(made.lately()));
    CHECK(back.size() >= 3);
}

TEST_CASE("the example's store is sound, and stays the same when it is rebuilt", "[example]")
{
    MadeExample made;
    const auto before = made.hash();
    CHECK(made.hub->upkeep.check()->sound());
    REQUIRE(made.hub->upkeep.rebuild());
    CHECK(made.hash() == before);
}

TEST_CASE("nobody in the example can be reached: its numbers and addresses are kept for drama", "[example]")
{
    const auto recipe = readExampleRecipe();
    REQUIRE(recipe);
    const QRegularExpression drama(QStringLiteral("^(07700 900[0-9]{3}|01632 960[0-9]{3}|[a-z]+@example\\.org)$"));
    int addresses = 0;
    for (const ExamplePerson &person : recipe->people) {
        for (const Reach &reach : person.reach) {
            for (const QString &address : reach.addresses) {
                INFO(address.toStdString());
                CHECK(drama.match(address).hasMatch());
                ++addresses;
            }
        }
    }
    CHECK(addresses > 20);
}
