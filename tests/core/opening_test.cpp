// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opening.h"
#include "core/unlockedstore.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace hub;
using namespace hub::test;

namespace {

struct Desk {
    QTemporaryDir dir;
    FixedClock clock;
    SequentialIds ids{clock};
    CheapKeyDerivation derivation;
    Surroundings around{clock, ids, derivation, dir.filePath(QStringLiteral("profile"))};
    QString folder = dir.filePath(QStringLiteral("Clifton.hubdesk"));
    const QString words = QStringLiteral("apple river lamp stone cloud");

    Result<OpenedHub> make()
    {
        auto prepared = prepareHub(folder, {QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), words}, around);
        return prepared ? openStore(std::move(*prepared), around) : Result<OpenedHub>(prepared.error());
    }
    Result<OpenedHub> open(const QString &said) { return open(folder, said); }
    Result<OpenedHub> open(const QString &where, const QString &said)
    {
        auto unlocked = unlockStore(where, {{}, said}, around);
        return unlocked ? openStore(std::move(*unlocked), around) : Result<OpenedHub>(unlocked.error());
    }
    static ContactId logOne(Hub &hub)
    {
        ContactDraft draft;
        draft.supports = {codes::justHere};
        draft.note = QStringLiteral("canarynote");
        const auto logged = hub.contacts.record(draft);
        REQUIRE(logged);
        return logged->contacts.front();
    }
};

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    for (const QString &name : QDir(from).entryList(QDir::Files))
        REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
}

} // namespace

TEST_CASE("a hub that was made opens again with its words and keeps what was logged")
{
    Desk desk;
    ContactId visit;
    {
        auto made = desk.make();
        REQUIRE(made);
        CHECK(made->notices.empty());
        visit = Desk::logOne(*made->hub);
    }
    auto again = desk.open(desk.words);
    REQUIRE(again);
    CHECK(again->notices.empty());
    CHECK(again->hub->session().name == QLatin1String("Dee"));
    CHECK(again->hub->session().level == AccessLevel::Lead);
    CHECK(again->hub->team.hub()->name == QLatin1String("Clifton Hub"));
    CHECK(again->hub->contacts.one(visit)->has_value());
    CHECK(again->hub->upkeep.check()->sound());
}

TEST_CASE("wrong words open nothing and change nothing")
{
    Desk desk;
    REQUIRE(desk.make());
    const auto refused = desk.open(QStringLiteral("apple river lamp stone clouds"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::WrongWords);
}

TEST_CASE("a second program on the store is told so")
{
    Desk desk;
    const auto first = desk.make();
    REQUIRE(first);
    const auto second = desk.open(desk.words);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == Error::Kind::StoreInUse);
}

TEST_CASE("the store's file is no clear text from its first byte on")
{
    Desk desk;
    {
        const auto made = desk.make();
        REQUIRE(made);
        Desk::logOne(*made->hub);
    }
    QFile file(desk.folder + QStringLiteral("/store.db"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.peek(16).startsWith("SQLite format 3"));
    QDirIterator files(desk.dir.path(), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile one(files.next());
        REQUIRE(one.open(QIODevice::ReadOnly));
        INFO(one.fileName().toStdString());
        CHECK_FALSE(one.readAll().contains("canarynote"));
        ++seen;
    }
    CHECK(seen >= 3);
}

namespace {

/// As open a machine as there can be: whatever is not forbidden in so many words is allowed to everybody.
struct NoUmask {
    const mode_t before = ::umask(0);
    ~NoUmask() { ::umask(before); }
};

// 0700 and the like; -1 if there is nothing.
int modeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? int(facts.st_mode & 0777) : -1;
}

} // namespace

TEST_CASE("nobody else on the computer may open the folder or any file in it, whatever its umask")
{
    const NoUmask open;
    Desk desk;
    const auto made = desk.make();
    REQUIRE(made);
    Desk::logOne(*made->hub); // with its journal there
    CHECK(modeOf(desk.folder) == 0700);
    QDirIterator files(desk.folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    for (; files.hasNext(); ++seen) {
        const QString file = files.next();
        INFO(file.toStdString());
        CHECK(modeOf(file) == 0600);
    }
    CHECK(seen >= 4); // the store and its two journals, the members
}

TEST_CASE("a copied store goes on as another desk, and the one it was copied from stays what it is")
{
    Desk desk;
    DeskId before;
    {
        const auto made = desk.make();
        REQUIRE(made);
        before = made->hub->context().store.desk();
        Desk::logOne(*made->hub);
    }
    const QString copy = desk.dir.filePath(QStringLiteral("Copy.hubdesk"));
    copyFolder(desk.folder, copy);
    {
        auto copied = desk.open(copy, desk.words);
        REQUIRE(copied);
        CHECK(copied->notices == std::vector{OpeningNotice::NewIdentity});
        CHECK(copied->hub->context().store.desk() != before);
        Desk::logOne(*copied->hub);
        CHECK(copied->hub->upkeep.check()->sound());
    }
    {
        auto again = desk.open(copy, desk.words);
        REQUIRE(again);
        CHECK(again->notices.empty());
    }
    auto original = desk.open(desk.words);
    REQUIRE(original);
    CHECK(original->notices.empty());
    CHECK(original->hub->context().store.desk() == before);
}

TEST_CASE("a hub is not made where something stands already, and a failure leaves nothing behind")
{
    Desk desk;
    REQUIRE(QDir().mkpath(desk.folder));
    const auto refused = desk.make();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::StoreExists);
    REQUIRE(QDir().rmdir(desk.folder));
    auto prepared = prepareHub(desk.folder, {QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), desk.words}, desk.around);
    REQUIRE(prepared);
    REQUIRE(QDir().mkpath(desk.folder + QStringLiteral("/taken")));
    CHECK_FALSE(openStore(std::move(*prepared), desk.around));
    CHECK(QDir(desk.dir.path()).entryList({QStringLiteral("*.new-*")}, QDir::Dirs).isEmpty());
}

TEST_CASE("what is no store is refused with its own reason")
{
    Desk desk;
    CHECK(desk.open(desk.words).error().kind == Error::Kind::StoreMissing);
    REQUIRE(QDir().mkpath(desk.folder));
    CHECK(desk.open(desk.words).error().kind == Error::Kind::NotAStore);
    REQUIRE(QDir().rmdir(desk.folder));
    REQUIRE(desk.make());
    QFile database(desk.folder + QStringLiteral("/store.db"));
    REQUIRE(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(8192, 'x'));
    database.close();
    CHECK(desk.open(desk.words).error().kind == Error::Kind::StoreDamaged);
}

TEST_CASE("a members file from another hub opens nothing, even where it names the right key")
{
    Desk desk;
    REQUIRE(desk.make());
    const QString ours = desk.folder;
    desk.folder = desk.dir.filePath(QStringLiteral("Other.hubdesk"));
    REQUIRE(desk.make());
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray records = bytesOf(ours + QStringLiteral("/store.db"));
    REQUIRE(QFile::remove(ours + QStringLiteral("/members")));
    QFile::remove(ours + QStringLiteral("/members.before"));
    REQUIRE(QFile::copy(desk.folder + QStringLiteral("/members"), ours + QStringLiteral("/members")));
    CHECK(desk.open(ours, desk.words).error().kind == Error::Kind::StoreDamaged);
    CHECK(bytesOf(ours + QStringLiteral("/store.db")) == records);

    // As if somebody had the key and sealed it to themselves: the records still say whose they are.
    auto opened = desk.open(desk.folder, desk.words);
    REQUIRE(opened);
    REQUIRE(opened->hub->context().store.setSetting(settings::team, QByteArray(32, 'x')));
    opened->hub.reset();
    CHECK(desk.open(desk.folder, desk.words).error().kind == Error::Kind::MembersDamaged);
}

TEST_CASE("an example opens without words, for good")
{
    Desk desk;
    auto prepared = prepareExample(desk.folder, {QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), {}}, desk.around);
    REQUIRE(prepared);
    {
        auto made = openStore(std::move(*prepared), desk.around);
        REQUIRE(made);
        CHECK(made->hub->session().example);
    }
    CHECK(glanceAt(desk.folder)->example);
    const QString copy = desk.dir.filePath(QStringLiteral("Copy.hubdesk"));
    copyFolder(desk.folder, copy);
    REQUIRE(desk.open(copy, {}));
    CHECK(desk.open(copy, {})->hub->session().example);
}
