// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonDocument>

using namespace hub::test;

static int visitsIn(const Home &home, const QString &store)
{
    return int(home.run({QStringLiteral("contacts"), store, QStringLiteral("--json")}).array().size());
}

TEST_CASE("each line of a batch is acknowledged when it is kept, before the next one is sent")
{
    const Home home;
    const QString store = copyOfExample(home);
    const auto program = home.start({QStringLiteral("log"), store, QStringLiteral("--batch"), QStringLiteral("-")});
    QStringList ids;
    for (const char *line : {R"({"nobody":true,"supports":["welcoming"],"note":"one"})", R"({"new":"Dana","supports":["peer"]})",
                             R"({"person":"Dana","minutes":20,"feeling":"ok"})"}) {
        program->write(line);
        program->write("\n");
        while (!program->canReadLine())
            REQUIRE(program->waitForReadyRead(60'000));
        const QJsonObject said = QJsonDocument::fromJson(program->readLine()).object();
        CHECK(said[QLatin1String("id")].toString().size() == 32);
        CHECK(said[QLatin1String("code")].toString().startsWith(u'V'));
        ids << said[QLatin1String("id")].toString();
    }
    program->kill(); // what was acknowledged does not hang on a tidy end
    program->waitForFinished();
    QStringList kept;
    for (const QJsonValue visit : home.run({QStringLiteral("contacts"), store, QStringLiteral("--json")}).array())
        kept << visit[QLatin1String("id")].toString();
    for (const QString &id : ids)
        CHECK(kept.count(id) == 1);
}

TEST_CASE("a batch stops at the first line that makes no sense, names it, and keeps what came before")
{
    const Home home;
    const QString store = copyOfExample(home);
    const std::pair<const char *, int> wrong[] = {
        {"not json", 2},
        {"[1,2]", 2},
        {R"({"supports":"peer"})", 2},
        {R"({"supports":[7]})", 2},
        {R"({"support":["peer"]})", 2},
        {R"({"nobody":true,"new":"Dana"})", 2},
        {R"({"minutes":2.5})", 2},
        {R"({"supports":["juggling"]})", 2},
        {R"({"person":"Zebedee"})", 1},
        {R"({})", 1},
        {R"({"note":"tomorrow","at":"2999-01-01"})", 1},
    };
    int visits = visitsIn(home, store);
    for (const auto &[line, code] : wrong) {
        INFO(line);
        const QByteArray good = R"({"nobody":true,"supports":["peer"]})";
        const Run run = home.run({QStringLiteral("log"), store, QStringLiteral("--batch"), QStringLiteral("-")},
                                 good + "\n\n" + line + "\n" + good + "\n");
        CHECK(run.code == code);
        CHECK(run.out.count(u'\n') == 1);
        CHECK(run.err.count(u'\n') == 1);
        CHECK(run.err.contains(QLatin1String("Line 3")));
        CHECK(visitsIn(home, store) == ++visits);
    }
}

TEST_CASE("a batch is also read from a file, its last line with or without an end")
{
    const Home home;
    const QString store = copyOfExample(home);
    const QString name = home.path(QStringLiteral("visits.jsonl"));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"nobody\":true,\"supports\":[\"peer\",\"goals\"]}\n{\"people\":[\"ngozi\",\"ivy\"],\"supports\":[\"2\"]}");
    file.close();
    const Run run = home.run({QStringLiteral("log"), store, QStringLiteral("--batch"), name});
    CHECK(run.code == 0);
    CHECK(run.out.count(u'\n') == 3);
    const Run missing = home.run({QStringLiteral("log"), store, QStringLiteral("--batch"), QStringLiteral("nowhere")});
    CHECK(missing.code == 1);
    CHECK(missing.saidOneSentence());
}
