// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/backup/backupdesk.h"
#include "tests/core/backup/taking.h"

#include <atomic>
#include <thread>

using namespace hub;
using namespace hub::test;

TEST_CASE("a backup is of one moment while another connection goes on writing and bringing its journal in", "[backup]")
{
    BackupDesk desk;
    for (int i = 0; i < 30; ++i)
        desk.log(QStringLiteral("before"), QStringLiteral("Sam %1").arg(i));
    std::atomic<int> written = 0;
    std::jthread writer([&](const std::stop_token &stop) {
        const auto own = desk.hub->another();
        ContactDraft draft;
        draft.supports = {codes::justHere};
        draft.note = QString(3'000, u'x');
        while (own && !stop.stop_requested()) {
            if ((*own)->contacts.record(draft))
                ++written;
            // Whatever a checkpoint may do to the file, it must not do while it is read.
            (void)(*own)->context().store.database().run("PRAGMA wal_checkpoint(PASSIVE)");
            std::this_thread::sleep_for(std::chrono::milliseconds(3)); // a hand between two visits
        }
    });
    quint64 last = 0;
    for (int round = 0; round < 4; ++round) {
        const int before = written;
        int during = 0;
        const auto made = desk.hub->backups.make(desk.file, [&](qint64 done, qint64 all) {
            // Time for several writes between the first page and the last.
            if (done < all / 2)
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            during = written - before;
            return true;
        });
        INFO((made ? QString() : made.error().detail).toStdString());
        REQUIRE(made);
        CHECK(during > 0);
        const auto restored = desk.restore();
        REQUIRE(restored);
        CHECK(restored->changes > last);
        last = restored->changes;
        CHECK(desk.openRestored().hub->upkeep.check()->sound());
        REQUIRE(QFile::remove(desk.file));
        REQUIRE(QDir(desk.restored).removeRecursively());
    }
    writer.request_stop();
    writer.join();
    CHECK(written > 10);
    CHECK(desk.hub->upkeep.check()->sound());
}

TEST_CASE("a reader of an older state holds a backup up, and when it is done the backup is made", "[backup]")
{
    BackupDesk desk;
    const auto reader = desk.store().another();
    REQUIRE(reader);
    desk.log();
    REQUIRE((*reader)->database().run("BEGIN"));
    REQUIRE((*reader)->sites().load());
    desk.log();
    int asked = 0;
    const auto stopped = desk.hub->backups.make(desk.file, [&](qint64, qint64) { return ++asked < 4; });
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    REQUIRE((*reader)->database().run("ROLLBACK"));
    desk.back();
    CHECK(desk.restore()->changes == entriesOf(desk.store()).size() - 1); // the note of the backup itself came after
}

TEST_CASE("a store whose pages are damaged is not backed up as if it were whole", "[backup]")
{
    BackupDesk desk;
    for (int i = 0; i < 40; ++i)
        desk.log(QString(500, u'y'), QStringLiteral("Sam %1").arg(i));
    desk.hub.reset();
    {
        // The last page but a few: one that opening the store does not read.
        QFile file(desk.folder + QStringLiteral("/store.db"));
        REQUIRE(file.open(QIODevice::ReadWrite));
        const qint64 changeTable = file.size() - 2 * 4096 + 100;
        REQUIRE(file.seek(changeTable));
        const char byte = file.peek(1).at(0);
        const char other = char(byte ^ 1);
        file.write(&other, 1);
    }
    desk.hub = desk.open(desk.folder, desk.around).hub;
    const auto made = desk.hub->backups.make(desk.file);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Kind::StoreDamaged);
    CHECK(desk.besides().isEmpty());
}
