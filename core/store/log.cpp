// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log.h"

#include "core/security/random.h"

namespace hub {

Result<void> Log::append(const Change &change, Site &site)
{
    const QByteArray body = encodeBody(change);
    if (body.size() > mostBodyBytes || qsizetype(change.operations.size()) > mostOperations)
        return Error{Error::Kind::TooLong};
    const QByteArray salt = randomBytes(16);
    const Hash32 committed = commitment(change, salt, body);
    if (const auto done = insert({change, salt, toBytes(committed), body}, site.n); !done)
        return done;
    site.chainHead = chainAfter(site.chainHead, change.stamp.dot.seq, committed);
    site.lastSeq = change.stamp.dot.seq;
    site.lastHlc = change.stamp.hlc;
    return {};
}

Result<void> Log::insert(const Entry &entry, qint64 siteNumber)
{
    const Change &change = entry.change;
    const WriteGuard::Pass pass(m_database.writeGuard());
    Statement insert = m_database.query("change_insert");
    insert.bind(1, siteNumber).bind(2, qint64(change.stamp.dot.seq)).bind(3, qint64(change.stamp.hlc));
    insert.bind(4, change.wallMs).bind(5, change.offsetMinutes).bind(6, change.author).bind(7, change.subject);
    insert.bind(8, change.batch).bind(9, changeSchema).bind(10, changeMinReader);
    return insert.bind(11, entry.salt).bind(12, entry.commitment).bind(13, entry.body).run();
}

Result<Log::Entry> Log::entryOf(const Statement &row) const
{
    const Site *site = m_sites.byNumber(row.number(0));
    if (!site)
        return Error{Error::Kind::StoreDamaged, QStringLiteral("unknown desk")};
    Entry entry;
    Change &change = entry.change;
    change.stamp = {Hlc(row.number(2)), {site->id, quint64(row.number(1))}};
    change.wallMs = row.number(3);
    change.offsetMinutes = int(row.number(4));
    change.author = row.idAs<WorkerId>(5);
    change.subject = row.idAs<Subject>(6);
    change.batch = row.idAs<BatchId>(7);
    entry.salt = row.bytes(8);
    entry.commitment = row.bytes(9);
    entry.body = row.bytes(10);
    if (!entry.hollow()) {
        if (const auto done = decodeBody(entry.body, change); !done)
            return Error{Error::Kind::StoreDamaged, done.error().detail};
    }
    return entry;
}

Result<void> Log::each(Statement &rows, const std::function<bool(const Entry &)> &take)
{
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const auto entry = entryOf(rows);
        if (!entry)
            return entry.error();
        if (!take(*entry))
            return {};
    }
    return row ? Result<void>() : Result<void>(row.error());
}

Result<std::optional<Log::Entry>> Log::read(const Dot &dot)
{
    const auto site = m_sites.site(dot.desk);
    if (!site)
        return site.error();
    Statement one = m_database.query("change_one");
    const auto row = one.bind(1, (*site)->n).bind(2, qint64(dot.seq)).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Entry>();
    auto entry = entryOf(one);
    if (!entry)
        return entry.error();
    return std::optional(std::move(*entry));
}

Result<void> Log::forward(const Site &site, quint64 seq, const std::function<bool(const Entry &)> &take)
{
    Statement rows = m_database.query("change_from");
    rows.bind(1, site.n).bind(2, qint64(seq));
    return each(rows, take);
}

Result<void> Log::backward(const Site &site, quint64 seq, const std::function<bool(const Entry &)> &take)
{
    Statement rows = m_database.query("change_before");
    rows.bind(1, site.n).bind(2, qint64(seq));
    return each(rows, take);
}

Result<std::vector<Log::Entry>> Log::about(Subject subject)
{
    std::vector<Entry> entries;
    Statement rows = m_database.query("change_about");
    rows.bind(1, subject);
    const auto done = each(rows, [&](const Entry &entry) {
        entries.push_back(entry);
        return true;
    });
    if (!done)
        return done.error();
    return entries;
}

} // namespace hub
