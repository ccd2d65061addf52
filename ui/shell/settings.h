// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <memory>
#include <span>

class QSettings;

namespace hub {

/// What is remembered on this computer, outside any hub's store: looks and places of windows, never anything about a
/// person. What belongs to a hub lives in its store.
enum class Setting {
    Theme,
    TypeSize,
    Touch,
    Language,
    WindowGeometry,
    RecentStores, ///< folders, the latest first
};

/// Taste is what somebody chose (and might take along); State is what this computer happens to look like.
enum class SettingPlace { Taste, State };

struct SettingInfo {
    Setting setting;
    const char *key;
    SettingPlace place;
    QVariant otherwise; ///< the value until somebody changes it
};

/// The one table, in the order of the settings.
std::span<const SettingInfo> settingTable();

/// Two small files. A value of a kind the program does not expect counts as not set.
class Settings
{
public:
    /// In the usual folders of this account, or both in `folder` (tests, and hubs opened from a stick).
    explicit Settings(const QString &folder = {});
    ~Settings();

    QString text(Setting setting) const { return value(setting).toString(); }
    int number(Setting setting) const { return value(setting).toInt(); }
    bool isOn(Setting setting) const { return value(setting).toBool(); }
    QStringList texts(Setting setting) const { return value(setting).toStringList(); }
    QByteArray bytes(Setting setting) const { return value(setting).toByteArray(); }

    void set(Setting setting, const QVariant &value);
    /// Back to what the table says.
    void reset(Setting setting);

private:
    QVariant value(Setting setting) const;
    QSettings &fileOf(SettingPlace place) const;

    std::unique_ptr<QSettings> m_taste;
    std::unique_ptr<QSettings> m_state;
};

} // namespace hub
