// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace hub::test;

namespace {

QStringList with(QStringList words, const Home &home)
{
    return words << QStringLiteral("--passphrase-file") << home.wordsFile();
}

} // namespace

TEST_CASE("a hub is backed up, lost and brought back with the same words")
{
    const Home home;
    const QString store = copyOfHub(home);
    REQUIRE(home.run(with({QStringLiteral("log"), store, QStringLiteral("--new"), QStringLiteral("Canary Marmalade"),
                               QStringLiteral("--support"), QStringLiteral("2")}, home)).code == 0);
    const QJsonArray before = home.run(with({QStringLiteral("contacts"), store, QStringLiteral("--json")}, home)).array();
    REQUIRE(before.size() == 1);
    const QString file = home.path(QStringLiteral("safe.hubback"));
    const Run made = home.run(with({QStringLiteral("backup"), store, file, QStringLiteral("--json")}, home));
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
    CHECK(made.object()[QLatin1String("file")].toString() == file);
    CHECK(made.object()[QLatin1String("bytes")].toInteger() == QFileInfo(file).size());
    CHECK(made.object()[QLatin1String("made")].toString().size() == 25);

    // The PC dies, and with it everything the program knew of itself.
    REQUIRE(QDir(store).removeRecursively());
    REQUIRE(QDir(home.path(QStringLiteral("home"))).removeRecursively());
    REQUIRE(QDir().mkdir(home.path(QStringLiteral("home"))));
    const QString back = home.path(QStringLiteral("back.hubdesk"));
    const Run restored = home.run(with({QStringLiteral("restore"), file, back}, home));
    INFO(restored.err.toStdString());
    REQUIRE(restored.code == 0);
    CHECK(restored.out.contains(back));
    const Run again = home.run(with({QStringLiteral("contacts"), back, QStringLiteral("--json")}, home));
    CHECK(again.err.isEmpty());
    CHECK(again.array() == before);
    const Run check = home.run(with({QStringLiteral("check"), back}, home));
    INFO(check.err.toStdString());
    CHECK(check.code == 0);
}

TEST_CASE("backup and restore refuse with one sentence, and leave what is there")
{
    const Home home;
    const QString store = copyOfExample(home);
    const QString file = home.path(QStringLiteral("safe.hubback"));
    const auto refused = [&](const QStringList &line, const char *named) {
        INFO(line.join(u' ').toStdString());
        const auto before = everyFile(home.path());
        const Run run = home.run(line);
        CHECK(run.code == 1);
        CHECK(run.saidOneSentence());
        CHECK(run.err.contains(QLatin1String(named)));
        CHECK(everyFile(home.path()) == before);
    };
    refused({QStringLiteral("backup"), store, home.path(QStringLiteral("nowhere/at/all.hubback"))}, "another folder");
    refused({QStringLiteral("backup"), store, store + QStringLiteral("/store.db")}, "already");
    refused({QStringLiteral("restore"), file, home.path(QStringLiteral("back.hubdesk"))}, "no file");
    REQUIRE(home.run({QStringLiteral("backup"), store, file}).code == 0);
    refused({QStringLiteral("restore"), file, store}, "already");
    refused({QStringLiteral("restore"), store + QStringLiteral("/store.db"), home.path(QStringLiteral("back.hubdesk"))},
        ".hubback");
    QFile damaged(file);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(damaged.size() / 2));
    damaged.write("damage");
    damaged.close();
    refused({QStringLiteral("restore"), file, home.path(QStringLiteral("back.hubdesk"))}, "damaged");
}

TEST_CASE("an example comes back without words")
{
    const Home home;
    const QString store = copyOfExample(home);
    const QString file = home.path(QStringLiteral("safe.hubback"));
    const Run made = home.run({QStringLiteral("backup"), store, file});
    REQUIRE(made.code == 0);
    CHECK(made.out.contains(file));
    const Run restored = home.run({QStringLiteral("restore"), file, home.path(QStringLiteral("back.hubdesk")), QStringLiteral("--json")});
    INFO(restored.err.toStdString());
    REQUIRE(restored.code == 0);
    CHECK(restored.object()[QLatin1String("changes")].toInteger() > 100);
    CHECK_FALSE(restored.object()[QLatin1String("bySheet")].toBool());
    CHECK(home.run({QStringLiteral("people"), home.path(QStringLiteral("back.hubdesk"))}).out
        == home.run({QStringLiteral("people"), store}).out);
}

TEST_CASE("the wrong words bring nothing back")
{
    const Home home;
    const QString store = copyOfHub(home);
    const QString file = home.path(QStringLiteral("safe.hubback"));
    REQUIRE(home.run(with({QStringLiteral("backup"), store, file}, home)).code == 0);
    const Run wrong = home.run({QStringLiteral("restore"), file, home.path(QStringLiteral("back.hubdesk")),
        QStringLiteral("--passphrase-file"), home.wordsFile("five wrong ones\n")});
    CHECK(wrong.code == 1);
    CHECK(wrong.saidOneSentence());
    CHECK(wrong.err.contains(QLatin1String("words")));
    CHECK_FALSE(QFileInfo::exists(home.path(QStringLiteral("back.hubdesk"))));
    const Run nobodyToAsk = home.run({QStringLiteral("restore"), file, home.path(QStringLiteral("back.hubdesk"))});
    CHECK(nobodyToAsk.code == 2);
    CHECK(nobodyToAsk.err.contains(QLatin1String("--passphrase-file")));
}
