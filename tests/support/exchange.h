// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changecodec.h"
#include "tests/support/teststore.h"

#include <algorithm>

namespace hub::test {

/// Everything a desk's log holds, oldest first.
inline std::vector<Log::Entry> entriesOf(Store &store)
{
    std::vector<Log::Entry> entries;
    for (const Site &site : store.sites().all()) {
        REQUIRE(store.log().forward(site, 1, [&](const Log::Entry &entry) {
            entries.push_back(entry);
            return true;
        }));
    }
    return entries;
}

/// Takes another desk's change into the log and the tables, as a fetched file will; one already there is passed over.
inline void takeIn(Store &store, const Log::Entry &entry)
{
    const auto known = store.log().read(entry.change.stamp.dot);
    REQUIRE(known);
    if (*known)
        return;
    auto transaction = Transaction::begin(store.database());
    REQUIRE(transaction);
    REQUIRE(store.applier().begin());
    Change change = entry.change;
    REQUIRE(store.applier().apply(change, Applier::Prev::AsWritten));
    const auto site = store.sites().site(change.stamp.dot.desk);
    REQUIRE(site);
    REQUIRE(store.log().insert(entry, (*site)->n));
    if (change.stamp.dot.seq == (*site)->lastSeq + 1) {
        Hash32 committed{};
        std::copy_n(entry.commitment.begin(), std::min<qsizetype>(entry.commitment.size(), 32), committed.begin());
        (*site)->chainHead = chainAfter((*site)->chainHead, change.stamp.dot.seq, committed);
    }
    (*site)->lastSeq = std::max((*site)->lastSeq, change.stamp.dot.seq);
    (*site)->lastHlc = std::max((*site)->lastHlc, change.stamp.hlc);
    REQUIRE(store.sites().write(**site));
    REQUIRE((*transaction)->commit());
}

/// One hash over every synced table and the heads of its fields, the same for equal stores.
inline QByteArray tablesOf(Store &store)
{
    QByteArray all;
    std::vector<QByteArray> tables = syncedTables();
    tables.push_back("field_head");
    tables.push_back("superseded");
    tables.push_back("visit_link");
    for (const QByteArray &table : tables) {
        const auto hash = tablesHash(store.database(), store.sites(), table);
        REQUIRE(hash);
        all += *hash;
    }
    return all.toHex();
}

} // namespace hub::test
