// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/upkeep.h"

#include "core/actions/finder.h"
#include "core/model/event.h"

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

std::optional<Instant> Upkeep::laterThanNow() const
{
    constexpr qint64 minutes = 10;
    const Instant latest = m_context.store.sites().latestOwnClock();
    return latest > m_context.now().plusMinutes(minutes) ? std::optional(latest) : std::nullopt;
}

Result<void> Upkeep::clockWasWrong(const QString &reason)
{
    if (const auto permit = m_context.access().permit(Op::Repair); !permit)
        return permit.error();
    if (reason.trimmed().isEmpty())
        return Error::Kind::ReasonMissing;
    const Instant now = m_context.now();
    if (!laterThanNow())
        return Error::Kind::ClockIsRight;
    Event event{EventKind::ClockWrong, now, m_context.session.worker};
    event.reason = reason.trimmed();
    ChangeDraft draft;
    writeEvent(m_context.store.ids().next(), event, draft);
    const auto saved = m_context.save(Op::Repair, {draft}, {}, [&] { return m_context.store.sites().believe(now); });
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace hub
