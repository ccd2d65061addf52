// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/backupmaking.h"

#include "core/base/partfile.h"
#include "core/store/storecopy.h"

#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <future>

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

/// The snapshot for a reader that wants a file.
class SnapshotPages final : public PageSource
{
public:
    explicit SnapshotPages(const StoreSnapshot &store)
        : m_store(store)
    {
    }
    qint64 bytes() const override { return m_store.bytes(); }
    bool read(qint64 offset, std::span<char> into) override { return m_store.read(offset, into).has_value(); }

private:
    const StoreSnapshot &m_store;
};

/// What is in the file is to the byte what lies on the desk, and it opens there and ends where the desk's log ends.
Result<void> isSame(const PartFile &file, const SecretBytes &fileKey, const BackupSource &source,
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
    QByteArray ours(BackupLimits::frameBytes, Qt::Uninitialized);
    Result<void> onTheDesk;
    const auto asOnTheDesk = [&](qint64 offset, QByteArrayView plain) {
        onTheDesk = source.store.read(offset, {ours.data(), size_t(plain.size())});
        return onTheDesk && plain == QByteArrayView(ours).first(plain.size());
    };
    if (const auto done = (*reader)->readThrough(fileKey, goOn, asOnTheDesk); !done)
        return onTheDesk ? unsound(done.error()) : onTheDesk;
    if ((*reader)->members() != source.members.bytes() || (*reader)->bytes() != source.store.bytes())
        return Error{Error::Kind::BackupUnsound, QStringLiteral("other contents")};
    const auto copy = StoreCopy::open(**reader, source.store.key());
    if (!copy)
        return copy.error();
    if (!sameEnds((*copy)->sites(), source.store.sites()))
        return Error{Error::Kind::BackupUnsound, QStringLiteral("another log")};
    return {};
}

/// Whether the desk's pages are sound, looked into beside the writing, which only reads them too. A file that is the same to
/// the byte is as sound as they are; walked in there, each of its sealed frames would be opened seven times over.
class LookingThrough
{
public:
    explicit LookingThrough(const StoreSnapshot &store)
        : m_found(std::async(std::launch::async, [this, &store] { return look(store); }))
    {
    }
    ~LookingThrough() { m_stop = true; }
    LookingThrough(const LookingThrough &) = delete;
    LookingThrough &operator=(const LookingThrough &) = delete;

    /// Waits for it. StoreDamaged, Io, Cancelled.
    Result<void> found(const std::function<bool()> &goOn)
    {
        constexpr std::chrono::milliseconds pause{20};
        while (m_found.wait_for(pause) != std::future_status::ready)
            m_stop = m_stop || !goOn();
        return m_found.get();
    }

private:
    Result<void> look(const StoreSnapshot &store) const
    {
        SnapshotPages pages(store);
        const auto copy = StoreCopy::open(pages, store.key());
        return copy ? (*copy)->check([this] { return !m_stop; }) : Result<void>(copy.error());
    }

    std::atomic<bool> m_stop = false;
    std::future<Result<void>> m_found; // waits for the thread when it goes; below what the thread reads
};

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
    LookingThrough looking(source.store);
    BackupWriter writer([&](QByteArrayView bytes) { return (*file)->append(bytes); }, *clear, fileKey);
    if (const auto done = writer.begin(contentsOf(source), source.members.bytes()); !done)
        return done.error();
    if (const auto done = writePages(writer, source.store, goOn); !done)
        return done.error();
    if (const auto done = (*file)->sync(); !done)
        return done.error();
    const qint64 written = QFileInfo((*file)->partPath()).size();
    const auto later = [&](qint64 done) { return goOn(source.store.bytes() + done); };
    if (const auto done = isSame(**file, fileKey, source, later); !done)
        return done.error();
    if (const auto done = looking.found([&] { return goOn(all); }); !done)
        return done.error();
    if (const auto done = (*file)->keep(); !done)
        return done.error();
    return written;
}

} // namespace hub
