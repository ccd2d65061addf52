// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/backupmaking.h"

#include "core/base/partfile.h"
#include "core/store/storecopy.h"

#include <QFileInfo>

namespace hub {

namespace {

LogHead headOf(const BackupSource &source)
{
    LogHead head{source.desk, 0, {}, source.now};
    for (const Site &site : source.store.sites().all()) {
        if (site.id == source.desk) {
            head.seq = site.lastSeq;
            head.chain = site.chainHead;
        }
    }
    return head;
}

BackupContents contentsOf(const BackupSource &source)
{
    BackupContents contents;
    contents.head = headOf(source);
    if (source.deskKey)
        contents.signedHead = signHead(*source.deskKey, contents.head);
    contents.storeKey = SecretBytes::copyOf(source.store.key());
    contents.membersBytes = source.members.bytes().size();
    contents.storeBytes = source.store.bytes();
    return contents;
}

Result<void> writePages(BackupWriter &writer, const StoreSnapshot &store, const std::function<bool(qint64)> &goOn)
{
    QByteArray piece(BackupLimits::frameBytes, Qt::Uninitialized);
    for (qint64 at = 0; at < store.bytes(); at += BackupLimits::frameBytes) {
        if (!goOn(at))
            return Error::Kind::Cancelled;
        const qint64 left = store.bytes() - at;
        piece.resize(qsizetype(std::min<qint64>(BackupLimits::frameBytes, left)));
        if (const auto done = store.read(at, {piece.data(), size_t(piece.size())}); !done)
            return done;
        const auto kind = left <= BackupLimits::frameBytes ? FrameKind::Last : FrameKind::More;
        if (const auto done = writer.add(piece, kind); !done)
            return done;
    }
    return {};
}

bool sameEnds(const Sites &a, const Sites &b)
{
    const auto ours = a.all();
    const auto theirs = b.all();
    return std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(), [](const Site &one, const Site &other) {
        return one.id == other.id && one.lastSeq == other.lastSeq && one.chainHead == other.chainHead;
    });
}

Result<void> readBack(const PartFile &file, const SecretBytes &fileKey, const BackupSource &source,
    const std::function<bool(qint64)> &goOn)
{
    // Damage here is the disk's doing: we know what was written.
    const auto unsound = [](const Error &error) {
        const bool saysItself = error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Io;
        return saysItself ? error : Error{Error::Kind::BackupUnsound, error.detail};
    };
    auto reader = BackupReader::at(file.partPath());
    if (!reader)
        return unsound(reader.error());
    if (const auto done = (*reader)->readThrough(fileKey, goOn); !done)
        return unsound(done.error());
    if ((*reader)->members() != source.members.bytes() || (*reader)->bytes() != source.store.bytes())
        return Error{Error::Kind::BackupUnsound, QStringLiteral("other contents")};
    const auto copy = StoreCopy::open(**reader, source.store.key());
    if (!copy)
        return copy.error();
    if (!sameEnds((*copy)->sites(), source.store.sites()))
        return Error{Error::Kind::BackupUnsound, QStringLiteral("another log")};
    const qint64 before = (*reader)->fileBytes();
    return (*copy)->check([&] { return goOn(before); });
}

} // namespace

Result<qint64> writeBackup(const QString &path, const BackupSource &source, const BackupProgress &progress)
{
    const qint64 all = 2 * source.store.bytes();
    const auto goOn = [&](qint64 done) { return !progress || progress(std::min(done, all), all); };
    // A little room for what stands before the pages, and for what sealing adds.
    if (source.store.bytes() > BackupLimits::fileBytes / 1000 * 999)
        return Error{Error::Kind::FileTooLarge};
    const SecretBytes fileKey = SecretBytes::random(32);
    const auto clear = BackupClear::of(source.members.roster(), fileKey);
    if (!clear)
        return clear.error();
    auto file = PartFile::create(path);
    if (!file)
        return file.error();
    BackupWriter writer([&](QByteArrayView bytes) { return (*file)->append(bytes); }, *clear, fileKey);
    if (const auto done = writer.begin(contentsOf(source), source.members.bytes()); !done)
        return done.error();
    if (const auto done = writePages(writer, source.store, goOn); !done)
        return done.error();
    if (const auto done = (*file)->sync(); !done)
        return done.error();
    const qint64 written = QFileInfo((*file)->partPath()).size();
    const auto later = [&](qint64 done) { return goOn(source.store.bytes() + done); };
    if (const auto done = readBack(**file, fileKey, source, later); !done)
        return done.error();
    if (const auto done = (*file)->keep(); !done)
        return done.error();
    return written;
}

} // namespace hub
