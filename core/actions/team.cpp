// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/team.h"

#include "core/actions/teaching.h"
#include "core/rules/names.h"

#include <algorithm>

namespace hub {

Result<HubEntry> Team::hub()
{
    const auto hubs = TeamReads(m_context.store).hubs();
    if (!hubs)
        return hubs.error();
    for (const HubEntry &one : *hubs) {
        if (one.id == m_context.hub)
            return one;
    }
    return Error{Error::Kind::NotFound};
}

void Team::look(const Changes &changes) const
{
    if (!changes.touches(Entity::Hub))
        return;
    const auto hubs = TeamReads(m_context.store).hubs();
    for (const HubEntry &one : hubs ? *hubs : std::vector<HubEntry>()) {
        if (one.id == m_context.hub && CivilTime::isKnownZone(one.zone))
            m_context.store.setCivilTime(CivilTime(one.zone));
    }
}

// Undone like the lists: what a hub is called is its own word too.
Result<void> Team::save(const ChangeDraft &draft)
{
    if (const auto permit = m_context.access().permit(Op::EditLists); !permit)
        return permit.error();
    if (draft.isEmpty())
        return {};
    const auto saved = m_context.save(Op::EditLists, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Team::describe(const QString &name, const QString &hours, const QByteArray &zone)
{
    constexpr int longest = 240;
    const auto before = hub();
    if (!before)
        return before.error();
    const QString called = name.simplified();
    if (called.isEmpty())
        return Error::Kind::NameMissing;
    const QString open = hours.simplified();
    if (called.size() > longest || open.size() > longest)
        return Error::Kind::TooLong;
    if (!CivilTime::isKnownZone(zone))
        return Error::Kind::UnknownCode;
    ChangeDraft draft;
    if (called != before->name)
        draft.set(m_context.hub.raw, fields::hubs::name, called);
    if (open != before->hours)
        draft.set(m_context.hub.raw, fields::hubs::hours, open);
    if (zone != before->zone)
        draft.set(m_context.hub.raw, fields::hubs::zone, QString::fromLatin1(zone));
    return save(draft);
}

Result<void> Team::setLock(int minutes, bool initials)
{
    const auto before = hub();
    if (!before)
        return before.error();
    const int wanted = std::clamp(minutes, 1, HubEntry::longestLock);
    ChangeDraft draft;
    if (wanted != before->lockMinutes)
        draft.set(m_context.hub.raw, fields::hubs::lockMinutes, qint64(wanted));
    if (initials != before->initials)
        draft.set(m_context.hub.raw, fields::hubs::initials, qint64(initials));
    return save(draft);
}

Result<std::vector<WorkerEntry>> Team::workers()
{
    auto workers = TeamReads(m_context.store).workers();
    if (!workers)
        return workers.error();
    std::erase_if(*workers, [](const WorkerEntry &worker) { return worker.removed; });
    std::sort(workers->begin(), workers->end(), [](const WorkerEntry &a, const WorkerEntry &b) {
        const QString first = foldName(a.name);
        const QString second = foldName(b.name);
        return first != second ? first < second : a.id < b.id;
    });
    return workers;
}

Result<std::vector<TaughtWord>> Team::taughtWords()
{
    return TeamReads(m_context.store).taughtWords();
}

Result<void> Team::teach(const std::vector<TaughtWord> &words)
{
    const auto draft = teachingDraft(m_context.store, words);
    if (!draft)
        return draft.error();
    if (draft->isEmpty())
        return {};
    const auto saved = m_context.save(Op::TeachWord, *draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace hub
