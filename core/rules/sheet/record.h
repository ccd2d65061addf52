// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace hub {

/// One row of a spreadsheet, as it was typed.
struct SheetRecord {
    /// The number a spreadsheet shows beside the row, from 1; a row with line breaks inside its cells is one row.
    int row = 0;
    QStringList cells = {};

    friend bool operator==(const SheetRecord &, const SheetRecord &) = default;
};

/// A whole sheet: the rows with anything in them, each without the empty cells at its end.
struct Sheet {
    std::vector<SheetRecord> records = {};
    int blankRows = 0;
};

} // namespace hub
