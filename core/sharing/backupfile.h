// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secretstream.h"
#include "core/sharing/backupclear.h"
#include "core/sharing/backupcontents.h"
#include "core/store/pagevfs.h"

#include <QIODevice>

#include <memory>

namespace hub {

// The bytes are described in backupfile.md.

/// Where a backup comes to lie when it is written: takes bytes, may refuse.
using ByteSink = std::function<Result<void>(QByteArrayView)>;

struct BackupLimits {
    static constexpr qint64 fileBytes = qint64(64) * 1024 * 1024 * 1024;
    static constexpr qsizetype frameBytes = 32 * 1024; ///< of what is inside a frame; the last of a part may be shorter
};

/// Writes the file from its first byte to its last.
class BackupWriter
{
public:
    /// `clear` must be made for the same file key.
    BackupWriter(ByteSink sink, const BackupClear &clear, const SecretBytes &fileKey);

    /// The first frame, and all of the members file.
    Result<void> begin(const BackupContents &contents, const QByteArray &members);
    /// The next piece of the store: all of frameBytes, but for the last one, which says that it is.
    Result<void> add(QByteArrayView pages, FrameKind kind);

private:
    Result<void> frame(QByteArrayView plain, FrameKind kind);

    ByteSink m_sink;
    QByteArray m_prelude;
    QByteArray m_bound;
    StreamSealer m_sealer;
};

/// Reads it back. Nothing in it is believed before every frame has been opened once, in order, to the last.
class BackupReader final : public PageSource
{
public:
    /// Told how many bytes were read; false stops.
    using Progress = std::function<bool(qint64 done)>;
    /// Whether a piece of the store is what it is to be; `offset`: where it stands there.
    using Compare = std::function<bool(qint64 offset, QByteArrayView plain)>;

    /// Reads the clear part. NotABackup, FileNewer, FileTooLarge, BackupDamaged.
    static Result<std::unique_ptr<BackupReader>> over(std::unique_ptr<QIODevice> device);
    /// FileMissing, FileUnreadable, and as over().
    static Result<std::unique_ptr<BackupReader>> at(const QString &path);

    const BackupClear &clear() const { return m_clear; }

    /// Opens every frame. BackupDamaged, also when a piece of the store does not compare; Io when the device stops
    /// answering, Cancelled.
    Result<void> readThrough(const SecretBytes &fileKey, const Progress &progress, const Compare &compare = {});
    const BackupContents &contents() const { return m_contents; }
    const QByteArray &members() const { return m_members; }
    qint64 fileBytes() const { return m_size; }

    /// The store's pages, once readThrough() has been through.
    qint64 bytes() const override { return m_contents.storeBytes; }
    bool read(qint64 offset, std::span<char> into) override;

private:
    struct Frame {
        qint64 number = -1;
        QByteArray plain;
    };

    explicit BackupReader(std::unique_ptr<QIODevice> device);
    Result<void> readPrelude();
    Result<QByteArray> take(qint64 count);
    Result<FrameKind> openNext(std::span<char> plain);
    Result<void> readContents();
    Result<void> readMembers();
    Result<void> readStore(const Progress &progress, const Compare &compare);
    qsizetype bytesOfFrame(qint64 number) const;
    const QByteArray *frame(qint64 number);

    std::unique_ptr<QIODevice> m_device;
    qint64 m_size = 0;
    BackupClear m_clear;
    QByteArray m_streamHeader;
    qsizetype m_contentsBytes = 0;
    QByteArray m_bound;
    std::unique_ptr<StreamOpener> m_opener;
    BackupContents m_contents;
    QByteArray m_members;
    qint64 m_storeAt = 0;                      ///< where its first frame stands in the file
    std::vector<StreamOpener::Place> m_places; ///< of each frame of the store
    std::vector<Frame> m_frames;               ///< those opened last
};

} // namespace hub
