// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/access.h"

#include <array>

namespace hub {

static constexpr std::array levelCodes{"volunteer", "peer", "worker", "lead"};

QString toCode(AccessLevel level)
{
    return QString::fromLatin1(levelCodes[size_t(level)]);
}

std::optional<AccessLevel> accessLevelFromCode(const QString &code)
{
    for (size_t i = 0; i < levelCodes.size(); ++i) {
        if (code == QLatin1String(levelCodes[i]))
            return AccessLevel(i);
    }
    return std::nullopt;
}

} // namespace hub
