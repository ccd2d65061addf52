// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedformat.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace hub::sealed {

static constexpr char frameDomain[] = "hubdesk file frames";

QByteArray lengthField(qsizetype bytes)
{
    const auto big = qToBigEndian(quint32(bytes));
    return {reinterpret_cast<const char *>(&big), lengthBytes};
}

QByteArray boundTo(QByteArrayView head)
{
    return toBytes(Hasher<32>().add(QByteArrayView(frameDomain)).add(head).result());
}

void addFrame(SignedMessage &message, char type, QByteArrayView content)
{
    message.add(lengthField(1 + content.size())).add(QByteArrayView(&type, 1)).add(content);
}

qint64 padmeLength(qint64 length)
{
    if (length < 2)
        return length;
    const int exponent = std::bit_width(quint64(length)) - 1;
    const int kept = std::bit_width(unsigned(exponent));
    const qint64 zeros = (qint64(1) << (exponent - kept)) - 1;
    return (length + zeros) & ~zeros;
}

qint64 mostRawBytes(qint64 fileBytes)
{
    return std::min(SealedFileLimits::rawBytes, 100 * fileBytes + 1024 * 1024);
}

} // namespace hub::sealed
