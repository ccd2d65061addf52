// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/properties.h"
#include "tests/support/testhub.h"

using namespace hub;
using namespace hub::test;

TEST_CASE("a drop-in needs nothing but a digit: time and worker are filled in")
{
    TestHub hub;
    ContactDraft draft;
    draft.supports = {{QStringLiteral("welcoming")}};
    const Logged logged = hub.log(draft);
    REQUIRE(logged.contacts.size() == 1);
    const ContactRow row = hub.row(logged.contacts.front());
    CHECK(row.contact.when.at == hub.clock.now());
    CHECK(row.worker == QLatin1String("Dee"));
    CHECK(row.contact.hub == hub.hubId);
    CHECK_FALSE(row.contact.person);
    CHECK(row.mayUndo);
}

TEST_CASE("an untouched bar logs nothing")
{
    TestHub hub;
    const auto refused = hub->contacts.record({});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::NothingToLog);
    ContactDraft typed;
    typed.standingText = QStringLiteral("sam");
    CHECK_FALSE(hub->contacts.record(typed));
    CHECK(hub->contacts.today()->rows.empty());
}

TEST_CASE("the same digit twice is two visits, and nobody becomes a person")
{
    TestHub hub;
    ContactDraft draft;
    draft.supports = {{QStringLiteral("welcoming")}};
    hub.log(draft);
    hub.log(draft);
    const auto today = hub->contacts.today();
    CHECK(today->rows.size() == 2);
    CHECK(today->people == 0);
    CHECK(today->unlinked == 2);
    CHECK(hub->people.list()->empty());
}

TEST_CASE("people who came together are one contact each, taken back together")
{
    TestHub hub;
    ContactDraft draft = hub.visitBy(hub.add("Amina K"));
    draft.visitors.push_back({{}, QStringLiteral("Big Dave"), true});
    const Logged logged = hub.log(draft);
    CHECK(logged.contacts.size() == 2);
    CHECK(logged.welcomed.size() == 1);
    CHECK(hub->contacts.today()->people == 2);
    REQUIRE(hub->undoing.undoLast());
    CHECK(hub->contacts.today()->rows.empty());
    // Big Dave goes with his only visit; Amina was here before.
    CHECK(hub->people.list()->size() == 1);
}

TEST_CASE("a visit can be linked to a person afterwards, or never, and keeps its own subject")
{
    TestHub hub;
    ContactDraft draft;
    draft.note = QStringLiteral("asked about the allotment");
    const ContactId visit = hub.log(draft).contacts.front();
    const PersonId ivy = hub.add("Ivy");
    REQUIRE(hub->contacts.link(visit, ivy));
    CHECK(hub.row(visit).who.text == QLatin1String("Ivy"));
    const auto own = hub->context().store.log().about(subjectOf(visit));
    REQUIRE(own);
    CHECK(own->size() == 2);
    REQUIRE(hub->contacts.unlink(visit));
    CHECK_FALSE(hub.row(visit).contact.person);
}

TEST_CASE("a correction keeps the old wording in the entry's history")
{
    TestHub hub;
    ContactDraft draft = hub.visitBy(hub.add("Kit"));
    draft.note = QStringLiteral("slept badly");
    const ContactId visit = hub.log(draft).contacts.front();
    auto again = hub->contacts.draftOf(visit);
    REQUIRE(again);
    again->note = QStringLiteral("slept well");
    again->supports = {{QStringLiteral("skills")}};
    REQUIRE(hub->contacts.correct(visit, *again));

    const ContactRow row = hub.row(visit);
    CHECK(row.contact.notes == std::vector{QStringLiteral("slept well")});
    CHECK(row.contact.supports == std::vector{SupportType{QStringLiteral("skills")}});
    CHECK(row.contact.person);
    std::vector<QString> notes;
    const auto history = hub->contacts.history(visit);
    for (const FieldWriting &writing : *history) {
        if (writing.field == fields::contact::note)
            notes.push_back(std::get<QString>(writing.value));
    }
    CHECK(notes == std::vector{QStringLiteral("slept badly"), QStringLiteral("slept well")});
}

TEST_CASE("correcting nothing writes nothing")
{
    TestHub hub;
    const ContactId visit = hub.log(hub.visitBy(hub.add("Kit"))).contacts.front();
    const auto before = hub->upkeep.check()->changes;
    REQUIRE(hub->contacts.correct(visit, *hub->contacts.draftOf(visit)));
    CHECK(hub->upkeep.check()->changes == before);
}

TEST_CASE("undo works for the working day and no longer")
{
    TestHub hub;
    hub.log(hub.visitBy(hub.add("Kit")));
    hub.clock.addDays(1);
    const auto refused = hub->undoing.undoLast();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::NotUndoable);
}

TEST_CASE("undo from Today's list takes back that visit and no other")
{
    TestHub hub;
    const PersonId kit = hub.add("Kit");
    const ContactId first = hub.log(hub.visitBy(kit)).contacts.front();
    hub.log(hub.visitBy(kit));
    REQUIRE(hub->undoing.undoContact(first));
    const auto today = hub->contacts.today();
    REQUIRE(today->rows.size() == 1);
    CHECK(today->rows.front().contact.id != first);
    CHECK(hub->contacts.recentlyRemoved()->size() == 1);
    REQUIRE(hub->contacts.bringBack(first));
    CHECK(hub->contacts.today()->rows.size() == 2);
}

TEST_CASE("a logged draft is forgotten with the save, one that was refused stays")
{
    TestHub hub;
    const DraftId id = hub->drafts.newId();
    ContactDraft draft = hub.visitBy(hub.add("Kit"));
    draft.when = QStringLiteral("not a time");
    REQUIRE(hub->drafts.keep(id, draft));
    CHECK_FALSE(hub->contacts.record(draft, id));
    REQUIRE(hub->drafts.mine()->size() == 1);
    CHECK(hub->drafts.mine()->front().draft == draft);
    draft.when.clear();
    REQUIRE(hub->contacts.record(draft, id));
    CHECK(hub->drafts.mine()->empty());
}

TEST_CASE("a volunteer sees who came, and neither notes nor feelings of others' visits")
{
    TestHub hub(AccessLevel::Volunteer);
    const PersonId kit = *hub->people.add({QStringLiteral("Kit"), PersonName::Kind::Known});
    ContactDraft draft = hub.visitBy(kit);
    draft.note = QStringLiteral("canary");
    draft.feeling = Feeling{QStringLiteral("worst")};
    draft.worker = hub.ids.make<WorkerId>();
    const ContactRow row = hub.row(hub.log(draft).contacts.front());
    CHECK(row.who.text == QLatin1String("Kit"));
    CHECK(row.contact.notes.empty());
    CHECK_FALSE(row.contact.feeling);
}

TEST_CASE("a visit whose hour is not known belongs to its own day, not to the evening before")
{
    TestHub hub;
    auto draft = hub.visitBy(hub.add("Kit"));
    for (const char *const when : {"yesterday", "yesterday am", "yesterday 2am"}) {
        draft.when = QString::fromLatin1(when);
        hub.log(draft);
    }
    CHECK(hub->contacts.day(QDate(2026, 11, 20))->rows.size() == 2);
    CHECK(hub->contacts.day(QDate(2026, 11, 19))->rows.size() == 1);
}

TEST_CASE("the days before and after are those on which a visit stands, whatever is known of its hour")
{
    forAll("dayBefore and dayAfter == the neighbours among the days that have visits", [] {
        TestHub hub;
        const QDate today = hub->civilTime().workingDayOf(hub.clock.now());
        const std::vector<const char *> hours{"", " 2am", " 11pm", " 3:59am", " am"};
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            ContactDraft draft;
            draft.supports = {{QStringLiteral("welcoming")}};
            draft.when = today.addDays(-*rc::gen::inRange(1, 9)).toString(QStringLiteral("d/M/yyyy"))
                + QLatin1String(*rc::gen::elementOf(hours));
            hub.log(draft);
        }
        const QDate day = today.addDays(-*rc::gen::inRange(0, 11));
        std::optional<QDate> before;
        std::optional<QDate> after;
        for (int ago = 12; ago >= 0; --ago) {
            const QDate one = today.addDays(-ago);
            const bool hasVisits = !hub->contacts.day(one)->rows.empty();
            if (hasVisits && one < day)
                before = one;
            if (hasVisits && one > day && !after)
                after = one;
        }
        RC_ASSERT(*hub->contacts.dayBefore(day) == before);
        RC_ASSERT(*hub->contacts.dayAfter(day) == after);
    });
}

TEST_CASE("a call nobody answered, by a way they never wanted, counts for nothing, and says so")
{
    TestHub hub;
    const PersonId amina = hub.add("Amina K");
    Reach text;
    text.way = {QStringLiteral("text")};
    text.preferred = true;
    REQUIRE(hub->people.addReach(amina, text));
    ContactDraft call = hub.visitBy(amina);
    call.kind = codes::triedNoAnswer;
    call.way = ReachWay{QStringLiteral("phone")};
    const auto others = hub->contacts.anotherWay(call);
    REQUIRE(others);
    REQUIRE(others->size() == 1);
    CHECK(others->front().standing == WayStanding::NotTheirs);
    CHECK(others->front().askedFor == std::vector{text.way});
    const ContactId unasked = hub.log(call).contacts.front();
    CHECK(hub.row(unasked).contact.unasked);
    CHECK(hub->people.detail(amina)->visits == 0);
    CHECK_FALSE(hub->people.detail(amina)->knownSince);
    CHECK(hub->contacts.today()->people == 0);

    call.way = text.way;
    const ContactId asked = hub.log(call).contacts.front();
    CHECK_FALSE(hub.row(asked).contact.unasked);
    CHECK(hub->people.detail(amina)->visits == 1);
    CHECK(hub->contacts.today()->people == 1);

    // What was held against them then is judged anew where the way was a slip, or the visit somebody else's.
    ContactDraft slip = *hub->contacts.draftOf(unasked);
    slip.way = text.way;
    REQUIRE(hub->contacts.correct(unasked, slip));
    CHECK_FALSE(hub.row(unasked).contact.unasked);
    slip.way = ReachWay{QStringLiteral("phone")};
    REQUIRE(hub->contacts.correct(unasked, slip));
    CHECK(hub.row(unasked).contact.unasked);
    REQUIRE(hub->contacts.link(unasked, hub.add("Kit")));
    CHECK_FALSE(hub.row(unasked).contact.unasked);
}

TEST_CASE("what they ask for later is not held against a try of before")
{
    TestHub hub;
    const PersonId amina = hub.add("Amina K");
    ContactDraft call = hub.visitBy(amina);
    call.kind = codes::triedNoAnswer;
    call.way = ReachWay{QStringLiteral("phone")};
    const ContactId before = hub.log(call).contacts.front();
    Reach letter;
    letter.way = {QStringLiteral("letter")};
    REQUIRE(hub->people.addReach(amina, letter));
    ContactDraft corrected = *hub->contacts.draftOf(before);
    corrected.note = QStringLiteral("rang at three");
    REQUIRE(hub->contacts.correct(before, corrected));
    CHECK_FALSE(hub.row(before).contact.unasked);
}
