// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plan.h"

#include <algorithm>
#include <array>

namespace hub {

static constexpr std::array whoseCodes{"person", "together", "worker"};

QString toCode(Whose whose)
{
    return QString::fromLatin1(whoseCodes[size_t(whose)]);
}

std::optional<Whose> whoseFromCode(const QString &code)
{
    for (size_t i = 0; i < whoseCodes.size(); ++i) {
        if (code == QLatin1String(whoseCodes[i]))
            return Whose(i);
    }
    return std::nullopt;
}

const PlanSection *Plan::section(const QString &key) const
{
    const auto found = std::find_if(sections.begin(), sections.end(), [&](const PlanSection &s) { return s.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace hub
