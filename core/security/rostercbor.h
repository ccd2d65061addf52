// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the parts of roster entries and of the members file stand in CBOR: only their two sources include this.
#include "core/base/cborreader.h"
#include "core/security/rosterentry.h"

#include <QCborStreamWriter>

namespace hub::roster {

void write(QCborStreamWriter &out, bool value);
void write(QCborStreamWriter &out, quint64 value);
void write(QCborStreamWriter &out, Instant value);
void write(QCborStreamWriter &out, const QString &value);
void write(QCborStreamWriter &out, const QByteArray &value);
void write(QCborStreamWriter &out, const RawId &value);
void write(QCborStreamWriter &out, const Hash32 &value);
void write(QCborStreamWriter &out, const KeyHolder &value);
void write(QCborStreamWriter &out, const HolderKeys &value);
void write(QCborStreamWriter &out, const MemberFacts &value);
void write(QCborStreamWriter &out, const DeskFacts &value);
void write(QCborStreamWriter &out, const HolderSeal &value);

template <typename Tag>
void write(QCborStreamWriter &out, const Id<Tag> &value)
{
    write(out, value.raw);
}

template <typename Tag, size_t Size>
void write(QCborStreamWriter &out, const KeyBytes<Tag, Size> &value)
{
    write(out, value.toBytes());
}

template <typename T>
void write(QCborStreamWriter &out, const std::vector<T> &values)
{
    out.startArray(quint64(values.size()));
    for (const T &value : values)
        write(out, value);
    out.endArray();
}

template <typename T>
void write(QCborStreamWriter &out, const std::optional<T> &value)
{
    if (value)
        write(out, *value);
    else
        out.append(nullptr);
}

/// One array of the values, in their order.
template <typename... Values>
void writeArray(QCborStreamWriter &out, const Values &...values)
{
    out.startArray(sizeof...(values));
    (write(out, values), ...);
    out.endArray();
}

Hash32 hashFromBytes(const QByteArray &bytes);

Hash32 readHash(CborReader &in);
Instant readInstant(CborReader &in);
KeyHolder readHolder(CborReader &in);
HolderKeys readKeys(CborReader &in);
std::optional<HolderKeys> readOptionalKeys(CborReader &in);
MemberFacts readMember(CborReader &in);
DeskFacts readDesk(CborReader &in);
/// Ascending by holder, none twice.
std::vector<HolderSeal> readSeals(CborReader &in);

template <typename IdType>
IdType readId(CborReader &in)
{
    const auto id = IdType::fromBytes(in.fixedBytes(16));
    if (!id || id->isNull())
        in.fail();
    return id.value_or(IdType{});
}

template <typename Key>
Key readKey(CborReader &in)
{
    return keyFromBytes<Key>(in.fixedBytes(qsizetype(sizeof(Key::bytes)))).value_or(Key{});
}

} // namespace hub::roster
