// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"
#include "core/security/hashing.h"

namespace hub {

/// The limits of one change, in a file and in the log (sync.md §12).
inline constexpr qsizetype mostBodyBytes = 192 * 1024;
inline constexpr qsizetype mostOperations = 2'000;
inline constexpr qsizetype mostTextBytes = 64 * 1024;
inline constexpr qsizetype mostPrev = 1'000;

/// The schema of the changes this program writes, and the oldest program that understands them.
inline constexpr int changeSchema = 1;
inline constexpr int changeMinReader = 1;

/// What a change says, as deterministic CBOR:
/// [op, null or [desk, seq] it undoes, [[entity, row, {field: value}, [[field, kind, value, [[desk, seq] ...]] ...]] ...]]
/// The map holds plain writes that supersede nothing, in the order of their numbers; the list all others.
QByteArray encodeBody(const Change &change);

/// Fills op, undoes and operations. FileDamaged unless the bytes are exactly what encodeBody() would write.
Result<void> decodeBody(const QByteArray &body, Change &change);

/// BLAKE2b-256(salt ‖ CBOR of everything in the change): without the salt a short value could be guessed from it.
Hash32 commitment(const Change &change, QByteArrayView salt, const QByteArray &body);

/// The chain's next value: BLAKE2b-256(chain before ‖ seq ‖ commitment).
Hash32 chainAfter(const Hash32 &before, quint64 seq, const Hash32 &commitment);

} // namespace hub
