// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/personlookup.h"
#include "core/model/shortcode.h"
#include "tests/support/testhub.h"

using namespace hub;
using namespace hub::test;

static std::vector<QString> namesFound(TestHub &hub, const char *text)
{
    std::vector<QString> names;
    const auto found = hub->people.find(QString::fromUtf8(text));
    REQUIRE(found);
    for (const PersonCard &card : *found)
        names.push_back(card.chosen.text);
    return names;
}

TEST_CASE("people are found by any part, any case, any accent and by sound")
{
    TestHub hub;
    hub.add("Siân Pryce");
    hub.add("Priyah Raman");
    hub.add("Błażej Nowak");
    CHECK(namesFound(hub, "sian") == std::vector{QStringLiteral("Siân Pryce")});
    CHECK(namesFound(hub, "RYC") == std::vector{QStringLiteral("Siân Pryce")});
    CHECK(namesFound(hub, "priya") == std::vector{QStringLiteral("Priyah Raman")});
    CHECK(namesFound(hub, "blazej") == std::vector{QStringLiteral("Błażej Nowak")});
    CHECK(namesFound(hub, "blno") == std::vector{QStringLiteral("Błażej Nowak")});
}

TEST_CASE("who comes often and lately is found first")
{
    TestHub hub;
    const PersonId rare = hub.add("Sam Adeyemi");
    const PersonId often = hub.add("Sam Okafor");
    hub.log(hub.visitBy(rare));
    for (int week = 0; week < 4; ++week) {
        hub.clock.addDays(7);
        hub.log(hub.visitBy(often));
    }
    hub.clock.addDays(1);
    CHECK(namesFound(hub, "sam").front() == QLatin1String("Sam Okafor"));
    // A restart knows what the saves knew.
    REQUIRE(hub->context().finder.load());
    CHECK(namesFound(hub, "sam").front() == QLatin1String("Sam Okafor"));
}

TEST_CASE("a nickname becomes a known name without copying anybody")
{
    TestHub hub;
    ContactDraft draft;
    draft.visitors = {{{}, QStringLiteral("Big Dave"), true}};
    const Logged logged = hub.log(draft);
    const PersonId dave = logged.welcomed.front();
    CHECK(hub->people.detail(dave)->chosen.kind == PersonName::Kind::Nickname);
    REQUIRE(hub->people.chooseName(dave, {QStringLiteral("David Rowe"), PersonName::Kind::Known}));
    CHECK(hub.row(logged.contacts.front()).who.text == QLatin1String("David Rowe"));
    CHECK(namesFound(hub, "big") == std::vector{QStringLiteral("David Rowe")});
    CHECK(hub->people.list()->size() == 1);
}

TEST_CASE("a nickname that turns out to be a name is one name then, and an undo makes it a nickname again")
{
    TestHub hub;
    const PersonId dave = *hub->people.add({QStringLiteral("Dave"), PersonName::Kind::Nickname});
    REQUIRE(hub->people.chooseName(dave, {QStringLiteral("Dave"), PersonName::Kind::Known}));
    CHECK(hub->people.detail(dave)->names == std::vector{PersonName{QStringLiteral("Dave"), PersonName::Kind::Known}});
    REQUIRE(hub->undoing.undoLast());
    CHECK(hub->people.detail(dave)->names == std::vector{PersonName{QStringLiteral("Dave"), PersonName::Kind::Nickname}});
    CHECK(hub->people.detail(dave)->chosen.kind == PersonName::Kind::Nickname);
}

TEST_CASE("a carer nobody knew is made with the link, and one undo takes both back")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    REQUIRE(hub->people.addNewCarer(sam, {QStringLiteral(" Bev "), PersonName::Kind::Known}, QStringLiteral("my mum")));
    REQUIRE(hub->people.detail(sam)->carers->size() == 1);
    CHECK(hub->people.detail(sam)->carers->front().name.text == QLatin1String("Bev"));
    CHECK(hub->people.list()->size() == 2);
    REQUIRE(hub->undoing.undoLast());
    CHECK(hub->people.detail(sam)->carers->empty());
    CHECK(hub->people.list()->size() == 1);
}

TEST_CASE("looking at a card twice in an hour is one line in the register")
{
    TestHub hub;
    const PersonId kit = hub.add("Kit");
    const auto before = hub->upkeep.check()->changes;
    REQUIRE(hub->people.open(kit));
    REQUIRE(hub->people.open(kit));
    CHECK(hub->upkeep.check()->changes == before + 1);
    hub.clock.addMinutes(61);
    REQUIRE(hub->people.open(kit));
    CHECK(hub->upkeep.check()->changes == before + 2);
}

TEST_CASE("a peer supporter sees how to reach only the people they support")
{
    TestHub hub(AccessLevel::PeerSupporter);
    const PersonId kit = *hub->people.add({QStringLiteral("Kit"), PersonName::Kind::Known});
    Reach phone{{}, {QStringLiteral("phone")}, {QStringLiteral("07700 900123")}, {}, true};
    REQUIRE(hub->people.addReach(kit, phone));
    CHECK_FALSE(hub->people.detail(kit)->reach);
    CHECK(hub->people.detail(kit)->pleaseKnow);
    const auto refused = hub->people.addSupporter(kit, hub.worker);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::NotAllowed);
}

TEST_CASE("supporting somebody lets a peer supporter reach them, until it ends")
{
    TestHub hub;
    const PersonId kit = hub.add("Kit");
    const auto link = hub->people.addSupporter(kit, hub.worker);
    REQUIRE(link);
    CHECK(hub->people.detail(kit)->supporters.size() == 1);
    REQUIRE(hub->people.endSupport(kit, *link));
    CHECK(hub->people.detail(kit)->supporters.empty());
}

TEST_CASE("a carer's visit is the carer's, and says whom it is about")
{
    TestHub hub;
    const PersonId bev = hub.add("Bev");
    const PersonId sam = hub.add("Sam");
    REQUIRE(hub->people.addCarer(sam, bev, QStringLiteral("my mum")));
    ContactDraft draft = hub.visitBy(bev, "carers");
    draft.about = sam;
    hub.log(draft);
    CHECK(hub->contacts.ofPerson(bev, 10)->size() == 1);
    CHECK(hub->contacts.ofPerson(sam, 10)->empty());
    CHECK(hub->contacts.ofPerson(bev, 10)->front().about.text == QLatin1String("Sam"));
    CHECK(hub->people.detail(sam)->carers->front().name.text == QLatin1String("Bev"));
}

TEST_CASE("one person is meant by a code, an id or a name, and never one of two by chance")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    hub.add("Ivy Stone");
    const PersonLookup lookup(hub->context());
    CHECK(*lookup.theOne(shortCode(personCodeLetter, sam.raw)) == sam);
    CHECK(*lookup.theOne(sam.toHex()) == sam);
    CHECK(*lookup.theOne(QStringLiteral("sam")) == sam);
    CHECK(lookup.theOne(QStringLiteral("nobody here")).error().kind == Error::Kind::NotFound);
    hub.add("Sam");
    CHECK(lookup.theOne(QStringLiteral("sam")).error().kind == Error::Kind::Ambiguous);
}
