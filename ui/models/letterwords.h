// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "core/rules/consent.h"
#include "ui/shell/say.h"

#include <QString>

namespace hub {

/// What a letter can begin with: what the hub knows of the time since the last one, as far as the member may see it and the
/// person keeps none of it from whoever may read a letter. Names nobody but the person and who supports them.
struct LetterFacts {
    struct OwnGoal {
        QString text;
        GoalStatus status = GoalStatus::Set;
    };
    struct Helps {
        QString heading; ///< of the part of the plan
        std::vector<QString> lines;
    };

    QString name;
    QString hubName;
    std::optional<QDate> since;        ///< the day of the last letter, else of their first visit
    int visits = 0;                    ///< how often they came here
    std::vector<SupportType> supports; ///< the most frequent first
    std::vector<QString> supporters;
    std::vector<OwnGoal> goals;        ///< those in front
    std::vector<QString> steps;        ///< done since, those that meant a lot first
    std::vector<Helps> helps;          ///< in their own words; never a line that is kept back
};

/// NotAllowed, KeptToSupporters, NotFound.
Result<LetterFacts> letterFacts(Hub &hub, PersonId person);

/// A first text for a letter: kind, plain, and there to be changed. No scores, and nothing that would have to be true later.
QString letterBeginning(const LetterFacts &facts, const HubLists &lists, const Say &say);

/// Whom a letter may reach beside the person: "Nobody else gets a copy."
QString letterCopies(const std::vector<MaySee> &whom, const HubLists &lists);
/// The same from what is agreed now; empty for whoever may not see that.
QString letterCopies(const SharingView &view, const HubLists &lists);

} // namespace hub
