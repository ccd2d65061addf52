// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secretbytes.h"

#include <QByteArray>

#include <array>
#include <span>

namespace hub {

/// A long run of frames under one key (libsodium's secretstream, XChaCha20-Poly1305): no frame can be altered, left out,
/// moved or doubled, and only the writer can say which one is the last.
enum class FrameKind : quint8 { More, Last };

inline constexpr qsizetype streamHeaderBytes = 24;
/// How much longer a sealed frame is.
inline constexpr qsizetype frameOverhead = 17;

class StreamSealer
{
public:
    /// `key`: 32 bytes.
    explicit StreamSealer(const SecretBytes &key);

    /// To stand in front of the frames.
    const QByteArray &header() const { return m_header; }
    /// The next frame. `bound`: must be the same when it is opened, and is not stored.
    QByteArray seal(QByteArrayView plain, QByteArrayView bound, FrameKind kind);

private:
    SecretBytes m_state;
    QByteArray m_header;
};

class StreamOpener
{
public:
    /// Where a frame begins, to come back to; not secret.
    using Place = std::array<quint8, 12>;

    /// `key`: 32 bytes; `header`: 24.
    StreamOpener(const SecretBytes &key, QByteArrayView header);

    /// Opens the frame that stands at this place, into as many bytes less frameOverhead, and goes on to the next.
    /// FileDamaged when anything about it is not as it was sealed.
    Result<FrameKind> open(QByteArrayView sealed, QByteArrayView bound, std::span<char> plain);

    Place place() const;
    void goTo(const Place &place);

private:
    SecretBytes m_state;
    SecretBytes m_first; ///< as it was before the first frame
};

} // namespace hub
