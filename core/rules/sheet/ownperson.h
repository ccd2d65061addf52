// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/peoplereader.h"

namespace hub {

/// How somebody stands in our own export of people, cell by cell; what is joined here is read back exactly.

/// All their names with their kinds, the chosen one first.
QString joinNames(const SheetPerson &person);

/// "phone:01904 496 000; phone 2:07700 900123; none:", and beside it the safe times and the preferred ways by the same
/// labels.
QString joinReach(const std::vector<SheetReach> &reach);
QString joinSafeTimes(const std::vector<SheetReach> &reach);
QString joinPreferred(const std::vector<SheetReach> &reach);
std::vector<SheetReach> splitReach(const QString &addresses, const QString &safeTimes, const QString &preferred);

/// A row of our own export of people (sharing/exporttables.h).
PersonReading readOwnPerson(const SheetLayout &layout, const SheetRecord &record);

} // namespace hub
