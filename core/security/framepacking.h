// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/sealedfile.h"

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace hub {

/// The most that stands in a data frame: the length of what was packed (four bytes), and what does not pack at all.
inline constexpr qsizetype packedFrameBytes = 4 + SealedFileLimits::frameBytes + SealedFileLimits::frameBytes / 256;

/// Packs what stands in data frames (zstd), each for itself.
class FramePacker
{
public:
    FramePacker();
    ~FramePacker();
    FramePacker(const FramePacker &) = delete;
    FramePacker &operator=(const FramePacker &) = delete;

    /// What is to stand in the frame; good until the next call. `plain`: at most frameBytes. OutOfMemory.
    Result<QByteArrayView> pack(QByteArrayView plain);

private:
    ZSTD_CCtx_s *m_context;
    QByteArray m_room;
};

/// Unpacks them again, into no more room than the frame declares and a frame may have.
class FrameUnpacker
{
public:
    FrameUnpacker();
    ~FrameUnpacker();
    FrameUnpacker(const FrameUnpacker &) = delete;
    FrameUnpacker &operator=(const FrameUnpacker &) = delete;

    /// How long the frame says that its data is. FileDamaged where that is more than any has.
    static Result<qsizetype> declaredBytes(QByteArrayView content);
    /// Good until the next call. FileDamaged when it is anything but one packed piece of that very length.
    Result<QByteArrayView> unpack(QByteArrayView content);

private:
    ZSTD_DCtx_s *m_context;
    QByteArray m_room;
};

} // namespace hub
