// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace hub {

/// One thing that is not as it should be.
struct Finding {
    enum class Kind {
        Unreadable,     ///< SQLite or the cipher found damaged pages
        LogGap,         ///< a number is missing from a desk's log
        ChainBroken,    ///< an entry, or the order of entries, is not what the chain says
        EntryUnreadable,
        TableDiffers,   ///< a table is not what the log makes of it
        SchemaDiffers,  ///< a table or column is missing
    };
    Kind kind;
    QString where; ///< the table, or the desk and number; never a person's data

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct CheckReport {
    std::vector<Finding> findings;
    quint64 changes = 0;
    quint64 contacts = 0;
    quint64 people = 0;

    bool sound() const { return findings.empty(); }
};

/// Reads every page, follows every desk's chain, and makes all tables again beside the store (in memory) to compare them
/// row for row. Changes nothing.
Result<CheckReport> check(Store &store, const Store::Progress &progress = {});

/// Makes all synced tables again from the log, in one transaction.
Result<quint64> rebuild(Store &store, const Store::Progress &progress = {});

/// BLAKE2b over every row of a table, desks by their ids: equal where the rows are, in whatever store.
Result<QByteArray> tablesHash(Database &database, Sites &sites, const QByteArray &table);

} // namespace hub
