// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <span>

namespace hub {

/// Fills the bytes from the system's source of random numbers, fit for keys and salts. Never from a seed.
void fillRandom(std::span<quint8> bytes);

QByteArray randomBytes(qsizetype count);

template <size_t Size>
std::array<quint8, Size> randomArray()
{
    std::array<quint8, Size> bytes;
    fillRandom(bytes);
    return bytes;
}

/// A number from 0 to `bound` - 1, each as likely as any other. `bound`: at least 1.
quint32 randomBelow(quint32 bound);

} // namespace hub
