// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/random.h"

#include "core/security/sodium.h"

namespace hub {

void fillRandom(std::span<quint8> bytes)
{
    security::needSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    fillRandom({reinterpret_cast<quint8 *>(bytes.data()), size_t(count)});
    return bytes;
}

quint32 randomBelow(quint32 bound)
{
    Q_ASSERT(bound > 0);
    security::needSodium();
    return randombytes_uniform(bound);
}

} // namespace hub
