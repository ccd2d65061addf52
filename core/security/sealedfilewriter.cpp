// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedfile.h"

#include "core/security/filemanifest.h"
#include "core/security/framepacking.h"
#include "core/security/random.h"
#include "core/security/sealedformat.h"

#include <QtEndian>

#include <algorithm>

namespace hub {

using namespace sealed;

namespace {

constexpr qsizetype fileKeyBytes = 32;

/// What every file starts with; slots are sealed for it.
QByteArray startOfFile(qsizetype slotCount)
{
    const auto count = qToBigEndian(quint16(slotCount));
    return QByteArray(magic, magicBytes) + QByteArray(reinterpret_cast<const char *>(&count), countBytes)
        + randomBytes(chanceBytes);
}

} // namespace

SealedFileWriter::SealedFileWriter(ByteSink sink, const SignKeyPair &sender)
    : m_sink(std::move(sink))
    , m_sender{sender.publicKey, SecretBytes::copyOf(sender.seed.view())}
    , m_message(signatureDomain)
{
}

SealedFileWriter::~SealedFileWriter() = default;

Result<std::unique_ptr<SealedFileWriter>> SealedFileWriter::begin(
    ByteSink sink, FileManifest manifest, const SignKeyPair &sender)
{
    manifest.sender = sender.publicKey;
    auto &receivers = manifest.receivers;
    std::sort(receivers.begin(), receivers.end());
    receivers.erase(std::unique(receivers.begin(), receivers.end()), receivers.end());
    if (receivers.size() > size_t(SealedFileLimits::slots) || manifest.said.size() > SealedFileLimits::saidBytes)
        return Error::Kind::TooLong;
    const QByteArray said = encodedManifest(manifest);
    if (said.size() > SealedFileLimits::manifestBytes)
        return Error::Kind::TooLong;
    if (!readManifest(said))
        return Error{Error::Kind::Internal, QStringLiteral("a manifest that no reader takes")};
    std::unique_ptr<SealedFileWriter> writer(new SealedFileWriter(std::move(sink), sender));
    if (const auto done = writer->writeHead(receivers); !done)
        return done.error();
    if (const auto done = writer->frame(manifestFrame, said, FrameKind::More); !done)
        return done.error();
    return writer;
}

Result<void> SealedFileWriter::writeHead(const std::vector<SealPublicKey> &receivers)
{
    const QByteArray start = startOfFile(qsizetype(receivers.size()));
    QByteArray head = start;
    if (!receivers.empty()) {
        const SecretBytes fileKey = SecretBytes::random(fileKeyBytes);
        for (const SealPublicKey &receiver : receivers)
            head += sealKey(receiver, keyDomain, start, fileKey);
        m_sealer.emplace(fileKey);
        head += m_sealer->header();
        m_packer = std::make_unique<FramePacker>();
    }
    m_bound = boundTo(head);
    m_message.add(head);
    return put(head);
}

Result<void> SealedFileWriter::put(QByteArrayView bytes)
{
    if (const auto done = m_sink(bytes); !done) {
        m_isOpen = false;
        return done;
    }
    m_bytes += bytes.size();
    return {};
}

Result<void> SealedFileWriter::frame(char type, QByteArrayView content, FrameKind kind)
{
    ++m_frames;
    if (kind == FrameKind::More)
        addFrame(m_message, type, content);
    m_plain.resize(1 + content.size());
    m_plain[0] = type;
    std::copy(content.begin(), content.end(), m_plain.begin() + 1);
    const QByteArray sealed = m_sealer ? m_sealer->seal(m_plain, m_bound, kind) : m_plain;
    if (const auto done = put(lengthField(sealed.size())); !done)
        return done;
    return put(sealed);
}

// How many bytes of the file a frame takes.
qint64 SealedFileWriter::wholeFrame(qsizetype content) const
{
    return lengthBytes + 1 + content + (m_sealer ? frameOverhead : 0);
}

// What is still to come at the least: padding without a byte in it, and the signature.
qint64 SealedFileWriter::leastEnd() const
{
    return wholeFrame(0) + wholeFrame(signatureBytes);
}

Result<void> SealedFileWriter::add(FramePart part, QByteArrayView plain)
{
    if (!m_isOpen || !m_sealer)
        return Error{Error::Kind::Internal, QStringLiteral("a frame for a file that takes none")};
    const bool isData = part == FramePart::Data;
    const qint64 rawBytes = m_rawBytes + (isData ? plain.size() : 0);
    if (plain.size() > SealedFileLimits::frameBytes || rawBytes > SealedFileLimits::rawBytes)
        return Error::Kind::FileTooLarge;
    const auto content = isData ? m_packer->pack(plain) : Result<QByteArrayView>(plain);
    if (!content)
        return content.error();
    const qint64 whole = padmeLength(m_bytes + wholeFrame(content->size()) + leastEnd());
    if (m_frames + 3 > SealedFileLimits::frames || whole > SealedFileLimits::fileBytes)
        return Error::Kind::FileTooLarge;
    m_rawBytes = rawBytes;
    return frame(char(part), *content, FrameKind::More);
}

Result<void> SealedFileWriter::pad(qint64 gap)
{
    const qint64 most = wholeFrame(SealedFileLimits::frameBytes);
    while (gap > 0) {
        if (m_frames + 2 > SealedFileLimits::frames)
            return Error::Kind::FileTooLarge;
        // What is left over must have room for a frame.
        const qint64 next = gap <= most ? gap : std::min(most, gap - wholeFrame(0));
        if (const auto done = frame(paddingFrame, QByteArray(next - wholeFrame(0), '\0'), FrameKind::More); !done)
            return done;
        gap -= next;
    }
    return {};
}

Result<void> SealedFileWriter::finish()
{
    if (!m_isOpen)
        return Error{Error::Kind::Internal, QStringLiteral("a file that cannot be finished")};
    m_isOpen = false;
    if (m_sealer) {
        const qint64 whole = padmeLength(m_bytes + leastEnd());
        if (m_rawBytes > mostRawBytes(whole))
            return Error::Kind::FileTooLarge;
        if (const auto done = pad(whole - m_bytes - wholeFrame(signatureBytes)); !done)
            return done;
    }
    return frame(signatureFrame, m_message.signWith(m_sender).view(), FrameKind::Last);
}

} // namespace hub
