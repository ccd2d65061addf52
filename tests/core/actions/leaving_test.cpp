// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"
#include "core/store/teamreads.h"
#include "tests/support/deskondisk.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

/// A desk of Dee and Ama, who lead, and Sam, who will leave; with a visit in it.
struct LeavingDesk : DeskOnDisk {
    MemberRow sam;
    ContactId visit;
    QByteArray oldKey; ///< the store's, as Sam knew it

    LeavingDesk()
    {
        const auto hub = make();
        DeskOnDisk::add(*hub, "Ama", AccessLevel::Lead);
        sam = DeskOnDisk::add(*hub, "Sam", AccessLevel::Worker);
        ContactDraft draft;
        draft.supports = {codes::justHere};
        const auto logged = hub->contacts.record(draft);
        REQUIRE(logged);
        visit = logged->contacts.front();
        oldKey = hub->context().store.options().key;
    }

    // Nothing of `folder` opens with what Sam knew: not the store, and no seal that their secrets would open is left.
    void checkSamIsOut(const QString &where)
    {
        Database::Options options;
        options.file = where + QStringLiteral("/store.db");
        options.key = oldKey;
        const auto opened = Database::open(options);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == Error::Kind::NotAStore);
        CHECK_FALSE(QFile::exists(where + QStringLiteral("/store.db.new")));
        for (const char *name : {"members", "members.before"}) {
            INFO(name);
            QFile bytes(where + u'/' + QLatin1String(name));
            REQUIRE(bytes.open(QIODevice::ReadOnly));
            const auto file = MembersFile::read(bytes.readAll());
            REQUIRE(file);
            CHECK_FALSE(file->isReplacingStoreKey());
            CHECK(file->newestStoreKey() == 2);
            CHECK(file->unlock(sam.id, secretWords(wordsOf("Sam")), derivation).error().kind
                == Error::Kind::NoSuchMember);
            for (const StoreKeySeal &seal : file->parts().storeKeys)
                CHECK(seal.seal.holder != holderOf(sam.id));
        }
    }

    // Everything is there for whoever stays.
    void checkOpens(const QString &where, const char *who, const QString &said)
    {
        auto opened = openAt(where, QString::fromUtf8(who), said);
        INFO((opened ? QString() : QString::number(int(opened.error().kind)) + opened.error().detail).toStdString());
        REQUIRE(opened);
        CHECK(opened->hub->contacts.one(visit)->has_value());
        const auto report = opened->hub->upkeep.check();
        REQUIRE(report);
        CHECK(report->sound());
    }
};

} // namespace

TEST_CASE("what somebody who left knows opens nothing from then on, and all who stay get in as before")
{
    LeavingDesk desk;
    {
        const auto hub = desk.as("Dee", desk.words);
        REQUIRE(hub->members.leave(desk.sam.id));
        const auto list = hub->members.list();
        CHECK(list->members.size() == 3);
        CHECK_FALSE(list->members.back().here);
        // The hub goes on as it was.
        ContactDraft draft;
        draft.supports = {codes::justHere};
        REQUIRE(hub->contacts.record(draft));
        CHECK(hub->upkeep.check()->sound());
        const auto workers = TeamReads(hub->context().store).workers();
        const auto row = std::find_if(
            workers->begin(), workers->end(), [&](const WorkerEntry &w) { return w.id == desk.sam.worker; });
        REQUIRE(row != workers->end());
        CHECK(row->removed);
        CHECK(row->name == QLatin1String("Sam"));
    }
    desk.checkSamIsOut(desk.folder);
    CHECK(desk.refusal("Sam", DeskOnDisk::wordsOf("Sam")) == Error::Kind::NoSuchMember);
    const auto again = desk.open(QStringLiteral("Dee"), desk.words);
    REQUIRE(again);
    CHECK(again->notices.empty()); // the same desk as before
    CHECK(again->hub->upkeep.check()->contacts == 2);
}

TEST_CASE("an old copy of the members file does not open the store after a leave")
{
    LeavingDesk desk;
    const QByteArray before = desk.bytesOf("members");
    REQUIRE(desk.as("Dee", desk.words)->members.leave(desk.sam.id));
    for (const char *name : {"/members", "/members.before"}) {
        QFile file(desk.folder + QLatin1String(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(before);
    }
    CHECK(desk.refusal("Sam", DeskOnDisk::wordsOf("Sam")) == Error::Kind::StoreDamaged);
}

TEST_CASE("wherever the machine stops while somebody leaves, the store opens for those who stay")
{
    const std::vector<std::string> steps{"copy", "both keys", "store", "new key", "worker"};
    for (const std::string &stop : steps) {
        INFO(stop);
        LeavingDesk desk;
        const QString cut = desk.dir.filePath(QStringLiteral("cut"));
        {
            const auto hub = desk.as("Dee", desk.words);
            LongWork work;
            int seen = 0;
            work.before = [&](const char *step) -> Result<void> {
                CHECK(step == steps[size_t(seen++)]);
                if (step != stop)
                    return {};
                DeskOnDisk::copyFolder(desk.folder, cut);
                return Error::Kind::Io;
            };
            CHECK(hub->members.leave(desk.sam.id, work).error().kind == Error::Kind::Io);
            // Still of use, whatever failed.
            CHECK(hub->contacts.one(desk.visit)->has_value());
        }
        for (const QString &where : {cut, desk.folder}) {
            desk.checkOpens(where, "Dee", desk.words);
            desk.checkOpens(where, "Ama", DeskOnDisk::wordsOf("Ama"));
            if (stop == "copy" || stop == "both keys")
                desk.checkOpens(where, "Sam", DeskOnDisk::wordsOf("Sam"));
            else
                desk.checkSamIsOut(where); // the next opening finished what was begun
        }
    }
}

TEST_CASE("whoever opens after a cut finishes the replacement, a volunteer too")
{
    LeavingDesk desk;
    {
        const auto hub = desk.as("Dee", desk.words);
        DeskOnDisk::add(*hub, "Vic", AccessLevel::Volunteer);
        LongWork work;
        work.before = [](const char *step) -> Result<void> {
            return std::string(step) == "store" ? Result<void>(Error::Kind::Io) : Result<void>();
        };
        CHECK_FALSE(hub->members.leave(desk.sam.id, work));
    }
    desk.checkOpens(desk.folder, "Vic", DeskOnDisk::wordsOf("Vic"));
    desk.checkSamIsOut(desk.folder);
    desk.checkOpens(desk.folder, "Dee", desk.words);
}

TEST_CASE("stopping a leave leaves everybody in, and nothing beside the store")
{
    LeavingDesk desk;
    {
        const auto hub = desk.as("Dee", desk.words);
        const QByteArray before = desk.bytesOf("members");
        LongWork work;
        work.progress = [](quint64, quint64) { return false; };
        // A small store is one step: make it larger than that.
        for (int i = 0; i < 40; ++i) {
            ContactDraft draft;
            draft.supports = {codes::justHere};
            draft.note = QString(60'000, u'x');
            REQUIRE(hub->contacts.record(draft));
        }
        CHECK(hub->members.leave(desk.sam.id, work).error().kind == Error::Kind::Cancelled);
        CHECK(desk.bytesOf("members") == before);
        CHECK_FALSE(QFile::exists(desk.folder + QStringLiteral("/store.db.new")));

        // What is logged while the copy is being made is not lost.
        bool logged = false;
        work.progress = [&](quint64 done, quint64 all) {
            CHECK(done <= all);
            ContactDraft draft;
            draft.supports = {codes::justHere};
            if (!logged)
                REQUIRE(hub->contacts.record(draft));
            logged = true;
            return true;
        };
        REQUIRE(hub->members.leave(desk.sam.id, work));
        CHECK(logged);
    }
    const auto hub = desk.as("Dee", desk.words);
    CHECK(hub->upkeep.check()->contacts == 42);
    CHECK(hub->upkeep.check()->sound());
}

TEST_CASE("a store that another connection has open is not replaced under it")
{
    LeavingDesk desk;
    const auto hub = desk.as("Dee", desk.words);
    const QByteArray before = desk.bytesOf("members");
    auto other = hub->another();
    REQUIRE(other);
    CHECK(hub->members.leave(desk.sam.id).error().kind == Error::Kind::StoreInUse);
    CHECK(desk.bytesOf("members") == before);
    other->reset();
    CHECK(hub->members.leave(desk.sam.id));
}

TEST_CASE("after a lead left, the team's new keys are for those who stay")
{
    LeavingDesk desk;
    const auto hub = desk.as("Dee", desk.words);
    const auto ama = hub->members.named(QStringLiteral("Ama"));
    REQUIRE(hub->members.leave(ama->id));
    const auto file = MembersFile::read(desk.bytesOf("members"));
    REQUIRE(file);
    for (const TeamKeyPurpose purpose : {TeamKeyPurpose::Backup, TeamKeyPurpose::Worries}) {
        const TeamKey *newest = file->roster().newestKey(purpose);
        CHECK(newest->generation == 2);
        for (const HolderSeal &seal : newest->seals)
            CHECK(seal.holder == holderOf(hub->session().member));
    }
    CHECK(hub->members.leave(hub->session().member).error().kind == Error::Kind::LastLead);
    CHECK(hub->members.leave(ama->id).error().kind == Error::Kind::NoSuchMember);
}

TEST_CASE("only a lead lets somebody go, and a lead may go themself while another stays")
{
    LeavingDesk desk;
    {
        const auto sam = desk.as("Sam", DeskOnDisk::wordsOf("Sam"));
        const auto ama = sam->members.named(QStringLiteral("Ama"));
        CHECK(sam->members.leave(ama->id).error().kind == Error::Kind::NotAllowed);
        CHECK(sam->members.leave(sam->session().member).error().kind == Error::Kind::NotAllowed);
    }
    {
        const auto dee = desk.as("Dee", desk.words);
        REQUIRE(dee->members.leave(dee->session().member));
    }
    CHECK(desk.refusal("Dee", desk.words) == Error::Kind::NoSuchMember);
    desk.checkOpens(desk.folder, "Ama", DeskOnDisk::wordsOf("Ama"));
    desk.checkOpens(desk.folder, "Sam", DeskOnDisk::wordsOf("Sam"));
}
