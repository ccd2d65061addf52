// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/backup/backupdesk.h"
#include "tests/support/frozenbackup.h"

using namespace hub;
using namespace hub::test;

TEST_CASE("a backup of the first format comes back with every later program", "[backup][frozen]")
{
    BackupDesk desk;
    desk.file = frozenBackupPath();
    const auto restored = desk.restore(frozenBackupWords());
    INFO((restored ? QString() : restored.error().detail).toStdString());
    REQUIRE(restored);
    CHECK(restored->made == Instant{1'795'257'000'000});
    CHECK(restored->changes == 3);
    const OpenedHub opened = desk.openRestored();
    CHECK(opened.hub->upkeep.check()->sound());
    const auto found = opened.hub->people.find(QStringLiteral("Bev"));
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().chosen.text == QLatin1String("Bev Marmalade"));
}

// How the file was made; to be run by name when a new format has come, with a name for the new file.
TEST_CASE("freeze a backup", "[.freeze]")
{
    BackupDesk desk;
    desk.log(QStringLiteral("Made the tea."), QStringLiteral("Bev Marmalade"));
    desk.log();
    QFile::remove(frozenBackupPath());
    desk.file = frozenBackupPath();
    desk.back();
}
