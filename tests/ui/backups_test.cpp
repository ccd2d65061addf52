// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/programseat.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/backupwatch.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace hub;
using namespace hub::test;

namespace {

/// A hub on disk that Dee, a lead, has opened.
struct BackupSeat : Seat {
    BackupSeat()
    {
        make();
        startIn(folder);
        signIn();
    }

    static bool isDoneSoon(BackupJob &job)
    {
        return QTest::qWaitFor([&] { return !job.isBusy(); }, 10'000);
    }
    bool isWrittenSoon(const QString &status)
    {
        return QTest::qWaitFor([&] { return allRead().contains(status); }, 10'000);
    }
    QStringList kept(const QString &within) const
    {
        return QDir(within).entryList({QStringLiteral("*.hubback")}, QDir::Files);
    }
    QString beside() const { return dir.filePath(QStringLiteral("hubdesk-backups")); }
    QString facts() { return find<QLabel>("facts") ? find<QLabel>("facts")->text() : QString(); }
};

} // namespace

TEST_CASE("one press makes a backup, and the page and the foot of the window say when")
{
    BackupSeat seat;
    CHECK(seat.facts() == QLatin1String("No backup yet"));
    seat.press(Qt::Key_5, Qt::ControlModifier);
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.push("backUpNow");
    REQUIRE(seat.isWrittenSoon(QStringLiteral("written, read back and whole")));
    CHECK(seat.kept(seat.beside()).size() == 1);
    CHECK(seat.facts() == QLatin1String("Backed up today, 10:30am"));
    CHECK(seat.find<QLabel>("newestBackup")->text() == QLatin1String("Backed up today, 10:30am"));
    CHECK(seat.find<QLabel>("keptBackup")->text().startsWith(QLatin1String("today, 10:30am (")));
    CHECK(seat.find<QLabel>("backupAdvice")->text().contains(QLatin1String("on this computer")));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    // The age grows with the days.
    seat.clock.addDays(1);
    BackupWatch tomorrow(seat.hub());
    CHECK(tomorrow.fact() == QLatin1String("Backed up yesterday, 10:30am"));
}

TEST_CASE("a working day without a backup gets one by itself, and only one")
{
    BackupSeat seat;
    BackupWatch watch(seat.hub());
    watch.look();
    CHECK(watch.job().isBusy());
    REQUIRE(BackupSeat::isDoneSoon(watch.job()));
    watch.look();
    CHECK_FALSE(watch.job().isBusy());
    CHECK(seat.kept(seat.beside()).size() == 1);
    seat.clock.addDays(1);
    watch.look();
    REQUIRE(BackupSeat::isDoneSoon(watch.job()));
    CHECK(seat.kept(seat.beside()).size() == 2);
}

TEST_CASE("a drive that is not there is said at the foot, and the backup is made when it is back")
{
    BackupSeat seat;
    const QString stick = seat.dir.filePath(QStringLiteral("stick"));
    REQUIRE(seat.hub().backups.chooseFolder(stick + QStringLiteral("/backups")));
    BackupWatch watch(seat.hub());
    watch.look();
    REQUIRE(BackupSeat::isDoneSoon(watch.job()));
    CHECK(watch.fact() == QLatin1String("No backup yet: look at Backups"));
    BackupsPage page(seat.hub(), watch, seat.prompts);
    CHECK(page.findChild<QLabel *>(QStringLiteral("backupTrouble"))->text().contains(QLatin1String("could not be written")));
    CHECK_FALSE(QDir(stick).exists());
    REQUIRE(QDir().mkdir(stick));
    watch.look();
    REQUIRE(BackupSeat::isDoneSoon(watch.job()));
    CHECK(watch.fact() == QLatin1String("Backed up today, 10:30am"));
    CHECK(seat.kept(stick + QStringLiteral("/backups")).size() == 1);
    CHECK(page.findChild<QLabel *>(QStringLiteral("backupTrouble"))->isHidden());
}

TEST_CASE("a lead chooses where backups go; a volunteer sees where, and is offered no choice")
{
    BackupSeat seat;
    seat.press(Qt::Key_5, Qt::ControlModifier);
    const QString drive = seat.dir.filePath(QStringLiteral("drive"));
    REQUIRE(QDir().mkdir(drive));
    seat.prompts.paths = {drive};
    seat.push("chooseBackupFolder");
    CHECK(*seat.hub().backups.folder() == drive);
    CHECK(seat.find<QLabel>("backupAdvice")->text().contains(QLatin1String("waits for it")));

    Session volunteer = seat.hub().session();
    volunteer.level = AccessLevel::Volunteer;
    auto other = seat.hub().another(volunteer);
    REQUIRE(other);
    BackupWatch watch(**other);
    BackupsPage page(**other, watch, seat.prompts);
    CHECK(page.findChild<QWidget *>(QStringLiteral("chooseBackupFolder")) == nullptr);
    CHECK(page.findChild<QWidget *>(QStringLiteral("backUpNow")) != nullptr);
    CHECK_FALSE((*other)->backups.chooseFolder(seat.beside()));
}
