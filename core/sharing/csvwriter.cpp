// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/csvwriter.h"

#include <utility>

namespace hub {

static bool beginsLikeFormula(const QString &text)
{
    constexpr QStringView starters = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    qsizetype first = 0;
    while (first < text.size() && text[first] == u'\'')
        ++first;
    return first < text.size() && starters.contains(text[first]);
}

QString withFormulaGuard(const QString &text)
{
    return beginsLikeFormula(text) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString &text)
{
    return text.startsWith(u'\'') && beginsLikeFormula(text) ? text.mid(1) : text;
}

// Semicolons and tabs too, so that whoever reads the file cannot take them for its delimiter, and spaces at the ends,
// which some programs trim. "sep=" at the start of a file is an order to Excel.
static bool needsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    for (const QChar c : text) {
        if (c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\r' || c == u'\n')
            return true;
    }
    return text.front().isSpace() || text.back().isSpace() || text.startsWith(QLatin1String("sep="));
}

// What no text file can hold becomes the mark of a lost character; Qt would write half a pair as "?".
static QString writable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate() || text[i].isNull())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

static QByteArray cellBytes(const QString &text)
{
    QString cell = withFormulaGuard(writable(text));
    if (needsQuotes(cell))
        cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
    return cell.toUtf8();
}

void CsvWriter::add(const QStringList &cells)
{
    Q_ASSERT(!cells.isEmpty());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        m_bytes += cellBytes(cells[i]);
    }
    m_bytes += "\r\n";
}

QByteArray CsvWriter::take()
{
    return std::exchange(m_bytes, {});
}

} // namespace hub
