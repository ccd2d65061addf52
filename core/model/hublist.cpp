// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/hublist.h"

#include <array>

namespace hub {

// In the order of HubList.
static constexpr std::array<const char *, hubListCount> listCodes{
    "support-types",
    "feelings",
    "contact-kinds",
    "attendances",
    "reach-ways",
    "use-reasons",
    "create-reasons",
    "routes-in",
    "job-titles",
    "places",
    "access-needs",
    "person-outcomes",
    "staff-outcomes",
    "system-outcomes",
    "around-us",
    "plan-sections",
    "purposes",
    "recipient-kinds",
    "numbers-by-day",
    "numbers-by-night",
    "why-we-ask",
    "who-sees-it",
};

QString toCode(HubList list)
{
    return QLatin1String(listCodes[size_t(list)]);
}

std::optional<HubList> hubListFromCode(const QString &code)
{
    for (size_t i = 0; i < listCodes.size(); ++i) {
        if (code == QLatin1String(listCodes[i]))
            return HubList(i);
    }
    return std::nullopt;
}

} // namespace hub
