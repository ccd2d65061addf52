// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"
#include "tests/support/teststore.h"

using namespace hub;
using namespace hub::test;

namespace {

struct UndoHub : TestStore {
    ChangeDraft welcome(PersonId person, ContactId contact)
    {
        ChangeDraft draft(subjectOf(person));
        draft.add(person.raw, fields::person::names, QStringLiteral("known:Dana"));
        draft.set(person.raw, fields::person::chosen, QStringLiteral("known:Dana"));
        return visitOf(draft, person, contact);
    }
    ChangeDraft visitOf(ChangeDraft draft, PersonId person, ContactId contact)
    {
        draft.set(contact.raw, fields::contact::at, clock.now().ms);
        draft.set(contact.raw, fields::contact::person, idValue(person));
        return draft;
    }
    Saved undoLast()
    {
        Undo undo(*store);
        const auto last = undo.last(session.worker, {0});
        REQUIRE(last);
        REQUIRE(*last);
        const auto drafts = undo.inverse(**last);
        REQUIRE(drafts);
        const auto saved = store->save(permit(Op::Undo), *drafts);
        REQUIRE(saved);
        return *saved;
    }
    bool isRemoved(RawId row, FieldRef field) { return shown(row, field) == Value(qint64(1)); }
};

} // namespace

TEST_CASE("undoing a welcome takes the person too when nothing else was written")
{
    UndoHub hub;
    const auto dana = hub.ids.make<PersonId>();
    const auto visit = hub.ids.make<ContactId>();
    hub.save(hub.welcome(dana, visit));
    hub.undoLast();
    CHECK(hub.isRemoved(dana.raw, fields::person::removed));
    CHECK(hub.isRemoved(visit.raw, fields::contact::removed));
    CHECK(hub.isSound());
}

TEST_CASE("undoing a welcome leaves a person who has come again since")
{
    UndoHub hub;
    const auto dana = hub.ids.make<PersonId>();
    const auto first = hub.ids.make<ContactId>();
    const auto second = hub.ids.make<ContactId>();
    hub.save(hub.welcome(dana, first));
    const auto welcomed = Undo(*hub.store).last(hub.session.worker, {0});
    hub.save(hub.visitOf(ChangeDraft(subjectOf(dana)), dana, second));
    const auto drafts = Undo(*hub.store).inverse(**welcomed);
    REQUIRE(drafts);
    REQUIRE(hub.store->save(hub.permit(Op::Undo), *drafts));
    CHECK_FALSE(hub.isRemoved(dana.raw, fields::person::removed));
    CHECK(hub.isRemoved(first.raw, fields::contact::removed));
    CHECK_FALSE(hub.isRemoved(second.raw, fields::contact::removed));
}

TEST_CASE("undo again takes back the save before, until there is none")
{
    UndoHub hub;
    const auto dana = hub.ids.make<PersonId>();
    const auto first = hub.ids.make<ContactId>();
    const auto second = hub.ids.make<ContactId>();
    hub.save(hub.welcome(dana, first));
    hub.save(hub.visitOf(ChangeDraft(subjectOf(dana)), dana, second));
    hub.undoLast();
    CHECK(hub.isRemoved(second.raw, fields::contact::removed));
    CHECK_FALSE(hub.isRemoved(first.raw, fields::contact::removed));
    hub.undoLast();
    CHECK(hub.isRemoved(first.raw, fields::contact::removed));
    CHECK(hub.isRemoved(dana.raw, fields::person::removed));
    const auto none = Undo(*hub.store).last(hub.session.worker, {0});
    REQUIRE(none);
    CHECK_FALSE(*none);
}

TEST_CASE("undoing a correction brings the old wording back, but not over a later one")
{
    UndoHub hub;
    const auto visit = hub.ids.make<ContactId>();
    const auto noted = [&](const char *text) {
        hub.save(ChangeDraft(subjectOf(visit)).set(visit.raw, fields::contact::note, QString::fromLatin1(text)));
    };
    hub.save(ChangeDraft(subjectOf(visit)).set(visit.raw, fields::contact::at, qint64(1)));
    noted("one");
    noted("two");
    const auto second = Undo(*hub.store).last(hub.session.worker, {0});
    hub.undoLast();
    CHECK(hub.shown(visit.raw, fields::contact::note) == Value(QStringLiteral("one")));
    noted("three");
    const auto refused = Undo(*hub.store).inverse(**second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::NotUndoable);
    CHECK(hub.isSound());
}

TEST_CASE("undo reaches back no further than asked, and never to another worker's save")
{
    UndoHub hub;
    const auto visit = hub.ids.make<ContactId>();
    hub.save(ChangeDraft(subjectOf(visit)).set(visit.raw, fields::contact::at, qint64(1)));
    const auto tooOld = Undo(*hub.store).last(hub.session.worker, hub.clock.now().plusMs(1));
    REQUIRE(tooOld);
    CHECK_FALSE(*tooOld);
    const auto other = Undo(*hub.store).last(hub.ids.make<WorkerId>(), {0});
    REQUIRE(other);
    CHECK_FALSE(*other);
}

TEST_CASE("a batch is taken back whole")
{
    UndoHub hub;
    const auto a = hub.ids.make<ContactId>();
    const auto b = hub.ids.make<ContactId>();
    REQUIRE(hub.store->save(hub.permit(), {ChangeDraft(subjectOf(a)).set(a.raw, fields::contact::at, qint64(1)),
                                           ChangeDraft(subjectOf(b)).set(b.raw, fields::contact::at, qint64(2))}));
    CHECK(hub.undoLast().count == 2);
    CHECK(hub.isRemoved(a.raw, fields::contact::removed));
    CHECK(hub.isRemoved(b.raw, fields::contact::removed));
}
