// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowstate.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace hub {

// fmeta: for each field whose stamp is not the row's own, or whose value is empty though it was written, or whose heads
// are kept apart: column, kept apart?, hlc, desk, seq. The desk's whole id, not its short number, so that the same row
// is the same bytes in every store; few rows have any.
static constexpr int packedBytes = 1 + 1 + 8 + 16 + 8;

static bool byStamp(const Head &a, const Head &b)
{
    return a.stamp < b.stamp;
}

void RowState::noteWrite(const Stamp &stamp)
{
    if (m_base == Stamp{} || stamp < m_base)
        m_base = stamp;
}

// A removal always keeps its heads apart, because the column has no room for what it had seen.
bool RowState::keepsHeadsApart(int column) const
{
    const auto &heads = m_heads[size_t(column)];
    return heads.size() > 1 || (!heads.empty() && m_table.columns[size_t(column)]->merge == Merge::Void);
}

Value RowState::shown(int column) const
{
    const auto &heads = m_heads[size_t(column)];
    if (heads.empty())
        return {};
    switch (m_table.columns[size_t(column)]->merge) {
    case Merge::Void:
        return isRemoved(column) ? Value(qint64(1)) : Value(qint64(0));
    case Merge::Flag: {
        const bool on = std::any_of(heads.begin(), heads.end(), [](const Head &head) { return head.value == Value(qint64(1)); });
        return on ? Value(qint64(1)) : Value(qint64(0));
    }
    default:
        return std::max_element(heads.begin(), heads.end(), byStamp)->value;
    }
}

static QByteArray toBytes(const Dot &dot)
{
    QByteArray bytes = dot.desk.toBytes();
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += char(dot.seq >> shift);
    return bytes;
}

QByteArray RowState::seenBesides(int column) const
{
    std::vector<QByteArray> dots;
    for (size_t i = 0; i < m_heads.size(); ++i) {
        for (const Head &head : m_heads[i]) {
            if (int(i) != column)
                dots.push_back(toBytes(head.stamp.dot));
        }
    }
    std::sort(dots.begin(), dots.end());
    dots.erase(std::unique(dots.begin(), dots.end()), dots.end());
    QByteArray seen;
    for (const QByteArray &dot : dots)
        seen += dot;
    return seen;
}

static bool contains(const QByteArray &seen, const QByteArray &dot)
{
    for (qsizetype at = 0; at + dot.size() <= seen.size(); at += dot.size()) {
        if (QByteArrayView(seen).sliced(at, dot.size()) == dot)
            return true;
    }
    return false;
}

// An edit that the removal had not seen brings the row back, visibly.
bool RowState::isRemoved(int column) const
{
    const auto &heads = m_heads[size_t(column)];
    const auto hasSeen = [&](const Dot &dot) {
        return std::any_of(heads.begin(), heads.end(), [&](const Head &removal) {
            return removal.isBy(dot) || contains(std::get<QByteArray>(removal.value), toBytes(dot));
        });
    };
    for (const Head &head : heads) {
        if (!std::holds_alternative<QByteArray>(head.value))
            return false;
    }
    for (size_t i = 0; i < m_heads.size(); ++i) {
        for (const Head &head : m_heads[i]) {
            if (int(i) != column && !hasSeen(head.stamp.dot))
                return false;
        }
    }
    return !heads.empty();
}

Result<std::optional<RowState>> RowState::load(Database &database, const Sites &sites, const RowTable &table, RawId row)
{
    Statement select = database.prepared(table.select);
    const auto there = select.bind(1, row).step();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<RowState>();
    RowState state(table, row);
    const int count = int(table.columns.size());
    std::vector<Value> values;
    for (int i = 0; i < count; ++i)
        values.push_back(select.value(i));
    const Site *site = sites.byNumber(select.number(count + 1));
    if (!site)
        return Error{Error::Kind::StoreDamaged, QStringLiteral("unknown desk")};
    state.m_base = {Hlc(select.number(count)), {site->id, quint64(select.number(count + 2))}};
    const QByteArray packed = select.bytes(count + 3);
    select.reset();
    if (const auto done = state.unpackStamps(packed, values); !done)
        return done.error();
    if (const auto done = packed.isEmpty() ? Result<void>() : state.loadHeads(database, sites); !done)
        return done.error();
    return std::optional(std::move(state));
}

Result<void> RowState::unpackStamps(const QByteArray &packed, const std::vector<Value> &values)
{
    for (size_t i = 0; i < values.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(values[i]))
            m_heads[i] = {{m_base, values[i]}};
    }
    QDataStream stream(packed);
    for (qsizetype at = 0; at < packed.size(); at += packedBytes) {
        quint8 column = 0;
        quint8 apart = 0;
        Stamp stamp;
        stream >> column >> apart >> stamp.hlc;
        stream.readRawData(reinterpret_cast<char *>(stamp.dot.desk.raw.bytes.data()), 16);
        stream >> stamp.dot.seq;
        if (stream.status() != QDataStream::Ok || column >= values.size())
            return Error{Error::Kind::StoreDamaged, QStringLiteral("field stamps")};
        m_heads[column] = {};
        if (!apart)
            m_heads[column] = {{stamp, values[column]}};
    }
    return {};
}

Result<void> RowState::loadHeads(Database &database, const Sites &sites)
{
    Statement rows = database.query("head_of_row");
    rows.bind(1, EntityNumber(m_table.info->entity)).bind(2, m_row);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const int column = m_table.columnOf(FieldNumber(rows.number(0)));
        const Site *site = sites.byNumber(rows.number(1));
        if (column < 0 || !site)
            return Error{Error::Kind::StoreDamaged, QStringLiteral("field heads")};
        m_heads[size_t(column)].push_back({{Hlc(rows.number(3)), {site->id, quint64(rows.number(2))}}, rows.value(4)});
    }
    return row ? Result<void>() : Result<void>(row.error());
}

QByteArray RowState::packedStamps() const
{
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    for (size_t i = 0; i < m_heads.size(); ++i) {
        if (m_heads[i].empty())
            continue;
        const Head &latest = *std::max_element(m_heads[i].begin(), m_heads[i].end(), byStamp);
        const bool apart = keepsHeadsApart(int(i));
        if (!apart && latest.stamp == m_base && !std::holds_alternative<std::monostate>(latest.value))
            continue;
        stream << quint8(i) << quint8(apart) << latest.stamp.hlc;
        stream.writeRawData(latest.stamp.dot.desk.toBytes().constData(), 16);
        stream << latest.stamp.dot.seq;
    }
    return packed;
}

Hlc latestWrite(Hlc first, const QByteArray &fieldStamps)
{
    Hlc latest = first;
    constexpr qsizetype clockAt = 2; // behind the column and whether its heads are apart
    for (qsizetype at = 0; at + packedBytes <= fieldStamps.size(); at += packedBytes)
        latest = std::max(latest, qFromBigEndian<Hlc>(fieldStamps.constData() + at + clockAt));
    return latest;
}

Result<void> RowState::store(Database &database, Sites &sites) const
{
    const auto site = sites.site(m_base.dot.desk);
    if (!site)
        return site.error();
    Statement replace = database.prepared(m_table.replace);
    replace.bind(1, m_row);
    const int count = int(m_table.columns.size());
    for (int i = 0; i < count; ++i)
        replace.bind(i + 2, shown(i));
    replace.bind(count + 2, qint64(m_base.hlc)).bind(count + 3, (*site)->n).bind(count + 4, qint64(m_base.dot.seq));
    const QByteArray packed = packedStamps();
    if (packed.isEmpty())
        replace.bindNull(count + 5);
    else
        replace.bind(count + 5, packed);
    if (const auto done = replace.run(); !done)
        return done;
    return storeHeads(database, sites);
}

Result<void> RowState::storeHeads(Database &database, Sites &sites) const
{
    const auto entity = EntityNumber(m_table.info->entity);
    for (size_t i = 0; i < m_heads.size(); ++i) {
        const FieldNumber field = m_table.columns[i]->ref.number;
        Statement clear = database.query("head_delete");
        if (const auto done = clear.bind(1, entity).bind(2, m_row).bind(3, field).run(); !done)
            return done;
        if (!keepsHeadsApart(int(i)))
            continue;
        for (const Head &head : m_heads[i]) {
            const auto site = sites.site(head.stamp.dot.desk);
            if (!site)
                return site.error();
            Statement insert = database.query("head_insert");
            insert.bind(1, entity).bind(2, m_row).bind(3, field).bind(4, (*site)->n);
            insert.bind(5, qint64(head.stamp.dot.seq)).bind(6, qint64(head.stamp.hlc)).bind(7, head.value);
            if (const auto done = insert.run(); !done)
                return done;
        }
    }
    return {};
}

} // namespace hub
