// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/model/goal.h"
#include "core/model/letter.h"
#include "core/model/person.h"
#include "core/rules/consent.h"
#include "core/sharing/personregister.h"
#include "core/sharing/sharedrecord.h"
#include "core/store/sharingreads.h"

namespace hub {

/// What a person can be handed of their own.
enum class PaperKind { Plan, SafetyPlan, Letter, Record };

/// One of their visits, with the names that go with it.
struct PaperVisit {
    Contact contact; ///< with the goals it was about; a removed one is held too
    QString hub;     ///< where it was
    PersonName about; ///< a carer's visit: whom it was about
};

/// Who supports them here, or did.
struct PaperSupporter {
    QString worker;
    QDate from;
    std::optional<QDate> until;
};

/// Who cares for them, with what they agreed that carer may know.
struct PaperCarer {
    CarerLink link;
    PersonName name;
};

/// What went to somebody outside: the very payload.
struct PaperShared {
    SharedEntry entry;
    std::optional<SharedRecord> record; ///< absent where this desk has no piece of it yet
    bool whole = true;                  ///< false: there was more in it than this program has words for
};

/// A paper to the person themself. A part that does not belong to its kind is empty. A name without text, of whomever, is
/// that of somebody whose own record is held back, or who is known no more.
struct PersonPaper {
    PaperKind kind = PaperKind::Plan;
    PersonId person;
    PersonName name;
    std::vector<AccessNeed> accessNeeds; ///< large print, for one
    Plan plan;
    std::vector<Letter> letters; ///< newest first; of a letter alone, the latest
    std::vector<MaySee> letterGoesTo; ///< of a letter alone: who else may get it, as agreed today

    // Of a whole record alone.
    Person card;
    std::vector<Reach> reach;
    std::vector<PaperSupporter> supporters; ///< those of earlier times too
    std::vector<PaperCarer> carers;
    std::vector<PersonName> caresFor; ///< names alone: what those agreed is theirs
    std::vector<PaperVisit> visits;   ///< newest first
    int confided = 0; ///< visits of others about them: what those told is theirs, and held back
    PersonGoals goals;
    std::vector<Plan> earlierPlans; ///< those before they started fresh, the first first
    std::vector<PlanVersion> versions; ///< of all plans, newest first, without what they hold
    SharingFacts sharing;
    std::vector<PaperShared> shared; ///< newest first
    bool sharedIsWhole = true; ///< false: something else left too, and telling them would be unsafe
    QHash<PersonId, PersonName> people; ///< names of those who were agreed on, promised about, or told
    PersonRegister reg;
    std::vector<QString> hubs;          ///< who keeps it
    QHash<WorkerId, QString> workers;   ///< names of whoever works or worked here

    /// Whether a word of theirs, or to them, stands on it: else there is nothing to hand to anybody.
    bool saysAnything() const;
};

/// Gathers it, whoever asks: the gate asks who does. NotFound.
Result<PersonPaper> gatherPaper(Store &store, PersonId person, PaperKind kind, const Jobs &jobs);

} // namespace hub
