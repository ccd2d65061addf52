// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstddef>

namespace hub {

/// A BLAKE2b hash of `Size` bytes (RFC 7693); 32 for commitments and chains, 16 for ids made under a secret.
template <size_t Size>
using Hash = std::array<quint8, Size>;
using Hash32 = Hash<32>;
using Hash16 = Hash<16>;

/// One hash over pieces that come one after the other. Nothing is put between them: a hash over fields that may differ
/// in length names the lengths itself. Allocates nothing.
template <size_t Size>
class Hasher
{
public:
    Hasher();
    /// Keyed: who does not know the key can neither make nor guess the hash. `key`: 16 to 64 bytes.
    explicit Hasher(QByteArrayView key);

    Hasher &add(QByteArrayView piece);
    /// Eight bytes, most significant first.
    Hasher &add(quint64 number);

    /// The hash of all pieces; the hasher is used up by it.
    Hash<Size> result();

private:
    // The room of libsodium's state, so that its header stays out of this one; the source pins size and alignment.
    alignas(64) std::array<std::byte, 384> m_state;
};

extern template class Hasher<16>;
extern template class Hasher<32>;

Hash32 blake2b(QByteArrayView bytes);
/// `key`: 16 to 64 bytes.
Hash32 keyedBlake2b(QByteArrayView key, QByteArrayView bytes);
Hash16 keyedBlake2b16(QByteArrayView key, QByteArrayView bytes);

/// The same bytes, for the store and for files.
template <size_t Size>
QByteArray toBytes(const Hash<Size> &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), qsizetype(Size)};
}

} // namespace hub
