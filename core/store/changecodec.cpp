// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changecodec.h"

#include "core/base/cborreader.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace hub {

static void write(QCborStreamWriter &writer, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        writer.append(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        writer.append(*text);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        writer.append(*bytes);
    else
        writer.append(nullptr);
}

static void write(QCborStreamWriter &writer, const RawId &id)
{
    writer.appendByteString(reinterpret_cast<const char *>(id.bytes.data()), qsizetype(id.bytes.size()));
}

static void write(QCborStreamWriter &writer, const Dot &dot)
{
    writer.startArray(2);
    write(writer, dot.desk.raw);
    writer.append(dot.seq);
    writer.endArray();
}

static void writeOrNull(QCborStreamWriter &writer, const RawId &id)
{
    if (id.isNull())
        writer.append(nullptr);
    else
        write(writer, id);
}

using Operations = std::vector<const Operation *>;

static bool isPlain(const Operation *operation)
{
    return operation->kind == Operation::Kind::Set && operation->prev.empty();
}

static void writeGroup(QCborStreamWriter &writer, Operations group)
{
    const auto firstOther = std::stable_partition(group.begin(), group.end(), isPlain);
    const auto byField = [](const Operation *a, const Operation *b) { return a->field < b->field; };
    std::sort(group.begin(), firstOther, byField);
    std::stable_sort(firstOther, group.end(), byField);

    writer.startArray(4);
    writer.append(group.front()->entity);
    write(writer, group.front()->row);
    writer.startMap(quint64(firstOther - group.begin()));
    for (auto it = group.begin(); it != firstOther; ++it) {
        writer.append((*it)->field);
        write(writer, (*it)->value);
    }
    writer.endMap();
    writer.startArray(quint64(group.end() - firstOther));
    for (auto it = firstOther; it != group.end(); ++it) {
        writer.startArray(4);
        writer.append((*it)->field);
        writer.append(quint8((*it)->kind));
        write(writer, (*it)->value);
        writer.startArray((*it)->prev.size());
        for (const Dot &dot : (*it)->prev)
            write(writer, dot);
        writer.endArray();
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
}

// The operations row by row, rows in the order in which they are first named.
static std::vector<Operations> groupsOf(const Change &change)
{
    std::vector<Operations> groups;
    for (const Operation &operation : change.operations) {
        const auto same = [&](const Operations &group) {
            return group.front()->entity == operation.entity && group.front()->row == operation.row;
        };
        const auto found = std::find_if(groups.rbegin(), groups.rend(), same);
        if (found == groups.rend())
            groups.push_back({&operation});
        else
            found->push_back(&operation);
    }
    return groups;
}

QByteArray encodeBody(const Change &change)
{
    QByteArray body;
    QCborStreamWriter writer(&body);
    const auto groups = groupsOf(change);
    writer.startArray(3);
    writer.append(quint16(change.op));
    if (change.undoes)
        write(writer, *change.undoes);
    else
        writer.append(nullptr);
    writer.startArray(groups.size());
    for (const Operations &group : groups)
        writeGroup(writer, group);
    writer.endArray();
    writer.endArray();
    return body;
}

static RawId readId(CborReader &reader)
{
    return RawId::fromBytes(reader.fixedBytes(16)).value_or(RawId{});
}

static Dot readDot(CborReader &reader)
{
    if (reader.enterArray(2) != 2)
        reader.fail();
    Dot dot;
    dot.desk = DeskId{readId(reader)};
    dot.seq = reader.natural();
    reader.leave();
    return dot;
}

static Value readValue(CborReader &reader)
{
    if (reader.takeNull())
        return {};
    if (reader.nextIsInteger())
        return reader.integer(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    if (reader.nextIsText())
        return reader.text(mostTextBytes);
    // Nothing writes longer ones; a store may hold a version of a plan from before it was cut up (plan_version_piece).
    return reader.bytes(mostBodyBytes);
}

static void readOther(CborReader &reader, Operation operation, std::vector<Operation> &into)
{
    if (reader.enterArray(4) != 4)
        reader.fail();
    operation.field = FieldNumber(reader.integer(1, 0xffff));
    operation.kind = Operation::Kind(reader.integer(0, 2));
    operation.value = readValue(reader);
    const qsizetype named = reader.enterArray(mostPrev);
    for (qsizetype i = 0; i < named && reader.ok(); ++i)
        operation.prev.push_back(readDot(reader));
    reader.leave();
    reader.leave();
    into.push_back(std::move(operation));
}

static void readGroup(CborReader &reader, std::vector<Operation> &into)
{
    if (reader.enterArray(4) != 4)
        reader.fail();
    Operation operation;
    operation.entity = EntityNumber(reader.integer(1, 0xffff));
    operation.row = readId(reader);
    const qsizetype plain = reader.enterMap(mostOperations);
    for (qsizetype i = 0; i < plain && reader.ok(); ++i) {
        operation.field = FieldNumber(reader.integer(1, 0xffff));
        operation.value = readValue(reader);
        into.push_back(operation);
    }
    reader.leave();
    operation.value = {};
    const qsizetype others = reader.enterArray(mostOperations);
    for (qsizetype i = 0; i < others && reader.ok(); ++i)
        readOther(reader, operation, into);
    reader.leave();
    reader.leave();
}

Result<void> decodeBody(const QByteArray &body, Change &change)
{
    if (body.size() > mostBodyBytes)
        return Error{Error::Kind::FileDamaged, QStringLiteral("change body too long")};
    CborReader reader(body);
    std::vector<Operation> operations;
    if (reader.enterArray(3) != 3)
        reader.fail();
    const auto op = Op(reader.integer(0, 0xffff));
    std::optional<Dot> undoes;
    if (!reader.takeNull())
        undoes = readDot(reader);
    const qsizetype groups = reader.enterArray(mostOperations);
    for (qsizetype i = 0; i < groups && reader.ok(); ++i)
        readGroup(reader, operations);
    reader.leave();
    reader.leave();
    if (!reader.finished() || qsizetype(operations.size()) > mostOperations)
        return Error{Error::Kind::FileDamaged, QStringLiteral("change body")};
    change.op = op;
    change.undoes = undoes;
    change.operations = std::move(operations);
    return {};
}

Hash32 commitment(const Change &change, QByteArrayView salt, const QByteArray &body)
{
    QByteArray head;
    head.reserve(128);
    QCborStreamWriter writer(&head);
    writer.startArray(9);
    writer.append(change.stamp.hlc);
    writer.append(change.wallMs);
    writer.append(change.offsetMinutes);
    writeOrNull(writer, change.author.raw);
    writeOrNull(writer, change.subject.raw);
    writeOrNull(writer, change.batch.raw);
    writer.append(changeSchema);
    writer.append(changeMinReader);
    writer.append(body);
    writer.endArray();
    return Hasher<32>().add(salt).add(head).result();
}

Hash32 chainAfter(const Hash32 &before, quint64 seq, const Hash32 &committed)
{
    return Hasher<32>()
        .add(QByteArrayView(before.data(), qsizetype(before.size())))
        .add(seq)
        .add(QByteArrayView(committed.data(), qsizetype(committed.size())))
        .result();
}

} // namespace hub
