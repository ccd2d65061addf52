// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/model/change.h"

namespace hub {

/// What somebody did that changes nobody's record and is kept all the same (security.md, "What was done"). Codes are
/// stored: never change one.
enum class EventKind {
    View,            ///< looked at a person's card: one a member and hour
    SignIn,
    Backup,
    HouseContacts,   ///< a file of visits for the hub itself
    HousePeople,     ///< a file of everybody for the hub itself
    MemberAdded,
    MemberChanged,
    MemberLevel,
    MemberLeft,
    WordsSet,
    SheetsMade,
    SheetsReplaced,
    SheetUsed,
    RegisterPrinted, ///< a person's register, handed to them
    GlassBroken,     ///< what a person keeps to their supporters was opened, with a reason
    GlassRead,       ///< a lead has read of it
    RecordPrinted,   ///< all that is held about them, handed to them
    PlanPrinted,     ///< their plan, handed to them
    LetterPrinted,   ///< the summary letter, handed to them
    Restricted,
    RestrictionLifted,
    Erased,          ///< somebody, never whom
    SharedOut,       ///< something went to a recipient; what and to whom is the row of the same id
    PromiseBroken,   ///< an override: a promise is broken for a reason
    ClockWrong,      ///< the clock of a desk had been too late, and last days are held against now again
};

/// "view", "break-glass".
QString toCode(EventKind kind);
/// Nothing for a kind that only a newer desk knows.
std::optional<EventKind> eventKindFromCode(const QString &code);

/// One line of what was done: ids only, and a reason where one was asked for.
struct Event {
    EventKind kind = EventKind::View;
    Instant at = {0};
    WorkerId worker;                        ///< who did it
    std::optional<PersonId> person = {};    ///< whose record it was about
    QString reason = {};
    std::optional<qint64> count = {};       ///< how many rows left
    std::optional<WorkerId> whom = {};      ///< whom of the team it was about

    friend bool operator==(const Event &, const Event &) = default;
};

/// Puts the event under `id` into the change. What is not said takes no room.
void writeEvent(RawId id, const Event &event, ChangeDraft &draft);

} // namespace hub
