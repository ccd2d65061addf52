// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QSet>

using namespace hub::test;

namespace {

/// A hub of Robin's with Sam in it, worked from the command line alone.
struct Trust {
    Home home;
    QString store = copyOfHub(home);
    QString sam;

    Trust()
    {
        REQUIRE(run({QStringLiteral("log"), store, QStringLiteral("--new"), QStringLiteral("Sam Okafor"), QStringLiteral("--support"),
                        QStringLiteral("peer"), QStringLiteral("--note"), QStringLiteral("Slept through twice this week")})
                    .code
                == 0);
        sam = run({QStringLiteral("people"), store, QStringLiteral("--json")}).array()[0][QLatin1String("code")].toString();
    }
    Run run(const QStringList &arguments) const
    {
        const Run done = home.run(arguments + QStringList{QStringLiteral("--passphrase-file"), home.wordsFile()});
        UNSCOPED_INFO(done.out.toStdString() << done.err.toStdString());
        return done;
    }
    /// VERB STORE --person Sam and more.
    Run of(const char *verb, const QStringList &more = {}) const
    {
        return run(QStringList{QLatin1String(verb), store, QStringLiteral("--person"), sam} + more);
    }
    Run write(const char *section, const char *text) const
    {
        return of("plan", {QStringLiteral("--section"), QLatin1String(section), QStringLiteral("--set"), QString::fromUtf8(text),
                              QStringLiteral("--json")});
    }
    Run agree(const QString &with, const QString &parts, const char *until = "2099-12-31") const
    {
        return of("agree", {QStringLiteral("--with"), with, QStringLiteral("--parts"), parts, QStringLiteral("--purpose"),
                               QStringLiteral("housing"), QStringLiteral("--until"), QLatin1String(until), QStringLiteral("--json")});
    }
    Run share(const QString &with, const QString &file, const char *as = "text") const
    {
        return run({QStringLiteral("share"), store, file, QStringLiteral("--person"), sam, QStringLiteral("--with"), with,
            QStringLiteral("--purpose"), QStringLiteral("housing"), QStringLiteral("--as"), QLatin1String(as)});
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(home.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("a plan is written and read by its keys, and a line that stays keeps its name")
{
    const Trust trust;
    REQUIRE(trust.write("toolbox", "tea\nwalks").code == 0);
    const auto before = trust.of("plan", {QStringLiteral("--json")}).object();
    const auto section = before[QLatin1String("sections")][0].toObject();
    CHECK(section[QLatin1String("key")] == QStringLiteral("toolbox"));
    CHECK(section[QLatin1String("heading")].isNull());
    CHECK(section[QLatin1String("lines")][1][QLatin1String("whose")] == QStringLiteral("person"));
    const Run again = trust.write("toolbox", "music\nwalks");
    const auto lines = again.object()[QLatin1String("sections")][0][QLatin1String("lines")].toArray();
    REQUIRE(lines.size() == 2);
    CHECK(lines[1][QLatin1String("id")] == section[QLatin1String("lines")][1][QLatin1String("id")]);
    CHECK(trust.write("nonsense", "x").code == 2);
    CHECK(trust.run({QStringLiteral("check"), trust.store}).code == 0);
}

TEST_CASE("goals are added and rated, and a rating that does not fit is turned away")
{
    const Trust trust;
    const Run added = trust.of("goal", {QStringLiteral("--add"), QStringLiteral("Cook on Sundays"), QStringLiteral("--json")});
    REQUIRE(added.code == 0);
    const QString goal = added.object()[QLatin1String("code")].toString();
    REQUIRE(trust.of("goal", {QStringLiteral("--rate"), QStringLiteral("4"), QStringLiteral("--goal"), goal}).code == 0);
    const Run outside = trust.of("goal", {QStringLiteral("--rate"), QStringLiteral("11"), QStringLiteral("--goal"), goal});
    CHECK(outside.code == 1);
    CHECK(outside.saidOneSentence());
    CHECK(trust.of("goal", {QStringLiteral("--json")}).array()[0][QLatin1String("ratings")].toArray().size() == 1);
}

TEST_CASE("what is agreed leaves, what is promised never does, and the sentence says so")
{
    const Trust trust;
    REQUIRE(trust.write("toolbox", "tea\nwalks").code == 0);
    REQUIRE(trust.write("strengths", "listening").code == 0);
    const Run nothing = trust.share(QStringLiteral("housing"), QStringLiteral("-"));
    CHECK(nothing.code == 1);
    CHECK(nothing.saidOneSentence());
    const Run agreed = trust.agree(QStringLiteral("housing: City Housing"), QStringLiteral("toolbox"));
    REQUIRE(agreed.code == 0);
    const Run shared = trust.share(QStringLiteral("housing: City Housing"), QStringLiteral("-"));
    REQUIRE(shared.code == 0);
    CHECK(shared.out.contains(QStringLiteral("walks")));
    CHECK_FALSE(shared.out.contains(QStringLiteral("listening")));
    CHECK_FALSE(shared.out.contains(QStringLiteral("Sam")));
    CHECK_FALSE(shared.out.contains(QStringLiteral("Slept")));
    REQUIRE(trust.agree(QStringLiteral("gp"), QStringLiteral("toolbox,name")).code == 0);
    const Run promise = trust.of("promise", {QStringLiteral("--never"), QStringLiteral("my GP"), QStringLiteral("--json")});
    REQUIRE(promise.code == 0);
    const Run toGp = trust.share(QStringLiteral("gp: Priory Surgery"), trust.home.path(QStringLiteral("gp.pdf")));
    CHECK(toGp.code == 1);
    CHECK(toGp.saidOneSentence());
    CHECK(toGp.err.contains(QStringLiteral("promised")));
    CHECK_FALSE(QFile::exists(trust.home.path(QStringLiteral("gp.pdf"))));
    REQUIRE(trust.run({QStringLiteral("lift"), trust.store, promise.object()[QLatin1String("code")].toString(),
                          QStringLiteral("--said"), QStringLiteral("She may know")})
                .code
            == 0);
    CHECK(trust.share(QStringLiteral("gp: Priory Surgery"), QStringLiteral("-")).out.contains(QStringLiteral("Sam")));
    REQUIRE(trust.run({QStringLiteral("withdraw"), trust.store, agreed.object()[QLatin1String("code")].toString()}).code == 0);
    CHECK(trust.share(QStringLiteral("housing: City Housing"), QStringLiteral("-")).code == 1);
    CHECK(trust.run({QStringLiteral("who-saw"), trust.store, QStringLiteral("--person"), trust.sam}).out.contains(QStringLiteral("City Housing")));
}

TEST_CASE("papers are PDFs with nobody's name in what says where they come from")
{
    const Trust trust;
    REQUIRE(trust.write("toolbox", "tea <img src=\"file:///etc/passwd\"> walks").code == 0);
    REQUIRE(trust.agree(QStringLiteral("housing"), QStringLiteral("toolbox,name")).code == 0);
    REQUIRE(trust.share(QStringLiteral("housing"), trust.home.path(QStringLiteral("a.pdf")), "plan").code == 0);
    REQUIRE(trust.run({QStringLiteral("my-record"), trust.store, trust.home.path(QStringLiteral("b.pdf")), QStringLiteral("--person"),
                          trust.sam})
                .code
            == 0);
    for (const char *const name : {"a.pdf", "b.pdf"}) {
        const QByteArray pdf = trust.bytes(QString::fromLatin1(name));
        CHECK(pdf.startsWith("%PDF"));
        CHECK_FALSE(pdf.contains("Sam"));
        CHECK_FALSE(pdf.contains("Okafor"));
        // No picture was fetched because a text looked like markup.
        CHECK_FALSE(pdf.contains("/Subtype /Image"));
    }
    REQUIRE(trust.share(QStringLiteral("housing"), trust.home.path(QStringLiteral("c.json")), "json").code == 0);
    CHECK(trust.bytes(QStringLiteral("c.json")).contains("toolbox"));
    const Run nowhere = trust.share(QStringLiteral("housing"), trust.home.path(QStringLiteral("no/such/folder.pdf")));
    CHECK(nowhere.code == 1);
    CHECK(nowhere.saidOneSentence());
}

TEST_CASE("a record is held back and erased from the command line, and the next look finds nobody")
{
    const Trust trust;
    REQUIRE(trust.write("toolbox", "tea").code == 0);
    REQUIRE(trust.of("restrict", {QStringLiteral("--reason"), QStringLiteral("they say it is wrong")}).code == 0);
    CHECK(trust.run({QStringLiteral("people"), trust.store, QStringLiteral("--json")}).array().isEmpty());
    const Run open = trust.run({QStringLiteral("restrict"), trust.store, QStringLiteral("--person"), QStringLiteral("Sam Okafor"),
        QStringLiteral("--reason"), QStringLiteral("put right"), QStringLiteral("--off")});
    REQUIRE(open.code == 0);
    const Run alone = trust.of("erase", {QStringLiteral("--reason"), QStringLiteral("asked"), QStringLiteral("--second"), QStringLiteral("Robin")});
    CHECK(alone.code == 1);
    CHECK(alone.saidOneSentence());
    const QString words = trust.home.wordsFile("window garden bread hill otter\n");
    REQUIRE(trust.run({QStringLiteral("member"), trust.store, QStringLiteral("add"), QStringLiteral("Jo"), QStringLiteral("--level"),
                          QStringLiteral("lead"), QStringLiteral("--new-passphrase-file"), words, QStringLiteral("--worker"),
                          QStringLiteral("Robin")})
                .code
            == 0);
    const QStringList second{QStringLiteral("--reason"), QStringLiteral("They asked us to"), QStringLiteral("--second"), QStringLiteral("Jo"),
        QStringLiteral("--worker"), QStringLiteral("Robin")};
    REQUIRE(trust.of("erase", second).code == 0);
    CHECK(trust.of("plan", {QStringLiteral("--worker"), QStringLiteral("Robin")}).code == 1);
    CHECK(trust.run({QStringLiteral("check"), trust.store, QStringLiteral("--worker"), QStringLiteral("Robin")}).code == 0);
}

TEST_CASE("the keys of what can be shared are listed, with a hub and without one")
{
    const Trust trust;
    const Run plain = trust.home.run({QStringLiteral("parts"), QStringLiteral("--json")});
    REQUIRE(plain.code == 0);
    CHECK(plain.array().size() == 36);
    CHECK(trust.run({QStringLiteral("parts"), trust.store, QStringLiteral("--json")}).array().size() == 36);
}
