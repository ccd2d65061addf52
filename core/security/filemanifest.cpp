// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/filemanifest.h"

#include "core/security/rostercbor.h"

#include <algorithm>

namespace hub {

using namespace roster;

static constexpr qint64 readerVersion = 1;
static constexpr qint64 mostSchema = 1'000'000;

static bool isInOrder(const std::vector<SealPublicKey> &keys)
{
    return std::adjacent_find(keys.begin(), keys.end(), std::greater_equal<>()) == keys.end();
}

static std::vector<SealPublicKey> readReceivers(CborReader &in)
{
    std::vector<SealPublicKey> receivers(size_t(in.enterArray(SealedFileLimits::slots)));
    for (SealPublicKey &receiver : receivers)
        receiver = readKey<SealPublicKey>(in);
    in.leave();
    if (!isInOrder(receivers))
        in.fail();
    return receivers;
}

QByteArray encodedManifest(const FileManifest &manifest)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    writeArray(out, quint64(readerVersion), quint64(manifest.content), manifest.id, manifest.sender, manifest.receivers,
        manifest.team, manifest.made, quint64(manifest.schema), quint64(manifest.minReader), manifest.until,
        manifest.said);
    return bytes;
}

Result<FileManifest> readManifest(const QByteArray &bytes)
{
    const Error damaged{Error::Kind::FileDamaged, QStringLiteral("the manifest")};
    if (bytes.size() > SealedFileLimits::manifestBytes)
        return damaged;
    CborReader in(bytes);
    // The version comes first and is looked at first: a newer program may have written anything after it.
    const qsizetype fields = in.enterArray(32);
    const qint64 version = in.integer(1, 1'000'000);
    if (in.ok() && version > readerVersion)
        return Error{Error::Kind::FileNewer, QStringLiteral("a file of a newer program")};
    if (fields != 11)
        in.fail();
    FileManifest manifest;
    manifest.content = FileContent(in.integer(qint64(FileContent::Team), qint64(FileContent::Card)));
    manifest.id = readId<FileId>(in);
    manifest.sender = readKey<SignPublicKey>(in);
    manifest.receivers = readReceivers(in);
    manifest.team = readHash(in);
    manifest.made = readInstant(in);
    manifest.schema = int(in.integer(1, mostSchema));
    manifest.minReader = int(in.integer(1, mostSchema));
    if (!in.takeNull())
        manifest.until = readInstant(in);
    manifest.said = in.bytes(SealedFileLimits::saidBytes);
    in.leave();
    // A card is for whoever may become a receiver, and it alone.
    const bool isForAll = manifest.receivers.empty();
    if (!in.finished() || isForAll != (manifest.content == FileContent::Card) || encodedManifest(manifest) != bytes)
        return damaged;
    return manifest;
}

} // namespace hub
