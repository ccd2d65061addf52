// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/backupcontents.h"

#include "core/security/membersfile.h"
#include "core/security/rostercbor.h"

#include <cstring>

namespace hub {

using namespace roster;

static constexpr qint64 readerVersion = 1;
static constexpr qsizetype keyBytes = 32;

// The store key stands in front of the CBOR, so that it goes from guarded memory to the cipher without a copy elsewhere.
SecretBytes BackupContents::encoded() const
{
    Q_ASSERT(storeKey.size() == keyBytes);
    QByteArray rest;
    QCborStreamWriter out(&rest);
    std::optional<QByteArray> signature;
    if (signedHead)
        signature = signedHead->toBytes();
    writeArray(out, quint64(readerVersion), head.desk, head.seq, head.chain, head.at, signature, quint64(membersBytes),
        quint64(storeBytes));
    SecretBytes bytes(keyBytes + rest.size());
    std::memcpy(bytes.data(), storeKey.data(), size_t(keyBytes));
    std::memcpy(bytes.data() + keyBytes, rest.constData(), size_t(rest.size()));
    return bytes;
}

Result<BackupContents> BackupContents::decode(const SecretBytes &bytes)
{
    const Error damaged{Error::Kind::BackupDamaged, QStringLiteral("the contents frame")};
    if (bytes.size() <= keyBytes)
        return damaged;
    BackupContents contents;
    contents.storeKey = SecretBytes::copyOf(bytes.view().first(keyBytes));
    const QByteArray rest = bytes.view().sliced(keyBytes).toByteArray();
    CborReader in(rest);
    const qsizetype fields = in.enterArray(32);
    const qint64 version = in.integer(1, 1'000'000);
    if (in.ok() && version > readerVersion)
        return Error{Error::Kind::FileNewer, QStringLiteral("a backup of a newer program")};
    if (fields != 8)
        in.fail();
    contents.head.desk = readId<DeskId>(in);
    contents.head.seq = in.natural();
    contents.head.chain = readHash(in);
    contents.head.at = readInstant(in);
    if (!in.takeNull())
        contents.signedHead = readKey<Signature>(in);
    contents.membersBytes = in.integer(1, MembersFile::mostBytes);
    contents.storeBytes = in.integer(1, std::numeric_limits<qint64>::max());
    in.leave();
    if (!in.finished() || !(contents.encoded() == bytes))
        return damaged;
    return contents;
}

} // namespace hub
