// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sheetfile.h"

#include "core/rules/sheet/ownfile.h"

#include <QIODevice>

namespace hub {

Result<QByteArray> readCapped(QIODevice &device, qint64 limit)
{
    if (!device.isOpen() && !device.open(QIODevice::ReadOnly))
        return Error::Kind::FileUnreadable;
    QByteArray bytes = device.read(limit + 1);
    if (bytes.size() > limit)
        return Error::Kind::FileTooLarge;
    return bytes;
}

Result<Sheet> readSheet(QByteArray file, const CsvLimits &limits)
{
    auto reader = CsvReader::open(std::move(file), limits);
    if (!reader)
        return reader.error();
    Sheet sheet;
    bool isOwn = false;
    // A note that is a single space counts in our own files, which come back exactly; in an old sheet it is a slip.
    const auto saysNothing = [&isOwn](const QString &cell) { return isOwn ? cell.isEmpty() : cell.trimmed().isEmpty(); };
    qint64 cells = 0;
    while (true) {
        auto record = reader->next();
        if (!record)
            return record.error();
        if (!*record)
            return sheet;
        QStringList &row = (*record)->cells;
        isOwn = isOwn || (sheet.records.empty() && ownTitleFromMark(row.value(0)));
        while (!row.isEmpty() && saysNothing(row.last()))
            row.removeLast();
        cells += row.size();
        if (cells > limits.cells)
            return Error{Error::Kind::TooManyRows, QString::number((*record)->row)};
        if (row.isEmpty())
            ++sheet.blankRows;
        else
            sheet.records.push_back(std::move(**record));
    }
}

} // namespace hub
