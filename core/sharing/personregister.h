// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"
#include "core/model/person.h"
#include "core/store/sharingreads.h"
#include "core/store/store.h"

namespace hub {

/// One line of a register: what was done, by whom, and to whom.
struct RegisterLine {
    RawId id;
    Event event;
    QString worker;   ///< who did it, by name
    QString jobTitle; ///< a code or the hub's own words; empty where nobody knows
    PersonName person; ///< whose record it was about, where a list is not about one person alone
    QString whom;      ///< whom of the team it was about
    std::optional<SharedEntry> shared; ///< what went to whom, where something did
    bool untold = false; ///< of a promise that was broken, where telling the person would be unsafe
};

/// Who looked at one person's record, and who was told: theirs to see.
struct PersonRegister {
    PersonId person;
    PersonName name;
    std::vector<RegisterLine> lines; ///< newest first
};

/// The jobs of those who have one, as they are now.
using Jobs = QHash<WorkerId, QString>;

/// Gives each event the names that go with it.
Result<std::vector<RegisterLine>> linesOf(Store &store, std::vector<std::pair<RawId, Event>> events, const Jobs &jobs);

/// Whether a register holds what the person has not been told, since that would be unsafe: never where it is made for them.
enum class Untold { LeftOut, Marked };

/// Everything that belongs in the person's register, whoever asks: the gate and actions/registers ask who does.
/// NotFound.
Result<PersonRegister> gatherRegister(Store &store, PersonId person, const Jobs &jobs, Untold untold = Untold::LeftOut);

} // namespace hub
