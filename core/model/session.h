// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/access.h"
#include "core/model/ids.h"

namespace hub {

/// Who is signed in. Authorship is always theirs; there are no shared accounts.
struct Session {
    MemberId member;
    WorkerId worker;
    QString name;
    AccessLevel level = AccessLevel::Volunteer;
    /// The example hub: opened without words, everything in it is made up.
    bool example = false;
};

} // namespace hub
