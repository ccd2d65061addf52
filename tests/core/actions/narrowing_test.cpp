// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventreads.h"
#include "tests/support/levels.h"

using namespace hub;
using namespace hub::test;

namespace {

const QString tea = QStringLiteral("Made the tea.");

/// Kit keeps everything there is to their supporters; nobody supports them yet.
struct Kept : Levels {
    std::unique_ptr<Hub> worker = as(AccessLevel::Worker);
    ReachId phone;

    Kept()
    {
        REQUIRE(lead->people.setPleaseKnow(kit, QStringLiteral("Not before eleven.")));
        REQUIRE(lead->people.setAccessNeed(kit, {QStringLiteral("step-free")}, true));
        REQUIRE(lead->people.setLanguage(kit, QStringLiteral("Polish"), true));
        REQUIRE(lead->people.setNotSafeToCall(kit, true));
        const Reach way{{}, {QStringLiteral("phone")}, {QStringLiteral("01632 960123")}, {}, true};
        phone = *lead->people.addReach(kit, way);
        for (const RecordPart part : allRecordParts)
            REQUIRE(worker->narrowing.keep(kit, part, true));
    }

    bool seesNote(Hub &hub)
    {
        const auto draft = hub.contacts.draftOf(visit);
        const auto ofKit = hub.contacts.ofPerson(kit, 1);
        const auto history = hub.contacts.history(visit);
        REQUIRE(draft);
        REQUIRE(ofKit);
        REQUIRE(history);
        bool inHistory = false;
        for (const FieldWriting &writing : *history)
            inHistory = inHistory || writing.value == Value(tea) || writing.value == Value(QStringLiteral("well"));
        const Contact &contact = ofKit->front().contact;
        const bool sees = draft->note == tea;
        CHECK(sees == draft->feeling.has_value());
        CHECK(sees == inHistory);
        CHECK(sees == !contact.notes.empty());
        CHECK(sees == contact.feeling.has_value());
        return sees;
    }
    bool seesCard(Hub &hub)
    {
        const auto detail = hub.people.detail(kit);
        REQUIRE(detail);
        const bool sees = detail->pleaseKnow.has_value();
        CHECK(sees == detail->reach.has_value());
        CHECK(sees == detail->accessNeeds.has_value());
        CHECK(sees == detail->languages.has_value());
        CHECK(sees == detail->keptFromMe.isEmpty());
        return sees;
    }
    bool sees(Hub &hub)
    {
        const bool note = seesNote(hub);
        CHECK(note == seesCard(hub));
        return note;
    }
};

const RecordParts everyPart{RecordPart::PleaseKnow, RecordPart::Reach, RecordPart::AccessNeeds, RecordPart::Notes,
    RecordPart::Plan, RecordPart::Goals};

Error::Kind errorOf(const Result<void> &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

} // namespace

TEST_CASE("what a person keeps to their supporters is cut from everybody else, leads and its author too")
{
    Kept hub;
    CHECK_FALSE(hub.sees(*hub.lead.hub)); // who wrote all of it
    CHECK_FALSE(hub.sees(*hub.worker));
    CHECK_FALSE(hub.seesNote(*hub.as(AccessLevel::PeerSupporter)));
    CHECK_FALSE(hub.seesNote(*hub.as(AccessLevel::Volunteer)));
    CHECK(hub.worker->people.detail(hub.kit)->kept == everyPart);
    CHECK(hub.worker->people.detail(hub.kit)->keptFromMe == everyPart);
    // What keeps them safe, and that they come, is nobody's to hide.
    CHECK(hub.worker->people.detail(hub.kit)->notSafeToCall == true);
    CHECK(hub.worker->contacts.ofPerson(hub.kit, 10)->size() == 1);
}

TEST_CASE("one part that is kept leaves the others as they were")
{
    for (const RecordPart part : allRecordParts) {
        INFO(int(part));
        Kept hub;
        REQUIRE(hub.worker->narrowing.breakGlass(hub.kit, QStringLiteral("They asked me to.")));
        for (const RecordPart other : allRecordParts) {
            if (other != part)
                REQUIRE(hub.worker->narrowing.keep(hub.kit, other, false));
        }
        const auto detail = hub.lead->people.detail(hub.kit);
        CHECK(detail->keptFromMe == RecordParts{part});
        CHECK(detail->pleaseKnow.has_value() == (part != RecordPart::PleaseKnow));
        CHECK(detail->reach.has_value() == (part != RecordPart::Reach));
        CHECK(detail->accessNeeds.has_value() == (part != RecordPart::AccessNeeds));
        CHECK(detail->languages.has_value() == (part != RecordPart::AccessNeeds));
        CHECK(hub.seesNote(*hub.lead.hub) == (part != RecordPart::Notes));
    }
}

TEST_CASE("whoever supports them sees it, and only while they do")
{
    Kept hub;
    const auto peer = hub.as(AccessLevel::PeerSupporter);
    const auto other = hub.as(AccessLevel::Worker);
    REQUIRE(hub.worker->narrowing.breakGlass(hub.kit, QStringLiteral("They want Vic to support them.")));
    const auto link = hub.worker->people.addSupporter(hub.kit, peer->session().worker);
    REQUIRE(link);
    CHECK(hub.sees(*peer));
    CHECK_FALSE(hub.sees(*other));
    CHECK_FALSE(peer->people.detail(hub.kit)->openedForAReason);
    REQUIRE(hub.worker->people.endSupport(hub.kit, *link));
    CHECK_FALSE(hub.seesNote(*peer));
}

TEST_CASE("nobody lets themself or others into what is kept from them")
{
    Kept hub;
    const auto peer = hub.as(AccessLevel::PeerSupporter);
    for (Hub *const outside : {hub.worker.get(), hub.lead.hub.get()}) {
        CHECK(outside->people.addSupporter(hub.kit, outside->session().worker).error().kind == Error::Kind::KeptToSupporters);
        CHECK(outside->people.addSupporter(hub.kit, peer->session().worker).error().kind == Error::Kind::KeptToSupporters);
        for (const RecordPart part : allRecordParts)
            CHECK(errorOf(outside->narrowing.keep(hub.kit, part, false)) == Error::Kind::KeptToSupporters);
    }
    CHECK_FALSE(hub.sees(*hub.lead.hub));
    CHECK(errorOf(peer->narrowing.keep(hub.kit, RecordPart::Notes, true)) == Error::Kind::NotAllowed);
}

TEST_CASE("what is kept from somebody is not overwritten or taken out by them unseen")
{
    Kept hub;
    Hub &lead = *hub.lead.hub;
    CHECK(errorOf(lead.people.setPleaseKnow(hub.kit, {})) == Error::Kind::KeptToSupporters);
    CHECK(errorOf(lead.people.setAccessNeed(hub.kit, {QStringLiteral("step-free")}, false)) == Error::Kind::KeptToSupporters);
    CHECK(errorOf(lead.people.setLanguage(hub.kit, QStringLiteral("Polish"), false)) == Error::Kind::KeptToSupporters);
    CHECK(errorOf(lead.people.removeReach(hub.kit, hub.phone)) == Error::Kind::KeptToSupporters);
    CHECK(errorOf(lead.people.editReach(hub.kit, {hub.phone, {}, {}, {}, false})) == Error::Kind::KeptToSupporters);
    auto draft = lead.contacts.draftOf(hub.visit);
    REQUIRE(draft);
    draft->minutes = 20;
    REQUIRE(lead.contacts.correct(hub.visit, *draft));
    REQUIRE(lead.narrowing.breakGlass(hub.kit, QStringLiteral("To see that nothing is lost.")));
    CHECK(hub.sees(lead));
    CHECK(hub.lead.row(hub.visit).contact.minutes == 20);
}

TEST_CASE("breaking the glass needs a reason, opens one person's record to one member, and ends with the working day")
{
    Kept hub;
    const PersonId sam = hub.lead.add("Sam");
    const auto other = hub.as(AccessLevel::Worker);
    CHECK(errorOf(hub.worker->narrowing.breakGlass(hub.kit, QStringLiteral("  \n "))) == Error::Kind::ReasonMissing);
    CHECK_FALSE(hub.sees(*hub.worker));
    REQUIRE(hub.worker->narrowing.breakGlass(hub.kit, QStringLiteral(" A call from the ward. ")));
    CHECK(hub.sees(*hub.worker));
    CHECK(hub.worker->people.detail(hub.kit)->openedForAReason);
    CHECK_FALSE(hub.sees(*other));
    CHECK_FALSE(hub.sees(*hub.lead.hub));
    REQUIRE(other->narrowing.keep(sam, RecordPart::PleaseKnow, true));
    CHECK_FALSE(hub.worker->people.detail(sam)->pleaseKnow);
    // 3.59 in the morning is still the evening before (it began at 10:30).
    hub.lead.clock.addMinutes(17 * 60 + 29);
    CHECK(hub.sees(*hub.worker));
    hub.lead.clock.addMinutes(1);
    CHECK_FALSE(hub.sees(*hub.worker));
    CHECK_FALSE(hub.worker->people.detail(hub.kit)->openedForAReason);
}

TEST_CASE("peer supporters and volunteers never break the glass, and what was opened is shut to whoever becomes one")
{
    Kept hub;
    for (const AccessLevel level : {AccessLevel::Volunteer, AccessLevel::PeerSupporter}) {
        const auto member = hub.as(level);
        CHECK(errorOf(member->narrowing.breakGlass(hub.kit, QStringLiteral("I want to."))) == Error::Kind::NotAllowed);
        CHECK_FALSE(hub.seesNote(*member));
    }
    REQUIRE(hub.worker->narrowing.breakGlass(hub.kit, QStringLiteral("A call from the ward.")));
    auto store = hub.lead->context().store.another();
    REQUIRE(store);
    Session lowered = hub.worker->session();
    lowered.level = AccessLevel::PeerSupporter;
    Hub again(std::move(*store), lowered, hub.lead.hubId);
    CHECK_FALSE(hub.seesNote(again));
    CHECK_FALSE(again.people.detail(hub.kit)->pleaseKnow);
}

TEST_CASE("the glass is not broken where nothing is kept from the member")
{
    Levels hub;
    CHECK(errorOf(hub.lead->narrowing.breakGlass(hub.kit, QStringLiteral("I want to."))) == Error::Kind::NotFound);
    CHECK(errorOf(hub.lead->narrowing.breakGlass(hub.lead.ids.make<PersonId>(), QStringLiteral("I want to.")))
        == Error::Kind::NotFound);
    CHECK(hub.lead->registers.unread()->empty());
}

TEST_CASE("what was opened stands in the person's register, and every lead is told until they have read it")
{
    Kept hub;
    const auto second = hub.as(AccessLevel::Lead);
    REQUIRE(hub.worker->narrowing.breakGlass(hub.kit, QStringLiteral("A call from the ward.")));
    const auto reg = hub.worker->registers.ofPerson(hub.kit);
    REQUIRE(reg);
    REQUIRE(reg->lines.size() == 1);
    CHECK(reg->lines.front().event.kind == EventKind::GlassBroken);
    CHECK(reg->lines.front().event.reason == QLatin1String("A call from the ward."));
    CHECK(reg->lines.front().event.worker == hub.worker->session().worker);

    const auto waiting = hub.lead->registers.unread();
    REQUIRE(waiting);
    REQUIRE(waiting->size() == 1);
    CHECK(waiting->front().person.text == QLatin1String("Kit"));
    REQUIRE(hub.lead->registers.markRead(waiting->front().id));
    CHECK(hub.lead->registers.unread()->empty());
    CHECK(hub.lead->registers.markRead(waiting->front().id).error().kind == Error::Kind::NotFound);
    CHECK(second->registers.unread()->size() == 1);
    CHECK(hub.worker->registers.unread()->empty());
    CHECK(hub.worker->registers.markRead(waiting->front().id).error().kind == Error::Kind::NotAllowed);
    // Between the leads.
    CHECK(hub.worker->registers.ofPerson(hub.kit)->lines.size() == 1);
    // Opened again: told again.
    hub.lead.clock.addMinutes(5);
    REQUIRE(hub.lead->narrowing.breakGlass(hub.kit, QStringLiteral("And again.")));
    CHECK(hub.lead->registers.unread()->size() == 1);
    CHECK(second->registers.unread()->size() == 2);
}

TEST_CASE("what a person keeps stands in no file for the house, whoever writes it")
{
    Kept hub;
    REQUIRE(hub.worker->narrowing.breakGlass(hub.kit, QStringLiteral("They want Dee to support them.")));
    REQUIRE(hub.worker->people.addSupporter(hub.kit, hub.lead.worker));
    REQUIRE(hub.sees(*hub.lead.hub));
    for (const OwnFile file : {OwnFile::Contacts, OwnFile::People}) {
        const QString path = hub.dir.filePath(QStringLiteral("house.csv"));
        REQUIRE(hub.lead->exports.writeForTheHouse(path, {file, {}, {std::numeric_limits<qint64>::max()},
                                                             QStringLiteral("for the funder")}, {}));
        QFile written(path);
        REQUIRE(written.open(QIODevice::ReadOnly));
        const QByteArray csv = written.readAll();
        CHECK(csv.contains("Kit"));
        for (const char *const kept : {"Made the tea", "01632", "eleven", "step-free", "Polish", "well,"}) {
            INFO(kept);
            CHECK_FALSE(csv.contains(kept));
        }
    }
}

TEST_CASE("a mistake is taken back with undo, by whoever made it, and the table is what the log says")
{
    Levels hub;
    REQUIRE(hub.lead->narrowing.keep(hub.kit, RecordPart::Notes, true));
    REQUIRE(hub.lead->narrowing.keep(hub.kit, RecordPart::Notes, true)); // once
    CHECK(hub.lead.row(hub.visit).contact.notes.empty());
    REQUIRE(hub.lead->undoing.undoLast());
    CHECK(hub.lead.row(hub.visit).contact.notes == std::vector{tea});
    REQUIRE(hub.lead->narrowing.keep(hub.kit, RecordPart::Notes, true));
    REQUIRE(hub.lead->narrowing.breakGlass(hub.kit, QStringLiteral("To look.")));
    // What was opened cannot be taken back as if it had not been.
    REQUIRE(hub.lead->undoing.undoLast());
    CHECK(hub.lead->registers.ofPerson(hub.kit)->lines.size() == 1);
    REQUIRE(hub.lead->upkeep.rebuild());
    CHECK(hub.lead->upkeep.check()->sound());
}
