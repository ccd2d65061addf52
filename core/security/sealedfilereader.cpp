// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedfile.h"

#include "core/security/filemanifest.h"
#include "core/security/framepacking.h"
#include "core/security/sealedformat.h"

#include <QtEndian>

#include <algorithm>

namespace hub {

using namespace sealed;

namespace {

Error damaged(const char *what)
{
    return {Error::Kind::FileDamaged, QLatin1String(what)};
}

/// What must hold of the frames between manifest and signature, one after the other. Nothing is unpacked for it.
class FramesBetween
{
public:
    FramesBetween(bool isCard, qint64 mostRaw)
        : m_isCard(isCard)
        , m_mostRaw(mostRaw)
    {
    }

    Result<void> take(char type, QByteArrayView content)
    {
        if (m_isCard || (m_isPadded && type != paddingFrame))
            return damaged("a frame where none may be");
        switch (type) {
        case char(FramePart::Roster):
        case char(FramePart::Coverage):
        case char(FramePart::Erased):
            return content.size() <= SealedFileLimits::frameBytes ? Result<void>()
                                                                  : damaged("a frame that is too long");
        case char(FramePart::Data):
            return takeData(content);
        case paddingFrame:
            m_isPadded = true;
            return takePadding(content);
        default:
            return damaged("a frame of an unknown kind");
        }
    }

private:
    Result<void> takeData(QByteArrayView content)
    {
        const auto declared = FrameUnpacker::declaredBytes(content);
        if (!declared)
            return declared.error();
        m_raw += *declared;
        return m_raw <= m_mostRaw ? Result<void>() : Error::Kind::FileTooLarge;
    }

    Result<void> takePadding(QByteArrayView content)
    {
        const bool isZero = std::all_of(content.begin(), content.end(), [](char byte) { return byte == 0; });
        if (content.size() > SealedFileLimits::frameBytes || !isZero)
            return damaged("the padding");
        return {};
    }

    bool m_isCard;
    qint64 m_mostRaw;
    qint64 m_raw = 0;
    bool m_isPadded = false;
};

} // namespace

SealedFileReader::SealedFileReader(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
    , m_size(m_device->size())
{
}

SealedFileReader::~SealedFileReader() = default;

Result<std::unique_ptr<SealedFileReader>> SealedFileReader::over(
    std::unique_ptr<QIODevice> device, std::span<const SealKeyPair *const> keys)
{
    std::unique_ptr<SealedFileReader> reader(new SealedFileReader(std::move(device)));
    if (reader->m_size > SealedFileLimits::fileBytes)
        return Error::Kind::FileTooLarge;
    if (const auto done = reader->readHead(keys); !done)
        return done.error();
    if (const auto done = reader->readFirst(); !done)
        return done.error();
    return reader;
}

// As many bytes as there is room for, from where the device stands; checked against its size first.
Result<void> SealedFileReader::fill(std::span<char> into)
{
    if (qint64(into.size()) > m_size - m_device->pos())
        return damaged("cut short");
    if (m_device->read(into.data(), qint64(into.size())) != qint64(into.size()))
        return Error{Error::Kind::Io, m_device->errorString()};
    return {};
}

Result<void> SealedFileReader::takeHead(qsizetype count)
{
    const qsizetype before = m_head.size();
    m_head.resize(before + count);
    return fill({m_head.data() + before, size_t(count)});
}

Result<void> SealedFileReader::readHead(std::span<const SealKeyPair *const> keys)
{
    if (const auto done = takeHead(std::min<qint64>(magicBytes, m_size)); !done)
        return done;
    if (m_head.size() < magicBytes || !m_head.startsWith(QByteArrayView(magic, magicBytes - 1)))
        return Error::Kind::NotADeskFile;
    if (m_head.back() != magic[magicBytes - 1])
        return Error{Error::Kind::FileNewer, QStringLiteral("a file of another major version")};
    if (const auto done = takeHead(countBytes + chanceBytes); !done)
        return done;
    m_slots = qFromBigEndian<quint16>(m_head.constData() + magicBytes);
    if (m_slots > SealedFileLimits::slots)
        return damaged("too many slots");
    if (m_slots > 0) {
        if (padmeLength(m_size) != m_size)
            return damaged("a length that no file has");
        if (const auto done = openSlots(keys); !done)
            return done;
    }
    m_bound = boundTo(m_head);
    return {};
}

Result<void> SealedFileReader::openSlots(std::span<const SealKeyPair *const> keys)
{
    const QByteArray start = m_head;
    if (const auto done = takeHead(m_slots * sealedKeyBytes + streamHeaderBytes); !done)
        return done;
    for (const SealKeyPair *pair : keys) {
        for (qsizetype i = 0; i < m_slots; ++i) {
            const auto slot = QByteArrayView(m_head).sliced(start.size() + i * sealedKeyBytes, sealedKeyBytes);
            const auto fileKey = openSealedKey(*pair, keyDomain, start, slot);
            if (!fileKey)
                continue;
            m_openedWith = pair->publicKey;
            m_opener.emplace(*fileKey, QByteArrayView(m_head).last(streamHeaderBytes));
            m_firstPlace = m_opener->place();
            return {};
        }
    }
    return Error::Kind::NotForThisDesk;
}

// The manifest is the one thing that is looked at before the signature is: a reader without it could not know whose to
// check.
Result<void> SealedFileReader::readFirst()
{
    const auto first = firstFrame();
    if (!first)
        return first.error();
    m_said = first->content.toByteArray();
    auto manifest = readManifest(m_said);
    if (!manifest)
        return manifest.error();
    const auto &receivers = manifest->receivers;
    if (qsizetype(receivers.size()) != m_slots
        || (m_slots > 0 && !std::binary_search(receivers.begin(), receivers.end(), m_openedWith)))
        return damaged("sealed to others than it says");
    m_manifest = std::move(*manifest);
    return {};
}

Result<SealedFileReader::Frame> SealedFileReader::firstFrame()
{
    if (!m_device->seek(m_head.size()))
        return Error{Error::Kind::Io, m_device->errorString()};
    if (m_opener)
        m_opener->goTo(m_firstPlace);
    m_frames = 0;
    const auto frame = nextFrame(SealedFileLimits::manifestBytes);
    if (frame && (frame->type != manifestFrame || frame->kind != FrameKind::More))
        return damaged("no manifest");
    return frame;
}

Result<SealedFileReader::Frame> SealedFileReader::nextFrame(qsizetype mostContent)
{
    if (++m_frames > SealedFileLimits::frames)
        return Error::Kind::FileTooLarge;
    std::array<char, size_t(lengthBytes)> said;
    if (const auto done = fill(said); !done)
        return done.error();
    const qint64 overhead = m_opener ? frameOverhead : 0;
    const qint64 length = qFromBigEndian<quint32>(said.data());
    if (length < 1 + overhead || length > 1 + mostContent + overhead)
        return damaged("an impossible length");
    m_sealed.resize(length);
    if (const auto done = fill({m_sealed.data(), size_t(length)}); !done)
        return done.error();
    if (!m_opener) {
        const char type = m_sealed.at(0);
        const FrameKind kind = type == signatureFrame ? FrameKind::Last : FrameKind::More;
        return Frame{kind, type, QByteArrayView(m_sealed).sliced(1)};
    }
    m_plain.resize(length - overhead);
    const auto kind = m_opener->open(m_sealed, m_bound, {m_plain.data(), size_t(m_plain.size())});
    if (!kind)
        return kind.error();
    return Frame{*kind, m_plain.at(0), QByteArrayView(m_plain).sliced(1)};
}

Result<void> SealedFileReader::verify(const Progress &progress)
{
    m_isVerified = false;
    const auto first = firstFrame();
    if (!first)
        return first.error();
    if (first->content != QByteArrayView(m_said))
        return damaged("another manifest than before");
    SignedMessage message(signatureDomain);
    message.add(m_head);
    addFrame(message, first->type, first->content);
    if (const auto done = verifyFrames(message, progress); !done)
        return done;
    m_isVerified = true;
    return {};
}

Result<void> SealedFileReader::verifyFrames(SignedMessage &message, const Progress &progress)
{
    FramesBetween between(m_slots == 0, mostRawBytes(m_size));
    while (true) {
        const auto frame = nextFrame(packedFrameBytes);
        if (!frame)
            return frame.error();
        if (progress && !progress(m_device->pos()))
            return Error::Kind::Cancelled;
        if (frame->kind == FrameKind::Last)
            return verifyEnd(*frame, message);
        if (const auto done = between.take(frame->type, frame->content); !done)
            return done;
        addFrame(message, frame->type, frame->content);
    }
}

Result<void> SealedFileReader::verifyEnd(const Frame &last, SignedMessage &message) const
{
    const auto signature = keyFromBytes<Signature>(last.content);
    if (last.type != signatureFrame || !signature)
        return damaged("no signature at the end");
    if (m_device->pos() != m_size)
        return damaged("something after the end");
    if (!message.isSignedBy(m_manifest.sender, *signature))
        return damaged("not signed by its sender");
    return {};
}

Result<void> SealedFileReader::each(const Take &take, const Progress &progress)
{
    if (!m_isVerified)
        return damaged("not verified");
    auto frame = firstFrame();
    while (frame && frame->kind == FrameKind::More) {
        if (const auto done = give(*frame, take); !done)
            return done;
        if (progress && !progress(m_device->pos()))
            return Error::Kind::Cancelled;
        frame = nextFrame(packedFrameBytes);
    }
    return frame ? Result<void>() : frame.error();
}

Result<void> SealedFileReader::give(const Frame &frame, const Take &take)
{
    if (frame.type == manifestFrame || frame.type == paddingFrame)
        return {};
    const auto part = FramePart(frame.type);
    if (part != FramePart::Data)
        return take(part, frame.content);
    if (!m_unpacker)
        m_unpacker = std::make_unique<FrameUnpacker>();
    const auto plain = m_unpacker->unpack(frame.content);
    if (!plain)
        return plain.error();
    return take(part, *plain);
}

} // namespace hub
