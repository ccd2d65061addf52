// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hub {

/// What a column of a spreadsheet says.
enum class Meaning {
    // a visit
    Date,
    Time,
    Who,
    GivenName,
    FamilyName,
    About, ///< a carer's visit: the person cared for
    Support,
    Tick, ///< one kind of support, ticked: the header is its word
    HowTheyAre,
    Minutes,
    Worker,
    Kind,
    Attended,
    Where,
    Note,
    // a person
    OtherName,
    Nickname,
    Called, ///< the name they like to be called by
    Pronouns,
    Born,
    Phone,
    Email,
    Address,
    // only in our own files
    When, ///< ISO 8601 with offset
    Precision,
    Hub,
    VisitCode,
    PersonCode,
    AboutCode,
    Names,
    Reach,
    ReachPreferred,
    SafeTimes,
    NotSafeToCall,
    PleaseKnow,
    AccessNeeds,
    Languages,
    RouteIn,
    DoNotCount,
    Died,
    RowNumber, ///< of the sheet a row was left over from
    Reason,    ///< why it was left over
    // anything else
    Extra,   ///< no field of its own: goes into the note with its header
    Ignored, ///< the worker said so
};

/// "date", "who", "person-code": how a verb, a saved choice and the headers of our own files call it.
QString toCode(Meaning meaning);
std::optional<Meaning> meaningFromCode(const QString &code);

/// Whether only one column of a sheet can say this. Supports, ticks, notes, other names and extras may be spread.
bool isOnlyOnce(Meaning meaning);

} // namespace hub
