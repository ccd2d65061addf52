// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/membersfile.h"

#include "core/base/wholefile.h"
#include "core/security/holdersecrets.h"
#include "core/security/rostercbor.h"

#include <QDir>

#include <algorithm>

namespace hub {

using namespace roster;

namespace {

constexpr char magic[] = "HUBMEMB\x01";
constexpr qsizetype magicBytes = 8;
constexpr qsizetype signatureBytes = sizeof(Signature::bytes);
constexpr qint64 readerVersion = 1;
constexpr qsizetype mostStoreKeySeals = 4096;

Error damaged(const char *what)
{
    return {Error::Kind::MembersDamaged, QLatin1String(what)};
}

auto orderOf(const StoreKeySeal &key)
{
    return std::tie(key.generation, key.seal.holder);
}

QByteArray encode(const MembersFile::Parts &parts)
{
    QByteArray body;
    QCborStreamWriter out(&body);
    out.startArray(5);
    write(out, quint64(readerVersion));
    write(out, parts.generation);
    write(out, parts.desk);
    out.startArray(quint64(parts.entries.size()));
    for (const RosterEntry &entry : parts.entries)
        writeArray(out, entry.body, entry.signature);
    out.endArray();
    out.startArray(quint64(parts.storeKeys.size()));
    for (const StoreKeySeal &key : parts.storeKeys)
        writeArray(out, key.generation, key.seal);
    out.endArray();
    out.endArray();
    return QByteArray(magic, magicBytes) + body;
}

Result<std::vector<RosterEntry>> readEntries(CborReader &in)
{
    const auto count = size_t(in.enterArray(Roster::mostEntries));
    std::vector<RosterEntry> entries;
    for (size_t i = 0; i < count; ++i) {
        if (in.enterArray(2) != 2)
            in.fail();
        const QByteArray body = in.bytes(RosterLimits::entryBytes);
        const auto signature = readKey<Signature>(in);
        in.leave();
        if (!in.ok())
            break;
        auto entry = readEntry(body, signature);
        if (!entry)
            return entry.error();
        entries.push_back(std::move(*entry));
    }
    in.leave();
    return entries;
}

std::vector<StoreKeySeal> readStoreKeys(CborReader &in)
{
    const auto count = size_t(in.enterArray(mostStoreKeySeals));
    std::vector<StoreKeySeal> keys;
    for (size_t i = 0; i < count && in.ok(); ++i) {
        StoreKeySeal key;
        if (in.enterArray(2) != 2)
            in.fail();
        key.generation = in.natural();
        if (in.enterArray(2) != 2)
            in.fail();
        key.seal.holder = readHolder(in);
        key.seal.sealed = in.fixedBytes(sealedKeyBytes);
        in.leave();
        in.leave();
        keys.push_back(std::move(key));
    }
    in.leave();
    return keys;
}

Result<MembersFile::Parts> decode(const QByteArray &body)
{
    CborReader in(body);
    MembersFile::Parts parts;
    // The version comes first and is looked at first: a newer program may have written anything after it.
    const qsizetype fields = in.enterArray(16);
    const qint64 version = in.integer(1, 1'000'000);
    if (in.ok() && version > readerVersion)
        return Error{Error::Kind::StoreNewer, QStringLiteral("a members file of a newer program")};
    if (fields != 5)
        in.fail();
    parts.generation = in.natural();
    parts.desk = readId<DeskId>(in);
    auto entries = readEntries(in);
    if (!entries)
        return entries.error();
    parts.entries = std::move(*entries);
    parts.storeKeys = readStoreKeys(in);
    in.leave();
    if (!in.finished())
        return damaged("members file damaged");
    return parts;
}

bool isInOrder(const MembersFile::Parts &parts)
{
    const auto entryNotBefore = [](const RosterEntry &a, const RosterEntry &b) { return a.hash >= b.hash; };
    const auto keyNotBefore = [](const StoreKeySeal &a, const StoreKeySeal &b) { return orderOf(a) >= orderOf(b); };
    const auto &[generation, desk, entries, keys] = parts;
    return std::adjacent_find(entries.begin(), entries.end(), entryNotBefore) == entries.end()
        && std::adjacent_find(keys.begin(), keys.end(), keyNotBefore) == keys.end();
}

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace

Session UnlockedMember::session() const
{
    return {facts.id, facts.worker, facts.name, facts.level, example};
}

Result<MembersFile> MembersFile::signedBy(const SignKeyPair &deskKey, Parts parts)
{
    std::sort(parts.entries.begin(), parts.entries.end(),
        [](const RosterEntry &a, const RosterEntry &b) { return a.hash < b.hash; });
    std::sort(parts.storeKeys.begin(), parts.storeKeys.end(),
        [](const StoreKeySeal &a, const StoreKeySeal &b) { return orderOf(a) < orderOf(b); });
    QByteArray bytes = encode(parts);
    bytes += sign(deskKey, membersFileDomain, bytes).toBytes();
    // What is written was read back first: a file that this program would refuse never reaches a disk.
    return read(bytes);
}

Result<MembersFile> MembersFile::read(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes || bytes.size() <= magicBytes + signatureBytes)
        return damaged("members file of an impossible length");
    if (!bytes.startsWith(QByteArrayView(magic, magicBytes - 1)))
        return damaged("not a members file");
    if (bytes.at(magicBytes - 1) != magic[magicBytes - 1])
        return Error{Error::Kind::StoreNewer, QStringLiteral("a members file of another major version")};
    const QByteArray signedBytes = bytes.chopped(signatureBytes);
    auto parts = decode(signedBytes.sliced(magicBytes));
    if (!parts)
        return parts.error();
    auto roster = Roster::of(parts->entries);
    if (!roster)
        return roster.error();
    const RosterDesk *desk = roster->desk(parts->desk);
    if (!desk)
        return damaged("a members file of a desk that is not in it");
    const auto signature = keyFromBytes<Signature>(QByteArrayView(bytes).last(signatureBytes));
    if (!isSignedBy(desk->facts.sign, membersFileDomain, signedBytes, *signature))
        return damaged("members file with a wrong signature");
    // One meaning, one spelling: what would be written differently was not written by us.
    if (encode(*parts) != signedBytes || !isInOrder(*parts))
        return damaged("members file not in its one form");

    MembersFile file;
    file.m_parts = std::move(*parts);
    file.m_roster = std::move(*roster);
    file.m_bytes = bytes;
    return file;
}

Result<MembersFile::Loaded> MembersFile::load(const QString &folder)
{
    std::optional<Error> newestError;
    for (const QString &name : {membersFileName(), membersBeforeFileName()}) {
        const auto bytes = readWhole(QDir(folder).filePath(name), mostBytes);
        if (!bytes && bytes.error().kind == Error::Kind::FileMissing)
            continue;
        auto file = bytes ? read(*bytes) : Result<MembersFile>(damaged("members file unreadable or too large"));
        if (file)
            return Loaded{std::move(*file), name == membersBeforeFileName()};
        // A newer program's file is not a damaged one: its last generation must not stand in for it.
        if (file.error().kind == Error::Kind::StoreNewer)
            return file.error();
        if (!newestError)
            newestError = file.error();
    }
    return newestError.value_or(Error{Error::Kind::NotAStore, QStringLiteral("no members file")});
}

static Result<void> put(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const auto done = writeWhole(QDir(folder).filePath(name), bytes);
    if (!done && done.error().kind == Error::Kind::FileUnwritable)
        return Error{Error::Kind::StoreReadOnly, done.error().detail};
    return done;
}

Result<void> MembersFile::write(const QString &folder) const
{
    // Only a whole generation is worth keeping: a damaged one would push the good one out.
    const auto before = readWhole(QDir(folder).filePath(membersFileName()), mostBytes);
    if (before && *before != m_bytes && read(*before)) {
        if (const auto kept = put(folder, membersBeforeFileName(), *before); !kept)
            return kept;
    }
    return put(folder, membersFileName(), m_bytes);
}

Result<void> MembersFile::writeOverAll(const QString &folder) const
{
    if (const auto done = put(folder, membersBeforeFileName(), m_bytes); !done)
        return done;
    return put(folder, membersFileName(), m_bytes);
}

Result<MemberId> MembersFile::memberNamed(const QString &name) const
{
    const QString wanted = folded(name);
    std::optional<MemberId> found;
    for (const RosterMember &member : m_roster.members()) {
        if (!member.here || folded(member.facts.name) != wanted)
            continue;
        if (found)
            return Error::Kind::MemberUnclear;
        found = member.facts.id;
    }
    if (!found)
        return Error::Kind::NoSuchMember;
    return *found;
}

QString membersFileName()
{
    return QStringLiteral("members");
}

QString membersBeforeFileName()
{
    return QStringLiteral("members.before");
}

} // namespace hub
