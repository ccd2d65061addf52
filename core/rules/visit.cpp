// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/visit.h"

#include "core/rules/whentext.h"

#include <algorithm>

namespace hub {

Result<Contact> completeDraft(const ContactDraft &draft, const Session &session, HubId hub, Instant now,
                              const CivilTime &civilTime)
{
    ContactDraft said = draft;
    said.standingText.clear();
    if (said.isUntouched())
        return Error{Error::Kind::NothingToLog};
    const auto when = parseWhen(draft.when, now, civilTime);
    if (!when)
        return when.error();
    Contact contact;
    contact.when = *when;
    contact.kind = draft.kind.value_or(codes::dropIn);
    contact.attendance = draft.attendance.value_or(codes::came);
    contact.about = draft.about;
    contact.worker = draft.worker.value_or(session.worker);
    contact.hub = hub;
    contact.place = draft.place;
    contact.feeling = draft.feeling;
    if (draft.minutes)
        contact.minutes = std::clamp(*draft.minutes, 1, longestVisit);
    if (!draft.note.trimmed().isEmpty())
        contact.notes = {draft.note.trimmed()};
    contact.supports = draft.supports;
    std::sort(contact.supports.begin(), contact.supports.end());
    contact.supports.erase(std::unique(contact.supports.begin(), contact.supports.end()), contact.supports.end());
    contact.goals = draft.goals;
    // Of whoever came, or answered, the kind says it.
    if (contact.kind == codes::triedNoAnswer)
        contact.way = draft.way;
    return contact;
}

QDate workingDayOf(const When &when, const CivilTime &civilTime)
{
    const bool toTheHour = when.precision == Precision::Minute || when.precision == Precision::Hour;
    return toTheHour ? civilTime.workingDayOf(when.at) : civilTime.dayOf(when.at);
}

} // namespace hub
