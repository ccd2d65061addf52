// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/backup/moreholders.h"
#include "tests/core/backup/taking.h"
#include "tests/support/failingcalls.h"

#include "core/base/partfile.h"

using namespace hub;
using namespace hub::test;

namespace {

using Harm = FailingCalls::Harm;

bool isDiskError(const Error &error)
{
    using enum Error::Kind;
    return error.kind == DiskFull || error.kind == Io || error.kind == FileUnwritable || error.kind == StoreReadOnly;
}

int callsOf(const std::function<void()> &work)
{
    const FailingCalls disk;
    work();
    CHECK(disk.namedTooEarly().isEmpty());
    return disk.calls();
}

/// Every call when there are few of them, and a third of those in a long run.
int stepFor(int calls)
{
    return calls > 200 ? 3 : 1;
}

void removeRestored(const BackupDesk &desk)
{
    QDir(desk.restored).removeRecursively();
    QDir(desk.elsewhere.profile).removeRecursively();
}

/// What a killed restore may leave beside the place: its half-made folder, under a name that says so.
void removeHalfMade(const BackupDesk &desk)
{
    for (const QString &name : QDir(desk.dir.path()).entryList({QStringLiteral("Back.hubdesk.new-*")}, QDir::Dirs))
        QDir(desk.dir.filePath(name)).removeRecursively();
}

} // namespace

TEST_CASE("a failure at any write of a backup leaves nothing and says why; the store is as it was", "[backup][fault]")
{
    const NoWaitingForDisks quick;
    BackupDesk desk;
    desk.log(QStringLiteral("kept"));
    const int calls = callsOf([&] { desk.back(); });
    REQUIRE(calls > 5);
    REQUIRE(QFile::remove(desk.file));
    for (const Harm harm : {Harm::Full, Harm::Broken, Harm::OneError}) {
        for (int at = 1; at <= calls; at += stepFor(calls)) {
            std::optional<Result<MadeBackup>> made;
            {
                const FailingCalls disk(harm, at);
                made.emplace(desk.hub->backups.make(desk.file));
            }
            INFO(int(harm) << " at " << at << " of " << calls);
            if (*made) {
                QFile::remove(desk.file);
                continue; // the harm came to the store's own note of it, or to nothing
            }
            CHECK(isDiskError(made->error()));
            // A backup that could not be noted in the store is a whole one all the same.
            if (QFileInfo::exists(desk.file)) {
                CHECK_FALSE(whyRefused(bytesOf(desk.file), desk.words));
                QFile::remove(desk.file);
            }
            CHECK(desk.besides().isEmpty());
        }
    }
    desk.back();
    CHECK(desk.hub->upkeep.check()->sound());
    CHECK(desk.restore());
}

TEST_CASE("a backup cut off at any write leaves a whole one or none under its name", "[backup][fault]")
{
    const NoWaitingForDisks quick;
    BackupDesk desk;
    desk.log(QStringLiteral("kept"));
    const int calls = callsOf([&] { desk.back(); });
    REQUIRE(QFile::remove(desk.file));
    desk.hub.reset(); // each child opens the store for itself
    int whole = 0;
    int none = 0;
    int killed = 0;
    for (const Harm harm : {Harm::Killed, Harm::KilledHalf}) {
        for (int at = 1; at <= calls; at += stepFor(calls)) {
            const int code = inChild([&] {
                const OpenedHub opened = desk.open(desk.folder, desk.around);
                const FailingCalls disk(harm, at);
                (void)opened.hub->backups.make(desk.file);
            });
            INFO(int(harm) << " at " << at << " of " << calls);
            killed += code == FailingCalls::killedCode;
            if (QFileInfo::exists(desk.file)) {
                CHECK_FALSE(whyRefused(bytesOf(desk.file), desk.words));
                ++whole;
            } else {
                ++none;
            }
            QFile::remove(desk.file);
            QFile::remove(PartFile::partName(desk.file));
            REQUIRE(desk.besides().isEmpty());
        }
    }
    CHECK(whole > 0);
    CHECK(none > 0);
    CHECK(killed > 10);
    CHECK(desk.open(desk.folder, desk.around).hub->upkeep.check()->sound());
}

TEST_CASE("a failure at any write of a restore leaves nothing, or all of it", "[backup][fault]")
{
    const NoWaitingForDisks quick;
    BackupDesk desk;
    desk.log(QStringLiteral("kept"));
    const auto tables = everyTable(desk.store());
    desk.back();
    const int calls = callsOf([&] { REQUIRE(desk.restore()); });
    REQUIRE(calls > 10);
    removeRestored(desk);
    int whole = 0;
    for (const Harm harm : {Harm::Full, Harm::Broken, Harm::OneError}) {
        for (int at = 1; at <= calls; at += stepFor(calls)) {
            std::optional<Result<RestoredStore>> restored;
            {
                const FailingCalls disk(harm, at);
                restored.emplace(desk.restore());
            }
            INFO(int(harm) << " at " << at << " of " << calls);
            if (!*restored)
                CHECK(isDiskError(restored->error()));
            if (QFileInfo::exists(desk.restored)) {
                ++whole;
                CHECK(everyTable(desk.openRestored().hub->context().store) == tables);
            } else {
                CHECK_FALSE(*restored);
            }
            removeRestored(desk);
            CHECK(desk.besides() == QStringList{QStringLiteral("one.hubback")});
        }
    }
    CHECK(whole > 0);
}

TEST_CASE("a restore cut off at any write leaves nothing in its place, or all of it", "[backup][fault]")
{
    const NoWaitingForDisks quick;
    BackupDesk desk;
    desk.log(QStringLiteral("kept"));
    const auto tables = everyTable(desk.store());
    desk.back();
    const int calls = callsOf([&] { REQUIRE(desk.restore()); });
    removeRestored(desk);
    int whole = 0;
    int none = 0;
    for (const Harm harm : {Harm::Killed, Harm::KilledHalf}) {
        for (int at = 1; at <= calls; at += stepFor(calls)) {
            const int code = inChild([&] {
                const FailingCalls disk(harm, at);
                (void)desk.restore();
            });
            INFO(int(harm) << " at " << at << " of " << calls);
            CHECK(code == FailingCalls::killedCode);
            if (QFileInfo::exists(desk.restored)) {
                ++whole;
                CHECK(everyTable(desk.openRestored().hub->context().store) == tables);
            } else {
                ++none;
            }
            removeRestored(desk);
            removeHalfMade(desk);
            REQUIRE(desk.besides() == QStringList{QStringLiteral("one.hubback")});
        }
    }
    CHECK(whole > 0);
    CHECK(none > 0);
}

TEST_CASE("stopping a backup or a restore at any moment leaves nothing", "[backup][fault]")
{
    const NoWaitingForDisks quick;
    BackupDesk desk;
    desk.log();
    const auto stopAfter = [](int asked) { return [asked](qint64, qint64) mutable { return asked-- > 0; }; };
    int backups = 0;
    for (; !desk.hub->backups.make(desk.file, stopAfter(backups)); ++backups) {
        CHECK(desk.besides().isEmpty());
        REQUIRE(backups < 1'000);
    }
    CHECK(backups > 3);
    int restores = 0;
    auto restored = restoreBackup({desk.file, desk.restored, desk.words}, desk.elsewhere, stopAfter(0));
    for (; !restored; restored = restoreBackup({desk.file, desk.restored, desk.words}, desk.elsewhere, stopAfter(++restores))) {
        CHECK(restored.error().kind == Error::Kind::Cancelled);
        CHECK(desk.besides() == QStringList{QStringLiteral("one.hubback")});
        REQUIRE(restores < 1'000);
    }
    CHECK(restores >= 3);
}

TEST_CASE("a page that was read wrongly on its way into a backup is found, though the store itself is sound", "[backup][fault]")
{
    const NoWaitingForDisks quick;
    BackupDesk desk;
    desk.log();
    QFile store(desk.hub->context().store.options().file);
    // Left open, for closing it would let go of SQLite's locks.
    REQUIRE(store.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto turnOneBit = [&] {
        char byte = 0;
        REQUIRE(store.seek(store.size() - 1000));
        REQUIRE(store.getChar(&byte));
        REQUIRE(store.seek(store.size() - 1000));
        REQUIRE(store.putChar(char(byte ^ 1)));
    };
    int turned = 0;
    const auto made = desk.hub->backups.make(desk.file, [&](qint64 done, qint64 all) {
        const bool isWritten = done >= all / 2;
        if (all > 1 && turned == (isWritten ? 1 : 0)) {
            turnOneBit();
            ++turned;
        }
        return true;
    });
    REQUIRE_FALSE(made);
    CHECK(turned == 2);
    CHECK(made.error().kind == Error::Kind::BackupUnsound);
    CHECK(desk.besides().isEmpty());
    CHECK(desk.hub->upkeep.check()->sound());
}

TEST_CASE("a disk that gives back other bytes than it was given keeps no backup", "[backup][fault]")
{
    const NoWaitingForDisks quick;
    BackupDesk desk;
    desk.log();
    bool spoilt = false;
    const auto made = desk.hub->backups.make(desk.file, [&](qint64 done, qint64 all) {
        // Half of the way is written, the other half is read back.
        if (all > 1 && done >= all / 2 && !spoilt) {
            QFile part(PartFile::partName(desk.file));
            REQUIRE(part.open(QIODevice::ReadWrite));
            REQUIRE(part.seek(part.size() - 1000));
            part.write("x");
            spoilt = true;
        }
        return true;
    });
    REQUIRE_FALSE(made);
    CHECK(spoilt);
    CHECK(made.error().kind == Error::Kind::BackupUnsound);
    CHECK(desk.besides().isEmpty());
}
