// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/deskidentity.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace hub;

namespace {

Hash32 hashOf(const char *text)
{
    return blake2b(text);
}

DeskIdentity anIdentity()
{
    test::FixedClock clock;
    const StorePlace place{hashOf("machine"), QStringLiteral("/home/hub/York.hubdesk/store.db"), 4711};
    return DeskIdentity::of(DeskKeys::make(), place, clock.now());
}

StoreFacts factsOf(const DeskIdentity &identity)
{
    return {identity.id, identity.place, std::nullopt};
}

bool isSame(const DeskIdentity &a, const DeskIdentity &b)
{
    bool same = a.id == b.id && a.sign.seed == b.sign.seed && a.sign.publicKey == b.sign.publicKey && a.place == b.place
        && a.exportedSeq == b.exportedSeq && a.exportedChain == b.exportedChain && a.erased == b.erased
        && a.receive.size() == b.receive.size();
    for (size_t i = 0; same && i < a.receive.size(); ++i) {
        same = a.receive[i].from == b.receive[i].from && a.receive[i].keys.secret == b.receive[i].keys.secret
            && a.receive[i].keys.publicKey == b.receive[i].keys.publicKey;
    }
    return same;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a desk's identity comes back from its file as it was", "[security][identity]")
{
    QTemporaryDir profile;
    const QString folder = profile.filePath(QStringLiteral("not/yet/there"));
    const SecretBytes key = SecretBytes::random(32);
    DeskIdentity identity = anIdentity();
    REQUIRE(identity.write(folder, key));
    auto read = DeskIdentity::read(folder, identity.id, key);
    REQUIRE(read);
    CHECK(isSame(*read, identity));

    identity.receive.push_back({Instant{1'800'000'000'000}, SealKeyPair::make()});
    identity.recordExport(17, hashOf("chain at 17"));
    identity.erased = {hashOf("one"), hashOf("two")};
    identity.place.inode = ~quint64(0) >> 1;
    REQUIRE(identity.write(folder, key));
    read = DeskIdentity::read(folder, identity.id, key);
    REQUIRE(read);
    CHECK(isSame(*read, identity));
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{DeskIdentity::fileName(identity.id)});
}

TEST_CASE("the identity's file shows nothing to whoever has not the store", "[security][identity]")
{
    QTemporaryDir profile;
    const SecretBytes key = SecretBytes::random(32);
    const DeskIdentity identity = anIdentity();
    REQUIRE(identity.write(profile.path(), key));
    const QString path = profile.filePath(DeskIdentity::fileName(identity.id));
    const QByteArray bytes = contents(path);
    CHECK_FALSE(bytes.contains("York"));
    CHECK_FALSE(bytes.contains(identity.sign.seed.view()));
    CHECK_FALSE(bytes.contains(identity.receive[0].keys.secret.view()));
    CHECK_FALSE(bytes.contains(toBytes(identity.place.machine)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(path) & others);

    CHECK(DeskIdentity::read(profile.path(), identity.id, SecretBytes::random(32)).error().kind
        == Error::Kind::FileDamaged);
    CHECK(DeskIdentity::read(profile.path(), DeskKeys::make().id, key).error().kind == Error::Kind::FileMissing);
}

TEST_CASE("an identity file that was altered, cut or given another desk's name is refused", "[security][identity]")
{
    const SecretBytes key = SecretBytes::random(32);
    const DeskIdentity identity = anIdentity();
    const QByteArray bytes = identity.sealed(key);
    REQUIRE(DeskIdentity::open(bytes, identity.id, key));
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray other = bytes;
        other[bit / 8] = char(other.at(bit / 8) ^ (1 << (bit % 8)));
        CHECK_FALSE(DeskIdentity::open(other, identity.id, key));
    }
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(DeskIdentity::open(bytes.first(length), identity.id, key));
    CHECK_FALSE(DeskIdentity::open(bytes + '\0', identity.id, key));
    CHECK_FALSE(DeskIdentity::open(bytes, DeskKeys::make().id, key));
}

TEST_CASE("what left is on record for good: numbers only rise", "[security][identity]")
{
    DeskIdentity identity = anIdentity();
    CHECK(identity.exportedSeq == 0);
    identity.recordExport(5, hashOf("five"));
    identity.recordExport(9, hashOf("nine"));
    identity.recordExport(7, hashOf("seven"));
    identity.recordExport(9, hashOf("another nine"));
    CHECK(identity.exportedSeq == 9);
    CHECK(identity.exportedChain == hashOf("nine"));
}

TEST_CASE("a store goes on as the desk it was only where nothing speaks against it", "[security][identity]")
{
    DeskIdentity identity = anIdentity();
    const auto reason = [&](auto change) {
        StoreFacts here = factsOf(identity);
        change(here);
        return mustBecomeNewDesk(&identity, here);
    };
    const auto asItWas = [](StoreFacts &) {};
    const auto withChain
        = [](const char *chain) { return [chain](StoreFacts &here) { here.chainAtExported = hashOf(chain); }; };

    CHECK(mustBecomeNewDesk(nullptr, factsOf(identity)) == NewDeskReason::NoIdentity);
    CHECK(reason([](StoreFacts &here) { here.desk = DeskKeys::make().id; }) == NewDeskReason::NoIdentity);
    CHECK(reason([](StoreFacts &here) { here.place.machine = hashOf("laptop"); }) == NewDeskReason::OtherMachine);
    CHECK(reason([](StoreFacts &here) { here.place.database += u'2'; }) == NewDeskReason::OtherPlace);
    CHECK(reason([](StoreFacts &here) { ++here.place.inode; }) == NewDeskReason::OtherFile);

    // Nothing has left yet: an older state of the store does no harm.
    CHECK_FALSE(reason(asItWas));
    CHECK_FALSE(reason(withChain("anything")));

    identity.recordExport(12, hashOf("chain at 12"));
    CHECK_FALSE(reason(withChain("chain at 12")));
    CHECK(reason(asItWas) == NewDeskReason::ExportsMissing);
    CHECK(reason(withChain("another chain")) == NewDeskReason::OtherHistory);
    // The place is looked at first, whatever the history says.
    CHECK(reason([](StoreFacts &here) { ++here.place.inode; }) == NewDeskReason::OtherFile);
}

TEST_CASE("a moved, copied or replaced database lies in another place", "[security][identity]")
{
    QTemporaryDir folder;
    const QString machine = folder.filePath(QStringLiteral("machine-id"));
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(machine, "0123456789abcdef0123456789abcdef\n");
    const QString store = folder.filePath(QStringLiteral("store.db"));
    CHECK(placeOf(store, machine).error().kind == Error::Kind::FileMissing);
    put(store, "content");
    const StorePlace place = placeOf(store, machine).value();
    put(store, "other content, same file");
    CHECK(placeOf(store, machine).value() == place);
    CHECK(placeOf(folder.filePath(QStringLiteral("../")) + QDir(folder.path()).dirName() + QStringLiteral("/store.db"),
              machine)
              .value()
        == place);

    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    REQUIRE(QFile::copy(store, copy));
    const StorePlace copied = placeOf(copy, machine).value();
    CHECK(copied.database != place.database);
    CHECK(copied.inode != place.inode);
    QFile::remove(store);
    REQUIRE(QFile::rename(copy, store));
    CHECK(placeOf(store, machine).value().inode != place.inode);
    CHECK(placeOf(store, machine).value().database == place.database);

    put(machine, "fedcba9876543210fedcba9876543210\n");
    CHECK(placeOf(store, machine).value().machine != place.machine);
    CHECK_FALSE(toBytes(place.machine).contains("0123"));
    QFile::remove(machine);
    CHECK(placeOf(store, machine).has_value());
}
