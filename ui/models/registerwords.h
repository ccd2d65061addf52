// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/registers.h"
#include "ui/shell/listwords.h"
#include "ui/shell/say.h"

namespace hub {

/// What somebody did, as one sentence of a person's register: "Jo Thwaite (Recovery worker) looked at the card." A reason
/// that was typed stands at its end, as it was typed. For screen and paper.
QString doneSentence(const RegisterLine &line, const HubLists &lists);

/// The same for leads, who read about many people and about the team: "Jo Thwaite (Recovery worker) opened what Sam keeps
/// to their supporters, for a reason: “...”".
QString leadSentence(const RegisterLine &line, const HubLists &lists);

/// The first from words that are safe to show where they are going.
QString doneSentence(EventKind kind, const QString &who, const QString &reason);
/// "Jo Thwaite (Recovery worker)"; words for a name that is not known. `name`: safe to show.
QString withJob(const QString &name, const QString &jobTitle, const HubLists &lists);

/// "Saturday 21 November 2026, 10:30am".
QString doneWhen(const RegisterLine &line, const Say &say);

} // namespace hub
