// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventreads.h"
#include "tests/support/levels.h"

// What somebody may not read stays shut however they turn the visit, the sheet or the link that hold it.

using namespace hub;
using namespace hub::test;

namespace {

const QString tea = QStringLiteral("Made the tea.");

Error::Kind errorOf(const Result<void> &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

bool sees(Hub &hub, ContactId visit)
{
    const auto row = hub.contacts.one(visit);
    const auto draft = hub.contacts.draftOf(visit);
    REQUIRE(row);
    REQUIRE(draft);
    const bool note = !(*row)->contact.notes.empty();
    CHECK(note == !draft->note.isEmpty());
    CHECK(note == (*row)->contact.feeling.has_value());
    return note;
}

size_t looksAt(Hub &hub, PersonId person)
{
    const auto reg = hub.registers.ofPerson(person);
    REQUIRE(reg);
    return reg->lines.size();
}

} // namespace

TEST_CASE("a note that a person keeps is not opened by saying that the visit was nobody's, or somebody else's")
{
    Levels hub;
    const PersonId sam = hub.lead.add("Sam");
    REQUIRE(hub.lead->narrowing.keep(hub.kit, RecordPart::Notes, true));
    for (const AccessLevel level : {AccessLevel::Volunteer, AccessLevel::PeerSupporter, AccessLevel::Worker, AccessLevel::Lead}) {
        INFO(int(level));
        const auto somebody = hub.as(level);
        CHECK(errorOf(somebody->contacts.unlink(hub.visit)) == Error::Kind::KeptToSupporters);
        CHECK(errorOf(somebody->contacts.link(hub.visit, sam)) == Error::Kind::KeptToSupporters);
        CHECK_FALSE(sees(*somebody, hub.visit));
    }
    // A visit that says nothing is put right by anybody.
    const ContactId bare = hub.lead.log(hub.lead.visitBy(hub.kit)).contacts.front();
    CHECK(hub.as(AccessLevel::Volunteer)->contacts.unlink(bare));
}

TEST_CASE("somebody else's giving a nameless visit to a person who keeps notes is not taken back by who may not read them")
{
    Levels hub;
    ContactDraft draft;
    draft.note = tea;
    const ContactId nameless = hub.lead.log(draft).contacts.front();
    REQUIRE(hub.lead->narrowing.keep(hub.kit, RecordPart::Notes, true));
    const auto giver = hub.as(AccessLevel::Worker);
    const auto other = hub.as(AccessLevel::Worker);
    hub.lead.clock.addMinutes(1);
    REQUIRE(giver->contacts.link(nameless, hub.kit));
    const auto refused = other->undoing.undoContact(nameless);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::KeptToSupporters);
    CHECK(giver->undoing.undoContact(nameless)); // one's own slip
}

TEST_CASE("a peer supporter does not move a visit to where they would read what was written of it")
{
    Levels hub;
    const PersonId sam = hub.lead.add("Sam");
    const auto peer = hub.as(AccessLevel::PeerSupporter);
    REQUIRE(hub.lead->people.addSupporter(sam, peer->session().worker));
    CHECK(errorOf(peer->contacts.link(hub.visit, sam)) == Error::Kind::NotAllowed);
    REQUIRE(peer->contacts.unlink(hub.visit)); // it opens nothing to them
    CHECK_FALSE(sees(*peer, hub.visit));
    CHECK(errorOf(peer->contacts.link(hub.visit, sam)) == Error::Kind::NotAllowed);
    CHECK(peer->contacts.link(hub.visit, hub.kit));
    // Somebody who reads it either way may.
    CHECK(hub.as(AccessLevel::Worker)->contacts.link(hub.visit, sam));
    CHECK(sees(*peer, hub.visit));
}

TEST_CASE("putting a visit right does not make it one's own, nor lose whom it was about, for who does not see it whole")
{
    Levels hub;
    const PersonId len = hub.lead.add("Len");
    auto carers = hub.lead.visitBy(hub.kit, "carers");
    carers.about = len;
    carers.note = tea;
    carers.feeling = Feeling{QStringLiteral("well")};
    const ContactId visit = hub.lead.log(carers).contacts.front();
    for (const AccessLevel level : {AccessLevel::Volunteer, AccessLevel::PeerSupporter}) {
        INFO(int(level));
        const auto somebody = hub.as(level);
        auto draft = *somebody->contacts.draftOf(visit);
        CHECK_FALSE(draft.about);
        const auto row = somebody->contacts.one(visit);
        CHECK_FALSE((*row)->contact.about);
        CHECK((*row)->about.text.isEmpty());
        draft.worker = somebody->session().worker;
        draft.minutes = 20 + int(level);
        REQUIRE(somebody->contacts.correct(visit, draft));
        CHECK_FALSE(sees(*somebody, visit));
        const ContactRow after = hub.lead.row(visit);
        CHECK(after.contact.minutes == 20 + int(level));
        CHECK(after.contact.worker == hub.lead.worker);
        CHECK(after.contact.about == len);
        CHECK(after.contact.notes == std::vector{tea});
        CHECK(after.contact.feeling);
    }
    // Who sees it may say whose visit it counts as.
    const auto worker = hub.as(AccessLevel::Worker);
    auto draft = *worker->contacts.draftOf(visit);
    draft.worker = worker->session().worker;
    REQUIRE(worker->contacts.correct(visit, draft));
    CHECK(hub.lead.row(visit).contact.worker == worker->session().worker);
}

TEST_CASE("reading somebody else's words of a visit to put it right is a line in the person's register, one's own is none")
{
    Levels hub;
    CHECK(looksAt(*hub.lead.hub, hub.kit) == 0);
    REQUIRE(hub.lead->contacts.draftOf(hub.visit));
    CHECK(looksAt(*hub.lead.hub, hub.kit) == 0);
    const auto worker = hub.as(AccessLevel::Worker);
    const auto volunteer = hub.as(AccessLevel::Volunteer);
    REQUIRE(volunteer->contacts.draftOf(hub.visit)); // who sees no word of it
    CHECK(looksAt(*hub.lead.hub, hub.kit) == 0);
    REQUIRE(worker->contacts.draftOf(hub.visit));
    REQUIRE(worker->contacts.draftOf(hub.visit));
    CHECK(looksAt(*hub.lead.hub, hub.kit) == 1);
}

TEST_CASE("a list is read by nobody who may not bring it in, for what is here already would say what is here")
{
    Levels hub;
    const QByteArray sheet("Name,Please know\nKit,tea\n");
    for (const AccessLevel level : {AccessLevel::Volunteer, AccessLevel::PeerSupporter}) {
        const auto refused = hub.as(level)->sheets.read(sheet, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::NotAllowed);
    }
    CHECK(hub.as(AccessLevel::Worker)->sheets.read(sheet, {}));
}

TEST_CASE("a list says nothing of what a person keeps, and writes nothing into it, for others than their supporters")
{
    Levels hub;
    REQUIRE(hub.lead->people.setPleaseKnow(hub.kit, QStringLiteral("Back to the wall.")));
    REQUIRE(hub.lead->people.addReach(hub.kit, {{}, {QStringLiteral("phone")}, {QStringLiteral("01632 960123")}, {}, true}));
    const auto worker = hub.as(AccessLevel::Worker);
    const QByteArray right("Name,Please know,Phone\nKit,Back to the wall.,01632 960123\n");
    const QByteArray wrong("Name,Please know,Phone\nKit,Likes the window.,01632 960999\n");
    const auto outlook = [](Hub &who, const QByteArray &sheet) {
        const auto plan = who.sheets.read(sheet, {});
        REQUIRE(plan);
        const SheetResult result = who.sheets.outlook(*plan);
        return std::array{result.alreadyHere, result.cards, plan->keptLeftOut};
    };
    CHECK(outlook(*worker, right) == std::array{1, 0, 0});
    CHECK(outlook(*worker, wrong) == std::array{0, 1, 0});
    REQUIRE(hub.lead->narrowing.keep(hub.kit, RecordPart::PleaseKnow, true));
    REQUIRE(hub.lead->narrowing.keep(hub.kit, RecordPart::Reach, true));
    CHECK(outlook(*worker, right) == outlook(*worker, wrong));
    CHECK(outlook(*worker, wrong) == std::array{1, 0, 1});
    const auto before = hub.lead->upkeep.check()->changes;
    REQUIRE(worker->sheets.bringIn(*worker->sheets.read(wrong, {})));
    CHECK(hub.lead->upkeep.check()->changes == before);
}

TEST_CASE("who opened for a day what a person keeps does not let themself in for good, and names others as before")
{
    Levels hub;
    REQUIRE(hub.lead->narrowing.keep(hub.kit, RecordPart::Notes, true));
    const auto worker = hub.as(AccessLevel::Worker);
    const auto other = hub.as(AccessLevel::Worker);
    REQUIRE(worker->narrowing.breakGlass(hub.kit, QStringLiteral("The ward rang.")));
    REQUIRE(sees(*worker, hub.visit));
    const auto refused = worker->people.addSupporter(hub.kit, worker->session().worker);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::KeptToSupporters);
    CHECK(worker->people.detail(hub.kit)->openedForAReason);
    CHECK(worker->people.addSupporter(hub.kit, other->session().worker));
    CHECK(sees(*other, hub.visit));
}

TEST_CASE("how a supporter is refused tells a volunteer nothing of what a person keeps")
{
    Levels hub;
    const auto volunteer = hub.as(AccessLevel::Volunteer);
    const auto before = volunteer->people.addSupporter(hub.kit, hub.lead.worker);
    REQUIRE(hub.lead->narrowing.keep(hub.kit, RecordPart::Notes, true));
    const auto after = volunteer->people.addSupporter(hub.kit, hub.lead.worker);
    REQUIRE_FALSE(before);
    REQUIRE_FALSE(after);
    CHECK(before.error().kind == Error::Kind::NotAllowed);
    CHECK(after.error().kind == before.error().kind);
}

TEST_CASE("a call or a missed session makes nobody a visitor of today, and coming does")
{
    Levels hub;
    const PersonId sam = hub.lead.add("Sam");
    REQUIRE(hub.lead->people.setPleaseKnow(sam, QStringLiteral("Back to the wall.")));
    const auto isHere = [&] {
        const auto volunteer = hub.as(AccessLevel::Volunteer);
        const bool welcome = volunteer->people.detail(sam)->pleaseKnow.has_value();
        const auto found = volunteer->people.find(QStringLiteral("Sam"), 1);
        REQUIRE(found);
        CHECK(found->front().hereToday == welcome);
        CHECK(volunteer->people.detail(sam)->lastHere.has_value() == welcome);
        return welcome;
    };
    for (const char *kind : {"phone", "text", "voice-note", "email", "letter", "whatsapp", "video", "community", "tried-no-answer"}) {
        INFO(kind);
        auto call = hub.lead.visitBy(sam);
        call.kind = ContactKind{QString::fromLatin1(kind)};
        hub.lead.log(call);
        CHECK_FALSE(isHere());
    }
    for (const char *attendance : {"online", "missed", "told-us", "we-cancelled"}) {
        INFO(attendance);
        auto missed = hub.lead.visitBy(sam);
        missed.kind = ContactKind{QStringLiteral("booked")};
        missed.attendance = Attendance{QString::fromLatin1(attendance)};
        hub.lead.log(missed);
        CHECK_FALSE(isHere());
    }
    auto booked = hub.lead.visitBy(sam);
    booked.kind = ContactKind{QStringLiteral("booked")};
    hub.lead.log(booked);
    CHECK(isHere());
}

TEST_CASE("a record that is held back tells leads alone what it needs, and nobody else sees that there is anything")
{
    Levels desk;
    REQUIRE(desk.lead->people.setAccessNeed(desk.kit, {QStringLiteral("step-free")}, true));
    const auto worker = desk.as(AccessLevel::Worker);
    CHECK(worker->people.needsOf(desk.kit)->size() == 1);
    REQUIRE(desk.lead->erasing.restrictRecord(desk.kit, QStringLiteral("They asked us to wait")));
    CHECK(worker->people.needsOf(desk.kit)->empty());
    CHECK(desk.lead->people.needsOf(desk.kit)->size() == 1);
}

TEST_CASE("a volunteer sees what somebody needs on the days they come, and on no other")
{
    Levels desk;
    REQUIRE(desk.lead->people.setAccessNeed(desk.kit, {QStringLiteral("step-free")}, true));
    const PersonId away = desk.lead.add("Away");
    REQUIRE(desk.lead->people.setAccessNeed(away, {QStringLiteral("step-free")}, true));
    const auto volunteer = desk.as(AccessLevel::Volunteer);
    CHECK(volunteer->people.needsOf(desk.kit)->size() == 1);
    CHECK(volunteer->people.needsOf(away)->empty());
}
