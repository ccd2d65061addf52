// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

namespace hub {

std::optional<RawId> RawId::fromHex(const QString &text)
{
    if (text.size() != 32)
        return std::nullopt;
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        const bool letter = (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        // QByteArray::fromHex skips what it does not know; a mistyped id must not become another one.
        if (!digit && !letter)
            return std::nullopt;
    }
    return fromBytes(QByteArray::fromHex(text.toLatin1()));
}

} // namespace hub
