// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/rowkey.h"

namespace hub {

QStringList canonicalCells(const QStringList &cells)
{
    QStringList canonical;
    canonical.reserve(cells.size());
    for (const QString &cell : cells) {
        QString text = cell.normalized(QString::NormalizationForm_C);
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
        canonical.append(text.trimmed());
    }
    while (!canonical.isEmpty() && canonical.last().isEmpty())
        canonical.removeLast();
    return canonical;
}

static void appendNetstring(QByteArray &bytes, const QByteArray &piece)
{
    bytes += QByteArray::number(piece.size()) + ':' + piece + ',';
}

QByteArray RowKeys::next(const QStringList &canonical)
{
    QByteArray key;
    appendNetstring(key, "hubdesk-row-1");
    appendNetstring(key, QByteArray::number(++m_seen[canonical]));
    for (const QString &cell : canonical)
        appendNetstring(key, cell.toUtf8());
    return key;
}

} // namespace hub
