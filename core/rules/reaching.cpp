// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reaching.h"

#include <algorithm>
#include <array>

namespace hub {

static const ReachWay noWay{QStringLiteral("none")};

// Kinds of contact that are ways too; their codes are the same in both lists.
static bool isWay(const ContactKind &kind)
{
    static constexpr std::array ways{"phone", "text", "voice-note", "email", "letter", "whatsapp", "video"};
    return std::any_of(ways.begin(), ways.end(), [&](const char *way) { return kind.text == QLatin1String(way); });
}

// A text can be read by whoever holds the telephone as well, but only a call rings it.
static bool rings(const ReachWay &way)
{
    return way.text == QLatin1String("phone") || way.text == QLatin1String("video");
}

std::optional<ReachWay> wayOf(const ContactKind &kind, const std::optional<ReachWay> &tried)
{
    if (kind == codes::triedNoAnswer)
        return tried;
    return isWay(kind) ? std::optional(ReachWay{kind.text}) : std::nullopt;
}

WayStanding standingOf(const ReachWay &way, const std::vector<Reach> &ways, bool notSafeToCall)
{
    if (notSafeToCall && rings(way))
        return WayStanding::NotTheirs;
    const auto has = [&](const ReachWay &one, bool preferred) {
        return std::any_of(ways.begin(), ways.end(),
            [&](const Reach &reach) { return reach.way == one && (reach.preferred || !preferred); });
    };
    const bool someLiked = std::any_of(ways.begin(), ways.end(), [](const Reach &reach) { return reach.preferred; });
    if (ways.empty() || has(way, someLiked))
        return WayStanding::Theirs;
    return has(way, false) && !has(noWay, false) ? WayStanding::AnotherFirst : WayStanding::NotTheirs;
}

std::vector<ReachWay> waysAskedFor(const std::vector<Reach> &ways)
{
    std::vector<ReachWay> liked;
    const bool someLiked = std::any_of(ways.begin(), ways.end(), [](const Reach &reach) { return reach.preferred; });
    for (const Reach &reach : ways) {
        if ((reach.preferred || !someLiked) && std::find(liked.begin(), liked.end(), reach.way) == liked.end())
            liked.push_back(reach.way);
    }
    return liked;
}

bool isUnasked(const Contact &contact, const std::vector<Reach> &ways, bool notSafeToCall)
{
    if (contact.kind != codes::triedNoAnswer || !contact.way)
        return false;
    return standingOf(*contact.way, ways, notSafeToCall) == WayStanding::NotTheirs;
}

} // namespace hub
