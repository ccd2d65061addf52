// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/model/goal.h"
#include "core/model/letter.h"
#include "core/model/person.h"
#include "core/rules/consent.h"
#include "core/sharing/personregister.h"
#include "core/store/sharingreads.h"

namespace hub {

/// What a person can be handed of their own.
enum class PaperKind { Plan, SafetyPlan, Letter, Record };

/// One of their visits, with whoever wrote it down.
struct PaperVisit {
    Contact contact;
    QString worker;
};

/// A paper to the person themself. A part that does not belong to its kind is empty.
struct PersonPaper {
    PaperKind kind = PaperKind::Plan;
    PersonId person;
    PersonName name;
    std::vector<AccessNeed> accessNeeds; ///< large print, for one
    Plan plan;
    std::optional<Letter> letter; ///< the latest

    // Of a whole record alone.
    Person card;
    std::vector<Reach> reach;
    std::vector<QString> supporters;
    std::vector<PersonName> carers;
    std::vector<PaperVisit> visits;
    int confided = 0; ///< visits of others about them: what those told is theirs, and held back
    PersonGoals goals;
    std::vector<PlanVersion> versions; ///< without what they hold
    SharingFacts sharing;
    std::vector<SharedEntry> shared;
    PersonRegister reg;
};

/// Gathers it, whoever asks: the gate asks who does. NotFound.
Result<PersonPaper> gatherPaper(Store &store, PersonId person, PaperKind kind, const Jobs &jobs);

} // namespace hub
