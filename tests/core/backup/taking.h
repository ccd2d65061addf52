// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/membersfile.h"
#include "core/sharing/backupfile.h"
#include "core/store/storecopy.h"
#include "tests/support/cheapkdf.h"

#include <QBuffer>
#include <QtEndian>

namespace hub::test {

inline std::unique_ptr<BackupReader> readerOver(const QByteArray &bytes, Error *why = nullptr)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = BackupReader::over(std::move(buffer));
    if (!reader && why)
        *why = reader.error();
    return reader ? std::move(*reader) : nullptr;
}

/// Reads bytes as a restore does, up to the point where every frame was opened: nothing, or why not.
inline std::optional<Error::Kind> whyRefused(const QByteArray &bytes, const QString &words)
{
    Error why;
    const auto reader = readerOver(bytes, &why);
    if (!reader)
        return why.kind;
    CheapKeyDerivation derivation;
    const auto opened = reader->clear().open(secretWords(words), derivation, {});
    if (!opened)
        return opened.error().kind;
    const auto read = reader->readThrough(opened->fileKey, {});
    if (!read)
        return read.error().kind;
    const auto members = MembersFile::read(reader->members());
    if (!members)
        return members.error().kind;
    return std::nullopt;
}

/// A backup taken apart into frames, to be put together another way by somebody who has the file key.
struct Unsealed {
    QByteArray prelude; ///< up to the stream's header
    SecretBytes fileKey;
    QList<QByteArray> frames;

    static Unsealed of(const QByteArray &bytes, const QString &words)
    {
        const auto reader = readerOver(bytes);
        CheapKeyDerivation derivation;
        auto opened = reader->clear().open(secretWords(words), derivation, {});
        const qsizetype clear = 8 + 4 + qFromBigEndian<quint32>(bytes.constData() + 8);
        const quint32 first = qFromBigEndian<quint32>(bytes.constData() + clear + streamHeaderBytes);
        StreamOpener opener(opened->fileKey, QByteArrayView(bytes).sliced(clear, streamHeaderBytes));
        Unsealed unsealed{bytes.first(clear), std::move(opened->fileKey), {}};
        const QByteArray bound = boundTo(bytes.first(clear + streamHeaderBytes + 4));
        if (!reader->readThrough(unsealed.fileKey, {}))
            return unsealed;
        auto next = [&, at = clear + streamHeaderBytes + 4](qint64 plain) mutable {
            QByteArray frame(plain, Qt::Uninitialized);
            const auto kind = opener.open(QByteArrayView(bytes).sliced(at, plain + frameOverhead), bound,
                {frame.data(), size_t(frame.size())});
            at += plain + frameOverhead;
            if (kind)
                unsealed.frames << frame;
        };
        next(first);
        for (const qint64 part : {reader->contents().membersBytes, reader->contents().storeBytes}) {
            for (qint64 left = part; left > 0; left -= BackupLimits::frameBytes)
                next(std::min<qint64>(left, BackupLimits::frameBytes));
        }
        return unsealed;
    }

    static QByteArray boundTo(const QByteArray &before)
    {
        return toBytes(Hasher<32>().add(QByteArrayView("hubdesk backup frames")).add(before).result());
    }

    /// `last`: which frame says that it is the last one; -1: none.
    QByteArray sealed(qsizetype last) const
    {
        StreamSealer sealer(fileKey);
        const auto length = qToBigEndian(quint32(frames.front().size()));
        QByteArray bytes = prelude + sealer.header() + QByteArray(reinterpret_cast<const char *>(&length), 4);
        const QByteArray bound = boundTo(bytes);
        for (qsizetype i = 0; i < frames.size(); ++i)
            bytes += sealer.seal(frames[i], bound, i == last ? FrameKind::Last : FrameKind::More);
        return bytes;
    }
    QByteArray sealed() const { return sealed(frames.size() - 1); }

    BackupContents contents() const { return BackupContents::decode(SecretBytes::copyOf(frames.front())).value(); }
    void setContents(const BackupContents &contents) { frames.front() = contents.encoded().view().toByteArray(); }
};

} // namespace hub::test
