// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the writer and the reader of sealed files have in common (sealedfile.md); nobody else includes this.
#include "core/security/sealedfile.h"

namespace hub::sealed {

inline constexpr char magic[] = "HUBDESK\x01";
inline constexpr qsizetype magicBytes = 8; ///< the last is the major version
inline constexpr qsizetype countBytes = 2;
inline constexpr qsizetype chanceBytes = 16;
inline constexpr qsizetype lengthBytes = 4;
inline constexpr qsizetype signatureBytes = sizeof(Signature::bytes);

inline constexpr char keyDomain[] = "hubdesk file key";
inline constexpr char signatureDomain[] = "hubdesk file";

// The frames that FramePart does not name.
inline constexpr char manifestFrame = 'M';
inline constexpr char paddingFrame = 'P';
inline constexpr char signatureFrame = 'S';

/// Most significant byte first.
QByteArray lengthField(qsizetype bytes);

/// What every frame is bound to. `head`: all that stands before the first one.
QByteArray boundTo(QByteArrayView head);

/// Adds one frame to what is signed.
void addFrame(SignedMessage &message, char type, QByteArrayView content);

/// The next length that a file may have (Padmé): its binary form ends in zeros, so that a length says at most how many
/// digits it has and the first few of them, and at most 12 % is added.
qint64 padmeLength(qint64 length);

/// How much all data of a file of so many bytes may unpack to.
qint64 mostRawBytes(qint64 fileBytes);

} // namespace hub::sealed
