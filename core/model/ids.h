// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace hub {

using PersonId = Id<struct PersonTag>;
using ContactId = Id<struct ContactTag>;
using ReachId = Id<struct ReachTag>;
using CarerLinkId = Id<struct CarerLinkTag>;
using SupportLinkId = Id<struct SupportLinkTag>;
/// Somebody who works here, as the log and a contact name them. Not everybody who worked here can sign in.
using WorkerId = Id<struct WorkerTag>;
/// Somebody who can sign in; a member names its worker.
using MemberId = Id<struct MemberTag>;
using HubId = Id<struct HubTag>;
/// One life of a desk's store (a replica); a copied or restored store goes on under a new one.
using DeskId = Id<struct DeskTag>;
/// What was saved together, and is undone together.
using BatchId = Id<struct BatchTag>;
using DraftId = Id<struct DraftTag>;
using PlanId = Id<struct PlanTag>;
using PlanSectionId = Id<struct PlanSectionTag>;
using PlanLineId = Id<struct PlanLineTag>;
using PlanVersionId = Id<struct PlanVersionTag>;
using ReasonId = Id<struct ReasonTag>;
using GoalId = Id<struct GoalTag>;
using GoalStepId = Id<struct GoalStepTag>;
using GoalRatingId = Id<struct GoalRatingTag>;
using GoalTallyId = Id<struct GoalTallyTag>;
using ConsentId = Id<struct ConsentTag>;
using PromiseId = Id<struct PromiseTag>;
using SharedId = Id<struct SharedTag>;
using LetterId = Id<struct LetterTag>;

/// Whom a change is about: a person, an unlinked visit's own id, or nobody (null: the hub's own lists). What erasure
/// looks for.
using Subject = Id<struct SubjectTag>;

template <typename Tag>
Subject subjectOf(Id<Tag> id)
{
    return Subject{id.raw};
}

} // namespace hub
