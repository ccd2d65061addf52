// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/backup/moreholders.h"
#include "tests/support/failingcalls.h"
#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;
using namespace hub::test;

TEST_CASE("a hub comes back from its backup with a lead's words, row for row, as another desk", "[backup]")
{
    BackupDesk desk;
    const ContactId visit = desk.log(QStringLiteral("Made the tea."), QStringLiteral("Bev Marmalade"));
    const DeskId before = desk.store().desk();
    const auto tables = everyTable(desk.store());
    const auto entries = entriesOf(desk.store());
    const MadeBackup made = desk.back();
    CHECK(made.bytes == QFileInfo(desk.file).size());
    CHECK(made.at == desk.clock.now());
    desk.log(); // after it was made, so not in it

    const auto restored = desk.restore();
    INFO((restored ? QString() : restored.error().detail).toStdString());
    REQUIRE(restored);
    CHECK(restored->made == made.at);
    CHECK(restored->changes == entries.size());
    CHECK_FALSE(restored->bySheet);
    const OpenedHub opened = desk.openRestored();
    CHECK(opened.notices.empty());
    Store &there = opened.hub->context().store;
    CHECK(there.desk() != before);
    CHECK(everyTable(there) == tables);
    const auto again = entriesOf(there);
    REQUIRE(again.size() == entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        CHECK(again[i].body == entries[i].body);
        CHECK(again[i].commitment == entries[i].commitment);
    }
    CHECK(opened.hub->upkeep.check()->sound());
    CHECK(opened.hub->contacts.one(visit)->value().contact.notes == std::vector{QStringLiteral("Made the tea.")});
    CHECK(opened.hub->backups.newest()->value() == made.at);
}

TEST_CASE("a restored hub goes on beside the one it came from, each with a key of its own", "[backup]")
{
    BackupDesk desk;
    desk.log();
    desk.back();
    REQUIRE(desk.restore());
    {
        const OpenedHub restored = desk.openRestored();
        ContactDraft draft;
        draft.supports = {codes::justHere};
        REQUIRE(restored.hub->contacts.record(draft));
        CHECK(restored.hub->upkeep.check()->sound());
    }
    const auto keyOf = [&](const QString &folder) {
        const MembersFile file = MembersFile::load(folder).value().file;
        const MemberId lead = file.roster().members().front().facts.id;
        return file.unlock(lead, secretWords(desk.words), desk.derivation).value().storeKey.view().toByteArray();
    };
    CHECK(keyOf(desk.folder) != keyOf(desk.restored));
    const MembersFile members = MembersFile::load(desk.restored).value().file;
    CHECK(members.desk().successorOf == desk.store().desk());
    desk.hub.reset();
    CHECK(desk.open(desk.folder, desk.around).notices.empty());
}

TEST_CASE("every lead's words and every recovery sheet's open a backup; a worker's and a leaver's do not", "[backup]")
{
    BackupDesk desk;
    desk.log();
    MoreHolders holders(desk);
    holders.addLead(QStringLiteral("Ben"), QStringLiteral("quiet bridge morning seven"));
    holders.addSheet(QStringLiteral("twelve words stand on a piece of paper in a drawer"));
    holders.addMember(QStringLiteral("Cho"), QStringLiteral("words of a worker"), AccessLevel::Worker);
    desk.back();
    CHECK(glanceAtBackup(desk.file)->holders == 3);
    CHECK(desk.restore(QStringLiteral("words of a worker")).error().kind == Error::Kind::BackupWordsWrong);
    CHECK(desk.restore({}).error().kind == Error::Kind::BackupWordsWrong);
    CHECK_FALSE(QFileInfo::exists(desk.restored));

    const auto byLead = desk.restore(QStringLiteral("Quiet bridge  MORNING seven"));
    REQUIRE(byLead);
    CHECK_FALSE(byLead->bySheet);
    // Everybody the roster knows gets in, the worker too, who could not have opened the backup.
    const auto worker = unlockStore(
        desk.restored, {QStringLiteral("Cho"), QStringLiteral("words of a worker")}, desk.elsewhere);
    REQUIRE(worker);
    QDir(desk.restored).removeRecursively();

    const auto bySheet = desk.restore(QStringLiteral("twelve words stand on a piece of paper in a drawer"));
    REQUIRE(bySheet);
    CHECK(bySheet->bySheet);
    CHECK(unlockStore(desk.restored, {QStringLiteral("Dee"), desk.words}, desk.elsewhere));
}

TEST_CASE("who has left opens no backup made afterwards, and no store that was restored from one", "[backup]")
{
    BackupDesk desk;
    MoreHolders holders(desk);
    holders.addLead(QStringLiteral("Ben"), QStringLiteral("quiet bridge morning seven"));
    const MemberId ben = *holders.file().memberNamed(QStringLiteral("Ben"));
    holders.leaves({KeyHolder::Kind::Member, ben.raw});
    desk.back();
    CHECK(glanceAtBackup(desk.file)->holders == 1);
    CHECK(desk.restore(QStringLiteral("quiet bridge morning seven")).error().kind == Error::Kind::BackupWordsWrong);
    REQUIRE(desk.restore());
    for (const StoreKeySeal &seal : MembersFile::load(desk.restored).value().file.parts().storeKeys)
        CHECK(seal.seal.holder.id != ben.raw);
}

TEST_CASE("nothing that stands there already is written over, by a backup or a restore", "[backup]")
{
    BackupDesk desk;
    desk.back();
    const QByteArray before = bytesOf(desk.file);
    CHECK(desk.hub->backups.make(desk.file).error().kind == Error::Kind::FileExists);
    CHECK(bytesOf(desk.file) == before);
    REQUIRE(QDir().mkpath(desk.restored));
    CHECK(desk.restore().error().kind == Error::Kind::StoreExists);
    CHECK(QDir(desk.restored).isEmpty());
    desk.restored = desk.folder;
    CHECK(desk.restore().error().kind == Error::Kind::StoreExists);
}

TEST_CASE("what is no backup is said to be none", "[backup]")
{
    BackupDesk desk;
    CHECK(desk.restore().error().kind == Error::Kind::FileMissing);
    const auto refusalOf = [&](const QByteArray &bytes) {
        QFile file(desk.file);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return desk.restore().error().kind;
    };
    CHECK(refusalOf({}) == Error::Kind::NotABackup);
    CHECK(refusalOf("HUBBAC") == Error::Kind::NotABackup);
    CHECK(refusalOf("Dear all, this is a letter.") == Error::Kind::NotABackup);
    CHECK(refusalOf(QByteArray("HUBBACK\x02", 8)) == Error::Kind::FileNewer);
    CHECK(refusalOf(QByteArray("HUBBACK\x01", 8)) == Error::Kind::BackupDamaged);
    desk.file = desk.dir.path();
    CHECK(desk.restore().error().kind == Error::Kind::FileUnreadable);
}

TEST_CASE("an example is backed up and comes back as one, without words", "[backup]")
{
    BackupDesk desk;
    const QString example = desk.dir.filePath(QStringLiteral("Example.hubdesk"));
    auto prepared = prepareExample(example, {QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), {}}, desk.around);
    REQUIRE(prepared);
    const auto made = openStore(std::move(*prepared), desk.around);
    REQUIRE(made);
    CHECK_FALSE(made->hub->backups.dueDaily().value());
    REQUIRE(made->hub->backups.make(desk.file));
    CHECK(glanceAtBackup(desk.file)->opensWithoutWords);
    REQUIRE(desk.restore({}));
    CHECK(glanceAt(desk.restored)->example);
    CHECK(desk.openRestored().hub->session().example);
}

TEST_CASE("a store in memory has no backup, and is asked for none", "[backup]")
{
    FixedClock clock;
    SequentialIds ids(clock);
    auto store = Store::open({}, DeskId{RawId{{1}}}, clock, ids);
    REQUIRE(store);
    Hub hub(std::move(*store), {ids.make<MemberId>(), ids.make<WorkerId>(), {}, AccessLevel::Lead, false}, HubId{});
    CHECK(hub.backups.make(QStringLiteral("/nowhere/at/all")).error().kind == Error::Kind::NotFound);
    CHECK(hub.backups.beforeBigChange());
    CHECK_FALSE(hub.backups.dueDaily().value());
}

TEST_CASE("no name and no note can be read in a backup, nor the name of the hub or of a lead", "[backup]")
{
    BackupDesk desk;
    const QByteArray canaries[] = {"canarynote", "Canary Marmalade", "Clifton Hub", "Dee", "hub-manager"};
    desk.log(QLatin1String(canaries[0]), QLatin1String(canaries[1]));
    desk.back();
    // Each of them is really in there, and where it lies in clear it is found: in a copy that is opened.
    REQUIRE(desk.restore());
    const OpenedHub opened = desk.openRestored();
    CHECK(opened.hub->people.find(QStringLiteral("Canary"))->front().chosen.text == QLatin1String(canaries[1]));
    CHECK(bytesOf(desk.restored + QStringLiteral("/members")).contains("hub-manager"));
    const QByteArray bytes = bytesOf(desk.file);
    for (const QByteArray &canary : canaries) {
        INFO(canary.constData());
        const bool shortWord = canary.size() < 4; // may come up by chance in a long run of random bytes
        CHECK((shortWord ? bytes.left(2000) : bytes).contains(canary) == false);
        CHECK_FALSE(QFileInfo(desk.file).fileName().contains(QLatin1String(canary)));
    }
}

TEST_CASE("whatever was logged, the restored hub has the same rows", "[backup][property]")
{
    const NoWaitingForDisks quick;
    BackupDesk desk;
    int round = 0;
    forAll("row for row", [&](const std::vector<std::pair<bool, quint8>> &visits) {
        for (const auto &[named, kind] : visits) {
            const QString note = *anyText();
            desk.log(note.toUtf8().size() < 60'000 ? note : QString(), named ? QStringLiteral("Sam %1").arg(kind) : QString());
            desk.clock.addMinutes(kind);
            if (kind % 5 == 0)
                (void)desk.hub->undoing.undoLast();
        }
        // A few are enough: each writes and reads two files.
        if (++round % 5 != 0)
            return;
        const auto tables = everyTable(desk.store());
        desk.back();
        RC_ASSERT(desk.restore().has_value());
        const OpenedHub opened = desk.openRestored();
        RC_ASSERT(everyTable(opened.hub->context().store) == tables);
        RC_ASSERT(QFile::remove(desk.file) && QDir(desk.restored).removeRecursively());
    });
}
