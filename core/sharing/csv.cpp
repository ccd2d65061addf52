// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/csv.h"

#include "core/sharing/csvwriter.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace hub {

static constexpr std::array<char16_t, 3> delimiters{u',', u';', u'\t'};
static constexpr qsizetype sampleUnits = 64 * 1024;

static bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == u'\r';
}

CsvReader::CsvReader(QByteArray file, const CsvLimits &limits)
    : m_file(std::move(file))
    , m_limits(limits)
    , m_text(detectTextForm(m_file))
    , m_width(m_text.isUtf16() ? 2 : 1)
    , m_position(m_text.markBytes)
{
}

Result<CsvReader> CsvReader::open(QByteArray file, const CsvLimits &limits)
{
    if (file.size() > limits.bytes)
        return Error::Kind::FileTooLarge;
    CsvReader reader(std::move(file), limits);
    if ((reader.m_file.size() - reader.m_position) % reader.m_width != 0)
        return Error::Kind::FileDamaged;
    for (qsizetype i = reader.m_position; i < reader.m_file.size(); i += reader.m_width) {
        if (reader.unitAt(i) == 0)
            return Error::Kind::NotATable;
    }
    reader.guessDelimiter();
    reader.takeSeparatorLine();
    return reader;
}

char16_t CsvReader::unitAt(qsizetype position) const
{
    const auto byte = [this, position](qsizetype offset) { return char16_t(uchar(m_file.at(position + offset))); };
    if (m_width == 1)
        return byte(0);
    const bool little = m_text.encoding == TextEncoding::Utf16LittleEndian;
    return little ? char16_t(byte(0) | byte(1) << 8) : char16_t(byte(1) | byte(0) << 8);
}

Error CsvReader::failure(Error::Kind kind)
{
    m_position = m_file.size();
    return {kind, QString::number(m_row)};
}

bool CsvReader::atCellEnd() const
{
    return atEnd() || unitAt(m_position) == m_delimiter || isLineEnd(unitAt(m_position));
}

Result<std::optional<SheetRecord>> CsvReader::next()
{
    if (atEnd())
        return std::optional<SheetRecord>();
    SheetRecord record{++m_row};
    if (m_row > m_limits.rows)
        return failure(Error::Kind::TooManyRows);
    while (true) {
        if (record.cells.size() == m_limits.columns)
            return failure(Error::Kind::TooManyColumns);
        const auto cell = readCell();
        if (!cell)
            return cell.error();
        record.cells.append(*cell);
        if (atEnd() || unitAt(m_position) != m_delimiter)
            break;
        m_position += m_width;
    }
    takeLineEnd();
    return std::optional(std::move(record));
}

Result<QString> CsvReader::readCell()
{
    m_units.clear();
    if (!atEnd() && unitAt(m_position) == u'"') {
        if (const auto closed = readQuoted(); !closed)
            return closed.error();
    }
    readPlain();
    if (m_units.size() > m_limits.cellLength)
        return failure(Error::Kind::CellTooLong);
    return withoutFormulaGuard(decodeUnits(m_units, m_text.encoding));
}

Result<void> CsvReader::readQuoted()
{
    bool overLines = false;
    for (m_position += m_width; !atEnd(); m_position += m_width) {
        const char16_t unit = unitAt(m_position);
        if (unit == u'"') {
            m_position += m_width;
            if (atCellEnd())
                return {};
            if (unitAt(m_position) != u'"')
                return overLines ? Result<void>(failure(Error::Kind::QuoteUnclosed)) : Result<void>();
        }
        overLines = overLines || isLineEnd(unit);
        if (m_units.size() <= m_limits.cellLength) // one too many is kept, and refused when the cell is whole
            m_units.append(QChar(unit));
    }
    return failure(Error::Kind::QuoteUnclosed);
}

void CsvReader::readPlain()
{
    for (; !atCellEnd(); m_position += m_width) {
        if (m_units.size() <= m_limits.cellLength)
            m_units.append(QChar(unitAt(m_position)));
    }
}

void CsvReader::takeLineEnd()
{
    if (atEnd())
        return;
    const bool carriageReturn = unitAt(m_position) == u'\r';
    m_position += m_width;
    if (carriageReturn && !atEnd() && unitAt(m_position) == u'\n')
        m_position += m_width;
}

void CsvReader::takeSeparatorLine()
{
    constexpr std::u16string_view hint = u"sep=";
    const qsizetype after = m_position + qsizetype(hint.size()) * m_width;
    if (after >= m_file.size())
        return;
    for (size_t i = 0; i < hint.size(); ++i) {
        if (unitAt(m_position + qsizetype(i) * m_width) != hint[i])
            return;
    }
    const bool lineEndsThere = after + m_width >= m_file.size() || isLineEnd(unitAt(after + m_width));
    if (!lineEndsThere || std::find(delimiters.begin(), delimiters.end(), unitAt(after)) == delimiters.end())
        return;
    m_delimiter = QChar(unitAt(after));
    m_position = after + m_width;
    takeLineEnd();
}

// Counts each candidate outside quotes, row by row. The winner divides the most rows into the same number of columns,
// and more columns weigh more: a cell of three supports "ASC; carers; goals" must not outvote eight columns.
void CsvReader::guessDelimiter()
{
    std::array<QMap<int, int>, delimiters.size()> rowsWithCount;
    std::array<int, delimiters.size()> counts{};
    const qsizetype end = std::min(m_file.size(), m_position + sampleUnits * m_width);
    bool quoted = false;
    char16_t before = u'\n';
    const auto finishRow = [&] {
        for (size_t i = 0; i < delimiters.size(); ++i)
            ++rowsWithCount[i][counts[i]];
        counts.fill(0);
    };
    for (qsizetype i = m_position; i < end; i += m_width) {
        const char16_t unit = unitAt(i);
        const auto found = std::find(delimiters.begin(), delimiters.end(), unit);
        if (unit == u'"')
            // A second quote straight after the closing one opens again, which is how a doubled quote passes through.
            quoted = !quoted
                && (before == u'"' || isLineEnd(before)
                    || std::find(delimiters.begin(), delimiters.end(), before) != delimiters.end());
        else if (!quoted && isLineEnd(unit))
            finishRow();
        else if (!quoted && found != delimiters.end())
            ++counts[size_t(found - delimiters.begin())];
        before = unit;
    }
    if (end == m_file.size())
        finishRow();
    int best = 0;
    for (size_t i = 0; i < delimiters.size(); ++i) {
        for (auto it = rowsWithCount[i].cbegin(); it != rowsWithCount[i].cend(); ++it) {
            if (it.key() * it.value() > best) {
                best = it.key() * it.value();
                m_delimiter = QChar(delimiters[i]);
            }
        }
    }
}

} // namespace hub
