// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hub {

/// The lists of words that a hub may make its own: first those of resources/starter, by the name of their file, then
/// those that begin empty.
enum class HubList {
    SupportTypes,
    Feelings,
    ContactKinds,
    Attendances,
    ReachWays,
    UseReasons,
    CreateReasons,
    RoutesIn,
    JobTitles,
    Places,
    AccessNeeds,
    PersonOutcomes,
    StaffOutcomes,
    SystemOutcomes,
    AroundUs,
    PlanSections,   ///< the headings of a wellbeing plan; a plan keeps those it was written under
    Purposes,       ///< what something is shared for
    RecipientKinds, // the last that has starter entries
    NumbersByDay,   ///< whom to call, each with its number
    NumbersByNight,
    WhyWeAsk,       ///< a line of the hub's own for a question of the desk; its codes are those of ui/shell/questions
    WhoSeesIt,      ///< what the hub adds to who sees the answer
};

inline constexpr int starterListCount = int(HubList::RecipientKinds) + 1;
inline constexpr int hubListCount = int(HubList::WhoSeesIt) + 1;

/// Whether its entries are lines of text under codes that the program gives, rather than words to choose from.
inline bool isOfLines(HubList list)
{
    return list == HubList::WhyWeAsk || list == HubList::WhoSeesIt;
}

/// "support-types": the file's name, and the `list` of a hub's own entries.
QString toCode(HubList list);
std::optional<HubList> hubListFromCode(const QString &code);

} // namespace hub
