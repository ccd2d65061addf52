// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/sheet/meaning.h"
#include "core/rules/sheet/ownfile.h"
#include "core/rules/sheet/record.h"
#include "core/rules/sheet/vocabulary.h"

#include <map>
#include <optional>
#include <vector>

namespace hub {

/// One column of a sheet. The header is as typed; empty for cells beyond the header row.
struct SheetColumn {
    QString header;
    Meaning meaning = Meaning::Extra;
    SupportType ticked = {}; ///< of a Meaning::Tick

    friend bool operator==(const SheetColumn &, const SheetColumn &) = default;
};

/// Where the table in a sheet begins and what its columns say.
struct SheetLayout {
    enum class Kind { Visits, People };

    Kind kind = Kind::Visits;
    std::optional<OwnFile> own;       ///< one of our own exports, whose headers are codes
    int headerRow = 0;                ///< as a spreadsheet numbers it; 0: the worker said there is none
    size_t firstRecord = 0;           ///< in Sheet::records, of the first row below the header
    std::vector<SheetColumn> columns; ///< as many as the widest row has

    /// The first column with the meaning.
    std::optional<qsizetype> find(Meaning meaning) const;
    QStringList headers() const;
};

/// What the worker says over what was guessed; columns are counted from 0.
struct LayoutChoice {
    std::map<qsizetype, Meaning> meanings;
    std::optional<int> headerRow; ///< 0: there is none
};

/// Looks for the header among the first rows (a title may stand above it) and gives each column a meaning: by the words
/// of its header (headerwords.h), by a support's own word above a column of ticks, and, where the words say nothing, by
/// the look of the cells. Errors: NoHeaderRow (dates, but nothing above them that is a header), NoDateColumn (a header,
/// but neither a date for visits nor a name for people), FileNewer (an export of a newer Hubdesk), NotATable (no rows).
Result<SheetLayout> findLayout(const Sheet &sheet, const Vocabulary &vocabulary, const LayoutChoice &choice = {});

} // namespace hub
