// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/leftover.h"

#include "core/rules/sheet/ownfile.h"

namespace hub {

std::vector<QStringList> leftOverTable(const UnderstoodSheet &sheet, const std::function<QString(LeftOverReason)> &say)
{
    // Rows of a file to mend that were left over again have the two columns already.
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < qsizetype(sheet.layout.columns.size()); ++i) {
        const Meaning meaning = sheet.layout.columns[size_t(i)].meaning;
        if (meaning != Meaning::RowNumber && meaning != Meaning::Reason)
            kept.append(i);
    }
    const auto keptOf = [&](const QStringList &cells) {
        QStringList row;
        for (const qsizetype column : kept)
            row.append(cells.value(column));
        return row;
    };
    std::vector<QStringList> table;
    if (sheet.layout.own)
        table.push_back({toMark(*sheet.layout.own)});
    table.push_back(keptOf(sheet.layout.headers()) + QStringList{toCode(Meaning::RowNumber), toCode(Meaning::Reason)});
    for (const LeftOverRow &row : sheet.leftOver)
        table.push_back(keptOf(row.cells) + QStringList{QString::number(row.row), say(row.reason)});
    return table;
}

} // namespace hub
