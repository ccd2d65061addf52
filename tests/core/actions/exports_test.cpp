// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sheetfile.h"
#include "tests/support/testhub.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hub;
using namespace hub::test;

static_assert(!std::is_default_constructible_v<Disclosure>, "only the gate makes a Disclosure");

namespace {
struct House {
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("contacts.csv"));
    ConsentGate::HouseRequest request{OwnFile::Contacts, {0}, {std::numeric_limits<qint64>::max()},
                                      QStringLiteral("the funder's report")};
    QByteArray bytes() const
    {
        QFile read(file);
        REQUIRE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
};
} // namespace

TEST_CASE("a file for the house carries its mark, its reason's place in the log and every visit")
{
    TestHub hub;
    House house;
    ContactDraft draft = hub.visitBy(hub.add("Amina K"));
    draft.note = QStringLiteral("=SUM(A1:A3)");
    hub.log(draft);
    const auto before = hub->upkeep.check()->changes;
    const auto rows = hub->exports.writeForTheHouse(house.file, house.request, {QStringLiteral("For the hub only")});
    REQUIRE(rows);
    CHECK(*rows == 1);
    CHECK(hub->upkeep.check()->changes == before + 1);
    const auto sheet = readSheet(house.bytes());
    REQUIRE(sheet);
    REQUIRE(sheet->records.size() == 3);
    CHECK(ownTitleFromMark(sheet->records[0].cells.front()));
    CHECK(sheet->records[2].cells.contains(QStringLiteral("Amina K")));
    CHECK(sheet->records[2].cells.contains(QStringLiteral("=SUM(A1:A3)")));
    CHECK(house.bytes().contains("'=SUM(A1:A3)"));
}

TEST_CASE("a file for the house that is stopped on the way is not there, and no line says it left")
{
    TestHub hub;
    House house;
    for (int i = 0; i < 3; ++i)
        hub.log(hub.visitBy(hub.add("Amina K")));
    const auto before = hub->upkeep.check()->changes;
    for (const OwnFile file : {OwnFile::Contacts, OwnFile::People}) {
        house.request.file = file;
        quint64 all = 0;
        const auto stopped = hub->exports.writeForTheHouse(house.file, house.request, {}, [&](quint64 done, quint64 of) {
            CHECK(done == 0);
            all = of;
            return false;
        });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == Error::Kind::Cancelled);
        CHECK(all == 3);
        CHECK_FALSE(QFile::exists(house.file));
    }
    CHECK(hub->upkeep.check()->changes == before);
    // Each is asked again after so many rows.
    REQUIRE(hub->exports.writeForTheHouse(house.file, house.request, {}, [](quint64, quint64) { return true; }));
    CHECK(QFile::exists(house.file));
}

TEST_CASE("nothing leaves for the house without a reason, and nothing is written")
{
    TestHub hub;
    House house;
    house.request.reason = QStringLiteral("  ");
    const auto refused = hub->exports.writeForTheHouse(house.file, house.request, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::ReasonMissing);
    CHECK_FALSE(QFile::exists(house.file));
}

TEST_CASE("volunteers and peer supporters take no file out")
{
    for (const AccessLevel level : {AccessLevel::Volunteer, AccessLevel::PeerSupporter}) {
        TestHub hub(level);
        House house;
        const auto refused = hub->exports.writeForTheHouse(house.file, house.request, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::NotAllowed);
        CHECK_FALSE(QFile::exists(house.file));
    }
}

TEST_CASE("people leave for the house with their names and ways to reach them")
{
    TestHub hub;
    House house;
    const PersonId kit = hub.add("Kit");
    REQUIRE(hub->people.addReach(kit, {{}, {QStringLiteral("phone")}, {QStringLiteral("07700 900123")}, {}, false}));
    house.request.file = OwnFile::People;
    REQUIRE(hub->exports.writeForTheHouse(house.file, house.request, {}));
    CHECK(house.bytes().contains("07700 900123"));
    CHECK(house.bytes().contains("Kit"));
}
