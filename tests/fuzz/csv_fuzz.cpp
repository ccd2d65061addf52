// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/csv.h"
#include "core/sharing/csvwriter.h"
#include "tests/fuzz/fuzzing.h"

#include <QFile>

using namespace hub;
using namespace hub::test;

namespace {

CsvLimits tightLimits()
{
    CsvLimits limits;
    limits.bytes = 48 * 1024;
    limits.cellLength = 2'000;
    limits.columns = 40;
    limits.rows = 800;
    return limits;
}

bool keepsLimits(const SheetRecord &record, const CsvLimits &limits)
{
    for (const QString &cell : record.cells) {
        if (cell.size() > limits.cellLength)
            return false;
    }
    return !record.cells.isEmpty() && record.cells.size() <= limits.columns && record.row <= limits.rows;
}

/// Rows that were read must be what a file of ours with the same rows says; nothing when they are.
QString differenceAfterWriting(const std::vector<SheetRecord> &records)
{
    CsvWriter writer;
    for (const SheetRecord &record : records)
        writer.add(record.cells);
    auto reader = CsvReader::open(writer.take());
    if (!reader)
        return QStringLiteral("what was written is refused");
    for (const SheetRecord &record : records) {
        const auto again = reader->next();
        if (!again || !*again)
            return QStringLiteral("row %1 is lost in writing").arg(record.row);
        for (qsizetype i = 0; i < record.cells.size(); ++i) {
            // Half a surrogate pair in a UTF-16 file is the one thing that cannot be written.
            if (record.cells[i].isValidUtf16() && (*again)->cells.value(i) != record.cells[i])
                return QStringLiteral("row %1 changes in writing").arg(record.row);
        }
    }
    const auto end = reader->next();
    return end && !*end ? QString() : QStringLiteral("writing adds rows");
}

Verdict readAsCsv(const QByteArray &input)
{
    const CsvLimits limits = tightLimits();
    auto reader = CsvReader::open(input, limits);
    if (!reader)
        return Verdict::refused();
    std::vector<SheetRecord> records;
    while (true) {
        const auto record = reader->next();
        if (!record)
            return Verdict::refused();
        if (!*record)
            break;
        if (!keepsLimits(**record, limits) || (*record)->row != int(records.size()) + 1)
            return Verdict::wrong(QStringLiteral("row %1 is beyond the limits or misnumbered").arg((*record)->row));
        records.push_back(**record);
    }
    const QString difference = differenceAfterWriting(records);
    return difference.isEmpty() ? Verdict::accepted() : Verdict::wrong(difference);
}

QByteArray utf16(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray small = "Hub sheet\r\nDate;Who;Notes\r\n1/5/2025;Zoë;\"said \"\"no\"\"\nand left\"\r\n;;\r\n";
    FuzzTarget target;
    target.corpus = {small, utf16(small), "\xef\xbb\xbf" + small, "sep=\t\nDate\tWho\n1/5\t'=1+1\n"};
    QFile sheet(QStringLiteral(HUBDESK_TEST_DATA "/old-drop-in-sheet.csv"));
    if (!sheet.open(QIODevice::ReadOnly))
        return 2;
    target.corpus.append(sheet.read(1'500)); // enough to have every kind of cell, short enough to read often
    target.dictionary
        = {"\"", "\"\"", ",\"", "\"\r\n", "\r", "\n", ";", "\t", ",", "sep=;\n", "'=", "'", "\xef\xbb\xbf", "\xff\xfe",
            "\xfe\xff", QByteArray(1, '\0'), "\xe9", "\xc3\xa9", "\xf0\x9f\x98\x80", ",,,,,,,,,,,,,,,,,,,,"};
    target.read = readAsCsv;
    return fuzz(target, argc, argv);
}
