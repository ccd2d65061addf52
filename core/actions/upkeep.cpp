// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/upkeep.h"

#include "core/actions/finder.h"

namespace hub {

Result<quint64> Upkeep::rebuild(const Store::Progress &progress)
{
    const auto permit = m_context.access().permit(Op::Repair);
    if (!permit)
        return permit.error();
    const auto rebuilt = hub::rebuild(m_context.store, progress);
    if (!rebuilt)
        return rebuilt.error();
    Changes everything;
    everything.everything = true;
    m_context.finder.update(everything);
    if (m_context.changed)
        m_context.changed(everything);
    return rebuilt;
}

} // namespace hub
