// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/understand.h"

namespace hub {

/// Takes every record below the header in its order, and says now and then how far it has come. Cancelled if the
/// progress says stop.
template <typename Take>
Result<void> eachRecord(const Sheet &sheet, const SheetLayout &layout, const UnderstandOptions &options, Take &&take)
{
    constexpr size_t rowsBetweenReports = 500;
    const size_t all = sheet.records.size();
    for (size_t i = layout.firstRecord; i < all; ++i) {
        if (i % rowsBetweenReports == 0 && options.progress && !options.progress(i, all))
            return Error{Error::Kind::Cancelled};
        take(sheet.records[i]);
    }
    return {};
}

} // namespace hub
