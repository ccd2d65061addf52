// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldref.h"

namespace hub {
/// The fields of plans and goals.
namespace fields {

#define HUB_FIELD(entityName, name, number) inline constexpr FieldRef name{Entity::entityName, number}

namespace plan {
HUB_FIELD(Plan, person, 1);
HUB_FIELD(Plan, number, 2);
HUB_FIELD(Plan, begun, 3);
} // namespace plan

namespace planSection {
HUB_FIELD(PlanSection, person, 1);
HUB_FIELD(PlanSection, plan, 2);
HUB_FIELD(PlanSection, key, 3);
HUB_FIELD(PlanSection, heading, 4);
HUB_FIELD(PlanSection, supportedBy, 5);
HUB_FIELD(PlanSection, reviewOn, 6);
} // namespace planSection

namespace planLine {
HUB_FIELD(PlanLine, person, 1);
HUB_FIELD(PlanLine, section, 2);
HUB_FIELD(PlanLine, position, 3);
HUB_FIELD(PlanLine, text, 4);
HUB_FIELD(PlanLine, whose, 5);
HUB_FIELD(PlanLine, typedBy, 6);
HUB_FIELD(PlanLine, struck, 7);
HUB_FIELD(PlanLine, keptBack, 8);
HUB_FIELD(PlanLine, removed, 9);
} // namespace planLine

namespace planVersion {
HUB_FIELD(PlanVersion, person, 1);
HUB_FIELD(PlanVersion, plan, 2);
HUB_FIELD(PlanVersion, at, 3);
HUB_FIELD(PlanVersion, whoWasThere, 4);
HUB_FIELD(PlanVersion, whatChanged, 5);
HUB_FIELD(PlanVersion, body, 6); // of those from before there were pieces
} // namespace planVersion

namespace planVersionPiece {
HUB_FIELD(PlanVersionPiece, person, 1);
HUB_FIELD(PlanVersionPiece, version, 2);
HUB_FIELD(PlanVersionPiece, number, 3);
HUB_FIELD(PlanVersionPiece, bytes, 4);
} // namespace planVersionPiece

namespace reason {
HUB_FIELD(Reason, person, 1);
HUB_FIELD(Reason, text, 2);
HUB_FIELD(Reason, whose, 3);
HUB_FIELD(Reason, typedBy, 4);
HUB_FIELD(Reason, at, 5);
HUB_FIELD(Reason, removed, 6);
} // namespace reason

namespace goal {
HUB_FIELD(Goal, person, 1);
HUB_FIELD(Goal, text, 2);
HUB_FIELD(Goal, whose, 3);
HUB_FIELD(Goal, typedBy, 4);
HUB_FIELD(Goal, reason, 5);
HUB_FIELD(Goal, status, 6);
HUB_FIELD(Goal, setAt, 7);
HUB_FIELD(Goal, helper, 8);
HUB_FIELD(Goal, everyday, 9);
HUB_FIELD(Goal, inFront, 10);
HUB_FIELD(Goal, endedAt, 11);
HUB_FIELD(Goal, follows, 12);
HUB_FIELD(Goal, removed, 13);
} // namespace goal

namespace goalStep {
HUB_FIELD(GoalStep, person, 1);
HUB_FIELD(GoalStep, goal, 2);
HUB_FIELD(GoalStep, text, 3);
HUB_FIELD(GoalStep, who, 4);
HUB_FIELD(GoalStep, byWhen, 5);
HUB_FIELD(GoalStep, inTheWay, 6);
HUB_FIELD(GoalStep, doneOn, 7);
HUB_FIELD(GoalStep, significant, 8);
HUB_FIELD(GoalStep, removed, 9);
} // namespace goalStep

namespace goalRating {
HUB_FIELD(GoalRating, person, 1);
HUB_FIELD(GoalRating, goal, 2);
HUB_FIELD(GoalRating, at, 3);
HUB_FIELD(GoalRating, close, 4);
HUB_FIELD(GoalRating, worker, 5);
HUB_FIELD(GoalRating, removed, 6);
} // namespace goalRating

namespace goalTally {
HUB_FIELD(GoalTally, person, 1);
HUB_FIELD(GoalTally, goal, 2);
HUB_FIELD(GoalTally, day, 3);
HUB_FIELD(GoalTally, worker, 4);
HUB_FIELD(GoalTally, removed, 5);
} // namespace goalTally

#undef HUB_FIELD

} // namespace fields
} // namespace hub
