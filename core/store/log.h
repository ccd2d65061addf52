// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changecodec.h"
#include "core/store/sites.h"

#include <functional>

namespace hub {

/// The change log: what is true. Everything else can be made again from it.
class Log
{
public:
    /// One entry as it stands: the change, and what the chain was made of. A hollow entry (its subject was erased) has a
    /// commitment and nothing else.
    struct Entry {
        Change change;
        QByteArray salt;
        QByteArray commitment;
        QByteArray body;
        bool hollow() const { return body.isEmpty(); }
    };

    Log(Database &database, Sites &sites)
        : m_database(database)
        , m_sites(sites)
    {
    }

    /// Adds a change of `site`, with a fresh salt, and moves the site's end and chain on (in memory: Sites::write()).
    Result<void> append(const Change &change, Site &site);

    /// Puts an entry in as it is, of any desk.
    Result<void> insert(const Entry &entry, qint64 siteNumber);

    Result<std::optional<Entry>> read(const Dot &dot);
    /// From `seq` on, in order, until `take` says false.
    Result<void> forward(const Site &site, quint64 seq, const std::function<bool(const Entry &)> &take);
    /// From `seq` back, until `take` says false.
    Result<void> backward(const Site &site, quint64 seq, const std::function<bool(const Entry &)> &take);
    /// All about one subject, oldest first.
    Result<std::vector<Entry>> about(Subject subject);

private:
    Result<void> each(Statement &rows, const std::function<bool(const Entry &)> &take);
    Result<Entry> entryOf(const Statement &row) const;

    Database &m_database;
    Sites &m_sites;
};

} // namespace hub
