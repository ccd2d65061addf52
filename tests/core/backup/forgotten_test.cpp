// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/maintenance.h"
#include "tests/core/backup/backupdesk.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;
using namespace hub::test;

namespace {

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
        const auto keys = hub->members.keysFor(hub->members.newMember(), QStringLiteral("window garden bread hill"));
        REQUIRE(keys);
        REQUIRE(hub->members.add({QStringLiteral("Jo"), {}, AccessLevel::Lead}, *keys));
        back();
        REQUIRE(hub->erasing.erase(sam, QStringLiteral("They asked us to"), QStringLiteral("Jo")));
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
    // The desk that goes on remembers too.
    CHECK(back.hub->people.setPleaseKnow(desk.sam, QStringLiteral("late")).error().kind == Error::Kind::NotFound);
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
