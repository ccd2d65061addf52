// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/rostercbor.h"

#include <algorithm>
#include <cstring>

namespace hub::roster {

namespace {

constexpr qsizetype secretHalves = 64;
// The year 9999; a clock may be wrong, but not so wrong that a date cannot be shown.
constexpr qint64 mostMs = 253'402'300'799'999;

void write(QCborStreamWriter &out, const WordSeal &value)
{
    const auto &salt = value.parameters.salt;
    writeArray(out, value.parameters.cost.memoryKiB, quint64(value.parameters.cost.passes),
        QByteArray(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size())), value.locked);
}

WordSeal readWordSeal(CborReader &in)
{
    WordSeal seal;
    if (in.enterArray(4) != 4)
        in.fail();
    // What a machine can bear is checked where it is used (KdfBounds); here only that the numbers are numbers.
    seal.parameters.cost.memoryKiB = quint64(in.integer(0, std::numeric_limits<qint32>::max()));
    seal.parameters.cost.passes = quint32(in.integer(0, std::numeric_limits<qint32>::max()));
    const QByteArray salt = in.fixedBytes(qsizetype(KdfParameters::saltBytes));
    std::copy(salt.begin(), salt.end(), reinterpret_cast<char *>(seal.parameters.salt.data()));
    seal.locked = in.fixedBytes(secretHalves + lockOverhead);
    in.leave();
    return seal;
}

QString readCode(CborReader &in)
{
    return in.text(RosterLimits::codeBytes);
}

} // namespace

void write(QCborStreamWriter &out, bool value)
{
    out.append(value);
}

void write(QCborStreamWriter &out, quint64 value)
{
    out.append(value);
}

void write(QCborStreamWriter &out, Instant value)
{
    out.append(value.ms);
}

void write(QCborStreamWriter &out, const QString &value)
{
    out.append(value);
}

void write(QCborStreamWriter &out, const QByteArray &value)
{
    out.append(value);
}

void write(QCborStreamWriter &out, const RawId &value)
{
    out.append(value.toBytes());
}

void write(QCborStreamWriter &out, const Hash32 &value)
{
    out.append(toBytes(value));
}

void write(QCborStreamWriter &out, const KeyHolder &value)
{
    writeArray(out, quint64(value.kind), value.id);
}

void write(QCborStreamWriter &out, const HolderKeys &value)
{
    out.startArray(3);
    write(out, value.seal);
    write(out, value.sign);
    if (value.words)
        write(out, *value.words);
    else
        out.append(nullptr);
    out.endArray();
}

void write(QCborStreamWriter &out, const MemberFacts &value)
{
    writeArray(out, value.id, value.worker, value.name, value.jobTitle, toCode(value.level));
}

void write(QCborStreamWriter &out, const DeskFacts &value)
{
    writeArray(out, value.id, value.label, value.sign, value.receive);
}

void write(QCborStreamWriter &out, const HolderSeal &value)
{
    writeArray(out, value.holder, value.sealed);
}

Hash32 hashFromBytes(const QByteArray &bytes)
{
    Hash32 hash{};
    Q_ASSERT(bytes.size() == qsizetype(hash.size()));
    std::memcpy(hash.data(), bytes.constData(), hash.size());
    return hash;
}

Hash32 readHash(CborReader &in)
{
    const QByteArray bytes = in.fixedBytes(32);
    return in.ok() ? hashFromBytes(bytes) : Hash32{};
}

Instant readInstant(CborReader &in)
{
    return {in.integer(0, mostMs)};
}

KeyHolder readHolder(CborReader &in)
{
    KeyHolder holder;
    if (in.enterArray(2) != 2)
        in.fail();
    holder.kind = KeyHolder::Kind(in.integer(0, 1));
    holder.id = readId<Id<struct AnyTag>>(in).raw;
    in.leave();
    return holder;
}

HolderKeys readKeys(CborReader &in)
{
    HolderKeys keys;
    if (in.enterArray(3) != 3)
        in.fail();
    keys.seal = readKey<SealPublicKey>(in);
    keys.sign = readKey<SignPublicKey>(in);
    if (!in.takeNull())
        keys.words = readWordSeal(in);
    in.leave();
    return keys;
}

std::optional<HolderKeys> readOptionalKeys(CborReader &in)
{
    if (in.takeNull())
        return std::nullopt;
    return readKeys(in);
}

MemberFacts readMember(CborReader &in)
{
    MemberFacts facts;
    if (in.enterArray(5) != 5)
        in.fail();
    facts.id = readId<MemberId>(in);
    facts.worker = readId<WorkerId>(in);
    facts.name = in.text(RosterLimits::textBytes);
    facts.jobTitle = readCode(in);
    const auto level = accessLevelFromCode(readCode(in));
    in.leave();
    if (!level || facts.name.trimmed().isEmpty())
        in.fail();
    facts.level = level.value_or(AccessLevel::Volunteer);
    return facts;
}

DeskFacts readDesk(CborReader &in)
{
    DeskFacts desk;
    if (in.enterArray(4) != 4)
        in.fail();
    desk.id = readId<DeskId>(in);
    desk.label = in.text(RosterLimits::textBytes);
    desk.sign = readKey<SignPublicKey>(in);
    desk.receive = readKey<SealPublicKey>(in);
    in.leave();
    return desk;
}

std::vector<HolderSeal> readSeals(CborReader &in)
{
    std::vector<HolderSeal> seals(size_t(in.enterArray(RosterLimits::seals)));
    for (HolderSeal &seal : seals) {
        if (in.enterArray(2) != 2)
            in.fail();
        seal.holder = readHolder(in);
        seal.sealed = in.fixedBytes(sealedKeyBytes);
        in.leave();
    }
    in.leave();
    const auto notAfter = [](const HolderSeal &a, const HolderSeal &b) { return a.holder >= b.holder; };
    if (std::adjacent_find(seals.begin(), seals.end(), notAfter) != seals.end())
        in.fail();
    return seals;
}

} // namespace hub::roster
