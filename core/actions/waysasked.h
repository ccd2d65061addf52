// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/model/contact.h"
#include "core/rules/reaching.h"

namespace hub {

/// Somebody in a draft who asked to be reached in another way than the one that stands there.
struct AnotherWay {
    PersonId person;
    WayStanding standing = WayStanding::AnotherFirst;
    std::vector<ReachWay> askedFor; ///< none where all that is known is that calling is not safe

    friend bool operator==(const AnotherWay &, const AnotherWay &) = default;
};

/// Those of the draft's visitors whose own way is another one, as far as the member may know how to reach them.
Result<std::vector<AnotherWay>> anotherWayFor(const ActionContext &context, const ContactDraft &draft);

/// Notes on the contact whether it counts for nothing (see isUnasked), by what its person asked for until now. Whoever
/// writes it need not be allowed to see what that is.
Result<void> judgeWay(const ActionContext &context, Contact &contact);

} // namespace hub
