// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"

namespace hub {

/// How the member signed in stands to somebody the hub knows. NotFound for nobody known, or removed by erasing.
Result<Standing> standingTo(const ActionContext &context, PersonId person);

/// Whether the member may read, and so write, this field of the person's record: KeptToSupporters where the person keeps it
/// from them, NotAllowed where their level does not show it.
Result<void> checkSight(const ActionContext &context, PersonId person, FieldRef field);

/// Whether the member may hand something on with the person there (Access::mayPrintFor). NotAllowed.
Result<void> checkPersonIsThere(const ActionContext &context, PersonId person);

/// An id that follows from what it names, under the team's secret: two desks that begin the same thing begin one row.
Result<RawId> derivedId(const ActionContext &context, const QByteArray &what);

} // namespace hub
