// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactreads.h"
#include "core/store/erasure.h"
#include "tests/core/actions/erasable.h"

using namespace hub;
using namespace hub::test;

namespace {

/// A visit of everybody's in turn, with a word that can be looked for.
struct Visits : Erasable {
    PersonId other = lead.add("Other");

    ContactId noted(const char *word, std::optional<PersonId> who = {})
    {
        ContactDraft draft;
        if (who)
            draft = lead.visitBy(*who);
        draft.supports = {{QStringLiteral("peer")}};
        draft.note = QString::fromLatin1(word);
        return lead.log(draft).contacts.front();
    }
    void link(ContactId which, PersonId who) { REQUIRE(lead->contacts.link(which, who)); }
    void unlink(ContactId which) { REQUIRE(lead->contacts.unlink(which)); }
    /// The one visit that tells this.
    Contact telling(const char *word)
    {
        std::vector<Contact> found;
        const ContactReads reads(lead->context().store);
        Statement rows = lead->context().store.database().query("contact_all_ids");
        for (auto row = rows.step(); row && *row; row = rows.step()) {
            Contact contact = **reads.one(rows.idAs<ContactId>(0));
            contact.goals = *reads.goalsOf(contact.id);
            if (std::find(contact.notes.begin(), contact.notes.end(), QString::fromLatin1(word)) != contact.notes.end())
                found.push_back(contact);
        }
        REQUIRE(found.size() == 1);
        return found.front();
    }
};

} // namespace

TEST_CASE("whoever was welcomed with a visit that was another's keeps their card when that other is erased", "[erase]")
{
    Visits desk;
    ContactDraft draft;
    draft.visitors = {{std::nullopt, QStringLiteral("Yas"), false}};
    draft.note = QStringLiteral("strayword");
    const Logged logged = desk.lead.log(draft);
    const PersonId yas = logged.welcomed.front();
    desk.link(logged.contacts.front(), desk.kit);
    REQUIRE(desk.lead->people.setPronouns(yas, QStringLiteral("they")));
    REQUIRE(desk.erase(desk.kit));
    CHECK(desk.filesWith("strayword") == 0);
    REQUIRE(desk.lead->people.find(QStringLiteral("Yas"))->size() == 1);
    CHECK(desk.lead->people.detail(yas)->pronouns == QStringLiteral("they"));
    CHECK(desk.isSound());
}

TEST_CASE("so they do where an earlier program welcomed them and logged the visit in one change", "[erase]")
{
    Visits desk;
    const auto yas = desk.lead.ids.make<PersonId>();
    const auto visit = desk.lead.ids.make<ContactId>();
    ChangeDraft both(subjectOf(yas));
    both.add(yas.raw, fields::person::names, QStringLiteral("known:Yas")).set(yas.raw, fields::person::chosen, QStringLiteral("known:Yas"));
    both.set(visit.raw, fields::contact::at, desk.lead.clock.now().ms).set(visit.raw, fields::contact::person, idValue(yas));
    both.set(visit.raw, fields::contact::note, QStringLiteral("strayword"));
    REQUIRE(desk.lead->context().save(Op::RecordContact, both));
    REQUIRE(desk.lead->people.addName(yas, {QStringLiteral("Yasmin"), PersonName::Kind::Other}));
    desk.link(visit, desk.kit);
    REQUIRE(desk.erase(desk.kit));
    CHECK(desk.filesWith("strayword") == 0);
    CHECK(desk.lead->people.detail(yas)->chosen.text == QStringLiteral("Yas"));
    CHECK(desk.lead->people.detail(yas)->names.size() == 2);
    CHECK(desk.isSound());
    REQUIRE(rebuild(desk.lead->context().store));
    CHECK(desk.lead->people.detail(yas)->names.size() == 2);
}

TEST_CASE("a visit is asked about if it was ever theirs, wherever it stands now, and by nobody but leads", "[erase]")
{
    Visits desk;
    const ContactId nobodys = desk.noted("nobodysword");
    desk.link(nobodys, desk.kit);
    desk.unlink(nobodys);
    const ContactId moved = desk.noted("movedword");
    desk.link(moved, desk.kit);
    desk.link(moved, desk.other);
    const ContactId back = desk.noted("backword", desk.other);
    desk.link(back, desk.kit);
    desk.link(back, desk.other);
    const ContactId taken = desk.noted("takenword", desk.kit);
    desk.unlink(taken);
    desk.noted("elsewhere", desk.other);
    desk.noted("still theirs", desk.kit);
    const auto rows = desk.lead->erasing.visitsInDoubt(desk.kit);
    REQUIRE(rows);
    REQUIRE(rows->size() == 4);
    for (const ContactRow &row : *rows)
        CHECK(row.contact.notes.empty());
    CHECK(desk.as(AccessLevel::Worker)->erasing.visitsInDoubt(desk.kit)->empty());

    // One answer is missing: nothing is done.
    VisitAnswers answers{{nobodys, true}, {moved, true}, {back, false}};
    const auto asked = [&] { return desk.lead->erasing.erase(desk.kit, QStringLiteral("asked"), QStringLiteral("Robin Second"), answers); };
    CHECK(asked().error().kind == Error::Kind::VisitsInDoubt);
    CHECK(desk.filesWith("still theirs") > 0);
    answers.insert(taken, false);
    const auto erased = asked();
    REQUIRE(erased);
    // Kit's own two, and the two that went too.
    CHECK(erased->visits == 4);
    CHECK(desk.tallies() == QStringList{QStringLiteral("2026-11-21 peer 4")});
    CHECK(desk.filesWith("nobodysword") == 0);
    CHECK(desk.filesWith("movedword") == 0);
    CHECK(desk.telling("backword").person == desk.other);
    CHECK_FALSE(desk.telling("takenword").person);
    CHECK(desk.isSound());
}

TEST_CASE("a visit of nobody's that is about them is asked about too", "[erase]")
{
    Visits desk;
    ContactDraft call;
    call.about = desk.kit;
    call.note = QStringLiteral("aboutword");
    const ContactId visit = desk.lead.log(call).contacts.front();
    REQUIRE(desk.lead->erasing.visitsInDoubt(desk.kit)->size() == 1);
    REQUIRE(desk.eraseWith(desk.kit, true));
    CHECK(desk.filesWith("aboutword") == 0);
    CHECK_FALSE(*desk.lead->contacts.one(visit));
    CHECK(desk.isSound());
}

TEST_CASE("a visit that stays is kept whole: its goals, every version of its note, and that it was removed", "[erase]")
{
    Visits desk;
    const GoalId goal = *desk.lead->goals.add(desk.other, {QStringLiteral("Cook on Sundays"), Whose::Person, {}, {}, false});
    ContactDraft draft = desk.lead.visitBy(desk.kit);
    draft.supports.push_back({QStringLiteral("skills")});
    draft.goals = {goal};
    draft.note = QStringLiteral("one version");
    const ContactId visit = desk.lead.log(draft).contacts.front();
    desk.link(visit, desk.other);
    // As if another desk had written without seeing it.
    constexpr FieldRef note = fields::contact::note;
    REQUIRE(desk.lead->context().save(Op::CorrectContact,
        ChangeDraft::asWritten(subjectOf(desk.kit))
            .put({EntityNumber(note.entity), visit.raw, note.number, Operation::Kind::Set, QStringLiteral("another version"), {}})));
    REQUIRE(desk.lead->contacts.one(visit)->value().contact.notes.size() == 2);
    REQUIRE(desk.lead->contacts.remove(visit));
    REQUIRE(desk.eraseWith(desk.kit, false));
    const Contact kept = desk.telling("another version");
    CHECK(kept.notes == std::vector{QStringLiteral("one version"), QStringLiteral("another version")});
    CHECK(kept.goals == std::vector{goal});
    CHECK(kept.supports.size() == 2);
    CHECK(kept.person == desk.other);
    CHECK(kept.removed);
    // What was removed was in no count before.
    CHECK(desk.tallies() == QStringList{QStringLiteral("2026-11-21 peer 1")});
    CHECK(desk.isSound());
}

TEST_CASE("somebody who came on more days than one change has room for is erased like anybody", "[erase]")
{
    Visits desk;
    constexpr int days = 1'050;
    std::vector<ChangeDraft> drafts;
    for (int day = 1; day <= days; ++day) {
        const auto visit = desk.lead.ids.make<ContactId>();
        drafts.emplace_back(subjectOf(desk.kit));
        drafts.back().set(visit.raw, fields::contact::at, desk.lead.clock.now().plusMinutes(-day * 24 * 60).ms);
        drafts.back().set(visit.raw, fields::contact::person, idValue(desk.kit));
        drafts.back().set(visit.raw, fields::contact::hub, idValue(desk.lead.hubId));
    }
    REQUIRE(desk.lead->context().save(Op::ImportSheet, drafts));
    const auto erased = desk.erase(desk.kit);
    REQUIRE(erased);
    CHECK(erased->visits == days + 1);
    CHECK(desk.tallies().size() == days + 1);
    CHECK(desk.isSound());
}
