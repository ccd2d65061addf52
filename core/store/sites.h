// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/model/change.h"
#include "core/security/hashing.h"
#include "core/store/database.h"

#include <unordered_map>
#include <vector>

namespace hub {

/// What the store knows of one desk.
struct Site {
    qint64 n = 0; ///< its short number in this store
    DeskId id;
    quint64 lastSeq = 0;
    Hlc lastHlc = 0;
    Hash32 chainHead{};
    qint64 lastWallMs = 0; ///< how late its clock ever was when this store was written under it
};

/// The desks of this store: which short number stands for which, and where each desk's log ends.
class Sites
{
public:
    explicit Sites(Database &database)
        : m_database(database)
    {
    }

    /// Reads them all; to be done again when another connection has written.
    Result<void> load();
    /// How late each of them ever was; apart, since an older store that is only looked through does not know.
    Result<void> loadClocks();
    /// The desk's entry, made if it is new. Within a transaction.
    Result<Site *> site(DeskId id);
    /// Null for a number nobody has.
    const Site *byNumber(qint64 n) const;
    std::vector<Site> all() const;
    /// The latest clock seen from any desk.
    Hlc latestHlc() const;
    /// How late this store's own desks ever were, whatever the clock says now.
    Instant latestOwnClock() const;
    /// They were never later than this: the clock was wrong. Within a transaction.
    Result<void> believe(Instant now);
    /// Writes where the desk's log ends now. Within a transaction.
    Result<void> write(const Site &site);

private:
    Database &m_database;
    std::unordered_map<DeskId, Site> m_sites; // its entries stay where they are
    std::vector<DeskId> m_ids; // by number - 1
};

} // namespace hub
