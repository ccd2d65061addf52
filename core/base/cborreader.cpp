// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cborreader.h"

namespace hub {

bool CborReader::expect(bool isRight)
{
    if (m_reader.lastError() != QCborError::NoError || !isRight)
        m_ok = false;
    return m_ok;
}

void CborReader::next()
{
    // At the end of a container next() has nothing to go to; leave() finds that out.
    if (m_ok && m_reader.hasNext() && !m_reader.next() && m_reader.lastError() != QCborError::EndOfFile)
        m_ok = false;
}

qsizetype CborReader::enter(bool isRight, qsizetype most)
{
    if (!m_ok || !expect(isRight && m_reader.isLengthKnown() && m_depth < maxDepth))
        return 0;
    const quint64 length = m_reader.length();
    if (!expect(length <= quint64(most)) || !expect(m_reader.enterContainer()))
        return 0;
    ++m_depth;
    return qsizetype(length);
}

qsizetype CborReader::enterArray(qsizetype most)
{
    return enter(m_ok && m_reader.isArray(), most);
}

qsizetype CborReader::enterMap(qsizetype most)
{
    return enter(m_ok && m_reader.isMap(), most);
}

void CborReader::leave()
{
    if (!m_ok || !expect(m_depth > 0 && !m_reader.hasNext()))
        return;
    --m_depth;
    const bool left = m_reader.leaveContainer();
    // Leaving the outermost container ends the bytes, which Qt reports as an error of its own.
    if (!left && !(m_depth == 0 && m_reader.lastError() == QCborError::EndOfFile))
        m_ok = false;
}

qint64 CborReader::integer(qint64 least, qint64 most)
{
    if (!m_ok || !expect(m_reader.isInteger()))
        return 0;
    if (m_reader.isUnsignedInteger() && m_reader.toUnsignedInteger() > quint64(std::numeric_limits<qint64>::max()))
        return fail(), 0;
    const qint64 number = m_reader.toInteger();
    if (!expect(number >= least && number <= most))
        return 0;
    next();
    return m_ok ? number : 0;
}

// A definite string comes in one chunk; its length is looked at before a byte is taken.
template <typename Chunk, typename Read>
static bool takeChunks(QCborStreamReader &reader, qsizetype most, Chunk &into, Read read)
{
    if (!reader.isLengthKnown() || reader.length() > quint64(most))
        return false;
    auto chunk = read();
    while (chunk.status == QCborStreamReader::Ok) {
        into += chunk.data;
        chunk = read();
    }
    return chunk.status == QCborStreamReader::EndOfString;
}

QString CborReader::text(qsizetype mostBytes)
{
    QString text;
    if (!m_ok || !expect(m_reader.isString()))
        return {};
    if (!takeChunks(m_reader, mostBytes, text, [this] { return m_reader.readString(); }))
        return fail(), QString();
    return text;
}

QByteArray CborReader::bytes(qsizetype mostBytes)
{
    QByteArray bytes;
    if (!m_ok || !expect(m_reader.isByteArray()))
        return {};
    if (!takeChunks(m_reader, mostBytes, bytes, [this] { return m_reader.readByteArray(); }))
        return fail(), QByteArray();
    return bytes;
}

QByteArray CborReader::fixedBytes(qsizetype count)
{
    const QByteArray read = bytes(count);
    if (read.size() != count)
        fail();
    return m_ok ? read : QByteArray();
}

bool CborReader::boolean()
{
    if (!m_ok || !expect(m_reader.isBool()))
        return false;
    const bool value = m_reader.toBool();
    next();
    return value;
}

bool CborReader::takeNull()
{
    if (!m_ok || !m_reader.isNull())
        return false;
    next();
    return true;
}

bool CborReader::finished()
{
    return m_ok && m_depth == 0 && m_reader.currentOffset() == m_size;
}

} // namespace hub
