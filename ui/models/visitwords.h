// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contacts.h"
#include "core/rules/hublists.h"

namespace hub {

/// One visit in words, for a timeline.
struct VisitWords {
    QString what;    ///< "Peer support, Goals"; "Phone: Just being here"; "Missed: Skills"
    QString withWho; ///< "with Dee, 40 min", "about Sam, with Dee"; may be empty
    QString quiet;   ///< "OK · in the café": how things were in the person's own word, and where; may be empty
    QString notes;   ///< as they were written, lines kept; several where two desks wrote; may be empty
};

/// `lists`: the hub's words.
VisitWords inWords(const ContactRow &row, const HubLists &lists);

} // namespace hub
