// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"
#include "tests/support/teststore.h"

#include <QTemporaryDir>

using namespace hub;
using namespace hub::test;

namespace {

/// A store with a few visits in a folder of its own, which a faulty disk opens again and again.
struct OnDisk {
    QTemporaryDir folder;
    Database::Options options{folder.filePath(QStringLiteral("store.db")), QByteArray(32, 'k')};
    quint64 visits = 0; ///< in the file for certain

    OnDisk()
    {
        options.create = true;
        TestStore made(options);
        options.create = false;
        for (int i = 0; i < 3; ++i)
            keep(made, 1);
    }

    void keep(TestStore &hub, int count) { REQUIRE(log(hub, count)); }

    /// So many visits in one save; counted once the store said that they are kept.
    Result<void> log(TestStore &hub, int count)
    {
        std::vector<ChangeDraft> drafts;
        for (int i = 0; i < count; ++i) {
            const ContactId id = nextId();
            ChangeDraft draft(subjectOf(id));
            draft.set(id.raw, fields::contact::at, hub.clock.now().ms);
            draft.set(id.raw, fields::contact::note, QString(300, u'n'));
            drafts.push_back(draft);
        }
        const auto saved = hub.store->save(hub.permit(), drafts);
        if (!saved)
            return saved.error();
        visits += quint64(count);
        return {};
    }

    /// How many visits the file has, opened anew; everything in it must be as the log says.
    quint64 found() const
    {
        TestStore hub(options);
        REQUIRE(hub.isSound());
        return check(*hub.store)->contacts;
    }

private:
    // Different in every life of the store, unlike those of a test's id source.
    ContactId nextId()
    {
        RawId id{{1}};
        const quint32 n = ++m_made;
        std::memcpy(id.bytes.data() + 12, &n, sizeof n);
        return {id};
    }

    quint32 m_made = 0;
};

constexpr std::array batches{1, 1, 40, 1, 2};

/// Saves until the disk fails; says how large the save was that did not come through, or nought.
int saveUntilItFails(OnDisk &disk, TestStore &hub)
{
    for (const int count : batches) {
        const auto saved = disk.log(hub, count);
        if (saved)
            continue;
        const auto kind = saved.error().kind;
        REQUIRE((kind == Error::Kind::DiskFull || kind == Error::Kind::Io));
        return count;
    }
    return 0;
}

/// Cuts the power once, somewhere in a few saves, and sees what is there afterwards.
void cutOnce(OnDisk &disk, std::mt19937 &chance)
{
    FaultyDisk faulty;
    int lost = 0;
    {
        TestStore hub(disk.options);
        faulty.failAfter(int(chance() % 120), FaultyDisk::Fault::Broken);
        lost = saveUntilItFails(disk, hub);
    }
    faulty.losePower(chance);
    const quint64 found = disk.found();
    // The save in whose middle the power went is there as a whole, or not at all.
    REQUIRE((found == disk.visits || found == disk.visits + quint64(lost)));
    disk.visits = found;
}

} // namespace

TEST_CASE("whichever write a full disk refuses, that save is refused whole and the next one works once there is room")
{
    bool failed = true;
    int write = 0;
    for (; failed; ++write) {
        OnDisk disk;
        FaultyDisk faulty;
        TestStore hub(disk.options);
        faulty.failAfter(write, FaultyDisk::Fault::Full);
        const int lost = saveUntilItFails(disk, hub);
        failed = faulty.hasFailed();
        REQUIRE((lost > 0) == failed);
        faulty.mend();
        REQUIRE(check(*hub.store)->contacts == disk.visits);
        disk.keep(hub, 1);
        REQUIRE(hub.isSound());
    }
    CHECK(write > int(batches.size()) * 2);
}

TEST_CASE("a disk that breaks at any write is said to be broken, and what was saved before is there")
{
    bool failed = true;
    for (int write = 0; failed; ++write) {
        OnDisk disk;
        FaultyDisk faulty;
        int lost = 0;
        {
            TestStore hub(disk.options);
            faulty.failAfter(write, FaultyDisk::Fault::Broken);
            lost = saveUntilItFails(disk, hub);
            failed = faulty.hasFailed();
            REQUIRE((lost > 0) == failed);
        }
        faulty.mend();
        const quint64 found = disk.found();
        REQUIRE((found == disk.visits || found == disk.visits + quint64(lost)));
    }
}

TEST_CASE("a power cut loses nothing that was saved, whatever became of the writes that were under way")
{
    std::mt19937 chance(2026);
    for (int hub = 0; hub < 10; ++hub) {
        OnDisk disk;
        for (int cut = 0; cut < 20; ++cut)
            cutOnce(disk, chance);
    }
}

TEST_CASE("many power cuts lose nothing that was saved", "[.long]")
{
    std::mt19937 chance(1);
    for (int hub = 0; hub < 5'000; ++hub) {
        OnDisk disk;
        for (int cut = 0; cut < 20; ++cut)
            cutOnce(disk, chance);
    }
}
