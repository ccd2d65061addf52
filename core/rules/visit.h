// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/result.h"
#include "core/model/contact.h"
#include "core/model/session.h"

namespace hub {

/// The longest visit there is, in minutes; a guess beyond is a slip of the finger.
inline constexpr int longestVisit = 24 * 60;

/// The visit that a draft describes, but for its id and its person: time and worker are filled in, nothing else is
/// asked for. NothingToLog for an untouched draft, TimeNotUnderstood, TimeInFuture.
Result<Contact> completeDraft(const ContactDraft &draft, const Session &session, HubId hub, Instant now,
                              const CivilTime &civilTime);

/// The working day a visit belongs to. 2 am is still the evening before, but a day or a morning known without its hour,
/// which stands at midnight, is of that day.
QDate workingDayOf(const When &when, const CivilTime &civilTime);

} // namespace hub
