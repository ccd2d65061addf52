// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QFileInfo>

#include <csignal>

using namespace hub::test;

namespace {

const QString json = QStringLiteral("--json");
const QString oldSheet = QStringLiteral(HUBDESK_TEST_DATA "/old-drop-in-sheet.csv");

/// A hub with words of its own, and files beside it.
struct Desk {
    Home home;
    QString store = copyOfHub(home);

    QStringList line(const char *verb, const QStringList &rest) const
    {
        return QStringList{QString::fromLatin1(verb), store} + rest
            + QStringList{QStringLiteral("--passphrase-file"), home.wordsFile()};
    }
    Run run(const char *verb, const QStringList &rest = {}) const { return home.run(line(verb, rest)); }
    QJsonObject object(const char *verb, const QStringList &rest) const
    {
        const Run done = run(verb, rest + QStringList{json});
        INFO(done.err.toStdString());
        REQUIRE(done.code == 0);
        return done.object();
    }
    QJsonObject bringIn(const QString &file, const QStringList &rest = {}) const
    {
        return object("import", QStringList{file} + rest);
    }
    int count(const char *verb) const
    {
        const Run done = run(verb, {json});
        REQUIRE(done.code == 0);
        return int(done.array().size());
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(home.path(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QByteArray database() const { return bytes(store + QStringLiteral("/store.db")); }
};

int number(const QJsonObject &object, const char *key)
{
    INFO(key);
    REQUIRE(object[QLatin1String(key)].isDouble());
    return object[QLatin1String(key)].toInt();
}

QJsonObject part(const QJsonObject &object, const char *key)
{
    INFO(key);
    REQUIRE(object[QLatin1String(key)].isObject());
    return object[QLatin1String(key)].toObject();
}

/// "Sam O ~ Sam Okafor".
QStringList joined(const QJsonObject &object, const char *list, const QStringList &keys)
{
    QStringList lines;
    for (const QJsonValue one : object[QLatin1String(list)].toArray()) {
        QStringList parts;
        for (const QString &key : keys)
            parts << one[key].toVariant().toString();
        lines << parts.join(QStringLiteral(" ~ "));
    }
    return lines;
}

/// The signs of Windows-1252 that the sheet has, as UTF-8.
QByteArray fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    text.replace(QChar(0x93), QChar(0x201c)).replace(QChar(0x94), QChar(0x201d)).replace(QChar(0x96), QChar(0x2013));
    for (const QChar c : text)
        REQUIRE((c.unicode() < 0x80 || c.unicode() > 0x9f));
    return text.toUtf8();
}

} // namespace

TEST_CASE("the old drop-in sheet through the verb: its figures, once and again")
{
    const Desk desk;
    const QJsonObject first = desk.bringIn(oldSheet);
    CHECK(number(first, "rows") == 244);
    CHECK(number(first, "understood") == 241);
    CHECK(number(first, "visits") == 239);
    CHECK(number(first, "notLinked") == 60);
    CHECK(number(first, "people") == 26);
    CHECK(number(first, "workers") == 6);
    CHECK(joined(first, "repeated", {QStringLiteral("row")}) == QStringList{QStringLiteral("11"), QStringLiteral("136")});
    CHECK(joined(first, "lines", {QStringLiteral("row"), QStringLiteral("kind")})
          == QStringList{QStringLiteral("248 ~ total")});
    CHECK(joined(first, "leftOver", {QStringLiteral("row"), QStringLiteral("reason"), QStringLiteral("text")})
          == QStringList{QStringLiteral("23 ~ no-such-day ~ 31/02/2025"),
                         QStringLiteral("28 ~ date-not-understood ~ last Tues")});
    CHECK(joined(first, "closeNames", {QStringLiteral("first"), QStringLiteral("second")})
          == QStringList{QStringLiteral("Sam O ~ Sam Okafor"), QStringLiteral("Jo Thwaite ~ J. Thwaite"),
                         QStringLiteral("Priyah Raman ~ Priya Raman")});
    CHECK(joined(first, "unknownWords", {QStringLiteral("word"), QStringLiteral("count")})
          == QStringList{QStringLiteral("anxiety mgmt ~ 19"), QStringLiteral("bit better ~ 16"),
                         QStringLiteral("RW goals ~ 13")});
    const QJsonObject added = part(first, "added");
    CHECK(number(added, "visits") == 239);
    CHECK(number(added, "people") == 26);
    CHECK(number(added, "workers") == 6);
    CHECK(desk.count("contacts") == 239);
    CHECK(desk.count("people") == 26);

    const QJsonObject checked = desk.object("check", {});
    CHECK(checked[QLatin1String("sound")] == true);
    CHECK(desk.run("rebuild").code == 0);
    CHECK(desk.object("check", {}) == checked);

    const QJsonObject again = part(desk.bringIn(oldSheet), "added");
    CHECK(number(again, "visits") == 0);
    CHECK(number(again, "people") == 0);
    CHECK(number(again, "workers") == 0);
    CHECK(number(again, "alreadyHere") == 239);
    CHECK(number(again, "changes") == 0);
    CHECK(desk.object("check", {}) == checked);
}

TEST_CASE("the sheet saved in any way an office saves it is the same sheet")
{
    const Desk desk;
    const QByteArray windows = desk.bytes(oldSheet);
    REQUIRE_FALSE(windows.isValidUtf8()); // it is Windows-1252, as Excel saved it
    CHECK(number(part(desk.bringIn(oldSheet), "added"), "visits") == 239);
    const QByteArray utf8 = fromWindows(windows);
    const std::pair<const char *, QByteArray> ways[] = {
        {"with a mark", "\xef\xbb\xbf" + utf8},
        {"without a mark", utf8},
        {"old Mac line ends", QByteArray(windows).replace("\r\n", "\n").replace('\n', '\r')},
    };
    for (const auto &[name, bytes] : ways) {
        INFO(name);
        const QJsonObject again = part(desk.bringIn(desk.write("again.csv", bytes)), "added");
        CHECK(number(again, "visits") == 0);
        CHECK(number(again, "alreadyHere") == 239);
    }
}

TEST_CASE("semicolons, tabs and line breaks inside quotes are read through the verb")
{
    const Desk desk;
    const std::pair<const char *, const char *> sheets[] = {
        {"semicolons.csv", "Date;Who;What for;Notes\r\n8/5/2025;Sam;peer, goals;\"one\r\ntwo\"\r\n9/5/2025;;brew;\r\n"},
        {"tabs.csv", "Date\tWho\tWhat for\tNotes\r\n8/5/2025\tSam\tpeer, goals\t\"one\r\ntwo\"\r\n9/5/2025\t\tbrew\t\r\n"},
        {"commas.csv", "Date,Who,What for,Notes\n8/5/2025,Sam,\"peer, goals\",\"one\ntwo\"\n9/5/2025,,brew,\n"},
    };
    int added = 2;
    for (const auto &[name, bytes] : sheets) {
        INFO(name);
        const QJsonObject result = desk.bringIn(desk.write(name, bytes));
        CHECK(number(result, "visits") == 2);
        CHECK(number(result, "notLinked") == 1);
        // Whatever stands between the cells, the rows are the same ones.
        CHECK(number(part(result, "added"), "visits") == added);
        added = 0;
    }
    const auto visits = desk.run("contacts", {json}).array();
    REQUIRE(visits.size() == 2);
    CHECK(visits[1][QLatin1String("note")].toString() == QLatin1String("one\r\ntwo"));
    CHECK(visits[1][QLatin1String("supports")] == QJsonArray{QStringLiteral("goals"), QStringLiteral("peer")});
}

TEST_CASE("a trial run shows everything and writes nothing")
{
    const Desk desk;
    desk.run("people");
    const QByteArray before = desk.database();
    const QString rest = desk.home.path(QStringLiteral("rest.csv"));
    const QJsonObject trial = desk.bringIn(oldSheet, {QStringLiteral("--dry-run"), QStringLiteral("--rest"), rest});
    CHECK(trial[QLatin1String("dryRun")] == true);
    CHECK(trial[QLatin1String("added")].isUndefined());
    CHECK(number(part(trial, "wouldAdd"), "visits") == 239);
    CHECK(number(part(trial, "wouldAdd"), "people") == 26);
    CHECK(desk.database() == before);
    CHECK_FALSE(QFileInfo::exists(rest));
    const Run plain = desk.run("import", {oldSheet, QStringLiteral("--dry-run")});
    CHECK(plain.code == 0);
    CHECK(plain.out.contains(QLatin1String("Nothing was changed")));
    CHECK(desk.database() == before);
}

TEST_CASE("words from a file are understood, and remembered for the next sheet")
{
    const Desk desk;
    const QString words = desk.write("words.csv", "word,code\nRW goals,goals\nanxiety mgmt,skills\nbit better,ok\n");
    const QJsonObject trial = desk.bringIn(oldSheet, {QStringLiteral("--words"), words, QStringLiteral("--dry-run")});
    CHECK(joined(trial, "unknownWords", {QStringLiteral("word")}).isEmpty());
    CHECK(joined(desk.bringIn(oldSheet, {QStringLiteral("--dry-run")}), "unknownWords", {QStringLiteral("word")}).size() == 3);

    const QJsonObject taught = desk.bringIn(oldSheet, {QStringLiteral("--words"), words});
    CHECK(number(part(taught, "added"), "words") == 3);
    CHECK(joined(taught, "unknownWords", {QStringLiteral("word")}).isEmpty());
    const QString next = desk.write("next.csv", "Date,Who,What for\n1/6/2026,Ivy,rw goals\n");
    CHECK(joined(desk.bringIn(next), "unknownWords", {QStringLiteral("word")}).isEmpty());
    const auto visits = desk.run("contacts", {QStringLiteral("--from"), QStringLiteral("2026-06-01"), json}).array();
    REQUIRE(visits.size() == 1);
    CHECK(visits[0][QLatin1String("supports")] == QJsonArray{QStringLiteral("goals")});

    const Run wrong = desk.run("import", {next, QStringLiteral("--words"), desk.write("slip.csv", "RW,goals\nART,golas\n")});
    CHECK(wrong.code == 1);
    CHECK(wrong.saidOneSentence());
    CHECK(wrong.err.contains(QLatin1String("Row 2")));
}

TEST_CASE("rows left over come out as a file to mend, which overwrites nothing and comes in once it is mended")
{
    const Desk desk;
    const QString rest = desk.home.path(QStringLiteral("rest.csv"));
    const QJsonObject first = desk.bringIn(oldSheet, {QStringLiteral("--rest"), rest});
    CHECK(first[QLatin1String("rest")].toString() == QFileInfo(rest).absoluteFilePath());
    QByteArray left = desk.bytes(rest);
    CHECK(left.count("\r\n") == 3);
    CHECK(left.contains(",23,"));
    CHECK(left.contains("last Tues"));

    const Run twice = desk.run("import", {oldSheet, QStringLiteral("--rest"), rest});
    CHECK(twice.code == 1);
    CHECK(twice.saidOneSentence());
    CHECK(desk.bytes(rest) == left);

    CHECK(number(desk.bringIn(rest), "visits") == 0);
    left.replace("31/02/2025", "28/02/2025");
    const QString mended = desk.write("mended.csv", left);
    CHECK(number(part(desk.bringIn(mended), "added"), "visits") == 1);
    CHECK(number(part(desk.bringIn(mended), "added"), "visits") == 0);
    CHECK(desk.count("contacts") == 240);

    const QString nowhere = desk.home.path(QStringLiteral("no/such/folder/rest.csv"));
    const QByteArray before = desk.database();
    const Run unwritable = desk.run("import", {desk.write("other.csv", "Date,Who\n1/9/2025,Ivy\nsoon,Kit\n"),
                                               QStringLiteral("--rest"), nowhere});
    CHECK(unwritable.code == 1);
    CHECK(unwritable.saidOneSentence());
    CHECK(desk.database() == before);
}

TEST_CASE("one undo takes a whole import back, and the rows come back with the next import")
{
    const Desk desk;
    const QString words = desk.write("words.csv", "RW goals,goals\n");
    desk.bringIn(oldSheet, {QStringLiteral("--words"), words});
    CHECK(desk.object("undo", {})[QLatin1String("op")].toString() == QLatin1String("import-sheet"));
    CHECK(desk.count("contacts") == 0);
    CHECK(desk.count("people") == 0);
    const QJsonObject back = part(desk.bringIn(oldSheet), "added");
    CHECK(number(back, "visits") == 0);
    CHECK(number(back, "cameBack") == 239);
    CHECK(desk.count("contacts") == 239);
    CHECK(desk.count("people") == 26);
    CHECK(desk.object("check", {})[QLatin1String("sound")] == true);
}

TEST_CASE("Ctrl+C stops a long import and leaves nothing of it")
{
    const Desk desk;
    QByteArray sheet = "Date,Time,Who,What for,Notes\n";
    for (int i = 0; i < 120'000; ++i) {
        sheet += QByteArray::number(1 + i % 28) + "/5/2025," + QByteArray::number(9 + i % 9) + ":15,Person "
            + QByteArray::number(i % 500) + ",peer,row " + QByteArray::number(i) + "\n";
    }
    const QString rest = desk.home.path(QStringLiteral("rest.csv"));
    const QString file = desk.write("long.csv", sheet + "someday,9:15,Ivy,peer,\n");
    const auto program = desk.home.start(desk.line("import", {file, QStringLiteral("--rest"), rest}));
    program->setReadChannel(QProcess::StandardError);
    QByteArray said;
    // Long enough for it to have begun to write: the file to mend is there by then.
    while (!QFileInfo::exists(rest) || !said.contains('\n')) {
        REQUIRE(program->state() == QProcess::Running);
        program->waitForReadyRead(50);
        said += program->readAllStandardError();
    }
    REQUIRE(::kill(pid_t(program->processId()), SIGINT) == 0);
    REQUIRE(program->waitForFinished(120'000));
    said += program->readAllStandardError();
    INFO(said.toStdString());
    CHECK(program->exitStatus() == QProcess::NormalExit);
    CHECK(program->exitCode() == 1);
    CHECK(program->readAllStandardOutput().isEmpty());
    CHECK(said.contains("120,00")); // how far it had come
    CHECK(said.endsWith("Stopped, as you asked. Everything is as it was before.\n"));
    CHECK_FALSE(QFileInfo::exists(rest));
    CHECK(desk.count("contacts") == 0);
    CHECK(desk.count("people") == 0);
    CHECK(desk.object("check", {})[QLatin1String("sound")] == true);
}

TEST_CASE("what is no sheet is refused with one sentence, with the row where it is known, and nothing comes in")
{
    const Desk desk;
    desk.run("people");
    const QByteArray before = desk.database();
    const std::pair<const char *, const char *> wrong[] = {
        {"Date,Who\n8/5/2025,Sam\n9/5/2025,\"Ivy\n", "Row 3"},
        {"nothing but a line\n", "spreadsheet"},
        {"Name,What for\nSam,peer\n", "dates"},
        {"", "spreadsheet"},
        {"hubdesk-contacts-9\nwhen,who\n", "newer"},
    };
    for (const auto &[bytes, named] : wrong) {
        INFO(bytes);
        const Run run = desk.run("import", {desk.write("wrong.csv", bytes)});
        CHECK(run.code == 1);
        CHECK(run.saidOneSentence());
        CHECK(run.err.contains(QLatin1String(named)));
    }
    const Run missing = desk.run("import", {desk.home.path(QStringLiteral("missing.csv"))});
    CHECK(missing.code == 1);
    CHECK(missing.saidOneSentence());
    CHECK(desk.database() == before);
}

TEST_CASE("an import says in words what it understood and what it left, and how to take it back")
{
    const Desk desk;
    const Run run = desk.run("import", {oldSheet});
    // On a busy machine stderr tells how far it has come; what it says on stdout is the same on any.
    CHECK(run.code == 0);
    for (const char *said : {"241 of 244 rows", "239 visits, 60 of them", "rows 11, 136", "26 people and 6 workers",
                             "row 248: a line of totals", "Sam O and Sam Okafor", "“anxiety mgmt” (kinds of support), 19 times",
                             "row 23: there is no such day (“31/02/2025”)", "row 28: the day is not clear (“last Tues”)",
                             "Brought in: 239 visits, 26 people new here, 6 workers", "hubdesk undo"}) {
        INFO(said);
        CHECK(run.out.contains(QString::fromUtf8(said)));
    }
}
