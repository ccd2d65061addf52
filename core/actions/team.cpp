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
