// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hub {

/// Writes RFC 4180 for spreadsheets: UTF-8 with a byte order mark, commas, CRLF, quotes where needed.
/// What CsvReader reads back is what was written, for every text of at most CsvLimits::cellLength bytes; only a NUL and
/// half a surrogate pair, which no text file can hold, become U+FFFD. A row has at least one cell.
class CsvWriter
{
public:
    void add(const QStringList &cells);

    /// What was written since the last time, so that a large export can go to disk piece by piece.
    QByteArray take();

private:
    QByteArray m_bytes = "\xef\xbb\xbf";
};

/// A spreadsheet runs a cell that begins with = + - @ (or their full-width twins), tab, CR or LF as a formula, and a
/// note may have been written by anyone: such a cell gets a `'` in front. So does one that begins with `'` and then one
/// of these, which is what lets withoutFormulaGuard() give every text back exactly. (OWASP, "CSV Injection".)
QString withFormulaGuard(const QString &text);
QString withoutFormulaGuard(const QString &text);

} // namespace hub
