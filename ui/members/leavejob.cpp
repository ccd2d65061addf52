// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/leavejob.h"

namespace hub {

void LeaveJob::begin(Leaving leaving)
{
    run([this, shared = std::make_shared<Leaving>(std::move(leaving))]() -> Ending {
        if (const auto done = shared->copy(reporter()); !done)
            return failure(done.error());
        return [this, shared] { Q_EMIT copied(shared); };
    });
}

} // namespace hub
