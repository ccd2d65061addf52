// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/example/chance.h"

namespace hub {

// FNV-1a, 64 bits: spreads a text over the state.
Chance::Chance(const QString &seed)
    : m_state(0xcbf29ce484222325)
{
    const QByteArray bytes = seed.toUtf8();
    for (const char byte : bytes) {
        m_state ^= quint8(byte);
        m_state *= 0x100000001b3;
    }
}

quint64 Chance::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

int Chance::between(int lowest, int highest)
{
    Q_ASSERT(lowest <= highest);
    return lowest + int(next() % quint64(highest - lowest + 1));
}

RawId SeededIds::next()
{
    quint8 random[10];
    const quint64 words[2] = {m_chance.next(), m_chance.next()};
    for (size_t i = 0; i < sizeof random; ++i)
        random[i] = quint8(words[i / 8] >> (8 * (i % 8)));
    return composeId(m_clock.now(), random);
}

} // namespace hub
