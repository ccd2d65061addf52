// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/stores.h"

#include "ui/shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace hub::stores {
namespace {

QString ending()
{
    return QStringLiteral(".hubdesk");
}

/// What every drive takes as the name of a folder.
QString asFolderName(const QString &hubName)
{
    constexpr int longest = 60;
    const QString refused = QStringLiteral("\\/:*?\"<>|");
    QString name;
    for (const QChar c : hubName.simplified()) {
        if (c.isPrint() && !refused.contains(c))
            name += c;
    }
    while (name.startsWith(u'.') || name.endsWith(u'.'))
        name.remove(name.startsWith(u'.') ? 0 : name.size() - 1, 1);
    name = name.left(longest).trimmed();
    return name.isEmpty() ? QStringLiteral("Our hub") : name;
}

} // namespace

QString nameOf(const QString &folder)
{
    const QString name = QFileInfo(QDir::cleanPath(folder)).fileName();
    return name.endsWith(ending()) ? name.chopped(ending().size()) : name;
}

QString placeFor(const QString &hubName, const QString &within)
{
    const QString folder = within.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Hubdesk")
        : within;
    const QString name = folder + u'/' + asFolderName(hubName);
    QString place = name + ending();
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = name + u' ' + QString::number(number) + ending();
    return place;
}

QString exampleFolder(const QString &profile)
{
    return profile + QStringLiteral("/example") + ending();
}

QStringList recent(const Settings &settings)
{
    QStringList there;
    for (const QString &folder : settings.texts(Setting::RecentStores)) {
        if (QFileInfo(folder).isDir())
            there << folder;
    }
    return there;
}

void remember(const QString &folder, Settings &settings)
{
    constexpr qsizetype most = 6;
    const QString place = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QStringList all = settings.texts(Setting::RecentStores);
    all.removeAll(place);
    all.prepend(place);
    settings.set(Setting::RecentStores, all.mid(0, most));
}

} // namespace hub::stores
