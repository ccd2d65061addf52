// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFileInfo>

using namespace hub::test;

TEST_CASE("the tour does the main job, shows every page, and touches nothing but its folder")
{
    const Home home;
    const Run tour = home.run({QStringLiteral("tour"), home.path(QStringLiteral("pictures"))});
    INFO(tour.out.toStdString() << tour.err.toStdString());
    REQUIRE(tour.code == 0);
    const auto written = everyFile(home.path());
    int pictures = 0;
    int papers = 0;
    for (auto file = written.begin(); file != written.end(); ++file) {
        INFO(file.key().toStdString());
        CHECK(file.key().contains(QLatin1String("pictures")));
        pictures += file.value().startsWith("\x89PNG") && file.value().size() > 10'000 ? 1 : 0;
        papers += file.value().startsWith("%PDF") && file.value().contains("%%EOF") ? 1 : 0;
    }
    CHECK(pictures >= 30);
    CHECK(papers == 7);
    CHECK(tour.out.contains(QLatin1String("Logged a drop-in without a name: 3 keys")));
}

TEST_CASE("a tour with a look or a language that there is not is refused in one sentence")
{
    const Home home;
    const QString pictures = home.path(QStringLiteral("pictures"));
    for (const QStringList &wrong : {QStringList{QStringLiteral("--theme"), QStringLiteral("pink")},
             QStringList{QStringLiteral("--size"), QStringLiteral("big")}, QStringList{QStringLiteral("--lang"), QStringLiteral("xx")}}) {
        const Run tour = home.run(QStringList{QStringLiteral("tour"), pictures} + wrong);
        INFO(tour.err.toStdString());
        CHECK(tour.code == 2);
        CHECK(tour.saidOneSentence());
        CHECK_FALSE(QFileInfo::exists(pictures));
    }
}

TEST_CASE("the program says its version")
{
    const Home home;
    const Run version = home.run({QStringLiteral("--version")});
    CHECK(version.code == 0);
    CHECK(version.out.startsWith(QLatin1String("hubdesk ")));
}
