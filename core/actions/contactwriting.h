// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/contact.h"

namespace hub {

/// Adds a contact's fields to a change: of a new one all that is said, of an old one (`before`) what differs.
void writeContact(const Contact &contact, ChangeDraft &draft);
void writeDifference(const Contact &before, const Contact &after, ChangeDraft &draft);

} // namespace hub
