// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <cerrno>

using namespace hub::test;

namespace {

/// What the probe wrote while the program ran: "before inet" -> "0", and the libraries under "loaded".
struct Probed {
    Run run;
    QMap<QString, QString> answers;
    QStringList loaded;
};

Probed probed(Home &home, const QStringList &arguments)
{
    const QString notes = home.path(QStringLiteral("probe"));
    home.setEnvironment(QStringLiteral("LD_PRELOAD"), QStringLiteral(HUBDESK_SOCKET_PROBE));
    home.setEnvironment(QStringLiteral("HUBDESK_PROBE"), notes);
    Probed result{home.run(arguments), {}, {}};
    QFile file(notes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1String("loaded ")))
            result.loaded << line.section(u' ', 1);
        else
            result.answers.insert(line.section(u' ', 0, 1), line.section(u' ', 2));
    }
    return result;
}

void checkAnswers(const QMap<QString, QString> &answers)
{
    const QString refused = QString::number(EAFNOSUPPORT);
    // What the kernel gave away a moment before is what is refused now.
    REQUIRE(answers.value(QStringLiteral("before inet")) == QStringLiteral("0"));
    REQUIRE(answers.value(QStringLiteral("before rubbish-inet")) == QStringLiteral("0"));
    CHECK(answers.value(QStringLiteral("before packet")) != refused);
    for (const char *family : {"after inet", "after inet6", "after packet", "after rubbish-inet"}) {
        INFO(family);
        CHECK(answers.value(QLatin1String(family)) == refused);
    }
    for (const char *local : {"after unix", "after netlink", "after rubbish-unix", "after pair"}) {
        INFO(local);
        CHECK(answers.value(QLatin1String(local)) == QStringLiteral("0"));
    }
    CHECK(answers.value(QStringLiteral("after uring")) == QString::number(ENOSYS));
}

} // namespace

TEST_CASE("no verb may open a socket that leaves this computer, and local ones stay")
{
    Home home;
    const Probed help = probed(home, {QStringLiteral("help")});
    REQUIRE(help.run.code == 0);
    CHECK(help.run.err.isEmpty());
    checkAnswers(help.answers);
}

TEST_CASE("a window may not either, and neither it nor what it loads brings Qt's network library")
{
    Home home;
    const Probed tour = probed(home, {QStringLiteral("tour"), home.path(QStringLiteral("pictures"))});
    INFO(tour.run.err.toStdString());
    REQUIRE(tour.run.code == 0);
    checkAnswers(tour.answers);
    // The list is that of a program with its windows drawn and its database open.
    CHECK_FALSE(tour.loaded.filter(QStringLiteral("libQt6Widgets")).isEmpty());
    CHECK_FALSE(tour.loaded.filter(QStringLiteral("libqoffscreen")).isEmpty());
    CHECK_FALSE(tour.loaded.filter(QStringLiteral("libqsqlite")).isEmpty());
    CHECK(tour.loaded.filter(QStringLiteral("Qt6Network")).join(u'\n').toStdString() == "");
    CHECK(tour.loaded.filter(QStringLiteral("/tls/")).join(u'\n').toStdString() == "");
}

TEST_CASE("where the kernel cannot refuse sockets, the program says so and the records stay within reach")
{
    Home home;
    const QString store = copyOfExample(home);
    const Run usual = home.run({QStringLiteral("people"), store});
    const Run open = home.runUnder({QStringLiteral(HUBDESK_WITHOUT_SECCOMP)}, {QStringLiteral("people"), store});
    CHECK(open.code == 0);
    CHECK(open.out == usual.out);
    CHECK(usual.err.isEmpty());
    CHECK(open.err.contains(QLatin1String("network")));
    CHECK(open.err.count(u'\n') == 1);
}
