// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace hub {

/// One entry of a list that a hub may edit, by its code: "peer", "not-great", "drop-in". Codes are stored, words are
/// not; a code that no list knows is kept and passed on. Codes of different lists do not convert into each other.
template <typename List>
struct Code {
    QString text;

    bool isEmpty() const { return text.isEmpty(); }

    friend bool operator==(const Code &, const Code &) = default;
    friend auto operator<=>(const Code &a, const Code &b) { return a.text.compare(b.text) <=> 0; }
};

template <typename List>
size_t qHash(const Code<List> &code, size_t seed = 0)
{
    return qHash(code.text, seed);
}

/// What kind of support somebody had; a contact carries a set of them (MHS202CareActivity).
using SupportType = Code<struct SupportTypeList>;
/// How things are today, in the person's own judgement; never a number on screen.
using Feeling = Code<struct FeelingList>;
/// How the contact came about: dropped in, booked, phone, text ...
using ContactKind = Code<struct ContactKindList>;
/// Whether it took place: came, came online, missed, told us ...
using Attendance = Code<struct AttendanceList>;
/// A way to reach somebody: text, phone, letter ...
using ReachWay = Code<struct ReachWayList>;
/// Where in or around the hub.
using Place = Code<struct PlaceList>;
/// What somebody needs to be able to take part (Accessible Information Standard).
using AccessNeed = Code<struct AccessNeedList>;

} // namespace hub
