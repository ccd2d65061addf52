// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace hub {

/// Six digits that re-open a desk whose store is open already; they open nothing by themselves.
using Pin = std::array<char, 6>;

/// Exactly six digits, of whatever script, once spaces are gone; as '0' to '9'.
inline std::optional<Pin> pinFrom(const QString &typed)
{
    Pin pin{};
    size_t count = 0;
    for (const QChar c : typed) {
        if (c.isSpace())
            continue;
        if (!c.isDigit() || count == pin.size())
            return std::nullopt;
        pin[count++] = char('0' + c.digitValue());
    }
    return count == pin.size() ? std::optional(pin) : std::nullopt;
}

} // namespace hub
