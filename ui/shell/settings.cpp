// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace hub {
namespace {

QString folderOr(const QString &folder, QStandardPaths::StandardLocation usual)
{
    return folder.isEmpty() ? QStandardPaths::writableLocation(usual) : folder;
}

std::unique_ptr<QSettings> fileIn(const QString &folder, const QString &name)
{
    return std::make_unique<QSettings>(folder + u'/' + name, QSettings::IniFormat);
}

} // namespace

std::span<const SettingInfo> settingTable()
{
    using enum Setting;
    static const SettingInfo table[] = {
        {Theme, "look/theme", SettingPlace::Taste, QStringLiteral("follow")},
        {TypeSize, "look/typeSize", SettingPlace::Taste, 100},
        {Touch, "look/touch", SettingPlace::Taste, false},
        {Language, "language", SettingPlace::Taste, QString()},
        {WindowGeometry, "window/geometry", SettingPlace::State, QByteArray()},
        {RecentStores, "store/recent", SettingPlace::State, QStringList()},
    };
    return table;
}

Settings::Settings(const QString &folder)
    : m_taste(fileIn(folderOr(folder, QStandardPaths::AppConfigLocation), QStringLiteral("hubdesk.ini")))
    , m_state(fileIn(folderOr(folder, QStandardPaths::AppLocalDataLocation), QStringLiteral("state.ini")))
{
}

Settings::~Settings() = default;

void Settings::set(Setting setting, const QVariant &value)
{
    const SettingInfo &info = settingTable()[std::size_t(setting)];
    fileOf(info.place).setValue(QLatin1String(info.key), value);
}

void Settings::reset(Setting setting)
{
    const SettingInfo &info = settingTable()[std::size_t(setting)];
    fileOf(info.place).remove(QLatin1String(info.key));
}

QVariant Settings::value(Setting setting) const
{
    const SettingInfo &info = settingTable()[std::size_t(setting)];
    QVariant kept = fileOf(info.place).value(QLatin1String(info.key), info.otherwise);
    return kept.convert(info.otherwise.metaType()) ? kept : info.otherwise;
}

QSettings &Settings::fileOf(SettingPlace place) const
{
    return place == SettingPlace::Taste ? *m_taste : *m_state;
}

} // namespace hub
