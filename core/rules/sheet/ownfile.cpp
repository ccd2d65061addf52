// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/ownfile.h"

namespace hub {

static constexpr QLatin1String contactsMark("hubdesk-contacts-");
static constexpr QLatin1String peopleMark("hubdesk-people-");

static QLatin1String stem(OwnFile file)
{
    return file == OwnFile::Contacts ? contactsMark : peopleMark;
}

QString toMark(OwnFile file)
{
    return stem(file) + QString::number(OwnTitle::currentVersion);
}

std::optional<OwnTitle> ownTitleFromMark(const QString &cell)
{
    for (const OwnFile file : {OwnFile::Contacts, OwnFile::People}) {
        if (!cell.startsWith(stem(file)))
            continue;
        bool isNumber = false;
        const int version = cell.mid(stem(file).size()).toInt(&isNumber);
        if (isNumber && version > 0)
            return OwnTitle{file, version};
    }
    return std::nullopt;
}

QString joinItems(const QStringList &items)
{
    QString cell;
    for (QString item : items) {
        if (item.isEmpty())
            continue;
        if (!cell.isEmpty())
            cell += QLatin1String("; ");
        cell += item.replace(u'\\', QLatin1String("\\\\")).replace(u';', QLatin1String("\\;"));
    }
    return cell;
}

QStringList splitItems(const QString &cell)
{
    QStringList items;
    QString item;
    const auto finish = [&] {
        if (!item.isEmpty())
            items.append(item);
        item.clear();
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size()) {
            item += cell[++i];
        } else if (cell[i] == u';') {
            finish();
            if (i + 1 < cell.size() && cell[i + 1] == u' ')
                ++i; // the one space of the separator; any further one belongs to the text
        } else {
            item += cell[i];
        }
    }
    finish();
    return items;
}

} // namespace hub
