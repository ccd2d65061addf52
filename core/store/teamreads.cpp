// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/teamreads.h"

#include <algorithm>

namespace hub {

Result<std::vector<WorkerEntry>> TeamReads::workers() const
{
    std::vector<WorkerEntry> workers;
    Statement rows = m_store.database().query("worker_all");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        WorkerEntry worker{rows.idAs<WorkerId>(0), rows.text(1), std::nullopt, rows.number(3) == 1};
        if (!rows.isNull(2))
            worker.member = rows.idAs<MemberId>(2);
        workers.push_back(std::move(worker));
    }
    if (!row)
        return row.error();
    return workers;
}

// A number that no desk of ours would write is brought within its bounds, so that a desk always locks.
static HubEntry hubFrom(const Statement &row)
{
    HubEntry hub{row.idAs<HubId>(0), row.text(1), row.text(2).toLatin1(), row.text(3)};
    if (!row.isNull(4))
        hub.lockMinutes = int(std::clamp<qint64>(row.number(4), 1, HubEntry::longestLock));
    hub.initials = row.number(5) == 1;
    return hub;
}

Result<std::vector<HubEntry>> TeamReads::hubs() const
{
    std::vector<HubEntry> hubs;
    Statement rows = m_store.database().query("hub_all");
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        hubs.push_back(hubFrom(rows));
    if (!row)
        return row.error();
    return hubs;
}

Result<std::vector<TaughtWord>> TeamReads::taughtWords() const
{
    std::vector<TaughtWord> words;
    Statement rows = m_store.database().query("taught_word_all");
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        words.push_back({rows.text(0), rows.text(1), rows.text(2)});
    if (!row)
        return row.error();
    return words;
}

Result<std::vector<OwnEntry>> TeamReads::listEntries() const
{
    std::vector<OwnEntry> entries;
    Statement rows = m_store.database().query("list_entry_all");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        if (const auto list = hubListFromCode(rows.text(0)))
            entries.push_back({*list, rows.text(1), rows.text(2), rows.text(3), rows.number(4) == 1});
    }
    if (!row)
        return row.error();
    return entries;
}

Result<QByteArray> TeamReads::secret() const
{
    Statement rows = m_store.database().query("team_secret");
    const auto row = rows.step();
    if (!row)
        return row.error();
    if (!*row || rows.bytes(0).size() != 32)
        return Error{Error::Kind::StoreDamaged, QStringLiteral("team")};
    return rows.bytes(0);
}

Result<bool> TeamReads::isErased(Subject subject) const
{
    Statement rows = m_store.database().query("erased_exists");
    return rows.bind(1, toBytes(blake2b(subject.toBytes()))).step();
}

} // namespace hub
