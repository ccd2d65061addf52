// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/framepacking.h"

#include "core/security/sealedformat.h"

#include <QtEndian>

#include <zstd.h>

namespace hub {

using sealed::lengthBytes;

static_assert(packedFrameBytes == lengthBytes + qsizetype(ZSTD_COMPRESSBOUND(SealedFileLimits::frameBytes)));

static constexpr int level = 3;
// The library reads formats of long ago too, which nothing of ours was ever written in.
static constexpr char todaysFormat[] = "\x28\xb5\x2f\xfd";

static Error damaged(const char *what)
{
    return {Error::Kind::FileDamaged, QLatin1String(what)};
}

FramePacker::FramePacker()
    : m_context(ZSTD_createCCtx())
    , m_room(packedFrameBytes, Qt::Uninitialized)
{
    Q_CHECK_PTR(m_context);
}

FramePacker::~FramePacker()
{
    ZSTD_freeCCtx(m_context);
}

Result<QByteArrayView> FramePacker::pack(QByteArrayView plain)
{
    Q_ASSERT(plain.size() <= SealedFileLimits::frameBytes);
    qToBigEndian(quint32(plain.size()), m_room.data());
    const size_t packed = ZSTD_compressCCtx(m_context, m_room.data() + lengthBytes, size_t(m_room.size() - lengthBytes),
        plain.data(), size_t(plain.size()), level);
    if (ZSTD_isError(packed))
        return Error{Error::Kind::OutOfMemory, QLatin1String(ZSTD_getErrorName(packed))};
    return QByteArrayView(m_room).first(lengthBytes + qsizetype(packed));
}

FrameUnpacker::FrameUnpacker()
    : m_context(ZSTD_createDCtx())
    , m_room(SealedFileLimits::frameBytes, Qt::Uninitialized)
{
    Q_CHECK_PTR(m_context);
}

FrameUnpacker::~FrameUnpacker()
{
    ZSTD_freeDCtx(m_context);
}

Result<qsizetype> FrameUnpacker::declaredBytes(QByteArrayView content)
{
    if (content.size() < lengthBytes)
        return damaged("a data frame without a length");
    const quint32 declared = qFromBigEndian<quint32>(content.data());
    if (declared > quint32(SealedFileLimits::frameBytes))
        return damaged("a data frame that is too long");
    return qsizetype(declared);
}

Result<QByteArrayView> FrameUnpacker::unpack(QByteArrayView content)
{
    const auto declared = declaredBytes(content);
    if (!declared)
        return declared.error();
    const QByteArrayView packed = content.sliced(lengthBytes);
    if (!packed.startsWith(QByteArrayView(todaysFormat))
        || ZSTD_findFrameCompressedSize(packed.data(), size_t(packed.size())) != size_t(packed.size()))
        return damaged("a data frame that is not packed");
    const size_t bytes
        = ZSTD_decompressDCtx(m_context, m_room.data(), size_t(*declared), packed.data(), size_t(packed.size()));
    // An error is a number larger than any length.
    if (bytes != size_t(*declared))
        return damaged("a data frame that does not unpack");
    return QByteArrayView(m_room).first(*declared);
}

} // namespace hub
