// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"

#include <QRandomGenerator>

namespace hub {

RawId composeId(Instant made, const quint8 (&random)[10])
{
    RawId id;
    for (int i = 0; i < 6; ++i)
        id.bytes[size_t(i)] = quint8(quint64(made.ms) >> (8 * (5 - i)));
    for (int i = 0; i < 10; ++i)
        id.bytes[size_t(6 + i)] = random[i];
    return id;
}

RawId RandomIds::next()
{
    quint8 random[10];
    quint32 words[3];
    QRandomGenerator::system()->fillRange(words);
    std::memcpy(random, words, sizeof random);
    return composeId(m_clock.now(), random);
}

} // namespace hub
