// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/understand.h"
#include "core/sharing/csvwriter.h"
#include "core/sharing/sheetfile.h"

#include <catch2/catch_test_macros.hpp>

namespace hub::test {

inline Sheet sheetOf(const QByteArray &csv)
{
    const auto sheet = readSheet(csv);
    REQUIRE(sheet);
    return *sheet;
}

/// A file in tests/data.
Sheet sheetNamed(const char *name);

inline UnderstandOptions starterOptions()
{
    return {starterVocabulary(), CivilTime("Europe/London")};
}

inline UnderstoodSheet understood(const Sheet &sheet, const UnderstandOptions &options = starterOptions())
{
    const auto result = understand(sheet, options);
    REQUIRE(result);
    return *result;
}

inline QByteArray csvOf(const std::vector<QStringList> &rows)
{
    CsvWriter writer;
    for (const QStringList &row : rows)
        writer.add(row);
    return writer.take();
}

/// The visit of a spreadsheet's row.
inline const UnderstoodRow &visitInRow(const UnderstoodSheet &sheet, int row)
{
    for (const UnderstoodRow &visit : sheet.visits) {
        if (visit.row == row)
            return visit;
    }
    FAIL("row " << row << " is no visit");
    return sheet.visits.front();
}

/// "2025-05-08 15:22 minute".
inline QString whenOf(const UnderstoodRow &visit)
{
    const QDateTime local = CivilTime("Europe/London").local(visit.when.at);
    return local.toString(QStringLiteral("yyyy-MM-dd hh:mm ")) + toCode(visit.when.precision);
}

inline QString supportsOf(const UnderstoodRow &visit)
{
    QStringList codes;
    for (const SupportType &support : visit.supports)
        codes.append(support.text);
    return codes.join(u' ');
}

inline QString personOf(const UnderstoodSheet &sheet, const UnderstoodRow &visit)
{
    return visit.person ? sheet.people[*visit.person].shown : QString();
}

inline QString workerOf(const UnderstoodSheet &sheet, const UnderstoodRow &visit)
{
    return visit.worker ? sheet.workers[*visit.worker].shown : QString();
}

/// "28 no-such-day" for every row left over.
inline QStringList leftOverOf(const UnderstoodSheet &sheet)
{
    QStringList rows;
    for (const LeftOverRow &row : sheet.leftOver)
        rows.append(QString::number(row.row) + u' ' + toCode(row.reason));
    return rows;
}

inline QStringList meaningsOf(const UnderstoodSheet &sheet)
{
    QStringList codes;
    for (const SheetColumn &column : sheet.layout.columns)
        codes.append(toCode(column.meaning));
    return codes;
}

/// "Sam O ~ Sam Okafor" for every pair proposed.
inline QStringList proposalsOf(const std::vector<NamePair> &pairs, const std::vector<SheetName> &names)
{
    QStringList proposals;
    for (const NamePair &pair : pairs)
        proposals.append(names[pair.first].shown + QStringLiteral(" ~ ") + names[pair.second].shown);
    return proposals;
}

} // namespace hub::test
