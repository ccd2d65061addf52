// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststore.h"

using namespace hub;
using namespace hub::test;

static ChangeDraft visit(TestStore &hub, ContactId id, const QString &note = {})
{
    ChangeDraft draft(subjectOf(id));
    draft.set(id.raw, fields::contact::at, hub.clock.now().ms);
    draft.set(id.raw, fields::contact::worker, idValue(hub.session.worker));
    draft.add(id.raw, fields::contact::supports, QStringLiteral("peer"));
    draft.setIfSaid(id.raw, fields::contact::note, note);
    return draft;
}

TEST_CASE("a saved visit stands in its table and in the log")
{
    TestStore hub;
    const auto id = hub.ids.make<ContactId>();
    const Saved saved = hub.save(visit(hub, id, QStringLiteral("slept")));

    CHECK(hub.shown(id.raw, fields::contact::note) == Value(QStringLiteral("slept")));
    const auto entry = hub.store->log().read(saved.first);
    REQUIRE(entry);
    REQUIRE(*entry);
    CHECK((*entry)->change.author == hub.session.worker);
    CHECK((*entry)->change.subject == subjectOf(id));
    CHECK((*entry)->change.operations.size() == 4);
    CHECK(hub.isSound());
}

TEST_CASE("an edit names the write it supersedes, and the old wording stays in the log")
{
    TestStore hub;
    const auto id = hub.ids.make<ContactId>();
    const Saved first = hub.save(visit(hub, id, QStringLiteral("one")));
    hub.clock.addMinutes(1);
    const Saved second = hub.save(ChangeDraft(subjectOf(id)).set(id.raw, fields::contact::note, QStringLiteral("two")));

    CHECK(hub.shown(id.raw, fields::contact::note) == Value(QStringLiteral("two")));
    const auto entry = hub.store->log().read(second.first);
    CHECK((*entry)->change.operations.front().prev == std::vector{first.first});
    const auto history = hub.store->log().about(subjectOf(id));
    REQUIRE(history);
    CHECK(history->size() == 2);
    CHECK(hub.isSound());
}

TEST_CASE("clearing a field is kept apart from never having filled it")
{
    TestStore hub;
    const auto id = hub.ids.make<ContactId>();
    hub.save(visit(hub, id, QStringLiteral("one")));
    const Saved cleared = hub.save(ChangeDraft(subjectOf(id)).set(id.raw, fields::contact::note, {}));
    const Saved again = hub.save(ChangeDraft(subjectOf(id)).set(id.raw, fields::contact::note, QStringLiteral("x")));

    const auto entry = hub.store->log().read(again.first);
    CHECK((*entry)->change.operations.front().prev == std::vector{cleared.first});
    CHECK(hub.isSound());
}

TEST_CASE("a removed row comes back with everything it had")
{
    TestStore hub;
    const auto id = hub.ids.make<ContactId>();
    hub.save(visit(hub, id, QStringLiteral("kept")));
    hub.save(ChangeDraft(subjectOf(id)).set(id.raw, fields::contact::removed, qint64(1)));
    CHECK(hub.shown(id.raw, fields::contact::removed) == Value(qint64(1)));
    hub.save(ChangeDraft(subjectOf(id)).set(id.raw, fields::contact::removed, qint64(0)));
    CHECK(hub.shown(id.raw, fields::contact::removed) == Value(qint64(0)));
    CHECK(hub.shown(id.raw, fields::contact::note) == Value(QStringLiteral("kept")));
    CHECK(hub.isSound());
}

TEST_CASE("a rebuild from the log gives the same tables")
{
    TestStore hub;
    for (int i = 0; i < 20; ++i) {
        const auto id = hub.ids.make<ContactId>();
        hub.save(visit(hub, id, QString::number(i)));
        if (i % 3 == 0)
            hub.save(ChangeDraft(subjectOf(id)).set(id.raw, fields::contact::note, QStringLiteral("edited")));
        if (i % 4 == 0)
            hub.save(ChangeDraft(subjectOf(id)).set(id.raw, fields::contact::removed, qint64(1)));
        if (i % 5 == 0)
            hub.save(ChangeDraft(subjectOf(id)).remove(id.raw, fields::contact::supports, QStringLiteral("peer")));
    }
    CHECK(hub.isSound());
    REQUIRE(rebuild(*hub.store));
    CHECK(hub.isSound());
}

TEST_CASE("the check sees a table that somebody wrote beside the log")
{
    TestStore hub;
    const auto id = hub.ids.make<ContactId>();
    hub.save(visit(hub, id));
    const WriteGuard::Pass pass(hub.store->database().writeGuard());
    REQUIRE(hub.store->database().run("UPDATE contact SET minutes = 5"));
    const auto report = check(*hub.store);
    REQUIRE(report);
    CHECK(report->findings == std::vector{Finding{Finding::Kind::TableDiffers, QStringLiteral("contact")}});
    REQUIRE(rebuild(*hub.store));
    CHECK(hub.isSound());
}

#ifndef NDEBUG
TEST_CASE("nothing but the one writer can write a table that follows from the log")
{
    TestStore hub;
    const auto id = hub.ids.make<ContactId>();
    hub.save(visit(hub, id));
    for (const char *beside :
         {"UPDATE contact SET minutes = 5", "DELETE FROM contact_support", "INSERT OR REPLACE INTO worker (id) VALUES (x'00')",
          "UPDATE change SET wall_ms = 0", "DELETE FROM field_head", "DELETE FROM erased", "DELETE FROM visit_link"}) {
        INFO(beside);
        CHECK_FALSE(hub.store->database().run(beside));
    }
    CHECK(hub.isSound());
    // What is this desk's own stays writable.
    CHECK(hub.store->setSetting(QStringLiteral("look"), QStringLiteral("calm")));
    CHECK(hub.save(visit(hub, hub.ids.make<ContactId>())).count == 1);
    CHECK(hub.save(visit(hub, hub.ids.make<ContactId>())).count == 1);
}
#endif

TEST_CASE("the check sees a log that somebody changed")
{
    for (const char *harm : {"UPDATE change SET wall_ms = wall_ms + 1 WHERE seq = 2", "DELETE FROM change WHERE seq = 2",
                             "DELETE FROM change WHERE seq = 3", "UPDATE change SET body = x'00' WHERE seq = 1"}) {
        TestStore hub;
        for (int i = 0; i < 3; ++i)
            hub.save(visit(hub, hub.ids.make<ContactId>()));
        const WriteGuard::Pass pass(hub.store->database().writeGuard());
        REQUIRE(hub.store->database().run(harm));
        const auto report = check(*hub.store);
        REQUIRE(report);
        INFO(harm);
        CHECK_FALSE(report->sound());
    }
}

TEST_CASE("a save that fails half-way leaves nothing")
{
    TestStore hub;
    std::vector<ChangeDraft> drafts;
    for (int i = 0; i < 600; ++i)
        drafts.push_back(visit(hub, hub.ids.make<ContactId>()));
    const auto stopped = hub.store->save(hub.permit(), drafts, [](size_t done) { return done < 300; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);

    const auto report = check(*hub.store);
    REQUIRE(report);
    CHECK(report->changes == 0);
    CHECK(report->contacts == 0);
    const Saved after = hub.save(visit(hub, hub.ids.make<ContactId>()));
    CHECK(after.first.seq == 1);
    CHECK(hub.isSound());
}

TEST_CASE("the clock of changes never goes back, whatever the desk's clock does")
{
    TestStore hub;
    hub.save(visit(hub, hub.ids.make<ContactId>()));
    hub.clock.addDays(-400);
    const Saved second = hub.save(visit(hub, hub.ids.make<ContactId>()));
    const auto first = hub.store->log().read({second.first.desk, 1});
    const auto entry = hub.store->log().read(second.first);
    CHECK((*entry)->change.stamp > (*first)->change.stamp);
    CHECK((*entry)->change.wallMs < (*first)->change.wallMs);
}

TEST_CASE("a text past 64 KiB is refused whole")
{
    TestStore hub;
    const auto id = hub.ids.make<ContactId>();
    CHECK(hub.store->save(hub.permit(), visit(hub, id, QString(64 * 1024, u'x'))));
    const auto refused = hub.store->save(hub.permit(), visit(hub, hub.ids.make<ContactId>(), QString(64 * 1024 + 1, u'x')));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::TooLong);
    CHECK(hub.isSound());
}

TEST_CASE("bytes past 64 KiB are refused whole, before they make the log one that cannot be read")
{
    TestStore hub;
    const auto piece = [&](qsizetype size) {
        return ChangeDraft().set(hub.ids.next(), fields::planVersionPiece::bytes, QByteArray(size, 'x'));
    };
    CHECK(hub.store->save(hub.permit(), piece(64 * 1024)));
    const auto refused = hub.store->save(hub.permit(), piece(64 * 1024 + 1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::TooLong);
    CHECK(hub.isSound());
}

TEST_CASE("an entry with longer bytes, from before they were cut up, is still read")
{
    Change change;
    change.op = Op::FinishPlan;
    const QByteArray body(100 * 1024, 'x');
    change.operations = {{EntityNumber(Entity::PlanVersion), RawId{{1}}, fields::planVersion::body.number,
        Operation::Kind::Set, body}};
    Change read;
    REQUIRE(decodeBody(encodeBody(change), read));
    CHECK(read.operations == change.operations);
}
