// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hub {

/// Everything a worker can do that changes something. Gives the Undo label, and rules/access says who may.
/// Numbers are stored in the log's events: never re-use one.
enum class Op : quint16 {
    RecordContact = 1,
    CorrectContact = 2,
    LinkVisit = 3,
    WelcomePerson = 4,
    EditPerson = 5,
    EditReach = 6,
    EditCarers = 7,
    EditSupporters = 8,
    Undo = 9,
    RemoveContact = 10,
    RemovePerson = 11,
    ImportSheet = 12,
    TeachWord = 13,
    KeepDraft = 14,
    NoteEvent = 15,
    SetUpHub = 16,
    BringBack = 17,
    EditLists = 18,
    EditMembers = 19,
    Repair = 20,
    LeaveForHouse = 21, ///< a file for the hub only: logged before it is written
    PrintForPerson = 22, ///< their own record, to themself
    NarrowRecord = 23,   ///< a part kept to the people who support them, or opened to the team again
    BreakGlass = 24,     ///< opening what is kept to others, with a reason
    EditPlan = 25,       ///< lines of a wellbeing plan
    FinishPlan = 26,     ///< a named version, going back to one, starting fresh
    EditGoals = 27,      ///< reasons for coming, goals, their steps and how close
    Agree = 28,          ///< an agreement to share
    Withdraw = 29,       ///< its end, for good
    Promise = 30,        ///< a standing refusal
    LiftPromise = 31,    ///< its end, in the person's own words
    MistakenPromise = 32, ///< one that was entered by mistake, the same working day
    OverridePromise = 33, ///< breaking one, with a reason
    ShareOut = 34,       ///< something leaves to a recipient
    WriteLetter = 35,    ///< the summary letter, before the person has read it
    Restrict = 36,       ///< a record hidden, not erased
    Erase = 37,
};

} // namespace hub
