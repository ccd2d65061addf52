// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborStreamReader>
#include <QString>

namespace hub {

/// Reads CBOR that somebody else may have written: checks type, range and length before it takes anything, goes no
/// deeper than asked, and fails once for all. After a failure every read gives an empty value; ask ok() before using
/// what was read. Lengths must be definite and nothing may follow the outermost item.
class CborReader
{
public:
    static constexpr int maxDepth = 8;

    explicit CborReader(const QByteArray &bytes)
        : m_size(bytes.size())
        , m_reader(bytes)
    {
    }

    /// Enters an array and gives its length, at most `most`.
    qsizetype enterArray(qsizetype most);
    /// Enters a map and gives the number of its pairs, at most `most`.
    qsizetype enterMap(qsizetype most);
    /// Leaves what was entered last; fails unless all of it was read.
    void leave();

    qint64 integer(qint64 least, qint64 most);
    quint64 natural() { return quint64(integer(0, std::numeric_limits<qint64>::max())); }
    QString text(qsizetype mostBytes);
    QByteArray bytes(qsizetype mostBytes);
    /// Exactly so many bytes.
    QByteArray fixedBytes(qsizetype count);
    bool boolean();
    /// True, and past it, if the next item is null.
    bool takeNull();

    bool nextIsInteger() const { return m_ok && m_reader.isInteger(); }
    bool nextIsText() const { return m_ok && m_reader.isString(); }
    bool nextIsBytes() const { return m_ok && m_reader.isByteArray(); }
    bool nextIsArray() const { return m_ok && m_reader.isArray(); }

    void fail() { m_ok = false; }
    bool ok() const { return m_ok; }
    /// Everything was read, and read well.
    bool finished();

private:
    bool expect(bool isRight);
    qsizetype enter(bool isRight, qsizetype most);
    void next();

    qsizetype m_size;
    QCborStreamReader m_reader;
    int m_depth = 0;
    bool m_ok = true;
};

} // namespace hub
