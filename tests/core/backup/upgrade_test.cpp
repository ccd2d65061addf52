// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/backup/backupdesk.h"
#include "tests/support/olderstore.h"

#include "core/actions/backupfolder.h"
#include "core/store/settingnames.h"

#include <catch2/generators/catch_generators.hpp>

using namespace hub;
using namespace hub::test;

namespace {

/// A hub with one visit that a program before this one wrote.
struct OlderDesk : BackupDesk {
    OlderDesk()
    {
        log(QStringLiteral("tea"));
        const Database::Options options = store().options();
        hub.reset();
        stepBack(options);
    }
    QString beside() const { return dir.filePath(QStringLiteral("hubdesk-backups")); }
    Result<OpenedHub> tryOpen()
    {
        auto unlocked = unlockStore(folder, {{}, words}, around);
        return unlocked ? openStore(std::move(*unlocked), around) : Result<OpenedHub>(unlocked.error());
    }
};

} // namespace

TEST_CASE("before an older store's tables become today's, a backup of it is kept that comes back whole")
{
    OlderDesk desk;
    REQUIRE(backupsIn(desk.beside()).empty());
    auto opened = desk.tryOpen();
    REQUIRE(opened);
    CHECK(opened->hub->contacts.today()->rows.size() == 1);
    const auto kept = backupsIn(desk.beside());
    REQUIRE(kept.size() == 1);
    const auto tables = everyTable(opened->hub->context().store);
    opened->hub.reset();

    REQUIRE(restoreBackup({kept.front().path, desk.restored, desk.words}, desk.elsewhere));
    const auto back = desk.openRestored();
    CHECK(everyTable(back.hub->context().store) == tables);
}

TEST_CASE("a store of today is opened without another backup")
{
    OlderDesk desk;
    REQUIRE(desk.tryOpen());
    REQUIRE(desk.tryOpen());
    CHECK(backupsIn(desk.beside()).size() == 1);
}

TEST_CASE("the backup before an upgrade goes where backups go, and beside the store when that drive is not there")
{
    BackupDesk desk;
    const QString drive = desk.dir.filePath(QStringLiteral("drive"));
    REQUIRE(desk.hub->backups.chooseFolder(drive + QStringLiteral("/backups")));
    const Database::Options options = desk.store().options();
    desk.hub.reset();
    stepBack(options);
    const bool isThere = GENERATE(true, false);
    CAPTURE(isThere);
    if (isThere)
        REQUIRE(QDir().mkdir(drive));
    (void)desk.open(desk.folder, desk.around);
    CHECK(backupsIn(drive + QStringLiteral("/backups")).size() == (isThere ? 1 : 0));
    CHECK(backupsIn(desk.dir.filePath(QStringLiteral("hubdesk-backups"))).size() == (isThere ? 0 : 1));
}

TEST_CASE("an older store whose backup cannot be written is left as it was, and opens once there is room")
{
    OlderDesk desk;
    // A file stands where the folder should be: as good as a full disk, and root is not stopped by permissions.
    QFile inTheWay(desk.beside());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto refused = desk.tryOpen();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::FileUnwritable);
    REQUIRE(inTheWay.remove());
    auto opened = desk.tryOpen();
    REQUIRE(opened);
    // Still due, so the opening that was refused had upgraded nothing.
    CHECK(backupsIn(desk.beside()).size() == 1);
}
