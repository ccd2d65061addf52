// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secretstream.h"

#include "core/security/sodium.h"

#include <algorithm>

namespace hub {

using security::bytesOf;
using security::needSodium;
using State = crypto_secretstream_xchacha20poly1305_state;

static_assert(streamHeaderBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(frameOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(std::tuple_size_v<StreamOpener::Place> == sizeof(State::nonce));

static State *stateIn(SecretBytes &bytes)
{
    return reinterpret_cast<State *>(bytes.data());
}

StreamSealer::StreamSealer(const SecretBytes &key)
    : m_state(sizeof(State))
    , m_header(streamHeaderBytes, Qt::Uninitialized)
{
    Q_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    needSodium();
    auto *header = reinterpret_cast<quint8 *>(m_header.data());
    crypto_secretstream_xchacha20poly1305_init_push(stateIn(m_state), header, key.data());
}

QByteArray StreamSealer::seal(QByteArrayView plain, QByteArrayView bound, FrameKind kind)
{
    QByteArray sealed(plain.size() + frameOverhead, Qt::Uninitialized);
    const quint8 tag = kind == FrameKind::Last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                               : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(stateIn(m_state), reinterpret_cast<quint8 *>(sealed.data()), nullptr,
        bytesOf(plain), quint64(plain.size()), bytesOf(bound), quint64(bound.size()), tag);
    return sealed;
}

StreamOpener::StreamOpener(const SecretBytes &key, QByteArrayView header)
    : m_state(sizeof(State))
{
    Q_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES && header.size() == streamHeaderBytes);
    needSodium();
    crypto_secretstream_xchacha20poly1305_init_pull(stateIn(m_state), bytesOf(header), key.data());
    m_first = SecretBytes::copyOf(m_state.view());
}

Result<FrameKind> StreamOpener::open(QByteArrayView sealed, QByteArrayView bound, std::span<char> plain)
{
    Q_ASSERT(qsizetype(plain.size()) + frameOverhead == sealed.size());
    quint8 tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(stateIn(m_state), reinterpret_cast<quint8 *>(plain.data()), nullptr,
            &tag, bytesOf(sealed), quint64(sealed.size()), bytesOf(bound), quint64(bound.size()))
        != 0)
        return Error{Error::Kind::FileDamaged, QStringLiteral("a frame does not open")};
    // The other tags would change the key underway, which our writer never does.
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE && tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return Error{Error::Kind::FileDamaged, QStringLiteral("a frame of another kind")};
    return tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL ? FrameKind::Last : FrameKind::More;
}

StreamOpener::Place StreamOpener::place() const
{
    Place place;
    const auto *state = reinterpret_cast<const State *>(m_state.data());
    std::copy(std::begin(state->nonce), std::end(state->nonce), place.begin());
    return place;
}

void StreamOpener::goTo(const Place &place)
{
    // The last frame changes the key behind it, so that going back takes the first one again.
    *stateIn(m_state) = *stateIn(m_first);
    std::copy(place.begin(), place.end(), std::begin(stateIn(m_state)->nonce));
}

} // namespace hub
