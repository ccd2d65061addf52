// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hashing.h"

#include "core/security/sodium.h"

#include <QtEndian>

namespace hub {

using security::bytesOf;
using security::needSodium;

namespace {

using State = crypto_generichash_blake2b_state;

template <size_t Size>
Hash<Size> hashOnce(QByteArrayView key, QByteArrayView bytes)
{
    Q_ASSERT(key.isEmpty()
        || (key.size() >= qsizetype(crypto_generichash_blake2b_KEYBYTES_MIN)
            && key.size() <= qsizetype(crypto_generichash_blake2b_KEYBYTES_MAX)));
    needSodium();
    Hash<Size> hash;
    crypto_generichash_blake2b(hash.data(), Size, bytesOf(bytes), size_t(bytes.size()),
        key.isEmpty() ? nullptr : bytesOf(key), size_t(key.size()));
    return hash;
}

} // namespace

template <size_t Size>
Hasher<Size>::Hasher()
    : Hasher(QByteArrayView())
{
}

template <size_t Size>
Hasher<Size>::Hasher(QByteArrayView key)
{
    static_assert(sizeof m_state == sizeof(State) && alignof(Hasher) >= alignof(State));
    Q_ASSERT(key.isEmpty()
        || (key.size() >= qsizetype(crypto_generichash_blake2b_KEYBYTES_MIN)
            && key.size() <= qsizetype(crypto_generichash_blake2b_KEYBYTES_MAX)));
    needSodium();
    crypto_generichash_blake2b_init(
        reinterpret_cast<State *>(m_state.data()), key.isEmpty() ? nullptr : bytesOf(key), size_t(key.size()), Size);
}

template <size_t Size>
Hasher<Size> &Hasher<Size>::add(QByteArrayView piece)
{
    crypto_generichash_blake2b_update(reinterpret_cast<State *>(m_state.data()), bytesOf(piece), size_t(piece.size()));
    return *this;
}

template <size_t Size>
Hasher<Size> &Hasher<Size>::add(quint64 number)
{
    const quint64 bigEndian = qToBigEndian(number);
    return add(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

template <size_t Size>
Hash<Size> Hasher<Size>::result()
{
    Hash<Size> hash;
    crypto_generichash_blake2b_final(reinterpret_cast<State *>(m_state.data()), hash.data(), Size);
    return hash;
}

template class Hasher<16>;
template class Hasher<32>;

Hash32 blake2b(QByteArrayView bytes)
{
    return hashOnce<32>({}, bytes);
}

Hash32 keyedBlake2b(QByteArrayView key, QByteArrayView bytes)
{
    return hashOnce<32>(key, bytes);
}

Hash16 keyedBlake2b16(QByteArrayView key, QByteArrayView bytes)
{
    return hashOnce<16>(key, bytes);
}

} // namespace hub
