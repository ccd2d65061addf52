// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

using namespace hub::test;

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

TEST_CASE("help lists every verb in words, and each verb lists every option in words")
{
    const Home home;
    const Run all = home.run({QStringLiteral("help")});
    REQUIRE(all.code == 0);
    CHECK(all.err.isEmpty());
    const QRegularExpression verbLine(QStringLiteral("^  hubdesk ([a-z-]+)[^\\n]*\\n      ([^\\n]*)$"),
                                      QRegularExpression::MultilineOption);
    QStringList verbs;
    auto matches = verbLine.globalMatch(all.out);
    while (matches.hasNext()) {
        const auto match = matches.next();
        INFO(match.captured(0).toStdString());
        CHECK(match.captured(2).size() > 10);
        verbs << match.captured(1);
    }
    for (const char *verb : {"help", "new", "example", "log", "people", "contacts", "import", "export", "member", "lists", "sheets", "supports", "who-saw", "undo", "backup", "restore", "check", "rebuild", "tour"})
        CHECK(verbs.contains(QLatin1String(verb)));
    for (const QString &verb : verbs) {
        const Run one = home.run({QStringLiteral("help"), verb});
        CHECK(one.code == 0);
        const QStringList lines = one.out.split(u'\n', Qt::SkipEmptyParts);
        REQUIRE(lines.size() >= 2);
        for (const QString &line : lines) {
            static const QRegularExpression explained(QStringLiteral("^  --[a-z-]+( [A-Z0-9,]+)? +[^ -].{5,}$"));
            INFO(line.toStdString());
            CHECK((!line.startsWith(QLatin1String("  --")) || explained.match(line).hasMatch()));
        }
    }
}

TEST_CASE("a command that makes no sense gets one sentence that names what is wrong, and leaves with 2")
{
    const Home home;
    const std::pair<const char *, const char *> wrong[] = {
        {"frobnicate", "frobnicate"},
        {"help frobnicate", "frobnicate"},
        {"people", "STORE"},
        {"people a.hubdesk b.hubdesk", "b.hubdesk"},
        {"people a.hubdesk --passphrase secret", "--passphrase"},
        {"people a.hubdesk --find", "--find"},
        {"people a.hubdesk --find --json", "--find"},
        {"people a.hubdesk --json=yes", "--json"},
        {"people a.hubdesk --find a --find b", "--find"},
        {"new a.hubdesk --worker Robin", "--hub"},
        {"new a.hubdesk --hub Door", "--worker"},
        {"new a.hubdesk --hub= --worker Robin", "--hub"},
        {"import a.hubdesk", "FILE.csv"},
        {"backup a.hubdesk", "FILE"},
        {"backup a.hubdesk b.hubback c.hubback", "c.hubback"},
        {"restore b.hubback", "STORE"},
        {"restore b.hubback a.hubdesk --worker Robin", "--worker"},
        {"import a.hubdesk b.csv --rest", "--rest"},
        {"log a.hubdesk --nobody --person Sam", "--nobody"},
        {"log a.hubdesk --nobody --new Sam", "--new"},
        {"log a.hubdesk --nickname", "--new"},
        {"log a.hubdesk --minutes soon", "soon"},
        {"log a.hubdesk --minutes 0", "0"},
        {"log a.hubdesk --minutes 1441", "1441"},
        {"log a.hubdesk --batch - --note hello", "--note"},
    };
    for (const auto &[line, named] : wrong) {
        INFO(line);
        const Run run = home.run(words(line));
        CHECK(run.code == 2);
        CHECK(run.saidOneSentence());
        CHECK(run.err.contains(QLatin1String(named)));
    }
    CHECK(everyFile(home.path()).isEmpty());
}

TEST_CASE("after two dashes nothing is an option any more")
{
    const Home home;
    const Run run = home.run({QStringLiteral("people"), QStringLiteral("--"), QStringLiteral("--odd.hubdesk")});
    CHECK(run.code == 1);
    CHECK(run.saidOneSentence());
}

TEST_CASE("words never come from an argument, and without a terminal a file has to be named")
{
    const Home home;
    const Run run = home.run({QStringLiteral("people"), copyOfHub(home)});
    CHECK(run.code == 2);
    CHECK(run.saidOneSentence());
    CHECK(run.err.contains(QLatin1String("--passphrase-file")));
    const Run made = home.run(words("new another.hubdesk --hub Door --worker Robin"));
    CHECK(made.code == 2);
    CHECK(made.saidOneSentence());
    CHECK_FALSE(QFileInfo::exists(home.path(QStringLiteral("another.hubdesk"))));
}
