// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace hub::test;

namespace {

const QString json = QStringLiteral("--json");

struct Team {
    Home home;
    QString store = copyOfHub(home);

    Run run(const char *verb, const QStringList &places, const char *worker, const QByteArray &words,
            const QStringList &more = {}) const
    {
        QStringList line{QString::fromLatin1(verb), store};
        line += places;
        line += {QStringLiteral("--worker"), QString::fromUtf8(worker), QStringLiteral("--passphrase-file"),
                 home.wordsFile(words)};
        Run run = home.run(line + more);
        UNSCOPED_INFO(run.err.toStdString());
        return run;
    }
    Run asRobin(const QStringList &places, const QStringList &more = {}) const
    {
        return run("member", places, "Robin", "seven quiet lamps beside the river door\n", more);
    }
    QStringList newWords(const QByteArray &words) const
    {
        return {QStringLiteral("--new-passphrase-file"), home.wordsFile(words)};
    }
};

const QByteArray samsWords = "harbour pencil meadow otter\n";

QStringList at(const char *first, const char *second)
{
    return {QString::fromUtf8(first), QString::fromUtf8(second)};
}

} // namespace

TEST_CASE("a lead adds a member, who then signs in with their own words")
{
    const Team team;
    const Run added = team.asRobin(at("add", "Sam Ojo"),
                                   team.newWords(samsWords) + QStringList{QStringLiteral("--level"), QStringLiteral("peer"),
                                                                          QStringLiteral("--job"),
                                                                          QStringLiteral("Senior peer supporter"), json});
    REQUIRE(added.code == 0);
    const auto row = added.object();
    CHECK(row[QLatin1String("name")].toString() == QLatin1String("Sam Ojo"));
    CHECK(row[QLatin1String("level")].toString() == QLatin1String("peer"));
    CHECK(row[QLatin1String("jobTitle")].toString() == QLatin1String("senior-peer-supporter"));
    CHECK(row[QLatin1String("here")].toBool());

    CHECK(team.run("log", {}, "Sam Ojo", samsWords, {QStringLiteral("--support"), QStringLiteral("peer")}).code == 0);
    const Run visits = team.run("contacts", {}, "Robin", "seven quiet lamps beside the river door\n", {json});
    REQUIRE(visits.code == 0);
    CHECK(visits.array()[0][QLatin1String("worker")].toString() == QLatin1String("Sam Ojo"));

    const Run list = team.run("member", {QStringLiteral("list")}, "Sam Ojo", samsWords, {json});
    REQUIRE(list.code == 0);
    CHECK(list.array().size() == 2);
    const Run refused = team.run("member", at("add", "Mel"), "Sam Ojo", samsWords, team.newWords("some more words\n"));
    CHECK(refused.code == 1);
    CHECK(refused.saidOneSentence());
}

TEST_CASE("without a level a new member may do least, and the list says what is still wanted")
{
    const Team team;
    REQUIRE(team.asRobin(at("add", "Sam"), team.newWords(samsWords)).code == 0);
    const Run list = team.asRobin({QStringLiteral("list")});
    CHECK(list.code == 0);
    CHECK(list.out.contains(QString::fromUtf8("Sam · Volunteer · may do what a volunteer may")));
    CHECK(list.err.contains(QLatin1String("second lead")));
    CHECK(list.err.contains(QLatin1String("recovery sheets")));
    const Run changed = team.asRobin(at("change", "sam"), {QStringLiteral("--level"), QStringLiteral("lead"),
                                                           QStringLiteral("--name"), QStringLiteral("Sam Ojo"), json});
    REQUIRE(changed.code == 0);
    CHECK(changed.object()[QLatin1String("level")].toString() == QLatin1String("lead"));
    CHECK(changed.object()[QLatin1String("name")].toString() == QLatin1String("Sam Ojo"));
    CHECK_FALSE(team.asRobin({QStringLiteral("list")}).err.contains(QLatin1String("second lead")));
}

TEST_CASE("new words alone open from then on, one's own or those a lead gave")
{
    const Team team;
    const QByteArray fresh = "a whole other line of words\n";
    REQUIRE(team.asRobin(at("add", "Sam"), team.newWords(samsWords)).code == 0);
    REQUIRE(team.run("member", at("words", "Sam"), "Sam", samsWords, team.newWords(fresh)).code == 0);
    CHECK(team.run("people", {}, "Sam", samsWords).code == 1);
    CHECK(team.run("people", {}, "Sam", fresh).code == 0);
    REQUIRE(team.asRobin(at("words", "Sam"), team.newWords(samsWords)).code == 0);
    CHECK(team.run("people", {}, "Sam", fresh).code == 1);
    CHECK(team.run("people", {}, "Sam", samsWords).code == 0);
    const Run robins = team.run("member", at("words", "Robin"), "Sam", samsWords, team.newWords(fresh));
    CHECK(robins.code == 1);
    CHECK(robins.saidOneSentence());
}

TEST_CASE("what cannot be done with a member is said in a sentence")
{
    const Team team;
    const auto before = everyFile(team.store).value(QStringLiteral("members"));
    const Run twice = team.asRobin(at("add", " robin "), team.newWords(samsWords));
    CHECK(twice.code == 1);
    CHECK(twice.saidOneSentence());
    const Run few = team.asRobin(at("add", "Sam"), team.newWords("few\n"));
    CHECK(few.code == 1);
    CHECK(few.saidOneSentence());
    const Run last = team.asRobin(at("change", "Robin"), {QStringLiteral("--level"), QStringLiteral("worker")});
    CHECK(last.code == 1);
    CHECK(last.saidOneSentence());
    CHECK(last.err.contains(QLatin1String("lead")));
    for (const QStringList &wrong :
         {QStringList{QStringLiteral("frobnicate")}, QStringList{QStringLiteral("add")}, at("list", "Sam"),
          QStringList{QStringLiteral("add"), QStringLiteral("Sam"), QStringLiteral("--level"), QStringLiteral("boss")},
          at("add", "Sam")}) {
        const Run run = team.asRobin(wrong);
        CHECK(run.code == 2);
        CHECK(run.saidOneSentence());
    }
    CHECK(everyFile(team.store).value(QStringLiteral("members")) == before);
}

TEST_CASE("what a member who left knows opens nothing, and the others sign in as before")
{
    const Team team;
    REQUIRE(team.asRobin(at("add", "Sam"), team.newWords(samsWords)).code == 0);
    REQUIRE(team.run("log", {}, "Sam", samsWords, {QStringLiteral("--support"), QStringLiteral("peer")}).code == 0);
    const Run last = team.asRobin(at("leave", "Robin"));
    CHECK(last.code == 1);
    CHECK(last.saidOneSentence());
    const Run left = team.asRobin(at("leave", "sam"));
    CHECK(left.code == 0);
    CHECK(left.out.contains(QLatin1String("Sam has left")));
    const Run refused = team.run("people", {}, "Sam", samsWords);
    CHECK(refused.code == 1);
    CHECK(refused.saidOneSentence());
    // The same desk as before: nothing is said about a new identity.
    const Run check = team.run("check", {}, "Robin", "seven quiet lamps beside the river door\n");
    CHECK(check.code == 0);
    CHECK(check.err.isEmpty());
    const Run list = team.asRobin({QStringLiteral("list")}, {json});
    REQUIRE(list.array().size() == 2);
    CHECK_FALSE(list.array()[1][QLatin1String("here")].toBool());
    CHECK_FALSE(everyFile(team.store).contains(QStringLiteral("store.db.new")));
}

TEST_CASE("two recovery sheets are written for their owner's eyes, and one of them gives a lead new words")
{
    const Team team;
    const QByteArray robins = "seven quiet lamps beside the river door\n";
    const QString folder = team.home.path(QStringLiteral("paper"));
    const Run made = team.run("sheets", {folder}, "Robin", robins);
    REQUIRE(made.code == 0);
    const auto papers = everyFile(folder);
    REQUIRE(papers.keys() == QStringList{QStringLiteral("recovery-sheet-1.txt"), QStringLiteral("recovery-sheet-2.txt")});
    CHECK((QFile::permissions(folder + QStringLiteral("/recovery-sheet-1.txt"))
           & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
    const Run enough = team.run("sheets", {folder}, "Robin", robins);
    CHECK(enough.code == 1);
    CHECK(enough.saidOneSentence());
    CHECK(everyFile(folder) == papers);

    QByteArray words;
    for (const QByteArray &line : papers.first().split('\n')) {
        const auto parts = line.simplified().split(' ');
        if (line.startsWith("  ") && parts.size() == 2)
            words += parts[1] + ' ';
    }
    REQUIRE(words.count(' ') == 12);
    CHECK_FALSE(everyFile(team.store).value(QStringLiteral("members")).contains(words.trimmed()));
    const Run alone = team.run("people", {}, "Robin", words);
    CHECK(alone.code == 1);
    CHECK(alone.saidOneSentence());
    const QByteArray fresh = "a whole other line of words\n";
    const Run used = team.run("member", at("words", "Robin"), "Robin", words, team.newWords(fresh) + QStringList{json});
    REQUIRE(used.code == 0);
    const QString next = used.object()[QLatin1String("sheet")][QLatin1String("words")].toString();
    CHECK(next.split(u' ').size() == 12);
    CHECK(team.run("people", {}, "Robin", robins).code == 1);
    CHECK(team.run("people", {}, "Robin", fresh).code == 0);
    CHECK(team.run("member", at("words", "Robin"), "Robin", words, team.newWords(robins)).code == 1);
    const Run again = team.run("member", at("words", "Robin"), "Robin", next.toUtf8(), team.newWords(robins));
    CHECK(again.code == 0);
    CHECK(again.out.contains(QLatin1String("Recovery sheet 4")));
}

TEST_CASE("a person is supported by whom they wish, until that ends")
{
    const Team team;
    const QByteArray robins = "seven quiet lamps beside the river door\n";
    REQUIRE(team.asRobin(at("add", "Sam"), team.newWords(samsWords)).code == 0);
    REQUIRE(team.run("log", {}, "Robin", robins, {QStringLiteral("--new"), QStringLiteral("Kit Adair"),
                                                  QStringLiteral("--support"), QStringLiteral("peer")}).code == 0);
    const QStringList kit{QStringLiteral("--person"), QStringLiteral("kit"), QStringLiteral("--member"), QStringLiteral("sam")};
    const Run now = team.run("supports", {}, "Robin", robins, kit + QStringList{json});
    REQUIRE(now.code == 0);
    CHECK(now.object()[QLatin1String("supports")].toBool());
    CHECK(team.run("supports", {}, "Robin", robins, kit + QStringList{QStringLiteral("--end")}).code == 0);
    const Run over = team.run("supports", {}, "Robin", robins, kit + QStringList{QStringLiteral("--end")});
    CHECK(over.code == 1);
    CHECK(over.saidOneSentence());
    const Run own = team.run("supports", {}, "Sam", samsWords, kit);
    CHECK(own.code == 1);
    CHECK(own.saidOneSentence());
}

TEST_CASE("who looked at a person's record is listed for workers and leads, by name and job, and for no volunteer")
{
    const Team team;
    const QByteArray robins = "seven quiet lamps beside the river door\n";
    REQUIRE(team.asRobin(at("add", "Sam"), team.newWords(samsWords)).code == 0);
    REQUIRE(team.run("log", {}, "Robin", robins, {QStringLiteral("--new"), QStringLiteral("Kit Adair"),
                                                  QStringLiteral("--support"), QStringLiteral("peer")}).code == 0);
    const QStringList kit{QStringLiteral("--person"), QStringLiteral("kit")};
    const Run none = team.run("who-saw", {}, "Robin", robins, kit);
    CHECK(none.code == 0);
    CHECK(none.out.isEmpty());
    REQUIRE(team.run("export", {QStringLiteral("people"), team.home.path(QStringLiteral("people.csv"))}, "Robin", robins,
                     {QStringLiteral("--reason"), QStringLiteral("for the funder")}).code == 0);
    const Run words = team.run("who-saw", {}, "Robin", robins, kit);
    REQUIRE(words.code == 0);
    CHECK(words.out.contains(QString::fromUtf8("Robin (Hub manager) wrote a file of everybody for the hub itself. “for the funder”")));
    const Run seen = team.run("who-saw", {}, "Robin", robins, kit + QStringList{json});
    REQUIRE(seen.code == 0);
    // Asking who looked is a look too: one line for this hour.
    REQUIRE(seen.array().size() == 2);
    CHECK(seen.array()[1].toObject()[QLatin1String("kind")].toString() == QLatin1String("view"));
    const auto line = seen.array()[0].toObject();
    CHECK(line[QLatin1String("kind")].toString() == QLatin1String("house-hubdesk-people-1"));
    CHECK(line[QLatin1String("worker")].toString() == QLatin1String("Robin"));
    CHECK(line[QLatin1String("jobTitle")].toString() == QLatin1String("hub-manager"));
    CHECK(line[QLatin1String("reason")].toString() == QLatin1String("for the funder"));
    CHECK(line[QLatin1String("count")].toInt() == 1);
    const Run sams = team.run("who-saw", {}, "Sam", samsWords, kit);
    CHECK(sams.code == 1);
    CHECK(sams.saidOneSentence());
    const Run nobody = team.run("who-saw", {}, "Robin", robins);
    CHECK(nobody.code == 2);
    CHECK(nobody.saidOneSentence());
}

TEST_CASE("who lists visits with what somebody else wrote of a person stands in that person's register, once in an hour")
{
    const Team team;
    const QByteArray robins = "seven quiet lamps beside the river door\n";
    const auto visit = [](const char *name) {
        return QStringList{QStringLiteral("--new"), QString::fromUtf8(name), QStringLiteral("--support"), QStringLiteral("peer")};
    };
    REQUIRE(team.asRobin(at("add", "Sam"), team.newWords(samsWords) + QStringList{QStringLiteral("--level"),
                                                                                 QStringLiteral("worker")}).code == 0);
    const QStringList note{QStringLiteral("--note"), QStringLiteral("talked about the allotment")};
    REQUIRE(team.run("log", {}, "Robin", robins, visit("Kit Adair") + note).code == 0);
    REQUIRE(team.run("log", {}, "Robin", robins, visit("Moss Reed")).code == 0);
    for (int i = 0; i < 2; ++i)
        REQUIRE(team.run("contacts", {}, "Sam", samsWords).code == 0);
    REQUIRE(team.run("contacts", {}, "Robin", robins).code == 0);
    const auto lookers = [&](const char *person) {
        const Run seen = team.run("who-saw", {}, "Robin", robins, {QStringLiteral("--person"), QString::fromUtf8(person), json});
        REQUIRE(seen.code == 0);
        QStringList names;
        for (const auto &line : seen.array())
            names << line.toObject()[QLatin1String("worker")].toString();
        return names;
    };
    CHECK(lookers("kit") == QStringList{QStringLiteral("Sam")});
    CHECK(lookers("moss").isEmpty());
}
