// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/sheets.h"

#include <QJsonObject>

namespace hub::json {

/// What was understood of a spreadsheet: figures, columns, what was repeated, left over, new or close.
QJsonObject sheet(const SheetPlan &plan);
QJsonObject sheetResult(const SheetResult &result);

} // namespace hub::json
