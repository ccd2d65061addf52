// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/deskidentity.h"
#include "core/store/erasure.h"
#include "core/store/maintenance.h"
#include "core/store/settingnames.h"
#include "tests/core/backup/backupdesk.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;
using namespace hub::test;

namespace {

/// The second lead, whom an erasure takes.
void letJoIn(Hub &hub)
{
    const auto keys = hub.members.keysFor(hub.members.newMember(), QStringLiteral("window garden bread hill"));
    REQUIRE(keys);
    REQUIRE(hub.members.add({QStringLiteral("Jo"), {}, AccessLevel::Lead}, *keys));
}

/// Sam, a visit that was Sam's all along, and one that was nobody's first; then a backup; then the erasure.
struct Forgotten : BackupDesk {
    PersonId sam;
    PersonId bev;

    Forgotten()
    {
        sam = *hub->people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
        bev = *hub->people.add({QStringLiteral("Bev"), PersonName::Kind::Known});
        REQUIRE(hub->contacts.link(log(QStringLiteral("Sam's own words")), sam));
        REQUIRE(hub->plans.keepSection(sam, {QStringLiteral("toolbox"), {}, {}, {{{}, QStringLiteral("tea"), Whose::Person, false, false}}}));
        letJoIn(*hub);
        back();
        erase(*hub);
    }
    void erase(Hub &where) { REQUIRE(where.erasing.erase(sam, QStringLiteral("They asked us to"), QStringLiteral("Jo"))); }
    /// The key that opens the identities of every desk that this store ever was.
    static SecretBytes keyOf(Hub &where)
    {
        const auto key = where.context().store.setting(settings::identityKey);
        REQUIRE(key);
        return SecretBytes::copyOf(std::get<QByteArray>(*key));
    }
    /// "2026-11-21 1 by ID", a line each.
    static QStringList talliesOf(Hub &where)
    {
        QStringList all;
        Statement rows = where.context().store.database().prepared("SELECT day, count, id FROM visit_tally ORDER BY id");
        for (auto row = rows.step(); row && *row; row = rows.step())
            all << rows.text(0) + u' ' + QString::number(rows.number(1)) + u' ' + rows.id(2).toHex();
        return all;
    }
    static bool knows(Hub &where, const char *name) { return !where.people.find(QString::fromLatin1(name))->empty(); }
    OpenedHub openAs(const Surroundings &surroundings)
    {
        auto unlocked = unlockStore(restored, {QStringLiteral("Dee"), words}, surroundings);
        REQUIRE(unlocked);
        auto opened = openStore(std::move(*unlocked), surroundings);
        INFO((opened ? QString() : opened.error().detail).toStdString());
        REQUIRE(opened);
        return std::move(*opened);
    }
};

} // namespace

TEST_CASE("a backup from before an erasure brings nobody back at the desk that erased them", "[backup][erase]")
{
    Forgotten desk;
    REQUIRE(restoreBackup({desk.file, desk.restored, desk.words}, desk.around));
    const OpenedHub back = desk.openAs(desk.around);
    CHECK_FALSE(Forgotten::knows(*back.hub, "Sam"));
    CHECK(Forgotten::knows(*back.hub, "Bev"));
    CHECK(back.hub->people.detail(desk.sam).error().kind == Error::Kind::NotFound);
    CHECK(back.hub->contacts.today()->rows.empty());
    CHECK(check(back.hub->context().store)->sound());
    // Their visits are counted as they were before the backup came back.
    CHECK(Forgotten::talliesOf(*back.hub).size() == 1);
    CHECK(Forgotten::talliesOf(*back.hub) == Forgotten::talliesOf(*desk.hub));
    // The desk that goes on remembers too.
    CHECK(back.hub->people.setPleaseKnow(desk.sam, QStringLiteral("late")).error().kind == Error::Kind::NotFound);
}

TEST_CASE("what was said of a visit in doubt is true of an older backup too, whatever links that one knows", "[backup][erase]")
{
    BackupDesk desk;
    const PersonId sam = *desk.hub->people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
    letJoIn(*desk.hub);
    VisitAnswers answers;
    for (const char *const note : {"Sam's after all", "somebody else's"}) {
        ContactDraft draft;
        draft.visitors = {{sam, {}, false}};
        draft.supports = {{QStringLiteral("peer")}};
        draft.note = QString::fromUtf8(note);
        const auto logged = desk.hub->contacts.record(draft);
        REQUIRE(logged);
        REQUIRE(desk.hub->contacts.unlink(logged->contacts.front()));
        answers.insert(logged->contacts.front(), answers.isEmpty());
    }
    desk.back();
    REQUIRE(desk.hub->erasing.erase(sam, QStringLiteral("They asked us to"), QStringLiteral("Jo"), answers));
    REQUIRE(restoreBackup({desk.file, desk.restored, desk.words}, desk.around));
    auto unlocked = unlockStore(desk.restored, {QStringLiteral("Dee"), desk.words}, desk.around);
    REQUIRE(unlocked);
    const auto back = openStore(std::move(*unlocked), desk.around);
    REQUIRE(back);
    const auto rows = back->hub->contacts.today()->rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].contact.notes == std::vector{QStringLiteral("somebody else's")});
    CHECK(check(back->hub->context().store)->sound());
}

TEST_CASE("another machine does not know who was erased, and a backup made afterwards has nobody to forget", "[backup][erase]")
{
    Forgotten desk;
    REQUIRE(restoreBackup({desk.file, desk.restored, desk.words}, desk.elsewhere));
    CHECK(Forgotten::knows(*desk.openAs(desk.elsewhere).hub, "Sam"));
    Forgotten later;
    QFile::remove(later.file);
    later.back();
    REQUIRE(restoreBackup({later.file, later.restored, later.words}, later.elsewhere));
    const OpenedHub back = later.openAs(later.elsewhere);
    CHECK_FALSE(Forgotten::knows(*back.hub, "Sam"));
    CHECK(check(back.hub->context().store)->sound());
}

TEST_CASE("whoever was erased stays away whichever desk the store was then", "[backup][erase]")
{
    // The backup is the first desk's; what came back of it is the second, and there somebody is erased.
    BackupDesk first;
    const PersonId sam = *first.hub->people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
    letJoIn(*first.hub);
    first.back();
    const auto openAt = [&](const QString &folder) {
        REQUIRE(restoreBackup({first.file, folder, first.words}, first.around));
        auto unlocked = unlockStore(folder, {QStringLiteral("Dee"), first.words}, first.around);
        REQUIRE(unlocked);
        auto opened = openStore(std::move(*unlocked), first.around);
        REQUIRE(opened);
        return std::move(*opened);
    };
    {
        const OpenedHub second = openAt(first.restored);
        REQUIRE(Forgotten::knows(*second.hub, "Sam"));
        REQUIRE(second.hub->erasing.erase(sam, QStringLiteral("They asked us to"), QStringLiteral("Jo")));
    }
    const OpenedHub third = openAt(first.dir.filePath(QStringLiteral("Again.hubdesk")));
    CHECK_FALSE(Forgotten::knows(*third.hub, "Sam"));
    CHECK(check(third.hub->context().store)->sound());
}

TEST_CASE("the store and the desk's identity teach each other who was erased at every opening", "[backup][erase]")
{
    Forgotten desk;
    const QString profile = desk.around.profile;
    const SecretBytes key = Forgotten::keyOf(*desk.hub);
    const DeskId id = desk.store().desk();
    auto identity = DeskIdentity::read(profile, id, key);
    REQUIRE(identity);
    const std::vector<Hash32> erased = identity->erased;
    // Sam, and the visit that was nobody's first.
    REQUIRE(erased.size() == 2);
    desk.hub.reset();
    // One stands only in the store, another, of whom the store has nothing, only in the identity.
    const Hash32 stranger = blake2b("somebody nobody here ever wrote about");
    identity->erased = {stranger};
    REQUIRE(identity->write(profile, key));
    auto unlocked = unlockStore(desk.folder, {QStringLiteral("Dee"), desk.words}, desk.around);
    REQUIRE(unlocked);
    const auto opened = openStore(std::move(*unlocked), desk.around);
    REQUIRE(opened);
    auto all = erased;
    all.push_back(stranger);
    std::sort(all.begin(), all.end());
    auto inStore = Erasure(opened->hub->context().store).remembered().value();
    auto inIdentity = DeskIdentity::read(profile, id, key)->erased;
    std::sort(inStore.begin(), inStore.end());
    std::sort(inIdentity.begin(), inIdentity.end());
    CHECK(inStore == all);
    CHECK(inIdentity == all);
}

TEST_CASE("an erasure that this desk could not remember is not done", "[backup][erase]")
{
    BackupDesk desk;
    const PersonId sam = *desk.hub->people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
    letJoIn(*desk.hub);
    // A folder stands where the identity is written first: as good as a full disk, and root is not stopped by permissions.
    const QString file = QDir(desk.around.profile).filePath(DeskIdentity::fileName(desk.store().desk()));
    const QString inTheWay = file + QStringLiteral(".new");
    REQUIRE(QDir().mkpath(inTheWay));
    CHECK_FALSE(desk.hub->erasing.erase(sam, QStringLiteral("They asked us to"), QStringLiteral("Jo")));
    CHECK(Forgotten::knows(*desk.hub, "Sam"));
    REQUIRE(QDir().rmdir(inTheWay));
    REQUIRE(desk.hub->erasing.erase(sam, QStringLiteral("They asked us to"), QStringLiteral("Jo")));
    CHECK_FALSE(Forgotten::knows(*desk.hub, "Sam"));
}
