// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hub;

TEST_CASE("a setting is what the table says until somebody changes it, and is kept")
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        CHECK(settings.text(Setting::Theme) == QStringLiteral("follow"));
        CHECK(settings.number(Setting::TypeSize) == 100);
        CHECK_FALSE(settings.isOn(Setting::Touch));
        settings.set(Setting::Theme, QStringLiteral("warm"));
        settings.set(Setting::TypeSize, 150);
        settings.set(Setting::Touch, true);
    }
    Settings again(folder.path());
    CHECK(again.text(Setting::Theme) == QStringLiteral("warm"));
    CHECK(again.number(Setting::TypeSize) == 150);
    CHECK(again.isOn(Setting::Touch));
    again.reset(Setting::Theme);
    CHECK(again.text(Setting::Theme) == QStringLiteral("follow"));
}

TEST_CASE("a settings file somebody spoilt counts as not set")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hubdesk.ini")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntypeSize=enormous\n");
    file.close();
    const Settings settings(folder.path());
    CHECK(settings.number(Setting::TypeSize) == 100);
}

TEST_CASE("taste and state are two files, so that taste can be taken along")
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.set(Setting::Theme, QStringLiteral("dark"));
        settings.set(Setting::WindowGeometry, QByteArray("abc"));
    }
    CHECK(QFile::exists(folder.filePath(QStringLiteral("hubdesk.ini"))));
    CHECK(QFile::exists(folder.filePath(QStringLiteral("state.ini"))));
    CHECK(Settings(folder.path()).bytes(Setting::WindowGeometry) == QByteArray("abc"));
}

TEST_CASE("the table of settings is in order and no two share a place")
{
    QSet<QString> keys;
    int at = 0;
    for (const SettingInfo &info : settingTable()) {
        CHECK(int(info.setting) == at++);
        CHECK(info.otherwise.isValid());
        keys.insert(QLatin1String(info.key));
    }
    CHECK(keys.size() == at);
}
