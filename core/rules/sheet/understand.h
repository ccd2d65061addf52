// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/result.h"
#include "core/rules/sheet/understood.h"

#include <functional>
#include <optional>

namespace hub {

struct UnderstandOptions {
    Vocabulary vocabulary; ///< the starter's words, the hub's own entries and what was taught
    CivilTime time;
    QDate lastDay = {};                      ///< today where the hub is; null allows any day
    LayoutChoice layout = {};                ///< what the worker said about columns
    std::optional<DateOrder> dateOrder = {}; ///< what the worker said; otherwise the column is asked
    /// Called now and then with the rows done and all of them; returning false cancels.
    std::function<bool(size_t done, size_t all)> progress = {};
};

/// Reads a hub's old drop-in sheet, a list of people (understandpeople.h), or our own exports of either. Every row comes out exactly once: as a visit, as the
/// repetition of the row above, as a line about the sheet, or as left over.
///
/// Decisions:
/// - A row needs a day and nothing else. A row whose support words nobody knows, or none at all, is still a visit.
/// - What is not understood but is not the day (a time, a duration, a feeling, a word) stands in the note, word for
/// word.
/// - Equal neighbours with a name were typed twice and count once; without a name they are two visits.
/// - A cell that names several people is left over: a row is one person's visit.
/// Errors: those of findLayout(), and Cancelled.
Result<UnderstoodSheet> understand(const Sheet &sheet, const UnderstandOptions &options);

} // namespace hub
