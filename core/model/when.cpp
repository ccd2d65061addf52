// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/when.h"

#include <array>

namespace hub {

static constexpr std::array precisionCodes{"minute", "hour", "half-day", "day"};

QString toCode(Precision precision)
{
    return QString::fromLatin1(precisionCodes[size_t(precision)]);
}

std::optional<Precision> precisionFromCode(const QString &code)
{
    for (size_t i = 0; i < precisionCodes.size(); ++i) {
        if (code == QLatin1String(precisionCodes[i]))
            return Precision(i);
    }
    return std::nullopt;
}

} // namespace hub
