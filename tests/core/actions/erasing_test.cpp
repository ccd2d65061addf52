// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/erasable.h"

using namespace hub;
using namespace hub::test;

TEST_CASE("after an erasure no word of the person is in any file of the store", "[erase]")
{
    Erasable desk;
    desk.write(desk.kit, "canaryword");
    // Of the scan itself: it finds the word before, in a store without a key.
    REQUIRE(desk.filesWith("canaryword") > 0);
    REQUIRE(desk.filesWith("Made the tea") > 0);
    const auto erased = desk.erase(desk.kit);
    REQUIRE(erased);
    CHECK(erased->settled);
    CHECK(erased->visits == 2);
    CHECK(desk.filesWith("canaryword") == 0);
    CHECK(desk.filesWith("Made the tea") == 0);
    const auto report = check(desk.lead->context().store);
    REQUIRE(report);
    CHECK(report->sound());
    REQUIRE(rebuild(desk.lead->context().store));
    CHECK(check(desk.lead->context().store)->sound());
    CHECK(desk.filesWith("canaryword") == 0);
}

TEST_CASE("an erasure takes a lead, a reason that names nobody, and a second name", "[erase]")
{
    Erasable desk;
    CHECK(desk.as(AccessLevel::Worker)->erasing.erase(desk.kit, QStringLiteral("x"), QStringLiteral("Robin Second")).error().kind
          == Error::Kind::NotAllowed);
    CHECK(desk.erase(desk.kit, " ").error().kind == Error::Kind::ReasonMissing);
    CHECK(desk.erase(desk.kit, "KIT asked for it").error().kind == Error::Kind::ReasonNamesThem);
    CHECK(desk.erase(desk.kit, "asked", "").error().kind == Error::Kind::SecondNameMissing);
    CHECK(desk.erase(desk.kit, "asked", "Dee").error().kind == Error::Kind::SecondNameMissing);
    CHECK(desk.erase(desk.kit, "asked", "Nobody Known").error().kind == Error::Kind::SecondNameMissing);
    // A name that a sheet brought is nobody who could answer for it, nor is somebody who left.
    ChangeDraft names;
    const WorkerId left = desk.lead.ids.make<WorkerId>();
    names.set(desk.lead.ids.next(), fields::worker::name, QStringLiteral("Old Sheet"));
    names.set(left.raw, fields::worker::name, QStringLiteral("Lee Left"));
    names.set(left.raw, fields::worker::member, idValue(desk.lead.ids.make<MemberId>())).set(left.raw, fields::worker::removed, qint64(1));
    REQUIRE(desk.lead->context().save(Op::SetUpHub, names));
    CHECK(desk.erase(desk.kit, "asked", "Old Sheet").error().kind == Error::Kind::SecondNameMissing);
    CHECK(desk.erase(desk.kit, "asked", "Lee Left").error().kind == Error::Kind::SecondNameMissing);
    REQUIRE(desk.lead->people.detail(desk.kit));
    REQUIRE(desk.erase(desk.kit));
    CHECK(desk.lead->people.detail(desk.kit).error().kind == Error::Kind::NotFound);
    CHECK(desk.erase(desk.kit).error().kind == Error::Kind::NotFound);
}

TEST_CASE("each visit leaves its day and kinds of support, and nothing else", "[erase]")
{
    Erasable desk;
    ContactDraft two = desk.lead.visitBy(desk.kit, "skills");
    two.supports.push_back({QStringLiteral("peer")});
    desk.lead.log(two);
    desk.lead.log(two);
    REQUIRE(desk.erase(desk.kit));
    CHECK(desk.tallies() == QStringList{QStringLiteral("2026-11-21 peer 1"), QStringLiteral("2026-11-21 peer skills 2")});
}

TEST_CASE("a reason that names them is none, however the name is written in it", "[erase]")
{
    Erasable desk;
    for (const char *const reason : {"KIT asked for it", "Kit's own wish", "asked by Kit.", "(Kit)", "Kit,in writing"}) {
        INFO(reason);
        CHECK(desk.erase(desk.kit, reason).error().kind == Error::Kind::ReasonNamesThem);
    }
    CHECK(desk.erase(desk.kit, "the kitten rule"));
}

TEST_CASE("what was logged together is taken back together, but for whoever was erased since", "[erase]")
{
    Erasable desk;
    const PersonId ann = desk.lead.add("Ann");
    const PersonId bob = desk.lead.add("Bob");
    ContactDraft together = desk.lead.visitBy(ann);
    together.visitors = {{ann, {}, false}, {desk.kit, {}, false}, {bob, {}, false}};
    REQUIRE(desk.lead.log(together).contacts.size() == 3);
    REQUIRE(desk.erase(desk.kit));
    const auto last = desk.lead->undoing.last();
    REQUIRE(last);
    REQUIRE(*last == Op::RecordContact);
    REQUIRE(desk.lead->undoing.undoLast());
    CHECK(desk.lead->contacts.ofPerson(ann, 10)->empty());
    CHECK(desk.lead->contacts.ofPerson(bob, 10)->empty());
    CHECK(desk.isSound());
}

TEST_CASE("nobody else loses a word by it", "[erase]")
{
    Erasable desk;
    const PersonId other = desk.lead.add("Other");
    desk.write(other, "otherword");
    // A visit logged for Kit that was the other's, one of the other's that was Kit's, and one of nobody that was Kit's.
    ContactDraft note = desk.lead.visitBy(desk.kit);
    note.note = QStringLiteral("movedaway");
    const ContactId away = desk.lead.log(note).contacts.front();
    REQUIRE(desk.lead->contacts.link(away, other));
    note = desk.lead.visitBy(other);
    note.note = QStringLiteral("movedhere");
    const ContactId here = desk.lead.log(note).contacts.front();
    REQUIRE(desk.lead->contacts.link(here, desk.kit));
    note.visitors.clear();
    note.note = QStringLiteral("unlinkedfirst");
    const ContactId unlinked = desk.lead.log(note).contacts.front();
    REQUIRE(desk.lead->contacts.link(unlinked, desk.kit));
    REQUIRE(desk.filesWith("movedhere") > 0);
    CHECK(desk.erase(desk.kit).error().kind == Error::Kind::VisitsInDoubt);
    REQUIRE(desk.eraseWith(desk.kit, false));
    CHECK(desk.filesWith("movedhere") == 0);
    CHECK(desk.filesWith("unlinkedfirst") == 0);
    CHECK(desk.filesWith("movedaway") > 0);
    CHECK(desk.filesWith("otherword") > 0);
    const auto visits = desk.lead->contacts.ofPerson(other, 100);
    REQUIRE(visits);
    CHECK(visits->size() == 2);
    CHECK(desk.lead->plans.of(other)->sections.size() == 1);
    CHECK(check(desk.lead->context().store)->sound());
}

TEST_CASE("nothing brings back somebody who was erased: no late save, no undo", "[erase]")
{
    Erasable desk;
    auto worker = desk.as(AccessLevel::Worker);
    REQUIRE(worker->people.open(desk.kit));
    REQUIRE(desk.erase(desk.kit));
    CHECK(worker->people.setPleaseKnow(desk.kit, QStringLiteral("late words")).error().kind == Error::Kind::NotFound);
    CHECK(worker->contacts.record(desk.lead.visitBy(desk.kit)).error().kind == Error::Kind::NotFound);
    while (desk.lead->undoing.undoLast()) {
    }
    CHECK(desk.lead->people.find(QStringLiteral("Kit"))->empty());
    CHECK(check(desk.lead->context().store)->sound());
}

TEST_CASE("a record that is held back is there for leads alone and leaves to nobody", "[erase]")
{
    Erasable desk;
    auto worker = desk.as(AccessLevel::Worker);
    CHECK(worker->erasing.restrictRecord(desk.kit, QStringLiteral("x")).error().kind == Error::Kind::NotAllowed);
    CHECK(desk.lead->erasing.restrictRecord(desk.kit, {}).error().kind == Error::Kind::ReasonMissing);
    REQUIRE(desk.lead->erasing.restrictRecord(desk.kit, QStringLiteral("they say it is wrong")));
    auto later = desk.as(AccessLevel::Worker);
    CHECK(later->people.find(QStringLiteral("Kit"))->empty());
    CHECK(later->people.detail(desk.kit).error().kind == Error::Kind::RecordRestricted);
    CHECK(later->plans.of(desk.kit).error().kind == Error::Kind::NotAllowed);
    CHECK(later->contacts.one(desk.visit)->value().who.text.isEmpty());
    CHECK(later->contacts.one(desk.visit)->value().contact.notes.empty());
    CHECK(later->erasing.restricted()->empty());
    CHECK(desk.lead->erasing.restricted()->size() == 1);
    REQUIRE(desk.lead->people.detail(desk.kit));
    CHECK(desk.lead->sharing.preview({desk.kit, {{QStringLiteral("gp")}, {}, {}, {}}, {QStringLiteral("housing")}, SharedForm::Text, {}, {}})
              .error().kind == Error::Kind::RecordRestricted);
    REQUIRE(desk.lead->erasing.liftRestriction(desk.kit, QStringLiteral("put right")));
    CHECK(desk.as(AccessLevel::Worker)->people.find(QStringLiteral("Kit"))->size() == 1);
}
