// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/meaning.h"
#include "core/rules/sheet/record.h"
#include "core/rules/sheet/vocabulary.h"

#include <optional>

namespace hub {

/// What the cells of one column look like: shares, 0 to 1, of those with anything in them, among the first rows.
struct ColumnLooks {
    double dates = 0;
    double clockTimes = 0;  ///< with a colon, or am or pm; a bare 10 may be anything
    double supports = 0;    ///< with at least one known word of support
    bool onlyTicks = false; ///< at least one tick, and nothing that is none
};

ColumnLooks lookAt(const Sheet &sheet, size_t firstRecord, qsizetype column, const Vocabulary &vocabulary);

/// A day in either order, with its year.
bool looksLikeDate(const QString &cell);

/// "x", "1", "yes", a check mark: true; "0", "no": false; nothing for any other text.
std::optional<bool> readTick(const QString &cell);

/// The two columns that leftOverTable() puts behind a sheet (leftover.h).
std::optional<Meaning> leftOverColumn(const QString &header);

} // namespace hub
