// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QString>

namespace hub {

/// Everything the desk asks, so that each question can say why it is asked and who sees the answer.
enum class Question {
    Who,
    Support,
    HowThings,
    Note,
    When,
    Kind,
    Attended,
    Where,
    Minutes,
    About,
    Names,
    Pronouns,
    Born,
    RouteIn,
    Reach,
    NotSafeToCall,
    AccessNeeds,
    PleaseKnow,
    Carers,
    Supporters,
    Kept,
};

inline constexpr int questionCount = int(Question::Kept) + 1;

/// "how-things": the code under which a hub's own line about it is kept.
QString toCode(Question question);

/// What is asked, in a few words, where it stands among others: "How things are".
QString questionTitle(Question question);

/// Why, in the hub's own words if it has any.
QString whyWeAsk(const HubLists &lists, Question question);

/// What the rules say of who sees it, and behind it what the hub adds. `agreed`: who else may, by what the person agreed to.
QString whoSeesIt(const HubLists &lists, Question question, const RecordParts &kept = {}, const QString &agreed = {});

/// The part of a record with which the answer may leave, as agreements name it; empty: it never does.
QString sharedPartOf(Question question);

/// As it came. One line: "So that the next person at the desk can say hello by name."
QString whyWeAsk(Question question);

/// One line, from the registry's word on who may see the field: "Seen by everyone who works here."
QString whoSeesIt(Question question);

/// The same where the person keeps these parts to the people who support them.
QString whoSeesIt(Question question, const RecordParts &kept);

/// The same for any audience.
QString whoSeesIt(Audience audience);

} // namespace hub
