// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/store/erasure.h"

namespace hub {

/// What an erasure leaves in the log, to be saved with it.
struct ErasureRemains {
    std::vector<ChangeDraft> drafts;
    int visits = 0; ///< how many are counted in them
};

/// Of each visit that goes its day, hub and kinds of support, counted; each visit that stays though it was written down as
/// theirs, as whose it is now; and what the changes that go said of others. Made again at another desk, or from a backup,
/// it is the same rows.
Result<ErasureRemains> remainsOf(Store &store, const ErasureOrder &order);

/// A backup holds whoever was erased since. Erases all that is remembered and that the store does not know to be erased, in
/// one transaction; mostly nothing. `session`: who opened the hub; anybody's opening does it.
Result<void> forgetAgain(Store &store, const Session &session, const std::vector<Hash32> &remembered);

} // namespace hub
