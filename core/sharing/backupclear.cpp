// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/backupclear.h"

#include "core/security/rostercbor.h"

#include <algorithm>

namespace hub {

using namespace roster;

namespace {

constexpr char fileKeyDomain[] = "hubdesk backup file";
constexpr qint64 readerVersion = 1;

Error damaged(const char *what)
{
    return {Error::Kind::BackupDamaged, QLatin1String(what)};
}

QByteArray fileKeyContext(const BackupClear &clear)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    writeArray(out, clear.generation, clear.backupKey);
    return bytes;
}

// Null for somebody who left, a sheet that was spent, and nobody we know.
const HolderKeys *keysOf(const Roster &roster, const KeyHolder &holder)
{
    if (!roster.sealKeyOf(holder))
        return nullptr;
    if (holder.kind == KeyHolder::Kind::Member)
        return &roster.member(MemberId{holder.id})->keys;
    for (const RosterSheet &sheet : roster.sheets()) {
        if (sheet.id.raw == holder.id)
            return &sheet.keys;
    }
    return nullptr;
}

BackupSlot readSlot(CborReader &in)
{
    BackupSlot slot;
    if (in.enterArray(3) != 3)
        in.fail();
    slot.holder = readHolder(in);
    slot.keys = readKeys(in);
    slot.seals.resize(size_t(in.enterArray(BackupClear::mostSeals)));
    for (QByteArray &seal : slot.seals)
        seal = in.fixedBytes(sealedKeyBytes);
    in.leave();
    in.leave();
    return slot;
}

bool isInOrder(const std::vector<BackupSlot> &slots)
{
    const auto notBefore = [](const BackupSlot &a, const BackupSlot &b) { return a.holder >= b.holder; };
    return std::adjacent_find(slots.begin(), slots.end(), notBefore) == slots.end();
}

Result<HolderSecrets> secretsOf(const BackupSlot &slot, const SecretBytes &words, KeyDerivation &derivation)
{
    if (slot.keys.words)
        return HolderSecrets::open(slot.holder, slot.keys, words, derivation);
    // What anybody can work out belongs to an example, or to nobody.
    HolderSecrets secrets = HolderSecrets::ofExample(slot.holder);
    if (secrets.seal.publicKey != slot.keys.seal || secrets.sign.publicKey != slot.keys.sign)
        return damaged("a holder without words");
    return secrets;
}

Result<SecretBytes> fileKeyFor(const BackupClear &clear, const BackupSlot &slot, const SealKeyPair &keys)
{
    const QByteArray context = teamKeyContext(TeamKeyPurpose::Backup, clear.generation, clear.backupKey, slot.holder);
    for (const QByteArray &seal : slot.seals) {
        auto secret = openSealedKey(keys, teamKeyDomain, context, seal);
        if (!secret)
            continue;
        const SealKeyPair pair = SealKeyPair::fromSecret(std::move(*secret));
        auto fileKey = openSealedKey(pair, fileKeyDomain, fileKeyContext(clear), clear.sealedFileKey);
        if (fileKey && pair.publicKey == clear.backupKey)
            return fileKey;
    }
    return damaged("no seal opens");
}

} // namespace

Result<BackupClear> BackupClear::of(const Roster &roster, const SecretBytes &fileKey)
{
    const TeamKey *key = roster.newestKey(TeamKeyPurpose::Backup);
    if (!key)
        return Error{Error::Kind::Internal, QStringLiteral("the team has no backup key")};
    BackupClear clear;
    clear.generation = key->generation;
    clear.backupKey = key->publicKey;
    clear.sealedFileKey = sealKey(clear.backupKey, fileKeyDomain, fileKeyContext(clear), fileKey);
    for (const HolderSeal &seal : key->seals) {
        const HolderKeys *keys = keysOf(roster, seal.holder);
        if (!keys)
            continue;
        const auto isTheirs = [&](const BackupSlot &slot) { return slot.holder == seal.holder; };
        auto slot = std::find_if(clear.slots.begin(), clear.slots.end(), isTheirs);
        if (slot == clear.slots.end())
            slot = clear.slots.insert(slot, {seal.holder, *keys, {}});
        // What was given last is to the keys they have now.
        if (qsizetype(slot->seals.size()) == mostSeals)
            slot->seals.erase(slot->seals.begin());
        slot->seals.push_back(seal.sealed);
    }
    std::sort(clear.slots.begin(), clear.slots.end(),
        [](const BackupSlot &a, const BackupSlot &b) { return a.holder < b.holder; });
    if (clear.slots.empty() || qsizetype(clear.slots.size()) > mostSlots)
        return Error{Error::Kind::Internal, QStringLiteral("%1 holders of the backup key").arg(clear.slots.size())};
    return clear;
}

QByteArray BackupClear::encoded() const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(5);
    write(out, quint64(readerVersion));
    write(out, generation);
    write(out, backupKey);
    write(out, sealedFileKey);
    out.startArray(quint64(slots.size()));
    for (const BackupSlot &slot : slots)
        writeArray(out, slot.holder, slot.keys, slot.seals);
    out.endArray();
    out.endArray();
    return bytes;
}

Result<BackupClear> BackupClear::decode(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return damaged("the clear part is too long");
    CborReader in(bytes);
    // The version comes first and is looked at first: a newer program may have written anything after it.
    const qsizetype fields = in.enterArray(16);
    const qint64 version = in.integer(1, 1'000'000);
    if (in.ok() && version > readerVersion)
        return Error{Error::Kind::FileNewer, QStringLiteral("a backup of a newer program")};
    if (fields != 5)
        in.fail();
    BackupClear clear;
    clear.generation = in.natural();
    clear.backupKey = readKey<SealPublicKey>(in);
    clear.sealedFileKey = in.fixedBytes(sealedKeyBytes);
    const auto count = size_t(in.enterArray(mostSlots));
    for (size_t i = 0; i < count && in.ok(); ++i)
        clear.slots.push_back(readSlot(in));
    in.leave();
    in.leave();
    // One meaning, one spelling.
    if (!in.finished() || !isInOrder(clear.slots) || clear.encoded() != bytes)
        return damaged("the clear part");
    return clear;
}

Result<BackupClear::Opened> BackupClear::open(
    const SecretBytes &words, KeyDerivation &derivation, const std::function<bool()> &goOn) const
{
    Error why{Error::Kind::BackupWordsWrong};
    for (const BackupSlot &slot : slots) {
        if (goOn && !goOn())
            return Error::Kind::Cancelled;
        auto secrets = secretsOf(slot, words, derivation);
        if (!secrets && secrets.error().kind == Error::Kind::OutOfMemory)
            return secrets.error();
        if (!secrets && secrets.error().kind != Error::Kind::WrongWords)
            why = damaged("a slot");
        if (!secrets)
            continue;
        auto fileKey = fileKeyFor(*this, slot, secrets->seal);
        if (fileKey)
            return Opened{slot.holder, std::move(*secrets), std::move(*fileKey)};
        why = fileKey.error();
    }
    return why;
}

} // namespace hub
