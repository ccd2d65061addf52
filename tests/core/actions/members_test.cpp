// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"
#include "core/store/teamreads.h"
#include "tests/support/deskondisk.h"
#include "tests/support/testhub.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

MembersFile fileOf(const DeskOnDisk &desk)
{
    auto loaded = MembersFile::load(desk.folder);
    REQUIRE(loaded);
    return std::move(loaded->file);
}

// Which of the team's keys the member's words open, newest generation of each purpose last.
int teamKeysOpened(DeskOnDisk &desk, const char *who, const QString &said)
{
    const MembersFile file = fileOf(desk);
    const auto id = file.memberNamed(QString::fromUtf8(who));
    REQUIRE(id);
    const auto member = file.unlock(*id, secretWords(said), desk.derivation);
    REQUIRE(member);
    const auto &keys = file.roster().teamKeys();
    return int(std::count_if(
        keys.begin(), keys.end(), [&](const TeamKey &key) { return file.teamSecret(key, *member).has_value(); }));
}

std::vector<WorkerEntry> workersOf(Hub &hub)
{
    const auto workers = TeamReads(hub.context().store).workers();
    REQUIRE(workers);
    return *workers;
}

std::vector<QString> eventsOf(Hub &hub)
{
    std::vector<QString> kinds;
    Statement rows = hub.context().store.database().prepared(
        "SELECT kind FROM event WHERE whom IS NOT NULL AND worker IS NOT NULL ORDER BY id");
    for (auto row = rows.step(); row && *row; row = rows.step())
        kinds.push_back(rows.text(0));
    return kinds;
}

} // namespace

TEST_CASE("a member who was added signs in with their own words, as themselves and at their level")
{
    DeskOnDisk desk;
    MemberRow sam;
    {
        const auto hub = desk.make();
        sam = DeskOnDisk::add(*hub, "Sam Ojo", AccessLevel::Volunteer);
        CHECK(eventsOf(*hub) == std::vector{QStringLiteral("member-added")});
    }
    const auto hub = desk.as("sam  ojo", DeskOnDisk::wordsOf("Sam Ojo"));
    CHECK(hub->session().name == QLatin1String("Sam Ojo"));
    CHECK(hub->session().level == AccessLevel::Volunteer);
    CHECK(hub->session().worker == sam.worker);
    CHECK_FALSE(hub->may(Op::EditMembers));
    const auto list = hub->members.list();
    REQUIRE(list);
    REQUIRE(list->members.size() == 2);
    CHECK(list->members[1].self);
    CHECK(list->leadWanted());
    CHECK(list->sheetsWanted() == 2);
    ContactDraft draft;
    draft.supports = {codes::justHere};
    const auto logged = hub->contacts.record(draft);
    REQUIRE(logged);
    CHECK(hub->contacts.one(logged->contacts.front())->value().worker == QLatin1String("Sam Ojo"));
    CHECK(hub->upkeep.check()->sound());
}

TEST_CASE("each member's words open for that member alone")
{
    DeskOnDisk desk;
    DeskOnDisk::add(*desk.make(), "Sam", AccessLevel::Worker);
    CHECK(desk.refusal("Sam", desk.words) == Error::Kind::WrongWords);
    CHECK(desk.refusal("Dee", DeskOnDisk::wordsOf("Sam")) == Error::Kind::WrongWords);
    CHECK(desk.refusal("", desk.words) == Error::Kind::MemberUnclear);
    CHECK(desk.refusal("Mallory", desk.words) == Error::Kind::NoSuchMember);
    CHECK(desk.as("Dee", desk.words)->session().level == AccessLevel::Lead);
}

TEST_CASE("only leads say who may get in")
{
    DeskOnDisk desk;
    DeskOnDisk::add(*desk.make(), "Sam", AccessLevel::Worker);
    const QByteArray before = desk.bytesOf("members");
    const auto hub = desk.as("Sam", DeskOnDisk::wordsOf("Sam"));
    const auto keys = hub->members.keysFor(hub->members.newMember(), QStringLiteral("some other words"));
    REQUIRE(keys);
    const MemberDraft mel{QStringLiteral("Mel"), {}, AccessLevel::Lead};
    CHECK(hub->members.add(mel, *keys).error().kind == Error::Kind::NotAllowed);
    const auto self = hub->members.named(QStringLiteral("Sam"));
    CHECK(hub->members.change(self->id, {QStringLiteral("Sam"), {}, AccessLevel::Lead}).error().kind
        == Error::Kind::NotAllowed);
    const auto dee = hub->members.named(QStringLiteral("Dee"));
    CHECK(hub->members.setWords(*hub->members.keysFor(dee->id, QStringLiteral("some other words"))).error().kind
        == Error::Kind::NotAllowed);
    CHECK(desk.bytesOf("members") == before);
    CHECK(eventsOf(*hub).size() == 1);
}

TEST_CASE("a name must be there, free, and of a length that fits")
{
    DeskOnDisk desk;
    const auto hub = desk.make();
    const auto keys = hub->members.keysFor(hub->members.newMember(), QStringLiteral("some other words"));
    REQUIRE(keys);
    const auto refusal = [&](const QString &name) { return hub->members.add({name, {}, {}}, *keys).error().kind; };
    CHECK(refusal(QStringLiteral("  ")) == Error::Kind::NameMissing);
    CHECK(refusal(QStringLiteral(" dee ")) == Error::Kind::MemberExists);
    CHECK(refusal(QString(300, u'x')) == Error::Kind::TooLong);
    CHECK(hub->members.keysFor(hub->members.newMember(), QStringLiteral("short")).error().kind
        == Error::Kind::WordsTooShort);
    CHECK(hub->members.list()->members.size() == 1);
    CHECK(workersOf(*hub).size() == 1);
}

TEST_CASE("a worker whom an old sheet brought becomes the member of that name, and is not doubled")
{
    DeskOnDisk desk;
    const auto hub = desk.make();
    ChangeDraft draft;
    const auto imported = hub->context().store.ids().make<WorkerId>();
    draft.set(imported.raw, fields::worker::name, QStringLiteral("Zoë Nkemelu"));
    REQUIRE(hub->context().save(Op::EditMembers, draft));
    const MemberRow zoe = DeskOnDisk::add(*hub, "zoe nkemelu", AccessLevel::Worker);
    CHECK(zoe.worker == imported);
    const auto workers = workersOf(*hub);
    CHECK(workers.size() == 2);
    const auto row = std::find_if(workers.begin(), workers.end(), [&](const auto &w) { return w.id == imported; });
    CHECK(row->member == zoe.id);
    // Somebody who has a sign-in is not taken for somebody else of that name.
    const auto dee = hub->members.named(QStringLiteral("Dee"));
    CHECK(dee->worker != imported);
}

TEST_CASE("a new lead opens the team's keys, and lets others in")
{
    DeskOnDisk desk;
    {
        const auto hub = desk.make();
        const MemberRow sam = DeskOnDisk::add(*hub, "Sam", AccessLevel::Worker);
        DeskOnDisk::add(*hub, "Ama", AccessLevel::Lead);
        CHECK_FALSE(hub->members.list()->leadWanted());
        CHECK(teamKeysOpened(desk, "Ama", DeskOnDisk::wordsOf("Ama")) == 2);
        CHECK(teamKeysOpened(desk, "Sam", DeskOnDisk::wordsOf("Sam")) == 0);
        REQUIRE(hub->members.change(sam.id, {QStringLiteral("Sam"), {}, AccessLevel::Lead}));
        CHECK(teamKeysOpened(desk, "Sam", DeskOnDisk::wordsOf("Sam")) == 2);
    }
    DeskOnDisk::add(*desk.as("Ama", DeskOnDisk::wordsOf("Ama")), "Cho", AccessLevel::Volunteer);
    CHECK(desk.as("Cho", DeskOnDisk::wordsOf("Cho"))->session().level == AccessLevel::Volunteer);
}

TEST_CASE("when somebody stops being a lead, the team goes on under keys they do not have")
{
    DeskOnDisk desk;
    const auto hub = desk.make();
    const MemberRow ama = DeskOnDisk::add(*hub, "Ama", AccessLevel::Lead);
    REQUIRE(hub->members.change(ama.id, {QStringLiteral("Ama"), {}, AccessLevel::Worker}));
    const MembersFile file = fileOf(desk);
    for (const TeamKeyPurpose purpose : {TeamKeyPurpose::Backup, TeamKeyPurpose::Worries}) {
        const TeamKey *newest = file.roster().newestKey(purpose);
        CHECK(newest->generation == 2);
        REQUIRE(newest->seals.size() == 1);
        CHECK(newest->seals.front().holder == holderOf(hub->session().member));
    }
    CHECK(teamKeysOpened(desk, "Dee", desk.words) == 4);
    CHECK(teamKeysOpened(desk, "Ama", DeskOnDisk::wordsOf("Ama")) == 2); // those she had before
}

TEST_CASE("the last lead stays one")
{
    DeskOnDisk desk;
    const auto hub = desk.make();
    DeskOnDisk::add(*hub, "Sam", AccessLevel::Worker);
    const MemberDraft lower{QStringLiteral("Dee"), {}, AccessLevel::Worker};
    CHECK(hub->members.change(hub->session().member, lower).error().kind == Error::Kind::LastLead);
    DeskOnDisk::add(*hub, "Ama", AccessLevel::Lead);
    REQUIRE(hub->members.change(hub->session().member, lower));
    CHECK(hub->session().level == AccessLevel::Worker);
    CHECK_FALSE(hub->may(Op::EditMembers));
}

TEST_CASE("a member is called by their new name, on the list and in what they did")
{
    DeskOnDisk desk;
    const auto hub = desk.make();
    REQUIRE(hub->members.change(
        hub->session().member, {QStringLiteral(" Dee  Marsh "), QStringLiteral("our own job"), AccessLevel::Lead}));
    CHECK(hub->session().name == QLatin1String("Dee Marsh"));
    CHECK(hub->members.named(QStringLiteral("dee marsh"))->jobTitle == QLatin1String("our own job"));
    CHECK(workersOf(*hub).front().name == QLatin1String("Dee Marsh"));
}

TEST_CASE("one's own new words ask for the old ones, and then alone open")
{
    DeskOnDisk desk;
    const QString fresh = QStringLiteral("quite other words now");
    {
        const auto hub = desk.make();
        DeskOnDisk::add(*hub, "Sam", AccessLevel::Volunteer);
        CHECK(hub->members.keysForOwn(QStringLiteral("not my words at all"), fresh).error().kind
            == Error::Kind::WrongWords);
        const auto unproved = hub->members.keysFor(hub->session().member, fresh);
        CHECK(hub->members.setWords(*unproved).error().kind == Error::Kind::WrongWords);
        const auto keys = hub->members.keysForOwn(desk.words, fresh);
        REQUIRE(keys);
        REQUIRE(hub->members.setWords(*keys));
        // Signed in as before, and what is signed from now on is signed with the new keys.
        DeskOnDisk::add(*hub, "Ama", AccessLevel::Lead);
    }
    CHECK(desk.refusal("Dee", desk.words) == Error::Kind::WrongWords);
    CHECK(teamKeysOpened(desk, "Dee", fresh) == 2);
    CHECK(desk.as("Dee", fresh)->members.list()->members.size() == 3);
    CHECK(desk.as("Ama", DeskOnDisk::wordsOf("Ama"))->may(Op::EditMembers));
    const auto sam = desk.as("Sam", DeskOnDisk::wordsOf("Sam"));
    const auto own = sam->members.keysForOwn(DeskOnDisk::wordsOf("Sam"), QStringLiteral("Sam has new ones"));
    REQUIRE(sam->members.setWords(*own));
}

TEST_CASE("a lead gives new words to somebody who forgot theirs, and nothing sealed to the old ones is left")
{
    DeskOnDisk desk;
    const QString fresh = QStringLiteral("quite other words now");
    const auto hub = desk.make();
    const MemberRow sam = DeskOnDisk::add(*hub, "Sam", AccessLevel::Lead);
    REQUIRE(hub->members.setWords(*hub->members.keysFor(sam.id, fresh)));
    for (const char *name : {"members", "members.before"}) {
        const auto file = MembersFile::read(desk.bytesOf(name));
        REQUIRE(file);
        CHECK(file->unlock(sam.id, secretWords(fresh), desk.derivation).has_value());
        CHECK(file->unlock(sam.id, secretWords(DeskOnDisk::wordsOf("Sam")), desk.derivation).error().kind
            == Error::Kind::WrongWords);
        CHECK(file->parts().storeKeys.size() == 2);
    }
    CHECK(teamKeysOpened(desk, "Sam", fresh) == 2);
    CHECK(eventsOf(*hub) == std::vector{QStringLiteral("member-added"), QStringLiteral("words-set")});
}

TEST_CASE("a members file that cannot be written leaves everybody as they were")
{
    DeskOnDisk desk;
    const auto hub = desk.make();
    // Where the new file would be prepared stands a folder.
    REQUIRE(QDir().mkdir(desk.folder + QStringLiteral("/members.new")));
    const QByteArray before = desk.bytesOf("members");
    const auto keys = hub->members.keysFor(hub->members.newMember(), QStringLiteral("some other words"));
    CHECK_FALSE(hub->members.add({QStringLiteral("Sam"), {}, AccessLevel::Worker}, *keys));
    CHECK(desk.bytesOf("members") == before);
    CHECK(hub->members.list()->members.size() == 1);
    CHECK(workersOf(*hub).size() == 1);
    CHECK(eventsOf(*hub).empty());
    REQUIRE(QDir().rmdir(desk.folder + QStringLiteral("/members.new")));
    CHECK(hub->members.add({QStringLiteral("Sam"), {}, AccessLevel::Worker}, *keys));
}

TEST_CASE("a machine that stopped between the members file and the store is put right by the next lead")
{
    DeskOnDisk desk;
    MemberRow sam;
    {
        const auto hub = desk.make();
        const QString store = desk.folder + QStringLiteral("/store.db");
        const QString aside = desk.dir.filePath(QStringLiteral("aside"));
        desk.copyFolder(desk.folder, aside);
        sam = DeskOnDisk::add(*hub, "Sam", AccessLevel::Worker);
        // The store as it was before Sam, with the file that knows them.
        REQUIRE(QFile::remove(aside + QStringLiteral("/members")));
        REQUIRE(QFile::copy(desk.folder + QStringLiteral("/members"), aside + QStringLiteral("/members")));
        desk.folder = aside;
    }
    const auto hub = desk.as("Dee", desk.words);
    const auto workers = workersOf(*hub);
    REQUIRE(workers.size() == 2);
    const auto row = std::find_if(workers.begin(), workers.end(), [&](const auto &w) { return w.id == sam.worker; });
    REQUIRE(row != workers.end());
    CHECK(row->name == QLatin1String("Sam"));
    CHECK(row->member == sam.id);
}

TEST_CASE("the example takes members without words")
{
    DeskOnDisk desk;
    {
        auto prepared
            = prepareExample(desk.folder, {QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), {}}, desk.around);
        REQUIRE(prepared);
        auto made = openStore(std::move(*prepared), desk.around);
        REQUIRE(made);
        const auto keys = made->hub->members.keysFor(made->hub->members.newMember(), {});
        REQUIRE(made->hub->members.add({QStringLiteral("Sam"), {}, AccessLevel::Volunteer}, *keys));
    }
    CHECK(desk.as("Sam", {})->session().level == AccessLevel::Volunteer);
}

TEST_CASE("a hub without a keyring changes nobody's access")
{
    TestHub hub;
    CHECK(hub->members.list().error().kind == Error::Kind::NotAllowed);
    CHECK(hub->members.keysFor(hub->members.newMember(), QStringLiteral("some words here")).error().kind
        == Error::Kind::NotAllowed);
}
