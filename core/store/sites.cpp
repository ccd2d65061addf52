// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sites.h"

namespace hub {

Result<void> Sites::load()
{
    m_sites.clear();
    m_ids.clear();
    Statement rows = m_database.query("site_all");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Site site{rows.number(0), rows.idAs<DeskId>(1), quint64(rows.number(2)), Hlc(rows.number(3)), {}, 0};
        const QByteArray head = rows.bytes(4);
        if (head.size() != qsizetype(site.chainHead.size()))
            return Error{Error::Kind::StoreDamaged, QStringLiteral("chain head")};
        std::copy(head.begin(), head.end(), site.chainHead.begin());
        if (site.n != qint64(m_ids.size()) + 1)
            return Error{Error::Kind::StoreDamaged, QStringLiteral("desk numbers")};
        m_ids.push_back(site.id);
        m_sites.emplace(site.id, site);
    }
    return row ? Result<void>() : Result<void>(row.error());
}

Result<void> Sites::loadClocks()
{
    Statement rows = m_database.query("site_clocks");
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        m_sites.at(m_ids[size_t(rows.number(0) - 1)]).lastWallMs = rows.number(1);
    return row ? Result<void>() : Result<void>(row.error());
}

Result<Site *> Sites::site(DeskId id)
{
    const auto found = m_sites.find(id);
    if (found != m_sites.end())
        return &found->second;
    Site site{qint64(m_sites.size()) + 1, id, 0, 0, {}, 0};
    Statement insert = m_database.query("site_insert");
    const auto done = insert.bind(1, site.n).bind(2, id).bind(3, toBytes(site.chainHead)).run();
    if (!done)
        return done.error();
    m_ids.push_back(id);
    return &m_sites.emplace(id, site).first->second;
}

const Site *Sites::byNumber(qint64 n) const
{
    return n >= 1 && n <= qint64(m_ids.size()) ? &m_sites.at(m_ids[size_t(n - 1)]) : nullptr;
}

std::vector<Site> Sites::all() const
{
    std::vector<Site> sites;
    for (const DeskId &id : m_ids)
        sites.push_back(m_sites.at(id));
    return sites;
}

Hlc Sites::latestHlc() const
{
    Hlc latest = 0;
    for (const auto &[id, site] : m_sites)
        latest = std::max(latest, site.lastHlc);
    return latest;
}

Instant Sites::latestOwnClock() const
{
    Instant latest;
    for (const auto &[id, site] : m_sites)
        latest.ms = std::max(latest.ms, site.lastWallMs);
    return latest;
}

Result<void> Sites::believe(Instant now)
{
    for (auto &[id, site] : m_sites)
        site.lastWallMs = std::min(site.lastWallMs, now.ms);
    Statement update = m_database.query("site_believe_clock");
    return update.bind(1, now.ms).run();
}

Result<void> Sites::write(const Site &site)
{
    Statement update = m_database.query("site_update");
    return update.bind(1, site.n)
        .bind(2, qint64(site.lastSeq))
        .bind(3, qint64(site.lastHlc))
        .bind(4, toBytes(site.chainHead))
        .bind(5, site.lastWallMs)
        .run();
}

} // namespace hub
