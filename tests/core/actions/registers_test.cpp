// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/levels.h"

#include <QTemporaryDir>

using namespace hub;
using namespace hub::test;

static std::vector<EventKind> kindsOf(const PersonRegister &reg)
{
    std::vector<EventKind> kinds;
    for (const RegisterLine &line : reg.lines)
        kinds.push_back(line.event.kind);
    return kinds;
}

TEST_CASE("whoever opens a card stands in that person's register, by name and to the minute, and in nobody else's")
{
    TestHub hub;
    const PersonId kit = hub.add("Kit");
    const PersonId sam = hub.add("Sam");
    CHECK(hub->registers.ofPerson(kit)->lines.empty());
    const Instant looked = hub.clock.now();
    REQUIRE(hub->people.open(kit));
    hub.clock.addMinutes(90);
    REQUIRE(hub->people.open(kit));
    const auto reg = hub->registers.ofPerson(kit);
    REQUIRE(reg);
    CHECK(reg->name.text == QLatin1String("Kit"));
    REQUIRE(reg->lines.size() == 2);
    CHECK(reg->lines[0].event.at == hub.clock.now());
    CHECK(reg->lines[1].event.at == looked);
    CHECK(reg->lines[1].event.kind == EventKind::View);
    CHECK(reg->lines[1].worker == QLatin1String("Dee"));
    CHECK(reg->lines[1].event.worker == hub.worker);
    CHECK(hub->registers.ofPerson(sam)->lines.empty());
}

TEST_CASE("reading the register, or the program showing a card again, is no look")
{
    TestHub hub;
    const PersonId kit = hub.add("Kit");
    REQUIRE(hub->people.detail(kit));
    REQUIRE(hub->registers.ofPerson(kit));
    CHECK(hub->registers.ofPerson(kit)->lines.empty());
}

TEST_CASE("files about everybody stand in the register of whoever was known then")
{
    TestHub hub;
    QTemporaryDir dir;
    const PersonId kit = hub.add("Kit");
    hub.clock.addMinutes(1);
    const QString file = dir.filePath(QStringLiteral("people.csv"));
    REQUIRE(hub->exports.writeForTheHouse(file, {OwnFile::People, {}, {}, QStringLiteral("  the funder asked ")}, {}));
    hub.clock.addMinutes(1);
    const PersonId late = hub.add("Late");
    const auto reg = hub->registers.ofPerson(kit);
    REQUIRE(reg);
    REQUIRE(kindsOf(*reg) == std::vector{EventKind::HousePeople});
    CHECK(reg->lines[0].event.reason == QLatin1String("the funder asked"));
    CHECK(reg->lines[0].event.count == 1);
    CHECK(hub->registers.ofPerson(late)->lines.empty());
}

TEST_CASE("a person's register is read by whoever may print for them")
{
    Levels hub;
    REQUIRE(hub.lead->people.open(hub.kit));
    hub.lead.clock.addDays(1);
    const auto volunteer = hub.as(AccessLevel::Volunteer);
    const auto peer = hub.as(AccessLevel::PeerSupporter);
    CHECK(hub.as(AccessLevel::Worker)->registers.ofPerson(hub.kit)->lines.size() == 1);
    CHECK(hub.lead->registers.ofPerson(hub.kit)->lines.size() == 1);
    CHECK(peer->registers.ofPerson(hub.kit).error().kind == Error::Kind::NotAllowed);
    CHECK_FALSE(peer->people.detail(hub.kit)->mayReadRegister);
    hub.lead.log(hub.lead.visitBy(hub.kit)); // the person is there
    CHECK(peer->registers.ofPerson(hub.kit)->lines.size() == 1);
    CHECK(peer->people.detail(hub.kit)->mayReadRegister);
    CHECK(volunteer->registers.ofPerson(hub.kit).error().kind == Error::Kind::NotAllowed);
    CHECK_FALSE(volunteer->people.detail(hub.kit)->mayReadRegister);
}

TEST_CASE("nobody the hub knows has no register")
{
    TestHub hub;
    CHECK(hub->registers.ofPerson(hub.ids.make<PersonId>()).error().kind == Error::Kind::NotFound);
}

TEST_CASE("every kind of event has a code of its own, and an unknown one is no kind")
{
    for (int kind = 0; kind <= int(EventKind::GlassRead); ++kind)
        CHECK(eventKindFromCode(toCode(EventKind(kind))) == EventKind(kind));
    CHECK_FALSE(eventKindFromCode(QStringLiteral("something-new")));
}

TEST_CASE("a register that is put on paper says so in its newest line, and is for the person alone")
{
    TestHub hub;
    const PersonId kit = hub.add("Kit");
    REQUIRE(hub->people.open(kit));
    hub.clock.addMinutes(1);
    int told = 0;
    hub->listen([&](const Changes &changes) { told += changes.touches(Entity::Event) && changes.isAbout(subjectOf(kit)); });
    const auto paper = hub->registers.forPaper(kit);
    REQUIRE(paper);
    CHECK(paper->leaving() == Disclosure::Leaving::ToThePerson);
    CHECK(kindsOf(paper->personRegister()) == std::vector{EventKind::RegisterPrinted, EventKind::View});
    CHECK(kindsOf(*hub->registers.ofPerson(kit)) == kindsOf(paper->personRegister()));
    CHECK(told == 1);
    (void)hub->undoing.undoLast(); // whatever it takes back, it is not the line
    CHECK(kindsOf(*hub->registers.ofPerson(kit)).size() == 2);
}

TEST_CASE("a register leaves to the person only by whoever may print for them, and for somebody the hub knows")
{
    Levels hub;
    hub.lead.clock.addDays(1);
    const auto peer = hub.as(AccessLevel::PeerSupporter);
    CHECK(hub.as(AccessLevel::Volunteer)->registers.forPaper(hub.kit).error().kind == Error::Kind::NotAllowed);
    CHECK(peer->registers.forPaper(hub.kit).error().kind == Error::Kind::NotAllowed);
    CHECK(hub.lead->registers.ofPerson(hub.kit)->lines.empty());
    hub.lead.log(hub.lead.visitBy(hub.kit));
    CHECK(peer->registers.forPaper(hub.kit));
    CHECK(hub.as(AccessLevel::Worker)->registers.forPaper(hub.kit));
    CHECK(hub.lead->registers.forPaper(hub.lead.ids.make<PersonId>()).error().kind == Error::Kind::NotFound);
}

TEST_CASE("nothing but the gate makes a disclosure")
{
    STATIC_CHECK_FALSE(std::is_default_constructible_v<Disclosure>);
    STATIC_CHECK_FALSE(
        std::is_constructible_v<Disclosure, Disclosure::Leaving, QString, Instant, Disclosure::HouseTable>);
    STATIC_CHECK_FALSE(std::is_constructible_v<Disclosure, Disclosure::Leaving, QString, Instant, PersonRegister>);
}

TEST_CASE("a lead reads what was done, a working day at a time, all of it or one group, and nobody else does")
{
    Levels hub;
    const CivilTime &time = hub.lead->civilTime();
    const QDate first = time.workingDayOf(hub.lead.clock.now());
    REQUIRE(hub.lead->signIns.noteSignIn());
    REQUIRE(hub.lead->people.open(hub.kit));
    hub.lead.clock.addDays(2);
    const QDate later = first.addDays(2);
    REQUIRE(hub.lead->registers.forPaper(hub.kit));
    hub.lead.clock.addMinutes(1);
    REQUIRE(hub.lead->signIns.noteSignIn());

    const auto day = hub.lead->registers.ofDay(later);
    REQUIRE(day);
    REQUIRE(day->lines.size() == 2);
    CHECK(day->lines[0].event.kind == EventKind::SignIn); // newest first
    CHECK(day->lines[0].worker == QLatin1String("Dee"));
    CHECK(day->lines[1].event.kind == EventKind::RegisterPrinted);
    CHECK(day->lines[1].person.text == QLatin1String("Kit"));
    // Who looked stands in people's own registers.
    CHECK(hub.lead->registers.ofDay(first)->lines.size() == 1);
    CHECK(hub.lead->registers.ofDay(later, DoneGroup::Leavings)->lines.size() == 1);
    CHECK(hub.lead->registers.ofDay(later, DoneGroup::Opened)->lines.empty());

    CHECK(*hub.lead->registers.dayBefore(later) == first);
    CHECK(*hub.lead->registers.dayAfter(first) == later);
    CHECK_FALSE(*hub.lead->registers.dayBefore(first));
    CHECK_FALSE(*hub.lead->registers.dayAfter(later));
    CHECK(*hub.lead->registers.dayBefore(later, DoneGroup::SignIns) == first);
    CHECK_FALSE(*hub.lead->registers.dayBefore(later, DoneGroup::Leavings));

    for (const AccessLevel level : {AccessLevel::Volunteer, AccessLevel::PeerSupporter, AccessLevel::Worker}) {
        const auto member = hub.as(level);
        CHECK(member->registers.ofDay(later).error().kind == Error::Kind::NotAllowed);
        CHECK(member->registers.dayBefore(later).error().kind == Error::Kind::NotAllowed);
        CHECK(member->registers.dayAfter(first).error().kind == Error::Kind::NotAllowed);
    }
}
