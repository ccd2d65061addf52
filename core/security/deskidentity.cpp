// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/deskidentity.h"

#include "core/base/wholefile.h"
#include "core/security/rostercbor.h"

#include <QDir>
#include <QFileInfo>

#include <cstring>
#include <set>
#include <sys/stat.h>

namespace hub {

using namespace roster;

namespace {

constexpr char magic[] = "HUBSELF\x01";
constexpr qsizetype magicBytes = 8;
constexpr char domain[] = "hubdesk desk identity";
constexpr qint64 version = 1;
// Layered file systems use the top bit, which a reader of whole numbers up to 2^63 would refuse.
constexpr quint64 mostInode = quint64(std::numeric_limits<qint64>::max());
constexpr qsizetype secretBytes = 32;
constexpr qsizetype mostPairs = 64;
constexpr qsizetype mostPathBytes = 16 * 1024;
constexpr qsizetype mostErasedBytes = 32 * 1'000'000;
constexpr qsizetype mostBytes = mostErasedBytes + 1024 * 1024;

Error damaged(const char *what)
{
    return {Error::Kind::FileDamaged, QLatin1String(what)};
}

QByteArray joined(const std::vector<Hash32> &hashes)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(hashes.size()) * secretBytes);
    for (const Hash32 &hash : hashes)
        bytes += toBytes(hash);
    return bytes;
}

std::vector<Hash32> split(const QByteArray &bytes)
{
    std::vector<Hash32> hashes;
    for (qsizetype at = 0; at + secretBytes <= bytes.size(); at += secretBytes)
        hashes.push_back(hashFromBytes(bytes.mid(at, secretBytes)));
    return hashes;
}

// The secrets stand in front of the CBOR, so that they go from guarded memory to the cipher without a copy elsewhere:
// their number (one byte), the signing seed, the receiving secrets.
SecretBytes withSecrets(const DeskIdentity &identity, const QByteArray &rest)
{
    const auto pairs = qsizetype(identity.receive.size());
    Q_ASSERT(pairs <= mostPairs);
    SecretBytes plain(1 + (1 + pairs) * secretBytes + rest.size());
    quint8 *at = plain.data();
    *at++ = quint8(pairs);
    std::memcpy(at, identity.sign.seed.data(), size_t(secretBytes));
    for (const ReceivingPair &pair : identity.receive)
        std::memcpy(at += secretBytes, pair.keys.secret.data(), size_t(secretBytes));
    std::memcpy(at + secretBytes, rest.constData(), size_t(rest.size()));
    return plain;
}

QByteArray encode(const DeskIdentity &identity)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    std::vector<Instant> from;
    for (const ReceivingPair &pair : identity.receive)
        from.push_back(pair.from);
    writeArray(out, quint64(version), identity.id, identity.place.machine, identity.place.database,
        identity.place.inode, identity.exportedSeq, identity.exportedChain, from, joined(identity.erased));
    return bytes;
}

// Everything but the secrets; `from` of each pair comes back beside it.
Result<std::vector<Instant>> decode(const QByteArray &bytes, DeskIdentity &identity)
{
    CborReader in(bytes);
    const qsizetype fields = in.enterArray(64);
    const qint64 its = in.integer(1, 1'000'000);
    if (in.ok() && its > version)
        return Error{Error::Kind::StoreNewer, QStringLiteral("a desk identity of a newer program")};
    if (fields != 9)
        in.fail();
    identity.id = readId<DeskId>(in);
    identity.place.machine = readHash(in);
    identity.place.database = in.text(mostPathBytes);
    identity.place.inode = in.natural();
    identity.exportedSeq = in.natural();
    identity.exportedChain = readHash(in);
    std::vector<Instant> from(size_t(in.enterArray(mostPairs)));
    for (Instant &instant : from)
        instant = readInstant(in);
    in.leave();
    const QByteArray erased = in.bytes(mostErasedBytes);
    in.leave();
    if (!in.finished() || erased.size() % secretBytes != 0)
        return damaged("desk identity damaged");
    identity.erased = split(erased);
    return from;
}

} // namespace

Result<StorePlace> placeOf(const QString &database, const QString &machineIdFile)
{
    const QString canonical = QFileInfo(database).canonicalFilePath();
    struct stat status {
    };
    if (canonical.isEmpty() || ::stat(QFile::encodeName(canonical).constData(), &status) != 0)
        return Error::Kind::FileMissing;
    const auto machine = readWhole(machineIdFile, 4096);
    const QByteArray id = machine ? machine->trimmed() : QByteArray();
    // Keyed with our own name: the machine's id itself is not to be found by other programs in what we write.
    return StorePlace{keyedBlake2b("hubdesk machine id", id), canonical, quint64(status.st_ino) & mostInode};
}

DeskIdentity DeskIdentity::of(DeskKeys keys, StorePlace place, Instant now)
{
    DeskIdentity identity;
    identity.id = keys.id;
    identity.sign = std::move(keys.sign);
    identity.receive.push_back({now, std::move(keys.receive)});
    identity.place = std::move(place);
    return identity;
}

void DeskIdentity::recordExport(quint64 seq, const Hash32 &chain)
{
    if (seq > exportedSeq) {
        exportedSeq = seq;
        exportedChain = chain;
    }
}

QByteArray DeskIdentity::sealed(const SecretBytes &key) const
{
    return QByteArray(magic, magicBytes) + lock(key, domain, id.toBytes(), withSecrets(*this, encode(*this)).view());
}

Result<DeskIdentity> DeskIdentity::open(const QByteArray &bytes, DeskId desk, const SecretBytes &key)
{
    if (!bytes.startsWith(QByteArrayView(magic, magicBytes - 1)) || bytes.size() < magicBytes)
        return damaged("not a desk identity");
    if (bytes.at(magicBytes - 1) != magic[magicBytes - 1])
        return Error{Error::Kind::StoreNewer, QStringLiteral("a desk identity of another major version")};
    const auto plain = unlock(key, domain, desk.toBytes(), QByteArrayView(bytes).sliced(magicBytes));
    if (!plain)
        return plain.error();
    const auto pairs = plain->isEmpty() ? 0 : qsizetype(plain->data()[0]);
    const qsizetype secrets = 1 + (1 + pairs) * secretBytes;
    if (plain->size() < secrets)
        return damaged("desk identity too short");

    DeskIdentity identity;
    const auto from = decode(plain->view().sliced(secrets).toByteArray(), identity);
    if (!from)
        return from.error();
    if (identity.id != desk || qsizetype(from->size()) != pairs)
        return damaged("desk identity does not fit together");
    const auto secret = [&](qsizetype number) {
        return SecretBytes::copyOf(plain->view().sliced(1 + number * secretBytes, secretBytes));
    };
    identity.sign = SignKeyPair::fromSeed(secret(0));
    for (qsizetype i = 0; i < pairs; ++i)
        identity.receive.push_back({(*from)[size_t(i)], SealKeyPair::fromSecret(secret(1 + i))});
    return identity;
}

static const QString identitySuffix = QStringLiteral(".identity");

QString DeskIdentity::fileName(DeskId desk)
{
    return desk.toHex() + identitySuffix;
}

std::vector<Hash32> DeskIdentity::erasedIn(const QString &folder, const SecretBytes &key)
{
    std::set<Hash32> erased;
    for (const QString &name : QDir(folder).entryList({u'*' + identitySuffix}, QDir::Files)) {
        const auto desk = DeskId::fromHex(name.chopped(identitySuffix.size()));
        const auto identity = desk ? read(folder, *desk, key) : Result<DeskIdentity>(damaged("a desk identity of no desk"));
        if (identity)
            erased.insert(identity->erased.begin(), identity->erased.end());
    }
    return {erased.begin(), erased.end()};
}

Result<void> DeskIdentity::write(const QString &folder, const SecretBytes &key) const
{
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::FileUnwritable, QStringLiteral("the folder for desk identities cannot be made")};
    return writeWhole(QDir(folder).filePath(fileName(id)), sealed(key));
}

Result<DeskIdentity> DeskIdentity::read(const QString &folder, DeskId desk, const SecretBytes &key)
{
    const auto bytes = readWhole(QDir(folder).filePath(fileName(desk)), mostBytes);
    if (!bytes)
        return bytes.error();
    return open(*bytes, desk, key);
}

std::optional<DeskIdentity> DeskIdentity::readWith(const QString &folder, DeskId desk, const Value &key)
{
    const auto *bytes = std::get_if<QByteArray>(&key);
    if (!bytes || bytes->size() != 32)
        return std::nullopt;
    auto identity = read(folder, desk, SecretBytes::copyOf(*bytes));
    return identity ? std::optional(std::move(*identity)) : std::nullopt;
}

std::optional<NewDeskReason> mustBecomeNewDesk(const DeskIdentity *identity, const StoreFacts &here)
{
    if (!identity || identity->id != here.desk)
        return NewDeskReason::NoIdentity;
    if (identity->place.machine != here.place.machine)
        return NewDeskReason::OtherMachine;
    if (identity->place.database != here.place.database)
        return NewDeskReason::OtherPlace;
    if (identity->place.inode != here.place.inode)
        return NewDeskReason::OtherFile;
    if (identity->exportedSeq == 0)
        return std::nullopt;
    if (!here.chainAtExported)
        return NewDeskReason::ExportsMissing;
    if (*here.chainAtExported != identity->exportedChain)
        return NewDeskReason::OtherHistory;
    return std::nullopt;
}

} // namespace hub
