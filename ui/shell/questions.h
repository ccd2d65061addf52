// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/registry.h"

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
    Reach,
    NotSafeToCall,
    AccessNeeds,
    PleaseKnow,
    Carers,
    Supporters,
};

/// One line: "So that the next person at the desk can say hello by name."
QString whyWeAsk(Question question);

/// One line, from the registry's word on who may see the field: "Seen by everyone who works here."
QString whoSeesIt(Question question);

/// The same for any audience.
QString whoSeesIt(Audience audience);

} // namespace hub
