// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hub {

using EntityNumber = quint16;
using FieldNumber = quint16;

/// Every kind of row there is. Numbers stand in the log and in files: never re-use one.
enum class Entity : EntityNumber {
    Person = 1,
    Contact = 2,
    Reach = 3,
    CarerLink = 4,
    SupportLink = 5,
    Worker = 6,
    Hub = 7,
    ListEntry = 8,
    TaughtWord = 9,
    Event = 10,
    Team = 11,
    Plan = 12,
    PlanSection = 13,
    PlanLine = 14,
    PlanVersion = 15,
    Reason = 16,
    Goal = 17,
    GoalStep = 18,
    GoalRating = 19,
    GoalTally = 20,
    Consent = 21,
    ConsentEnd = 22,
    Promise = 23,
    PromiseEnd = 24,
    PromiseOverride = 25,
    Shared = 26,
    SharedPiece = 27,
    Letter = 28,
    VisitTally = 29,
    PlanVersionPiece = 30,
};

/// Names one field of one kind of row.
struct FieldRef {
    Entity entity;
    FieldNumber number;

    friend constexpr bool operator==(const FieldRef &, const FieldRef &) = default;
};

} // namespace hub
