// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backup.h"

#include "core/sharing/backupmaking.h"
#include "core/store/keychange.h"
#include "tests/bench/line.h"
#include "tests/support/cheapkdf.h"

#include <QFile>

namespace hub::bench {

namespace {

/// Whose words could open it; they are not asked for here.
MembersFile membersOf(const DeskKeys &desk, test::FixedClock &clock)
{
    test::SequentialIds ids(clock);
    test::CheapKeyDerivation derivation;
    const NewMember dee{ids.make<MemberId>(), ids.make<WorkerId>(), QStringLiteral("Dee"), QStringLiteral("hub-manager")};
    return must(MembersFile::create(desk, QStringLiteral("1"), dee, secretWords(QStringLiteral("lantern meadow otter")),
                    derivation, clock))
        .file;
}

/// The city's rows in a file without a key: `VACUUM INTO` has nothing to decipher there.
std::unique_ptr<Database> plainCopy(const BigHub &city, const QString &file)
{
    const QStringList known = city.windowArguments();
    Database::Options options;
    options.file = known[0];
    options.key = QByteArray::fromHex(known[1].toLatin1());
    const auto keyed = must(Database::open(options));
    must(keyed->run("ATTACH DATABASE '" + file.toUtf8() + "' AS plain KEY ''"));
    Statement all = keyed->prepared("SELECT sqlcipher_export('plain')");
    must(all.step());
    all.reset();
    must(keyed->run("DETACH DATABASE plain"));
    options.file = file;
    options.key.clear();
    options.cacheMiB = 64;
    return must(Database::open(options));
}

} // namespace

void benchBackup(BigHub &city)
{
    constexpr int rounds = 5;
    QTemporaryDir dir;
    test::FixedClock clock;
    const DeskKeys desk = DeskKeys::make();
    const MembersFile members = membersOf(desk, clock);
    const auto plain = plainCopy(city, dir.filePath(QStringLiteral("plain.db")));
    const QString copy = dir.filePath(QStringLiteral("copy.db"));
    const QString backup = dir.filePath(QStringLiteral("one.hubback"));
    std::vector<double> vacuum;
    std::vector<double> ours;
    qint64 bytes = 0;
    for (int round = 0; round < rounds; ++round) {
        vacuum.push_back(milliseconds([&] { must(plain->run("VACUUM INTO '" + copy.toUtf8() + "'")); }));
        ours.push_back(milliseconds([&] {
            const auto snapshot = must(city.store().snapshot({}));
            bytes = must(writeBackup(backup, {*snapshot, members, DeskId{RawId{{1}}}, &desk.sign, clock.now()}, {}));
        }));
        QFile::remove(copy);
        QFile::remove(backup);
    }
    std::printf("  backup of %lld MB %.0f ms, VACUUM INTO %.0f ms\n", static_cast<long long>(bytes / 1'000'000), median(ours),
        median(vacuum));
    printLine("verified-backup-against-vacuum-into", median(ours) / median(vacuum), "ratio", 4.0);
}

void benchKeyChange(BigHub &city)
{
    constexpr int rounds = 5;
    QTemporaryDir dir;
    const auto plain = plainCopy(city, dir.filePath(QStringLiteral("plain.db")));
    const QString copy = dir.filePath(QStringLiteral("copy.db"));
    const SecretBytes key = SecretBytes::random(32);
    std::vector<double> vacuum;
    std::vector<double> ours;
    for (int round = 0; round < rounds; ++round) {
        vacuum.push_back(milliseconds([&] { must(plain->run("VACUUM INTO '" + copy.toUtf8() + "'")); }));
        ours.push_back(milliseconds([&] { must(KeyChange::copied(city.store(), key)); }));
        QFile::remove(copy);
    }
    printLine("key-change-against-vacuum-into", median(ours) / median(vacuum), "ratio", 4.0);
}

} // namespace hub::bench
