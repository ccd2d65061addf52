// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/sheet/record.h"
#include "core/sharing/csvtext.h"

#include <QByteArray>

#include <optional>

namespace hub {

/// What a file may cost before it is refused; each limit has its own Error::Kind.
struct CsvLimits {
    qint64 bytes = 64 * 1024 * 1024;  ///< FileTooLarge
    qsizetype cellLength = 64 * 1024; ///< CellTooLong; in bytes, or in UTF-16 units for such a file
    int columns = 1'000;              ///< TooManyColumns
    int rows = 1'048'576;             ///< TooManyRows; as many as spreadsheets have
    qint64 cells = 10'000'000;        ///< TooManyRows; in all rows together, for readSheet() (sheetfile.h)
};

struct CsvForm {
    TextForm text;
    QChar delimiter = u',';

    friend bool operator==(const CsvForm &, const CsvForm &) = default;
};

/// Reads the CSV that offices save, one record at a time, out of the file's bytes.
///
/// Forgiving: encodings (csvtext.h); comma, semicolon or tab, whichever divides most rows alike; Excel's "sep=;" line;
/// quoted cells with doubled quotes and line breaks, which are kept as they are; CR, LF and CRLF; rows of any length; a
/// quote inside a cell that does not begin with one; `"Big" Dave`, which is read as Excel reads it: Big Dave.
/// Strict: a quote that never closes, or closes on a later line before more text, is QuoteUnclosed and not a mangled
/// table; NUL bytes are NotATable; half a UTF-16 character at the end is FileDamaged. `detail` is the row's number
/// where there is one. The formula guard of our own writer (csvwriter.h) is taken off.
class CsvReader
{
public:
    static Result<CsvReader> open(QByteArray file, const CsvLimits &limits = {});

    /// Nothing at the end of the file. After an error the reader stands at the end.
    Result<std::optional<SheetRecord>> next();

    CsvForm form() const { return {m_text, m_delimiter}; }
    qint64 bytesRead() const { return m_position; }
    qint64 bytesTotal() const { return m_file.size(); }

private:
    CsvReader(QByteArray file, const CsvLimits &limits);

    char16_t unitAt(qsizetype position) const;
    bool atEnd() const { return m_position >= m_file.size(); }
    bool atCellEnd() const;
    Result<QString> readCell();
    Result<void> readQuoted();
    void readPlain();
    void takeLineEnd();
    void takeSeparatorLine();
    void guessDelimiter();
    Error failure(Error::Kind kind);

    QByteArray m_file;
    CsvLimits m_limits;
    TextForm m_text;
    qsizetype m_width = 1; // bytes per unit
    QChar m_delimiter = u',';
    qsizetype m_position = 0;
    int m_row = 0;
    QString m_units; // the cell being read
};

} // namespace hub
