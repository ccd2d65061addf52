// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "core/opening.h"
#include "core/security/passphrase.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>
#include <link.h>
#include <unistd.h>

using namespace hub;
using namespace hub::test;

namespace {

/// Every verb that opens a store, with what it needs.
std::vector<QStringList> everyVerb(const QString &store)
{
    return {{QStringLiteral("people"), store},
            {QStringLiteral("contacts"), store},
            {QStringLiteral("log"), store, QStringLiteral("--support"), QStringLiteral("0")},
            {QStringLiteral("undo"), store},
            {QStringLiteral("backup"), store, store + QStringLiteral(".hubback")},
            {QStringLiteral("check"), store},
            {QStringLiteral("rebuild"), store}};
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// All verbs refuse the store with one sentence and leave every byte of it.
void checkRefused(const Home &home, const QString &store, const char *named)
{
    const bool isFolder = QFileInfo(store).isDir();
    const auto before = isFolder ? everyFile(store) : everyFile(home.path());
    for (const QStringList &verb : everyVerb(store)) {
        INFO(verb.front().toStdString());
        const Run run = home.run(verb);
        CHECK(run.code == 1);
        CHECK(run.saidOneSentence());
        CHECK(run.err.contains(QLatin1String(named)));
        CHECK((isFolder ? everyFile(store) : everyFile(home.path())) == before);
    }
}

} // namespace

TEST_CASE("wrong words, and no such member, are refused and leave the store untouched")
{
    const Home home;
    const QString store = copyOfHub(home);
    const auto before = everyFile(store);
    const Run wrong = home.run({QStringLiteral("people"), store, QStringLiteral("--passphrase-file"), home.wordsFile("five wrong ones\n")});
    CHECK(wrong.code == 1);
    CHECK(wrong.saidOneSentence());
    const Run stranger = home.run({QStringLiteral("people"), store, QStringLiteral("--worker"), QStringLiteral("Mallory"),
                                   QStringLiteral("--passphrase-file"), home.wordsFile()});
    CHECK(stranger.code == 1);
    CHECK(stranger.saidOneSentence());
    CHECK(stranger.err != wrong.err);
    const Run noFile = home.run({QStringLiteral("people"), store, QStringLiteral("--passphrase-file"), QStringLiteral("nowhere")});
    CHECK(noFile.code == 1);
    CHECK(noFile.saidOneSentence());
    CHECK(everyFile(store) == before);
}

TEST_CASE("the words are the first line of the file, however its lines end")
{
    const Home home;
    const QString store = copyOfHub(home);
    for (const char *content : {"seven quiet lamps beside the river door", "seven quiet lamps beside the river door\r\nand more\r\n",
                                "  Seven quiet  LAMPS beside the river door \nand more\n"}) {
        const Run run = home.run({QStringLiteral("people"), store, QStringLiteral("--worker"), QStringLiteral("Robin"),
                                  QStringLiteral("--passphrase-file"), home.wordsFile(content)});
        INFO(run.err.toStdString());
        CHECK(run.code == 0);
    }
}

TEST_CASE("a second program on a store says so, and is let in when the first has gone")
{
    const Home home;
    const QString store = copyOfExample(home);
    const auto first = home.start({QStringLiteral("log"), store, QStringLiteral("--batch"), QStringLiteral("-")});
    first->write("{\"nobody\":true,\"supports\":[\"peer\"]}\n");
    while (!first->canReadLine())
        REQUIRE(first->waitForReadyRead(60'000));
    for (const QStringList &verb : everyVerb(store)) {
        const Run second = home.run(verb);
        INFO(verb.front().toStdString());
        CHECK(second.code == 1);
        CHECK(second.saidOneSentence());
        CHECK(second.err.contains(QLatin1String("already open")));
    }
    first->kill();
    first->waitForFinished();
    CHECK(home.run({QStringLiteral("check"), store}).code == 0);
}

TEST_CASE("what is no store is refused and stays as it is")
{
    const Home home;
    SECTION("nothing at all")
    {
        checkRefused(home, home.path(QStringLiteral("nowhere.hubdesk")), "no hub");
        CHECK_FALSE(QFileInfo::exists(home.path(QStringLiteral("nowhere.hubdesk"))));
    }
    SECTION("a file")
    {
        const QString name = home.path(QStringLiteral("letter.hubdesk"));
        write(name, "Dear all,\n");
        checkRefused(home, name, "does not hold a hub");
    }
    SECTION("an empty folder")
    {
        const QString name = home.path(QStringLiteral("empty.hubdesk"));
        REQUIRE(QDir().mkdir(name));
        checkRefused(home, name, "does not hold a hub");
    }
    SECTION("a folder with files of other programs")
    {
        const QString name = home.path(QStringLiteral("photos.hubdesk"));
        REQUIRE(QDir().mkdir(name));
        write(name + QStringLiteral("/members"), "name,phone\n");
        write(name + QStringLiteral("/store.db"), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
        checkRefused(home, name, "");
    }
    SECTION("a hub whose database is another program's")
    {
        const QString store = copyOfExample(home);
        write(store + QStringLiteral("/store.db"), QByteArray(8192, 'x'));
        QFile::remove(store + QStringLiteral("/store.db-wal"));
        QFile::remove(store + QStringLiteral("/store.db-shm"));
        checkRefused(home, store, "backup");
    }
}

TEST_CASE("a list of members that was damaged is stood in for by its last generation, else the hub stays shut")
{
    const Home home;
    const QString store = copyOfExample(home);
    QByteArray damaged = everyFile(store).value(QStringLiteral("members"));
    REQUIRE(damaged.size() > 100);
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
    for (const auto &file : everyFile(store).keys()) {
        if (file.startsWith(QLatin1String("members")))
            write(store + u'/' + file, damaged);
    }
    checkRefused(home, store, "members");
}

TEST_CASE("a store of a newer program is left as it is")
{
    const Home home;
    const QString store = copyOfExample(home);
    {
        SystemClock clock;
        RandomIds ids(clock);
        Argon2id derivation;
        const Surroundings around{clock, ids, derivation, home.path(QStringLiteral("profile"))};
        auto unlocked = unlockStore(store, {}, around);
        REQUIRE(unlocked);
        auto opened = openStore(std::move(*unlocked), around);
        REQUIRE(opened);
        REQUIRE(opened->hub->context().store.database().run("PRAGMA user_version = 9999"));
    }
    checkRefused(home, store, "newer");
}

TEST_CASE("a folder that may not be written is refused with a sentence")
{
    const Home home;
    const QString store = copyOfExample(home);
    const auto before = everyFile(store);
    // Who runs the tests as root may write everywhere, so the program is run as nobody then.
    const auto shut = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
    for (const QString &file : before.keys())
        QFile::setPermissions(store + u'/' + file, QFileDevice::ReadOwner | QFileDevice::ReadOther);
    QFile::setPermissions(store, shut);
    QFile::setPermissions(home.path(), shut);
    if (home.runAsNobody({QStringLiteral("help")}).code != 0)
        SKIP("this user may not run the program");
    for (const QStringList &verb : everyVerb(store)) {
        INFO(verb.front().toStdString());
        const Run run = home.runAsNobody(verb);
        CHECK(run.code == 1);
        CHECK(run.saidOneSentence());
        CHECK(run.err.contains(QLatin1String("cannot be written")));
    }
    const Run made = home.runAsNobody({QStringLiteral("example"), home.path(QStringLiteral("new.hubdesk"))});
    CHECK(made.code == 1);
    CHECK(made.saidOneSentence());
    QFile::setPermissions(home.path(), shut | QFileDevice::WriteOwner);
    QFile::setPermissions(store, shut | QFileDevice::WriteOwner);
    CHECK(everyFile(store) == before);
    CHECK_FALSE(QFileInfo::exists(home.path(QStringLiteral("new.hubdesk"))));
}

TEST_CASE("where something stands already no hub is made")
{
    const Home home;
    const QString store = copyOfExample(home);
    const auto before = everyFile(store);
    const Run again = home.run({QStringLiteral("example"), store});
    CHECK(again.code == 1);
    CHECK(again.saidOneSentence());
    const Run over = home.run({QStringLiteral("new"), store, QStringLiteral("--hub"), QStringLiteral("Door"), QStringLiteral("--worker"),
                               QStringLiteral("Robin"), QStringLiteral("--passphrase-file"), home.wordsFile()});
    CHECK(over.code == 1);
    CHECK(over.saidOneSentence());
    CHECK(everyFile(store) == before);
}

TEST_CASE("words that are too short make no hub and leave nothing behind")
{
    const Home home;
    const Run run = home.run({QStringLiteral("new"), QStringLiteral("door.hubdesk"), QStringLiteral("--hub"), QStringLiteral("Door"),
                              QStringLiteral("--worker"), QStringLiteral("Robin"), QStringLiteral("--passphrase-file"),
                              home.wordsFile("door\n")});
    CHECK(run.code == 1);
    CHECK(run.saidOneSentence());
    CHECK(QDir(home.path()).entryList({QStringLiteral("*.hubdesk*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_CASE("a damaged page of the store is found by check, which then leaves with 1")
{
    const Home home;
    const QString store = copyOfExample(home);
    REQUIRE(home.run({QStringLiteral("check"), store}).code == 0);
    const QString name = store + QStringLiteral("/store.db");
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 place = file.size() / 2 + 100;
    REQUIRE(file.seek(place));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(place));
    REQUIRE(file.putChar(char(byte ^ 0x40)));
    file.close();
    const Run run = home.run({QStringLiteral("check"), store, QStringLiteral("--json")});
    CHECK(run.code == 1);
    CHECK((run.object()[QLatin1String("sound")] == false));
    CHECK_FALSE(run.err.isEmpty());
    CHECK_FALSE(run.err.contains(QLatin1String("sqlcipher")));
}

// The plain SQLite library in the place of the cipher: everything would go on working, in clear.
TEST_CASE("without the cipher nothing is made or opened")
{
    void *plain = ::dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_LOCAL);
    if (!plain)
        SKIP("there is no plain SQLite on this machine");
    struct link_map *map = nullptr;
    REQUIRE(::dlinfo(plain, RTLD_DI_LINKMAP, &map) == 0);
    Home home;
    const QString store = copyOfExample(home);
    const auto before = everyFile(store);
    home.setEnvironment(QStringLiteral("LD_PRELOAD"), QString::fromLocal8Bit(map->l_name));
    for (const QStringList &verb : everyVerb(store)) {
        INFO(verb.front().toStdString());
        const Run run = home.run(verb);
        CHECK(run.code == 1);
        CHECK(run.saidOneSentence());
        CHECK(run.err.contains(QLatin1String("secret")));
    }
    const Run made = home.run({QStringLiteral("example"), home.path(QStringLiteral("clear.hubdesk"))});
    CHECK(made.code == 1);
    CHECK(made.saidOneSentence());
    CHECK_FALSE(QFileInfo::exists(home.path(QStringLiteral("clear.hubdesk"))));
    CHECK(everyFile(store) == before);
}
