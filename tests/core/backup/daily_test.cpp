// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/backup/backupdesk.h"
#include "tests/core/backup/taking.h"

#include "core/base/partfile.h"

using namespace hub;
using namespace hub::test;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a working day asks for one backup, and how old the newest is can be told", "[backup][daily]")
{
    BackupDesk desk;
    const QString folder = desk.dir.filePath(QStringLiteral("backups"));
    CHECK_FALSE(desk.hub->backups.newest()->has_value());
    CHECK(desk.hub->backups.dueDaily().value());
    const auto made = desk.hub->backups.makeDaily(folder);
    REQUIRE(made);
    CHECK(desk.hub->backups.newest()->value() == desk.clock.now());
    CHECK_FALSE(desk.hub->backups.dueDaily().value());
    desk.clock.addMinutes(15 * 60); // half past one at night is still the same working day
    CHECK_FALSE(desk.hub->backups.dueDaily().value());
    desk.clock.addMinutes(3 * 60);
    CHECK(desk.hub->backups.dueDaily().value());
    desk.clock.addDays(-9); // a clock set back: what is dated in its future counts for nothing
    CHECK(desk.hub->backups.dueDaily().value());
}

TEST_CASE("another connection's backup is told to the first, with what it noted", "[backup][daily]")
{
    BackupDesk desk;
    const auto other = desk.hub->another();
    REQUIRE(other);
    REQUIRE((*other)->backups.make(desk.file));
    CHECK(desk.hub->backups.newest()->value() == desk.clock.now());
    CHECK_FALSE(desk.hub->backups.dueDaily().value());
}

TEST_CASE("after 200 days the folder holds seven days, five weeks and three months, and nothing else of ours goes", "[backup][daily]")
{
    BackupDesk desk;
    const QString folder = desk.dir.filePath(QStringLiteral("backups"));
    REQUIRE(QDir().mkpath(folder));
    const QDir dir(folder);
    const DeskId other = DeskKeys::make().id;
    const QStringList strangers{QStringLiteral("letter.txt"), QStringLiteral("hubdesk-notes.hubback"),
        backupName(other, {1'000'000'000'000}), PartFile::partName(backupName(other, {1'000'000'000'000}))};
    for (const QString &name : strangers)
        put(dir.filePath(name), "not ours");
    put(dir.filePath(PartFile::partName(backupName(desk.store().desk(), {1'000'000'000'000}))), "cut off last week");
    // Files that only have the names of backups, but for the last one.
    for (int day = 200; day > 0; --day)
        put(dir.filePath(backupName(desk.store().desk(), desk.clock.now().plusMinutes(-day * 24 * 60))), "old");
    const auto made = desk.hub->backups.makeDaily(folder);
    REQUIRE(made);
    auto left = backupsIn(folder);
    std::erase_if(left, [&](const BackupEntry &entry) { return entry.desk != desk.store().desk().toHex().left(8); });
    // Seven days up to Saturday 21 November, which hold the last ones of two weeks; three weeks before those; the ends of
    // October and September.
    CHECK(left.size() == 7 + 3 + 2);
    CHECK(left.front().path == made->path);
    for (const QString &name : strangers)
        CHECK(bytesOf(dir.filePath(name)) == "not ours");
    CHECK(filesIn(folder).size() == qsizetype(left.size()) + strangers.size());
}

TEST_CASE("a daily backup that fails removes none of the old ones", "[backup][daily]")
{
    BackupDesk desk;
    const QString folder = desk.dir.filePath(QStringLiteral("backups"));
    REQUIRE(QDir().mkpath(folder));
    for (int day = 30; day > 0; --day) {
        const QString name = backupName(desk.store().desk(), desk.clock.now().plusMinutes(-day * 24 * 60));
        put(QDir(folder).filePath(name), "old");
    }
    CHECK(desk.hub->backups.makeDaily(folder, [](qint64, qint64) { return false; }).error().kind == Error::Kind::Cancelled);
    CHECK(filesIn(folder).size() == 30);
}

TEST_CASE("names of backups say when and no more, and are read back as they were written", "[backup][daily]")
{
    const DeskId desk = DeskKeys::make().id;
    const Instant made{1'795'257'000'000};
    const QString name = backupName(desk, made);
    CHECK(name == QStringLiteral("hubdesk-%1-20261121T103000Z.hubback").arg(desk.toHex().left(8)));
    const auto read = backupFrom(QStringLiteral("/media/stick/") + name);
    REQUIRE(read);
    CHECK(read->made == made);
    CHECK(read->path == QStringLiteral("/media/stick/") + name);
    for (const char *wrong : {"hubdesk-3fa94c01-20261321T103000Z.hubback", "hubdesk-3fa94c01-20261121T253000Z.hubback",
             "hubdesk-3fa94c01-20261121T103000Z.hubback.part", "hubdesk-3FA94C01-20261121T103000Z.hubback", "x.hubback"})
        CHECK_FALSE(backupFrom(QLatin1String(wrong)));
}

TEST_CASE("a spreadsheet comes in only after a verified backup, beside the store if the chosen folder is away", "[backup][daily]")
{
    BackupDesk desk;
    const QByteArray sheet = "Date,Name,Support\n2026-11-20,Amina,peer\n";
    const auto plan = desk.hub->sheets.read(sheet);
    REQUIRE(plan);
    const auto before = entriesOf(desk.store()).size();
    REQUIRE(desk.hub->backups.chooseFolder(desk.dir.filePath(QStringLiteral("stick/that/is/away"))));
    CHECK(desk.hub->backups.folder().value().endsWith(QLatin1String("away")));
    const auto brought = desk.hub->sheets.bringIn(*plan);
    REQUIRE(brought);
    CHECK(brought->changes > 0);
    const auto made = backupsIn(desk.dir.filePath(QStringLiteral("hubdesk-backups")));
    REQUIRE(made.size() == 1);
    desk.file = made.front().path;
    CHECK(desk.restore()->changes == before);

    // Nothing to bring in, nothing to keep.
    const auto again = desk.hub->sheets.read(sheet);
    REQUIRE(again);
    CHECK(desk.hub->sheets.bringIn(*again)->changes == 0);
    CHECK(backupsIn(desk.dir.filePath(QStringLiteral("hubdesk-backups"))).size() == 1);
}

TEST_CASE("an import that cannot be backed up first does not happen", "[backup][daily]")
{
    BackupDesk desk;
    const auto plan = desk.hub->sheets.read("Date,Name,Support\n2026-11-20,Amina,peer\n");
    REQUIRE(plan);
    put(desk.dir.filePath(QStringLiteral("hubdesk-backups")), "a file where the folder would be");
    const auto entries = entriesOf(desk.store()).size();
    CHECK(desk.hub->sheets.bringIn(*plan).error().kind == Error::Kind::FileUnwritable);
    CHECK(entriesOf(desk.store()).size() == entries);
}
