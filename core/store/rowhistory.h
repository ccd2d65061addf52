// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace hub {

/// One write to one field of a row, as the log has it.
struct RowWriting {
    FieldRef field;
    Value value;
    WorkerId author;
    Instant at;  ///< by the clock of the desk that wrote it
    Stamp stamp; ///< the order of all changes
};

/// Every write to a row that the log still holds, oldest first, found from the row's heads by what each write
/// superseded: for rows without a subject, whose changes no index finds. Sets are left out. Empty for a row that is not there.
Result<std::vector<RowWriting>> historyOfRow(Store &store, Entity entity, RawId row);

} // namespace hub
