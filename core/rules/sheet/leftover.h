// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/understood.h"

#include <functional>

namespace hub {

/// The rows left over as a sheet of their own, to be mended in any spreadsheet and imported again: the same columns,
/// and behind them the row's number and the reason. A mended row has the same id as if it had been mended in the old
/// sheet, since the two columns behind are known again by their headers and are no part of what a row says.
/// `say` gives the reason in the reader's language.
std::vector<QStringList> leftOverTable(
    const UnderstoodSheet &sheet,
    const std::function<QString(LeftOverReason)> &say = [](LeftOverReason reason) { return toCode(reason); });

} // namespace hub
