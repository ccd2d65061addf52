// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/filemanifest.h"
#include "core/security/framepacking.h"

#include <QBuffer>
#include <QtEndian>

namespace hub::test {

/// A sealed file taken apart by somebody who can open it, or made of nothing, to be put together another way. Says the
/// format once more in its own words, so that reader and writer cannot change it together unseen.
struct FilePieces {
    QByteArray slots;         ///< magic, number of slots, chance and slots: all but the stream's header
    SecretBytes fileKey;      ///< none: a card
    QList<QByteArray> frames; ///< plain, their type first

    static constexpr qsizetype beforeSlots = 8 + 2 + 16;

    bool isCard() const { return fileKey.isEmpty(); }

    /// What stands before the stream's header, for `count` slots by number and these receivers by what is in them.
    static QByteArray slotsFor(const std::vector<SealPublicKey> &receivers, const SecretBytes &fileKey, qsizetype count,
        const QByteArray &chance)
    {
        const auto number = qToBigEndian(quint16(count));
        const QByteArray start
            = QByteArray("HUBDESK\x01") + QByteArray(reinterpret_cast<const char *>(&number), 2) + chance;
        QByteArray bytes = start;
        for (const SealPublicKey &receiver : receivers)
            bytes += sealKey(receiver, "hubdesk file key", start, fileKey);
        return bytes;
    }

    void sealTo(const std::vector<SealPublicKey> &receivers)
    {
        slots = slotsFor(receivers, fileKey, qsizetype(receivers.size()), QByteArray(16, 'r'));
    }

    /// A file of this manifest alone, its receivers in order.
    static FilePieces make(const FileManifest &manifest)
    {
        FilePieces pieces;
        if (!manifest.receivers.empty())
            pieces.fileKey = SecretBytes::random(32);
        pieces.sealTo(manifest.receivers);
        pieces.frames << 'M' + encodedManifest(manifest);
        return pieces;
    }

    static FilePieces of(const QByteArray &bytes, const SealKeyPair &receiver)
    {
        const qsizetype count = qFromBigEndian<quint16>(bytes.constData() + 8);
        FilePieces pieces{bytes.first(beforeSlots + count * sealedKeyBytes), {}, {}};
        for (qsizetype i = 0; i < count; ++i) {
            const auto slot = QByteArrayView(bytes).sliced(beforeSlots + i * sealedKeyBytes, sealedKeyBytes);
            if (auto key = openSealedKey(receiver, "hubdesk file key", bytes.first(beforeSlots), slot))
                pieces.fileKey = std::move(*key);
        }
        const qsizetype head = pieces.headBytes();
        std::optional<StreamOpener> opener;
        if (!pieces.isCard())
            opener.emplace(pieces.fileKey, QByteArrayView(bytes).first(head).last(streamHeaderBytes));
        for (const auto &[at, length] : placesOf(bytes, head)) {
            const QByteArray sealed = bytes.mid(at + 4, length - 4);
            QByteArray plain(sealed.size() - pieces.overhead(), Qt::Uninitialized);
            if (!opener)
                pieces.frames << sealed;
            else if (opener->open(sealed, boundTo(bytes.first(head)), {plain.data(), size_t(plain.size())}))
                pieces.frames << plain;
        }
        return pieces;
    }

    struct Place {
        qsizetype at;
        qsizetype length; ///< with the length's own four bytes
    };
    /// Where each frame stands in a file that is whole.
    static QList<Place> placesOf(const QByteArray &bytes, qsizetype head)
    {
        QList<Place> places;
        for (qsizetype at = head; at < bytes.size(); at += places.back().length)
            places << Place{at, 4 + qsizetype(qFromBigEndian<quint32>(bytes.constData() + at))};
        return places;
    }

    static QByteArray boundTo(const QByteArray &head)
    {
        return toBytes(Hasher<32>().add(QByteArrayView("hubdesk file frames")).add(head).result());
    }

    static QByteArray lengthField(qsizetype bytes)
    {
        const auto big = qToBigEndian(quint32(bytes));
        return {reinterpret_cast<const char *>(&big), 4};
    }

    static QByteArray dataFrame(QByteArrayView plain)
    {
        FramePacker packer;
        return 'D' + packer.pack(plain)->toByteArray();
    }

    qsizetype overhead() const { return isCard() ? 0 : frameOverhead; }
    qsizetype headBytes() const { return slots.size() + (isCard() ? 0 : streamHeaderBytes); }

    /// How long the file will be with a signature at its end.
    qsizetype signedBytes() const
    {
        qsizetype bytes = headBytes() + 4 + overhead() + 65;
        for (const QByteArray &frame : frames)
            bytes += 4 + overhead() + frame.size();
        return bytes;
    }

    /// Adds padding, so that the signed file has this length.
    FilePieces &padTo(qsizetype length)
    {
        constexpr qsizetype whole = 256 * 1024;
        const qsizetype around = 4 + overhead() + 1;
        for (qsizetype left = length - signedBytes(); left > 0; left = length - signedBytes())
            frames << 'P' + QByteArray((left <= whole + around ? left : whole) - around, '\0');
        return *this;
    }

    /// `last`: which frame says that it is the last one. A signature is made where a signer is.
    QByteArray joined(const SignKeyPair *signer, qsizetype last, Domain domain = "hubdesk file") const
    {
        std::optional<StreamSealer> sealer;
        QByteArray bytes = slots;
        if (!isCard()) {
            sealer.emplace(fileKey);
            bytes += sealer->header();
        }
        const QByteArray bound = boundTo(bytes);
        QByteArray message = bytes;
        QList<QByteArray> all = frames;
        for (const QByteArray &frame : frames)
            message += lengthField(frame.size()) + frame;
        if (signer)
            all << 'S' + sign(*signer, domain, message).toBytes();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QByteArray sealed
                = sealer ? sealer->seal(all.at(i), bound, i == last ? FrameKind::Last : FrameKind::More) : all.at(i);
            bytes += lengthField(sealed.size()) + sealed;
        }
        return bytes;
    }
    /// As its sender would write it: signed anew, the signature last.
    QByteArray signedBy(const SignKeyPair &signer) const { return joined(&signer, frames.size()); }
};

/// A reader over bytes; null where it refuses them.
inline std::unique_ptr<SealedFileReader> readerOf(
    const QByteArray &bytes, std::span<const SealKeyPair *const> keys, Error *why = nullptr)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = SealedFileReader::over(std::move(buffer), keys);
    if (!reader && why)
        *why = reader.error();
    return reader ? std::move(*reader) : nullptr;
}

/// Why a desk with this key refuses the file; nothing when it takes it.
inline std::optional<Error> whyNotTaken(const QByteArray &bytes, const SealKeyPair &receiver)
{
    const SealKeyPair *const keys[] = {&receiver};
    Error why;
    const auto reader = readerOf(bytes, keys, &why);
    if (!reader)
        return why;
    const auto verified = reader->verify();
    return verified ? std::optional<Error>() : verified.error();
}

} // namespace hub::test
