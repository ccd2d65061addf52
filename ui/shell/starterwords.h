// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/registry.h"

#include <QString>

#include <optional>
#include <vector>

namespace hub {

/// The lists of resources/starter, by the name of their file.
enum class StarterList {
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
};

/// "support-types": the file's name, and the `list` of a hub's own entries.
QString toCode(StarterList list);

/// One entry in the screen's language.
struct StarterEntry {
    QString code;
    QString key;        ///< the digit that toggles it in the bar; mostly empty
    QString shortLabel; ///< for a chip or a table: "Peer support"
    QString longLabel;  ///< for a chart or a report: "Peer support and peer groups"
};

/// The whole list in its order. What a hub changed (core's ListEntry) is laid over it by whoever shows it.
std::vector<StarterEntry> starterEntries(StarterList list);

/// The words for one code; nothing for a code that is no starter entry.
std::optional<StarterEntry> starterEntry(StarterList list, const QString &code);

/// The short label; where a newer desk or the hub added a code that has no words here, the code itself, made visible and
/// cut to a length that fits a line. Not to be made visible again: some languages' own words carry marks of direction.
QString shortWord(StarterList list, const QString &code);

inline QString shortWord(const SupportType &code)
{
    return shortWord(StarterList::SupportTypes, code.text);
}
inline QString shortWord(const Feeling &code)
{
    return shortWord(StarterList::Feelings, code.text);
}
inline QString shortWord(const ContactKind &code)
{
    return shortWord(StarterList::ContactKinds, code.text);
}
inline QString shortWord(const Attendance &code)
{
    return shortWord(StarterList::Attendances, code.text);
}
inline QString shortWord(const ReachWay &code)
{
    return shortWord(StarterList::ReachWays, code.text);
}
inline QString shortWord(const Place &code)
{
    return shortWord(StarterList::Places, code.text);
}
inline QString shortWord(const AccessNeed &code)
{
    return shortWord(StarterList::AccessNeeds, code.text);
}

} // namespace hub
