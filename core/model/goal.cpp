// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/goal.h"

#include <array>

namespace hub {

static constexpr std::array statusCodes{"set", "working", "met", "partly", "changed", "let-go"};

QString toCode(GoalStatus status)
{
    return QString::fromLatin1(statusCodes[size_t(status)]);
}

std::optional<GoalStatus> goalStatusFromCode(const QString &code)
{
    for (size_t i = 0; i < statusCodes.size(); ++i) {
        if (code == QLatin1String(statusCodes[i]))
            return GoalStatus(i);
    }
    return std::nullopt;
}

bool isOver(GoalStatus status)
{
    return status != GoalStatus::Set && status != GoalStatus::Working;
}

} // namespace hub
