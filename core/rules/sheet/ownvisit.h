// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/visitreader.h"

namespace hub {

/// A row of our own export of contacts (sharing/exporttables.h). Codes are taken as they stand, also those that no list
/// here knows; a cell that cannot have been written by us leaves the row over.
VisitReading readOwnVisit(const SheetLayout &layout, const SheetRecord &record, const CivilTime &time);

/// "2025-05-08T15:22:00+01:00". Without an offset it is the hub's own time.
std::optional<Instant> readIsoTime(const QString &text, const CivilTime &time);

} // namespace hub
