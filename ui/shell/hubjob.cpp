// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hubjob.h"

namespace hub {

void HubJob::begin(HubWork work)
{
    const auto changes = std::make_shared<Changes>();
    const auto there = [this, changes, work = std::move(work), session = m_hub.session()]() -> Ending {
        auto other = m_hub.another(session);
        if (!other)
            return failure(other.error());
        (*other)->listen([changes](const Changes &more) { changes->add(more); });
        return work(**other);
    };
    run(there, [this, changes] {
        if (!changes->entities.isEmpty())
            m_hub.follow(*changes);
    });
}

} // namespace hub
